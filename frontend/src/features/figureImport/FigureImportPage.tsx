import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatCount } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { StepList } from '~/ui/StepList';
import { TaskProgress } from '~/ui/TaskProgress';
import { EnterAll } from './EnterAll';
import { FigureReport } from './FigureReport';
import type { FigureImport } from './model';
import { importQuery, useRefreshImports } from './queries';
import { useFigureImportText } from './texts';

const route = getRouteApi('/figure-imports/$importId');

/** One file from upload to result; where it stands is read from the import, so the page can be left and reloaded. */
export function FigureImportPage() {
  const t = useFigureImportText();
  return (
    <RequireSignIn>
      <p className="no-print">
        <TextLink to="/figure-imports">{t('back')}</TextLink>
      </p>
      <Loaded />
    </RequireSignIn>
  );
}

function Loaded() {
  const { importId } = route.useParams();
  const query = useQuery(importQuery(importId));
  return (
    <QueryView query={query} lines={10}>
      {(value) => <Import value={value} />}
    </QueryView>
  );
}

function Import({ value }: { value: FigureImport }) {
  const t = useFigureImportText();
  const language = useLanguage();
  const { fileName, rows, state, task, missing, counts, permittedActions } = value;
  const running = task?.state === 'processing';
  const format = [
    value.format.toUpperCase(),
    value.encoding,
    value.separator === '\t' ? 'tab' : value.separator,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      <PageTitle
        kicker={t('title')}
        title={fileName}
        lead={t('facts', { rows: formatCount(rows, language), format })}
      />
      <Steps value={value} />
      {missing.length > 0 && <Missing missing={missing} />}
      <Attempt value={value} />
      {state === 'imported' && <Entered value={value} />}
      {!running && counts && (
        <Section title={t(state === 'imported' ? 'report.doneTitle' : 'report.title')}>
          <FigureReport value={value} />
        </Section>
      )}
      {permittedActions.includes('import') && <EnterAll value={value} />}
      <Section title={t('columns.title')} intro={t('columns.intro')}>
        <ReadAs value={value} />
      </Section>
    </>
  );
}

function Steps({ value: { state, task, created, imported } }: { value: FigureImport }) {
  const t = useFigureImportText();
  const place = state === 'imported' ? 3 : state === 'checked' ? 2 : task ? 1 : 0;
  const steps = (['upload', 'check', 'import'] as const).map((key, at) => ({
    key,
    label: t(`steps.${key}`),
    state:
      at < place || key === 'upload'
        ? ('done' as const)
        : at === Math.max(place, 1)
          ? ('current' as const)
          : ('upcoming' as const),
    at: key === 'upload' ? created : key === 'import' ? imported : undefined,
  }));
  return <StepList label={t('steps.label')} steps={steps} />;
}

function Missing({ missing }: { missing: string[] }) {
  const t = useFigureImportText();
  return (
    <Section title={t('missing.title')}>
      <p role="alert">
        {t('missing.words', {
          columns: missing.map((column) => t(`help.names.${column}` as 'help.names.indicator')).join(', '),
        })}
      </p>
      <ButtonLink to="/figure-imports" variant="default">
        {t('missing.again')}
      </ButtonLink>
    </Section>
  );
}

/** The check or import that runs, or why the last one did not come to its end. */
function Attempt({ value: { task } }: { value: FigureImport }) {
  const t = useFigureImportText();
  const refresh = useRefreshImports();
  if (!task || task.state === 'done') return null;
  return (
    <Section title={t(task.state === 'processing' ? 'running' : 'ended')}>
      <TaskProgress taskId={task.id} onEnded={() => task.state === 'processing' && void refresh()} />
    </Section>
  );
}

/** Done: what there is now, and where to go on. */
function Entered({ value: { counts = {}, submitted } }: { value: FigureImport }) {
  const t = useFigureImportText();
  const language = useLanguage();
  const { added = 0, changed = 0 } = counts;
  return (
    <Section title={t('entered.title')}>
      <p>
        <StatusBadge tone="done">{t(submitted ? 'entered.submitted' : 'entered.draft')}</StatusBadge>
      </p>
      <p>
        {t('entered.words', { added: formatCount(added, language), changed: formatCount(changed, language) })}
      </p>
      <ButtonLink to="/data-entry">{t('entered.toFigures')}</ButtonLink>
    </Section>
  );
}

function ReadAs({ value: { columns } }: { value: FigureImport }) {
  const t = useFigureImportText();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('columns.title')}
      captionHidden
      rows={columns}
      rowKey={({ index }) => index}
      columns={[
        { key: 'header', header: t('columns.header'), rowHeader: true, cell: ({ header }) => header },
        { key: 'samples', header: t('columns.samples'), cell: ({ samples }) => samples.join(' · ') },
        {
          key: 'as',
          header: t('columns.readAs'),
          cell: ({ label }) => (label ? localizedString(label, language) : t('columns.not')),
        },
      ]}
    />
  );
}
