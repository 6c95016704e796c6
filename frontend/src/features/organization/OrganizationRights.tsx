import { useQuery } from '@tanstack/react-query';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { RIGHTS_WORDS, useRightsText } from '~/ui/rightsTexts';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import type { Organization } from './model';
import classes from './Record.module.css';
import { useRecordText } from './recordTexts';
import { type RightsChecklist, rightsQuery } from './rightsQueries';

/** Which rights it checks as a matter of course: for its own people, with the way to the lists of others. */
export function OrganizationRights({ organization }: { organization: Organization }) {
  const t = useRightsText();
  const r = useRecordText();
  const query = useQuery(rightsQuery(organization.id));
  const edits = organization.permittedActions?.includes('edit');
  return (
    <Section
      title={t('title')}
      intro={t('intro')}
      actions={
        edits && (
          <ButtonLink
            to="/organizations/$organizationId/edit"
            params={{ organizationId: organization.id }}
            search={{ tab: 'rights' }}
            variant="default"
          >
            {r('rights.edit')}
          </ButtonLink>
        )
      }
    >
      <QueryView
        query={query}
        lines={5}
        isEmpty={({ value }) => !value.statedOn}
        empty={<EmptyState title={r('rights.none')}>{r('rights.addFirst')}</EmptyState>}
      >
        {({ value }) => <Stated checklist={value} />}
      </QueryView>
      <Comparisons organization={organization} />
    </Section>
  );
}

function Stated({ checklist }: { checklist: RightsChecklist }) {
  const t = useRightsText();
  const r = useRecordText();
  const language = useLanguage();
  const { checks, statedOn, shared } = checklist;
  return (
    <>
      {checks.length > 0 && <Checks checklist={checklist} />}
      <FieldList
        fields={RIGHTS_WORDS.map((question) => ({
          label: t(question),
          value: checklist[question] && <LocalizedText value={checklist[question]} />,
        }))}
      />
      <p className={classes.signed}>
        {statedOn && t('stated', { day: formatDate(statedOn, language) })} ·{' '}
        {r(shared ? 'rights.shared' : 'rights.kept')}
      </p>
    </>
  );
}

function Checks({ checklist: { checks, other } }: { checklist: RightsChecklist }) {
  const t = useRightsText();
  const r = useRecordText();
  const label = useVocabularyLabel('rights');
  const reach = useVocabularyLabel('rightsReach');
  const order = useVocabulary('rights').map(({ value }) => value);
  const rows = [...checks].sort((one, next) => order.indexOf(one.right) - order.indexOf(next.right));
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      rows={rows}
      rowKey={({ right }) => right}
      columns={[
        {
          key: 'right',
          header: t('right'),
          rowHeader: true,
          cell: ({ right }) => (right === 'other' && other ? other : label(right)),
        },
        {
          key: 'moments',
          header: r('rights.when'),
          cell: ({ moments }) => moments.map((moment) => t(`moment.${moment}`)).join(', '),
        },
        { key: 'reach', header: t('reachShown'), cell: (check) => reach(check.reach) },
      ]}
    />
  );
}

function Comparisons({ organization: { memberships } }: { organization: Organization }) {
  const r = useRecordText();
  const language = useLanguage();
  const partnerships = [
    ...new Map(memberships.map(({ partnership }) => [partnership.id, partnership])).values(),
  ];
  if (partnerships.length === 0) return null;
  return (
    <Section title={r('rights.beside')} intro={r('rights.besideIntro')} level={3}>
      <ul>
        {partnerships.map(({ id, name }) => (
          <li key={id}>
            <TextLink to={`/partnerships/${id}/rights` as string}>{localizedString(name, language)}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
