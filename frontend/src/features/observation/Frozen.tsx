import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '~/api/client';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { QueryView } from '~/ui/QueryView';
import { DateText } from '~/ui/values';
import { frozenQuery, type Round, type Submission } from './collectionQueries';
import { useObservationText } from './texts';

const PDF = 'application/pdf';

/** What was handed in and frozen in a round, to be fetched again to the byte. */
export function Frozen({ round }: { round: Round }) {
  const t = useObservationText();
  const language = useLanguage();
  const query = useQuery(frozenQuery(round.id));
  return (
    <>
      <h3>{t('collection.frozenTitle')}</h3>
      <QueryView
        query={query}
        lines={2}
        isEmpty={(found) => found.length === 0}
        empty={<p>{t('collection.noneFrozen')}</p>}
      >
        {(found) => (
          <DataTable
            caption={t('collection.frozenTitle')}
            captionHidden
            rows={found}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'partnership',
                header: t('column.place'),
                rowHeader: true,
                cell: ({ partnership }) => localizedString(partnership.name, language),
              },
              {
                key: 'at',
                header: t('collection.frozenAt'),
                cell: ({ frozenAt }) => <DateText value={frozenAt} time />,
              },
              {
                key: 'figures',
                header: t('column.value'),
                cell: ({ figures, missing }) => t('collection.frozenCount', { figures, missing }),
              },
              {
                key: 'hash',
                header: t('collection.hash'),
                cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}…</code>,
              },
              {
                key: 'act',
                header: t('column.act'),
                cell: (submission) => <Downloads submission={submission} />,
              },
            ]}
          />
        )}
      </QueryView>
    </>
  );
}

function Downloads({ submission }: { submission: Submission }) {
  const t = useObservationText();
  const language = useLanguage();
  const fetchAs = async (type: string, name: string) => {
    const { data } = await api.GET('/collectionSubmissions/{collectionSubmissionId}/content', {
      params: { path: { collectionSubmissionId: submission.id }, query: { language } },
      headers: { Accept: type },
      parseAs: 'blob',
    });
    const address = URL.createObjectURL(data as unknown as Blob);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  };
  const name = `samenhang-${submission.period}`;
  const what = `${submission.period}, ${localizedString(submission.partnership.name, language)}`;
  return (
    <Group gap="xs">
      <Button
        size="compact-md"
        variant="default"
        aria-label={`${t('collection.asJson')}: ${what}`}
        onClick={() => void fetchAs('application/json', `${name}.json`)}
      >
        {t('collection.asJson')}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        aria-label={`${t('collection.asPdf')}: ${what}`}
        onClick={() => void fetchAs(PDF, `${name}.pdf`)}
      >
        {t('collection.asPdf')}
      </Button>
    </Group>
  );
}
