import { seesDashboards, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Section } from '~/ui/Section';
import classes from './DashboardsPage.module.css';
import { DASHBOARD_GROUPS } from './groups';
import { useDashboardText } from './texts';

/** The dashboards by the question they answer. */
export function DashboardsPage() {
  const t = useDashboardText();
  const me = useMe();
  return (
    <RequireSignIn allow={seesDashboards}>
      <PageTitle title={t('index.title')} lead={t('index.lead')} />
      {DASHBOARD_GROUPS.map(({ question, dashboards }) => {
        const seen = dashboards.filter(({ forWhom }) => !forWhom || (me && forWhom(me)));
        return (
          seen.length > 0 && (
            <Section key={question} title={t(`index.${question}`)}>
              <ul className={classes.list}>
                {seen.map(({ name, path }) => (
                  <li key={name} className={classes.item}>
                    <TextLink to={path as string}>{t(`index.${name}`)}</TextLink>
                    <p>{t(`index.${name}Words`)}</p>
                  </li>
                ))}
              </ul>
            </Section>
          )
        );
      })}
    </RequireSignIn>
  );
}
