import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { PartnershipLink } from '~/api/links';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import { LinkActions } from './LinkActions';
import { LinkStatus } from './LinkStatus';
import { linkQuery } from './queries';
import { useLinkText } from './texts';

const route = getRouteApi('/partnership-links/$partnershipLinkId');

/** One link, as both sides see it. */
export function LinkPage() {
  const { partnershipLinkId } = route.useParams();
  const query = useQuery(linkQuery(partnershipLinkId));
  return (
    <QueryView query={query} lines={8}>
      {(link) => <Detail link={link} />}
    </QueryView>
  );
}

function Detail({ link }: { link: PartnershipLink }) {
  const t = useLinkText();
  const language = useLanguage();
  const other = link.otherPartnership ?? link.network;
  const names = {
    one: localizedString(link.partnership.name, language),
    other: localizedString(other?.name, language),
  };
  return (
    <>
      <PageTitle
        kicker={t('page.kicker')}
        title={t('page.title', names)}
        lead={<LinkStatus status={link.status} />}
        actions={<LinkActions link={link} />}
      />
      {link.oneSided && <p>{t('page.oneSided')}</p>}
      {link.status === 'proposed' && !link.permittedActions?.includes('decide') && (
        <p>{t('page.waits', names)}</p>
      )}
      <div style={{ marginBottom: '2rem' }}>
        <Facts link={link} />
      </div>
      <Course link={link} />
    </>
  );
}

function Facts({ link }: { link: PartnershipLink }) {
  const t = useLinkText();
  const { otherPartnership, network, validFrom, validUntil, decidedOn, endedBy } = link;
  const date = (value: string | undefined) => value && <DateText value={value} />;
  return (
    <FieldList
      fields={[
        { label: t('page.proposedBy'), value: <Side side={link.partnership} /> },
        { label: t('page.asked'), value: otherPartnership && <Side side={otherPartnership} /> },
        {
          label: t('page.network'),
          value: network && (
            <TextLink to={`/networks/${network.id}` as string}>
              <LocalizedText value={network.name} />
            </TextLink>
          ),
        },
        { label: t('page.proposedOn'), value: date(link.proposedOn) },
        { label: t('page.message'), value: link.message },
        { label: t('page.decidedOn'), value: date(decidedOn) },
        { label: t('page.answer'), value: link.answer },
        { label: t('page.from'), value: date(validFrom) },
        { label: t('page.until'), value: date(validUntil) },
        { label: t('page.endedBy'), value: endedBy && <LocalizedText value={endedBy.name} /> },
        { label: t('page.endNote'), value: link.endNote },
      ]}
    />
  );
}

function Side({ side }: { side: PartnershipLink['partnership'] }) {
  return (
    <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: side.id }}>
      <LocalizedText value={side.name} />
    </TextLink>
  );
}

/** Every view of either side, newest first: the trend. */
function Course({ link }: { link: PartnershipLink }) {
  const t = useLinkText();
  const type = useVocabularyLabel('linkTypes');
  const degree = useVocabularyLabel('linkDegrees');
  const collaboration = useVocabularyLabel('linkCollaborations');
  return (
    <Section title={t('page.course')} intro={t('page.courseIntro')}>
      <DataTable
        caption={t('page.course')}
        captionHidden
        rows={link.views}
        rowKey={(view) => link.views.indexOf(view)}
        columns={[
          { key: 'on', header: t('page.on'), rowHeader: true, cell: ({ on }) => <DateText value={on} /> },
          {
            key: 'side',
            header: t('page.side'),
            cell: ({ partnership }) => <LocalizedText value={partnership.name} unmarked />,
          },
          { key: 'type', header: t('page.type'), cell: (view) => type(view.type) },
          { key: 'degree', header: t('page.degree'), cell: (view) => degree(view.degree) },
          {
            key: 'collaborations',
            header: t('page.collaborations'),
            cell: ({ collaborations }) => collaborations.map(collaboration).join(', '),
          },
          ...(link.views.some(({ note }) => note)
            ? [
                {
                  key: 'note',
                  header: t('page.note'),
                  cell: ({ note }: PartnershipLink['views'][number]) => note,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
