import { Button, FileInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
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
import { EmptyState, ErrorState } from '~/ui/states';
import { DateText, NumberText } from '~/ui/values';
import type { ImportItem } from './model';
import { importsQuery, useUpload } from './queries';
import { useImportText } from './texts';

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
    </RequireSignIn>
  );
}

function Upload() {
  const t = useImportText();
  const navigate = useNavigate();
  const upload = useUpload();
  const sources = useId();
  const { data } = useQuery(importsQuery());
  const [source, setSource] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const complete = source.trim() !== '' && file !== null;
    setMissing(!complete);
    if (complete) {
      upload.mutate(
        { file, source: source.trim() },
        { onSuccess: ({ id }) => void navigate({ to: '/imports/$importId', params: { importId: id } }) },
      );
    }
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md" maw="32rem">
        <TextInput
          label={t('upload.source')}
          description={t('upload.sourceHint')}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
          maxLength={60}
          list={sources}
          autoComplete="off"
        />
        <datalist id={sources}>
          {[...new Set(data?.items.map((item) => item.source))].map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
        <FileInput
          label={t('upload.file')}
          placeholder={t('upload.choose')}
          value={file}
          onChange={setFile}
          accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        {missing && <p role="alert">{t('upload.missing')}</p>}
        {upload.error && <ErrorState problem={upload.error} />}
        <div>
          <Button type="submit" loading={upload.isPending}>
            {t('upload.act')}
          </Button>
        </div>
      </Stack>
    </form>
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
