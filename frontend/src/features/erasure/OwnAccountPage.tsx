import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { leave } from '~/session/session';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { type Erasure, ownTracesQuery, useEraseMe } from './queries';
import { TraceTable } from './TraceTable';
import { useErasureText } from './texts';

/** What is kept of me, for whom I act, and how I go. */
export function OwnAccountPage() {
  const t = useErasureText();
  const [erasure, setErasure] = useState<Erasure>();
  if (erasure) {
    return (
      <>
        <PageTitle title={t('done.title')} lead={t('done.lead')} />
        <TraceTable traces={erasure.traces} done />
        <p style={{ maxWidth: 'var(--text-width)' }}>{t('done.account')}</p>
        <ButtonLink to="/">{t('done.home')}</ButtonLink>
      </>
    );
  }
  return (
    <RequireSignIn>
      <Own onErased={setErasure} />
    </RequireSignIn>
  );
}

function Own({ onErased }: { onErased: (erasure: Erasure) => void }) {
  const t = useErasureText();
  const me = useMe();
  const query = useQuery(ownTracesQuery);
  const [asking, setAsking] = useState(false);
  const erase = useEraseMe();
  if (!me) return null;
  return (
    <>
      <PageTitle title={t('own.title')} lead={t('own.lead')} />
      <FieldList
        fields={[
          { label: t('own.name'), value: me.person.name },
          { label: t('own.email'), value: me.person.email },
          { label: t('own.language'), value: t(`lang.${me.person.language}`) },
        ]}
      />
      <p style={{ maxWidth: 'var(--text-width)', color: 'var(--ink-soft)' }}>{t('own.follows')}</p>
      <Section title={t('own.organizations')}>
        {me.organizations.length === 0 && <p>{t('own.noOrganizations')}</p>}
        <ul>
          {me.organizations.map(({ organization, role }) => (
            <li key={organization.id}>
              <TextLink to={`/organizations/${organization.id}/people` as string}>
                <LocalizedText value={organization.name} unmarked />
              </TextLink>{' '}
              ({t(`role.${role}`)})
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('own.erase')} intro={<p>{t('own.eraseIntro')}</p>}>
        <QueryView query={query}>{({ traces }) => <TraceTable traces={traces} />}</QueryView>
        <Button variant="outline" color="red.9" mt="lg" onClick={() => setAsking(true)}>
          {t('own.eraseOpen')}
        </Button>
        <ConfirmDialog
          opened={asking}
          title={t('own.confirmTitle')}
          confirm={t('own.confirm')}
          serious
          onClose={() => setAsking(false)}
          onConfirm={async () => {
            const erasure = await erase.mutateAsync();
            onErased(erasure);
            leave();
          }}
        >
          <p>{t('own.confirmWords')}</p>
          <p>{t('own.confirmOwner')}</p>
        </ConfirmDialog>
      </Section>
    </>
  );
}
