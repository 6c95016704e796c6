import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate, today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { BackLink } from '~/ui/BackLink';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { DateText } from '~/ui/values';
import type { Membership } from './model';
import { usePartsText } from './partsTexts';
import { organizationMembershipsQuery } from './queries';
import { useMembershipText } from './texts';

const route = getRouteApi('/organizations/$organizationId/memberships');

/** All an organisation takes part in, to print or to share as a link: public facts only (1-R75). */
export function OverviewPage() {
  const t = usePartsText();
  const { organizationId } = route.useParams();
  const query = useQuery(organizationMembershipsQuery(organizationId));
  return (
    <>
      <BackLink to="/organizations/$organizationId" params={{ organizationId }}>
        {t('overview.back')}
      </BackLink>
      <QueryView query={query} lines={8} isEmpty={({ items }) => items.length === 0} empty={<Nothing />}>
        {({ items }) => <Overview memberships={items} />}
      </QueryView>
    </>
  );
}

function Nothing() {
  const t = usePartsText();
  return (
    <>
      <PageTitle kicker={t('overview.kicker')} title={t('overview.kicker')} />
      <p>{t('overview.none')}</p>
    </>
  );
}

function Overview({ memberships }: { memberships: Membership[] }) {
  const t = usePartsText();
  const facts = useMembershipText();
  const language = useLanguage();
  const kind = useVocabularyLabel('membershipKinds');
  const organization = localizedString(memberships[0]?.organization.name, language);
  return (
    <>
      <PageTitle
        kicker={t('overview.kicker')}
        title={t('overview.title', { organization })}
        lead={
          <p>{t('overview.made', { on: formatDate(today(), language), address: window.location.href })}</p>
        }
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        }
      />
      <DataTable
        caption={t('overview.kicker')}
        captionHidden
        rows={memberships}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'partnership',
            header: t('partnership'),
            rowHeader: true,
            cell: ({ partnership }) => (
              <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
                <LocalizedText value={partnership.name} />
              </TextLink>
            ),
          },
          { key: 'kind', header: facts('members.kind'), cell: (one) => kind(one.kind) },
          {
            key: 'from',
            header: facts('members.from'),
            cell: ({ validFrom }) => <DateText value={validFrom} />,
          },
          {
            key: 'until',
            header: facts('members.until'),
            cell: ({ validUntil }) =>
              validUntil ? <DateText value={validUntil} /> : facts('members.running'),
          },
          {
            key: 'contribution',
            header: t('overview.contribution'),
            cell: ({ contribution }) => (contribution ? <LocalizedText value={contribution} /> : '–'),
          },
        ]}
      />
    </>
  );
}
