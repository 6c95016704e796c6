import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { downloadBlob, downloadText } from '~/lib/csv';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { useAct } from '~/ui/ConfirmDialog';
import { type Column, DataTable } from '~/ui/DataTable';
import { FieldList } from '~/ui/FieldList';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { ErrorState } from '~/ui/states';
import { DateText } from '~/ui/values';
import { type OwnData, type OwnDataSection, ownDataQuery, ownDataWorkbook } from './queries';
import { useOwnDataText } from './texts';
import { useWords } from './useWords';

const route = getRouteApi('/organizations/$organizationId/own-data');

/** What is known about an organisation and who can see it; to take along as well. */
export function OwnDataPage() {
  const t = useOwnDataText();
  const { organizationId } = route.useParams();
  return (
    <RequireSignIn>
      <BackLink to={`/organizations/${organizationId}` as string}>{t('back')}</BackLink>
      <Known organizationId={organizationId} />
    </RequireSignIn>
  );
}

function Known({ organizationId }: { organizationId: string }) {
  const query = useQuery(ownDataQuery(organizationId));
  return (
    <QueryView query={query} lines={12}>
      {(data) => <Dossier data={data} />}
    </QueryView>
  );
}

function Dossier({ data }: { data: OwnData }) {
  const t = useOwnDataText();
  const language = useLanguage();
  const { organization, at, sections } = data;
  const workbook = useAct(
    async () => downloadBlob('samenhang-own-data.xlsx', await ownDataWorkbook(organization.id)),
    () => undefined,
  );
  const json = () =>
    downloadText('samenhang-own-data.json', JSON.stringify(data, undefined, 2), 'application/json');
  return (
    <>
      <PageTitle
        kicker={localizedString(organization.name, language)}
        title={t('title')}
        lead={
          <>
            {t('lead')} <DateText value={at} time />.
          </>
        }
        actions={
          <>
            <Button size="md" loading={workbook.busy} onClick={() => void workbook.run()}>
              {t('xlsx')}
            </Button>
            <Button size="md" variant="default" onClick={json}>
              {t('json')}
            </Button>
          </>
        }
      />
      {workbook.problem !== undefined && <ErrorState problem={workbook.problem} />}
      {sections.map((section) => (
        <OneSection key={section.code} section={section} />
      ))}
    </>
  );
}

const TONES = {
  everybody: 'done',
  partners: 'waiting',
  sharers: 'waiting',
  bothSides: 'waiting',
  ownPeople: 'neutral',
  administration: 'neutral',
} as const;

interface PlacedRow {
  row: OwnDataSection['rows'][number];
  place: number;
}

function OneSection({ section }: { section: OwnDataSection }) {
  const language = useLanguage();
  const words = useWords();
  const { title, visibility, seenBy, columns, rows } = section;
  const heading = localizedString(title, language);
  const [only] = rows;
  return (
    <Section
      title={heading}
      intro={<StatusBadge tone={TONES[visibility]}>{localizedString(seenBy, language)}</StatusBadge>}
    >
      {rows.length === 1 && only ? (
        <FieldList
          fields={columns.map((column) => ({
            label: localizedString(column.title, language),
            value: only[column.code] !== undefined && words(only[column.code]),
          }))}
        />
      ) : (
        <DataTable
          caption={heading}
          captionHidden
          rows={rows.map((row, place) => ({ row, place }))}
          rowKey={({ place }) => place}
          columns={columns.map(
            (column, place): Column<PlacedRow> => ({
              key: column.code,
              header: localizedString(column.title, language),
              rowHeader: place === 0,
              cell: ({ row }) => (row[column.code] === undefined ? '–' : words(row[column.code])),
            }),
          )}
        />
      )}
    </Section>
  );
}
