import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { API_BASE } from '~/api/client';
import { loadConfig } from '~/lib/config';
import { DataTable } from '~/ui/DataTable';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Section } from '~/ui/Section';
import { ChangeFeed } from './ChangeFeed';
import { quickstart, statisticsExamples } from './quickstart';
import { useOpenDataText } from './texts';

const COLLECTIONS = [
  'organizations',
  'partnerships',
  'memberships',
  'posts',
  'indicators',
  'observations',
  'statistics',
  'statisticalDatasets',
  'territories',
  'programmes',
  'refData',
  'changes',
] as const;

const FORMATS = ['csv', 'xlsx', 'jsonStat', 'sdmxJson', 'sdmxCsv', 'dataPackage'] as const;

const OPEN_REFERRAL_BASE = '/rest/openReferral/v3';

const OPEN_REFERRAL = [
  ['/services', 'services'],
  ['/profile', 'profile'],
  ['/openapi.yaml', 'contract'],
] as const;

const SCOPES = ['register.read', 'indicators.read'] as const;

/** How another tool takes what is public, and what it may ask for with a key. */
export function OpenDataPage() {
  const t = useOpenDataText();
  const { origin } = window.location;
  const { data: config } = useQuery({ queryKey: ['config'], queryFn: loadConfig });
  return (
    <>
      <PageTitle title={t('title')} lead={t('lead')} />
      <Section title={t('what.title')} intro={t('what.words')}>
        <DataTable
          caption={t('what.title')}
          captionHidden
          rows={COLLECTIONS}
          rowKey={(name) => name}
          columns={[
            {
              key: 'path',
              header: t('what.path'),
              rowHeader: true,
              cell: (name) => (
                <Anchor href={`${API_BASE}/${name}`}>
                  <code>/{name}</code>
                </Anchor>
              ),
            },
            { key: 'words', header: t('what.holds'), cell: (name) => t(`collection.${name}`) },
          ]}
        />
        <p style={{ marginTop: '1rem' }}>
          <Anchor href={`${API_BASE}/doc/openapi.yaml`}>{t('what.contract')}</Anchor>
        </p>
      </Section>
      <Section title={t('statistics.title')} intro={t('statistics.words')}>
        <ul>
          {FORMATS.map((format) => (
            <li key={format}>
              <Anchor
                href={`${API_BASE}/statistics?indicator=population&from=2016&until=2016&format=${format}`}
              >
                {t(`statistics.${format}`)}
              </Anchor>
            </li>
          ))}
          <li>
            <Anchor href={`${API_BASE}/statisticalDatasets`}>{t('statistics.catalogue')}</Anchor>
          </li>
          <li>
            <TextLink to="/statistics">{t('statistics.explore')}</TextLink>
          </li>
        </ul>
        <p>{t('statistics.examples')}</p>
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
          tabIndex={0}
          style={{
            overflowX: 'auto',
            padding: '1rem',
            border: '1px solid var(--mantine-color-default-border)',
          }}
        >
          <code>{statisticsExamples(origin)}</code>
        </pre>
      </Section>
      <Section title={t('openReferral.title')} intro={t('openReferral.words')}>
        <ul>
          {OPEN_REFERRAL.map(([path, words]) => (
            <li key={path}>
              <Anchor href={`${OPEN_REFERRAL_BASE}${path}`}>{t(`openReferral.${words}`)}</Anchor>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('scopes.title')} intro={t('scopes.words')}>
        <DataTable
          caption={t('scopes.title')}
          captionHidden
          rows={SCOPES}
          rowKey={(scope) => scope}
          columns={[
            {
              key: 'scope',
              header: t('scopes.scope'),
              rowHeader: true,
              cell: (scope) => <code>{scope}</code>,
            },
            {
              key: 'words',
              header: t('scopes.gives'),
              cell: (scope) => t(`scopes.${scope === 'register.read' ? 'register' : 'indicators'}`),
            },
          ]}
        />
      </Section>
      <Section title={t('quickstart.title')} intro={t('quickstart.words')}>
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
          tabIndex={0}
          style={{
            overflowX: 'auto',
            padding: '1rem',
            border: '1px solid var(--mantine-color-default-border)',
          }}
        >
          <code>{quickstart(origin, config?.oidcAuthority ?? `${origin}/realms/samenhang`)}</code>
        </pre>
      </Section>
      <ChangeFeed />
      <Section title={t('rules.title')}>
        <ul>
          {(['complete', 'missing', 'small', 'unchanged', 'names'] as const).map((rule) => (
            <li key={rule}>{t(`rules.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('licence.title')}>
        <p>{t('licence.words')}</p>
      </Section>
    </>
  );
}
