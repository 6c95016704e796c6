import { Button, FileInput, Group, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { DataTable } from '~/ui/DataTable';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState, ErrorState } from '~/ui/states';
import { DateText, NumberText } from '~/ui/values';
import { BoundaryFindings } from './BoundaryFindings';
import { allBoundariesQuery, useImportBoundaries, useRemoveBoundaries } from './queries';
import { useBoundaryText } from './texts';

/** Boundaries of municipalities for the maps: what there is, and a file of them on its way in. */
export function BoundariesPage() {
  const t = useBoundaryText();
  return (
    <RequireSignIn allow={isAdministration}>
      <BackLink to="/imports">{t('back')}</BackLink>
      <PageTitle title={t('title')} lead={t('lead')} />
      <Section title={t('now.title')}>
        <Now />
      </Section>
      <Section title={t('upload.title')} intro={t('upload.words')}>
        <Upload />
      </Section>
    </RequireSignIn>
  );
}

function Now() {
  const t = useBoundaryText();
  const query = useQuery(allBoundariesQuery);
  const remove = useRemoveBoundaries();
  const [asking, setAsking] = useState(false);
  return (
    <QueryView
      query={query}
      isEmpty={({ origins }) => origins.length === 0}
      empty={<EmptyState title={t('now.emptyTitle')}>{t('now.empty')}</EmptyState>}
    >
      {({ origins }) => (
        <>
          <DataTable
            caption={t('now.title')}
            captionHidden
            rows={origins}
            rowKey={({ source, licence, drawnOn }) => `${source}|${licence}|${drawnOn}`}
            columns={[
              { key: 'source', header: t('source'), rowHeader: true, cell: ({ source }) => source },
              { key: 'licence', header: t('licence'), cell: ({ licence }) => licence },
              {
                key: 'drawnOn',
                header: t('drawnOn'),
                cell: ({ drawnOn }) => drawnOn && <DateText value={drawnOn} />,
              },
              {
                key: 'territories',
                header: t('now.territories'),
                align: 'end',
                cell: ({ territories }) => <NumberText value={territories} />,
              },
              {
                key: 'importedAt',
                header: t('now.importedAt'),
                cell: ({ importedAt }) => <DateText value={importedAt} time />,
              },
            ]}
          />
          <Button variant="default" mt="md" onClick={() => setAsking(true)}>
            {t('remove.act')}
          </Button>
          <ConfirmDialog
            opened={asking}
            title={t('remove.title')}
            confirm={t('remove.act')}
            serious
            onConfirm={() => remove.mutateAsync()}
            onClose={() => setAsking(false)}
          >
            {t('remove.words')}
          </ConfirmDialog>
        </>
      )}
    </QueryView>
  );
}

function Upload() {
  const t = useBoundaryText();
  const [file, setFile] = useState<File | null>(null);
  const [fields, setFields] = useState({ source: '', licence: '', drawnOn: '' });
  const [missing, setMissing] = useState(false);
  const look = useImportBoundaries();
  const store = useImportBoundaries();
  const asked = (dryRun: boolean) => ({
    file: file as File,
    dryRun,
    source: fields.source.trim(),
    licence: fields.licence.trim() || undefined,
    drawnOn: fields.drawnOn || undefined,
  });
  /** What was found holds for the file and words that were looked at. */
  const forget = () => {
    look.reset();
    store.reset();
  };
  const field = (name: keyof typeof fields) => ({
    label: t(name),
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setFields((before) => ({ ...before, [name]: value }));
      forget();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const complete = fields.source.trim() !== '' && file !== null;
    setMissing(!complete);
    if (complete) look.mutate(asked(true));
  };
  const report = store.data ?? look.data;
  const storable =
    look.data &&
    !store.data &&
    look.data.matched.length > 0 &&
    !look.data.findings.some(({ error }) => error);
  return (
    <>
      <form onSubmit={send} noValidate>
        <Stack gap="md" maw="32rem">
          <FileInput
            label={t('upload.file')}
            description={t('upload.fileHint')}
            placeholder={t('upload.choose')}
            value={file}
            onChange={(chosen) => {
              setFile(chosen);
              forget();
            }}
            accept=".geojson,.json,.topojson,application/geo+json,application/json"
          />
          <TextInput {...field('source')} description={t('upload.sourceHint')} maxLength={200} required />
          <TextInput {...field('licence')} description={t('upload.licenceHint')} maxLength={200} />
          <TextInput {...field('drawnOn')} type="date" />
          {missing && <p role="alert">{t('upload.missing')}</p>}
          {look.error && <ErrorState problem={look.error} />}
          {store.error && <ErrorState problem={store.error} />}
          <Group gap="sm">
            <Button type="submit" variant={storable ? 'default' : 'filled'} loading={look.isPending}>
              {t('upload.look')}
            </Button>
            {storable && (
              <Button loading={store.isPending} onClick={() => store.mutate(asked(false))}>
                {t('upload.store', { count: look.data.matched.length })}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
      {report && <BoundaryFindings report={report} />}
    </>
  );
}
