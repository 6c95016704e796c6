import { carriedFilters, DASHBOARDS, type DashboardName } from '~/lib/dashboards';
import { TextLink } from './links';
import { useRelatedDashboardText } from './relatedDashboardTexts';
import { Section } from './Section';
import { useUrlState } from './urlState';

const NAMES = Object.keys(DASHBOARDS) as DashboardName[];

/** The other dashboards, asked about the same partnerships. */
export function RelatedDashboards({ from }: { from: DashboardName }) {
  const t = useRelatedDashboardText();
  const { search } = useUrlState();
  return (
    <Dashboards
      title={t('title')}
      words={t('words')}
      names={NAMES.filter((name) => name !== from)}
      search={search}
    />
  );
}

/** The dashboards that can be asked about one partnership alone. */
export function DashboardsOf({ partnership }: { partnership: string }) {
  const t = useRelatedDashboardText();
  return (
    <Dashboards
      title={t('ofOne')}
      words={t('ofOneWords')}
      names={NAMES.filter((name) => (DASHBOARDS[name].many as readonly string[]).includes('partnership'))}
      search={{ partnership: [partnership] }}
    />
  );
}

interface DashboardsProps {
  title: string;
  words: string;
  names: DashboardName[];
  search: Record<string, unknown>;
}

function Dashboards({ title, words, names, search }: DashboardsProps) {
  const t = useRelatedDashboardText();
  return (
    <div className="no-print">
      <Section title={title} intro={words}>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <TextLink to={DASHBOARDS[name].path as string} search={carriedFilters(search, name) as never}>
                {t(`to.${name}`)}
              </TextLink>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
