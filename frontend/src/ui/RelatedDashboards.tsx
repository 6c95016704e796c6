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
    <div className="no-print">
      <Section title={t('title')} intro={t('words')}>
        <ul>
          {NAMES.filter((name) => name !== from).map((name) => (
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
