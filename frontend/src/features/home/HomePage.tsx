import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { SiteSearch } from '~/ui/SiteSearch';
import classes from './HomePage.module.css';
import { type Overview, overviewQuery } from './queries';
import { useHomeText } from './texts';

const ENTRIES = [
  { to: '/organizations', text: 'organizations' },
  { to: '/partnerships', text: 'partnerships' },
  { to: '/neighborhoods', text: 'neighborhoods' },
  { to: '/indicators', text: 'indicators' },
  { to: '/register', text: 'register' },
  { to: '/open-data', text: 'openData' },
] as const;

export function HomePage() {
  const t = useHomeText();
  const query = useQuery(overviewQuery);
  return (
    <>
      <div className={classes.hero}>
        <PageTitle title={t('documentTitle')} heading={t('title')} lead={t('lead')} />
        <SiteSearch large description={t('hint')} />
      </div>
      <Section title={t('entries')}>
        <Entries />
      </Section>
      <Section title={t('counts')}>
        <QueryView query={query} lines={2}>
          {(overview) => <Counts overview={overview} />}
        </QueryView>
      </Section>
    </>
  );
}

function Entries() {
  const t = useHomeText();
  const { routesByPath } = useRouter();
  return (
    <ul className={classes.entries}>
      {ENTRIES.filter(({ to }) => to in routesByPath).map(({ to, text }) => (
        <li key={to} className={classes.entry}>
          <Link to={to as string} className={classes.entryLink}>
            {t(`entry.${text}.title`)}
          </Link>
          <p>{t(`entry.${text}.words`)}</p>
        </li>
      ))}
    </ul>
  );
}

function Counts({ overview }: { overview: Overview }) {
  const t = useHomeText();
  const language = useLanguage();
  const kinds = ['organizations', 'partnerships', 'municipalities', 'posts'] as const;
  return (
    <dl className={classes.counts}>
      {kinds.map((kind) => (
        <div key={kind} className={classes.count}>
          <dt>{t(kind, { count: overview[kind] })}</dt>
          <dd>{formatCount(overview[kind], language)}</dd>
        </div>
      ))}
    </dl>
  );
}
