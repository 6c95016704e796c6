import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { SHORTEST_QUERY } from '~/api/suggestions';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useFindText } from './findTexts';
import { type FoundOrganization, findingQuery } from './queries';
import classes from './Registration.module.css';
import { RunningRegistrations } from './RunningRegistrations';

const route = getRouteApi('/register');

/** First step of signing up: is the organisation there already? Needs no account. */
export function FindPage() {
  const t = useFindText();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(route.useSearch().q ?? '');
  const [settled] = useDebouncedValue(typed.trim(), 200);
  const searching = settled.length >= SHORTEST_QUERY;
  const type = (words: string) => {
    setTyped(words);
    void navigate({ search: { q: words.trim() || undefined }, replace: true, resetScroll: false });
  };
  return (
    <>
      <PageTitle kicker={t('kicker')} title={t('title')} lead={t('lead')} />
      <RunningRegistrations />
      <TextInput
        className={classes.finder}
        type="search"
        size="md"
        label={t('label')}
        description={t('hint')}
        autoComplete="organization"
        maxLength={200}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {searching && <Results q={settled} />}
      {searching && <NotThere name={settled} />}
    </>
  );
}

function Results({ q }: { q: string }) {
  const t = useFindText();
  const query = useQuery(findingQuery(q));
  return (
    <Section title={t('results')}>
      <QueryView query={query} isEmpty={hasNoItems} empty={<p role="status">{t('none', { q })}</p>}>
        {({ items, total }) => (
          <>
            <p role="status" className={classes.facts}>
              {t('count', { count: total })} {total > items.length && t('shown', { shown: items.length })}
            </p>
            <ul className={classes.found} aria-label={t('results')}>
              {items.map((organization) => (
                <li key={organization.id} className={classes.candidate}>
                  <Found organization={organization} />
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Found({ organization }: { organization: FoundOrganization }) {
  const t = useFindText();
  const language = useLanguage();
  const typeLabel = useVocabularyLabel('organizationTypes');
  const { id, name, type, municipality } = organization;
  return (
    <>
      <div>
        <TextLink to="/organizations/$organizationId" params={{ organizationId: id }}>
          <LocalizedText value={name} unmarked />
        </TextLink>
        <p className={classes.facts}>
          {[typeLabel(type), localizedString(municipality?.name, language)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <ButtonLink
        to="/register/join/$organizationId"
        params={{ organizationId: id }}
        aria-label={t('usNamed', { name: localizedString(name, language) })}
      >
        {t('us')}
      </ButtonLink>
    </>
  );
}

function NotThere({ name }: { name: string }) {
  const t = useFindText();
  return (
    <Section title={t('missingTitle')}>
      <p className={classes.missing}>{t('missing')}</p>
      <div className={classes.acts}>
        <ButtonLink to="/register/new" search={{ name }} variant="default" size="md">
          {t('register')}
        </ButtonLink>
      </div>
    </Section>
  );
}
