import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StepList } from '~/ui/StepList';
import { TaskProgress } from '~/ui/TaskProgress';
import { Columns } from './Columns';
import { DoImport } from './DoImport';
import type { OrganizationImport } from './model';
import { importQuery, useRefresh } from './queries';
import { Report } from './Report';
import { useImportText } from './texts';

const route = getRouteApi('/imports/$importId');

/** One list from upload to result; where it stands is read from the import, so the page can be left and reloaded. */
export function ImportPage() {
  const t = useImportText();
  return (
    <RequireSignIn allow={isAdministration}>
      <p className="no-print">
        <TextLink to="/imports">{t('back')}</TextLink>
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
      {({ value, etag }) => <Import value={value} etag={etag} />}
    </QueryView>
  );
}

function Import({ value, etag }: { value: OrganizationImport; etag: string }) {
  const t = useImportText();
  const language = useLanguage();
  const { id, source, fileName, rows, state, task, permittedActions } = value;
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
        lead={t('facts', { source, rows: formatCount(rows, language), format })}
      />
      {value.definition && <p>{t('definition', { definition: value.definition })}</p>}
      <Steps value={value} />
      <Attempt value={value} />
      {!running && state !== 'uploaded' && value.counts && (
        <Section title={t(state === 'imported' ? 'report.doneTitle' : 'report.title')}>
          <Report value={value} />
        </Section>
      )}
      {permittedActions.includes('import') && <DoImport value={value} />}
      {permittedActions.includes('edit') && <Columns key={`${id} ${etag}`} value={value} etag={etag} />}
    </>
  );
}

function Steps({ value: { state, task, created, imported } }: { value: OrganizationImport }) {
  const t = useImportText();
  const running = task?.state === 'processing';
  const place = state === 'imported' ? 4 : state === 'checked' ? 3 : running ? 2 : 1;
  const steps = (['upload', 'columns', 'check', 'import'] as const).map((key, at) => ({
    key,
    label: t(`steps.${key}`),
    state: at < place ? ('done' as const) : at === place ? ('current' as const) : ('upcoming' as const),
    at: key === 'upload' ? created : key === 'import' ? imported : undefined,
  }));
  return <StepList label={t('steps.label')} steps={steps} />;
}

/** The check or import that runs, or why the last one did not come to its end. */
function Attempt({ value: { task } }: { value: OrganizationImport }) {
  const t = useImportText();
  const refresh = useRefresh();
  if (!task || task.state === 'done') return null;
  return (
    <Section title={t(task.state === 'processing' ? 'running' : 'ended')}>
      <TaskProgress taskId={task.id} onEnded={() => task.state === 'processing' && void refresh()} />
    </Section>
  );
}
