import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type Me, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { EmptyState } from '~/ui/states';
import { DateText, NumberText } from '~/ui/values';
import { ColumnHelp } from './ColumnHelp';
import type { FigureImportItem } from './model';
import { importsQuery } from './queries';
import { TemplateDownload } from './TemplateDownload';
import { useFigureImportText } from './texts';
import { UploadFigures } from './UploadFigures';

const route = getRouteApi('/figure-imports');

/** Who may enter figures of somebody; the API decides again for each row. */
const entersFigures = (me: Me) =>
  me.administration || me.coordinates.length > 0 || me.organizations.some(({ role }) => role !== 'reader');

/** Many figures at once: a sheet to fill in, a file to upload, and what became of earlier ones. */
export function FigureImportsPage() {
  return (
    <RequireSignIn allow={entersFigures}>
      <Content />
    </RequireSignIn>
  );
}

function Content() {
  const t = useFigureImportText();
  const me = useMe();
  return (
    <>
      <p className="no-print">
        <TextLink to="/data-entry">{t('toEntry')}</TextLink>
      </p>
      <PageTitle title={t('title')} lead={t('lead')} />
      {me && !me.administration && (
        <Section title={t('template.title')} intro={t('template.intro')}>
          <TemplateDownload />
        </Section>
      )}
      <Section title={t('upload.title')}>
        <UploadFigures />
      </Section>
      <Section title={t('help.title')} intro={t('help.intro')}>
        <ColumnHelp />
      </Section>
      <Section title={t('list.title')}>
        <Earlier />
      </Section>
      {me?.administration && (
        <Section title={t('template.title')} intro={t('template.introAll')}>
          <TemplateDownload />
        </Section>
      )}
    </>
  );
}

function Earlier() {
  const t = useFigureImportText();
  const { page } = route.useSearch();
  const query = useQuery(importsQuery(page));
  return (
    <QueryView query={query} isEmpty={hasNoItems} empty={<EmptyState title={t('list.empty')} />}>
      {(found) => (
        <>
          <DataTable<FigureImportItem>
            caption={t('list.title')}
            captionHidden
            rows={found.items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'file',
                header: t('list.file'),
                rowHeader: true,
                cell: ({ id, fileName }) => (
                  <TextLink to="/figure-imports/$importId" params={{ importId: id }}>
                    {fileName}
                  </TextLink>
                ),
              },
              {
                key: 'rows',
                header: t('list.rows'),
                align: 'end',
                cell: ({ rows }) => <NumberText value={rows} />,
              },
              {
                key: 'state',
                header: t('list.state'),
                cell: ({ state }) => (
                  <StatusBadge tone={state === 'imported' ? 'done' : 'waiting'}>
                    {t(`state.${state}`)}
                  </StatusBadge>
                ),
              },
              { key: 'on', header: t('list.on'), cell: ({ created }) => <DateText value={created} time /> },
            ]}
          />
          <Pagination {...found} />
        </>
      )}
    </QueryView>
  );
}
