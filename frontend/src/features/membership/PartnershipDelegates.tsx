import { useQuery } from '@tanstack/react-query';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import { DelegateTable } from './Delegates';
import { continuityQuery, partnershipDelegatesQuery } from './partsQueries';
import { usePartsText } from './partsTexts';

/** Who sits at the table, and how long the same people stay; for those who take part. */
export function PartnershipDelegates({ partnershipId, asOf }: { partnershipId: string; asOf?: string }) {
  const t = usePartsText();
  const query = useQuery(partnershipDelegatesQuery(partnershipId, asOf));
  return (
    <>
      <Section title={t('delegates.title')} intro={t('within')}>
        <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('delegates.none')}</p>}>
          {({ items }) => (
            <DelegateTable
              delegates={items}
              withOrganization={{
                key: 'organization',
                header: t('organization'),
                cell: ({ organization, membership }) => (
                  <TextLink to="/memberships/$membershipId" params={{ membershipId: membership }}>
                    <LocalizedText value={organization.name} unmarked />
                  </TextLink>
                ),
              }}
            />
          )}
        </QueryView>
      </Section>
      <ContinuityOfDelegates partnershipId={partnershipId} asOf={asOf} />
    </>
  );
}

function ContinuityOfDelegates({ partnershipId, asOf }: { partnershipId: string; asOf?: string }) {
  const t = usePartsText();
  const query = useQuery(continuityQuery(partnershipId, asOf));
  return (
    <Section title={t('continuity.title')} intro={t('continuity.definition')}>
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('continuity.none')}</p>}>
        {(continuity) => (
          <>
            <p>
              {t('continuity.window')} <DateText value={continuity.from} /> –{' '}
              <DateText value={continuity.asOf} />.{' '}
              {t('continuity.summary', {
                represented: continuity.represented,
                members: continuity.members,
                changes: continuity.changes,
              })}
            </p>
            <DataTable
              caption={t('continuity.title')}
              captionHidden
              rows={continuity.items}
              rowKey={({ membership }) => membership}
              columns={[
                {
                  key: 'organization',
                  header: t('organization'),
                  rowHeader: true,
                  cell: ({ organization }) => <LocalizedText value={organization.name} unmarked />,
                },
                {
                  key: 'changes',
                  header: t('continuity.changes'),
                  align: 'end',
                  cell: ({ changes }) => changes,
                },
                {
                  key: 'days',
                  header: t('continuity.days'),
                  align: 'end',
                  cell: ({ representedDays, memberDays }) =>
                    t('continuity.of', { days: representedDays, all: memberDays }),
                },
                {
                  key: 'since',
                  header: t('continuity.since'),
                  cell: ({ presentSince }) =>
                    presentSince ? <DateText value={presentSince} /> : t('continuity.nobody'),
                },
              ]}
            />
          </>
        )}
      </QueryView>
    </Section>
  );
}
