import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { DirectoryDownload } from '~/ui/DirectoryDownload';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { EmptyState } from '~/ui/states';
import { DateText, NumberText } from '~/ui/values';
import type { ImportItem } from './model';
import { importsQuery } from './queries';
import { useImportText } from './texts';
import { Upload } from './Upload';

const route = getRouteApi('/imports');

/** Existing lists of organisations on their way into the register, and the register as a list. */
export function ImportsPage() {
  const t = useImportText();
  return (
    <RequireSignIn allow={isAdministration}>
      <PageTitle title={t('title')} lead={t('lead')} />
      <Section title={t('upload.title')}>
        <Upload />
      </Section>
      <Section title={t('list.title')}>
        <Earlier />
      </Section>
      <Section title={t('export.title')} intro={t('export.words')}>
        <DirectoryDownload />
      </Section>
      <Section title={t('boundaries.title')} intro={t('boundaries.words')}>
        <TextLink to={'/imports/boundaries' as string}>{t('boundaries.link')}</TextLink>
      </Section>
    </RequireSignIn>
  );
}

function Earlier() {
  const t = useImportText();
  const { page } = route.useSearch();
  const query = useQuery(importsQuery(page));
  return (
    <QueryView query={query} isEmpty={hasNoItems} empty={<EmptyState title={t('list.empty')} />}>
      {(found) => (
        <>
          <DataTable<ImportItem>
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
                  <TextLink to="/imports/$importId" params={{ importId: id }}>
                    {fileName}
                  </TextLink>
                ),
              },
              {
                key: 'source',
                header: t('list.source'),
                cell: ({ source, definition }) => [source, definition].filter(Boolean).join(': '),
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
