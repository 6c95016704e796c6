import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Versioned } from '~/api/client';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { TabLinks } from '~/ui/TabLinks';
import { AddTerm } from './AddTerm';
import { OtherAnswers } from './OtherAnswers';
import { type ManagedVocabulary, managedQuery } from './queries';
import { TermTable } from './TermTable';
import { useVocabularyText } from './texts';
import { Versions } from './Versions';

const route = getRouteApi('/vocabularies/$vocabulary');

/** One closed list: its terms, what changed when, and what people typed under "other". */
export function VocabularyPage() {
  const t = useVocabularyText();
  return (
    <RequireSignIn allow={isAdministration}>
      <BackLink to="/vocabularies">{t('page.back')}</BackLink>
      <Content />
    </RequireSignIn>
  );
}

function Content() {
  const { vocabulary } = route.useParams();
  const query = useQuery(managedQuery(vocabulary));
  return (
    <QueryView query={query} lines={12}>
      {(found) => <Detail found={found} />}
    </QueryView>
  );
}

function Detail({ found }: { found: Versioned<ManagedVocabulary> }) {
  const t = useVocabularyText();
  const language = useLanguage();
  const { tab } = route.useSearch();
  const [adding, setAdding] = useState<string>();
  const { code, name, version, fixed, takesWords } = found.value;
  return (
    <>
      <PageTitle
        kicker={t('page.kicker')}
        title={localizedString(name, language)}
        lead={t(fixed ? 'page.fixedLead' : 'page.lead', { version, code })}
      />
      <TabLinks
        label={t('page.tabs')}
        current={tab}
        tabs={[
          { tab: undefined, label: t('page.terms') },
          { tab: 'versions', label: t('page.versions') },
          ...(takesWords ? [{ tab: 'other', label: t('page.other') }] : []),
        ]}
      />
      {tab === undefined && <TermTable found={found} onAdd={() => setAdding('')} />}
      {tab === 'versions' && <Versions vocabulary={code} />}
      {tab === 'other' && <OtherAnswers vocabulary={code} onMake={fixed ? undefined : setAdding} />}
      {adding !== undefined && (
        <AddTerm vocabulary={found.value} label={adding} onClose={() => setAdding(undefined)} />
      )}
    </>
  );
}
