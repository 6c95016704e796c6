import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import { useToast } from '~/ui/Toasts';
import { FieldChoices } from './FieldChoices';
import { Holdings } from './Holdings';
import type { Choices, Preview } from './model';
import { NotTheSame } from './NotTheSame';
import { pairQuery, previewQuery, useMerge } from './queries';
import { useDuplicateText } from './texts';
import { WhatHappens } from './WhatHappens';

const route = getRouteApi('/review/duplicates/compare');

/** Two records side by side: what each says and has, which value is kept, what merging would do. */
export function ComparePage() {
  const t = useDuplicateText();
  const { survivor, merged } = route.useSearch();
  return (
    <RequireSignIn allow={isAdministration}>
      <BackLink to="/review/duplicates">{t('compare.back')}</BackLink>
      {survivor && merged ? (
        <Comparison key={`${survivor}${merged}`} survivor={survivor} merged={merged} />
      ) : (
        <>
          <PageTitle title={t('compare.title')} />
          <EmptyState
            title={t('compare.nothing')}
            actions={<ButtonLink to="/review/duplicates">{t('compare.back')}</ButtonLink>}
          />
        </>
      )}
    </RequireSignIn>
  );
}

function Comparison({ survivor, merged }: { survivor: string; merged: string }) {
  const t = useDuplicateText();
  const [choices, setChoices] = useState<Choices>({});
  const query = useQuery(previewQuery(survivor, merged, choices));
  return (
    <>
      <PageTitle title={t('compare.title')} lead={t('compare.lead')} />
      <QueryView query={query} lines={14}>
        {(preview) => (
          <>
            <InCommon />
            <Direction preview={preview} />
            <FieldChoices
              preview={preview}
              onChoose={(field, take) => setChoices((before) => ({ ...before, [field]: take }))}
            />
            <Holdings preview={preview} />
            <WhatHappens preview={preview} />
            <Acts preview={preview} choices={choices} />
          </>
        )}
      </QueryView>
    </>
  );
}

function InCommon() {
  const t = useDuplicateText();
  const { pair } = route.useSearch();
  const { data } = useQuery({ ...pairQuery(pair ?? ''), enabled: pair !== undefined });
  if (!data) return null;
  return (
    <Section title={t('list.inCommon')}>
      <ul>
        {data.value.reasons.map(({ reason, text }) => (
          <li key={reason}>
            <LocalizedText value={text} unmarked />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Which of the two goes on, and the way to turn it round. */
function Direction({ preview }: { preview: Preview }) {
  const t = useDuplicateText();
  const language = useLanguage();
  const { pair } = route.useSearch();
  const names = {
    survivor: localizedString(preview.survivor.name, language),
    merged: localizedString(preview.merged.name, language),
  };
  return (
    <Section title={t('compare.direction')}>
      <p>{t('compare.directionWords', names)}</p>
      <ButtonLink
        to="/review/duplicates/compare"
        search={{ survivor: preview.merged.id, merged: preview.survivor.id, pair }}
        variant="default"
        mt="sm"
        resetScroll={false}
        className="no-print"
      >
        {t('compare.swap')}
      </ButtonLink>
    </Section>
  );
}

function Acts({ preview, choices }: { preview: Preview; choices: Choices }) {
  const t = useDuplicateText();
  const language = useLanguage();
  const toast = useToast();
  const navigate = route.useNavigate();
  const { pair } = route.useSearch();
  const merge = useMerge();
  const [asking, setAsking] = useState<'merge' | 'different'>();
  const done = () => setAsking(undefined);
  const names = {
    survivor: localizedString(preview.survivor.name, language),
    merged: localizedString(preview.merged.name, language),
  };
  return (
    <Group gap="sm" mt="xl" className="no-print">
      <Button onClick={() => setAsking('merge')}>{t('merge.act')}</Button>
      {pair && (
        <Button variant="default" onClick={() => setAsking('different')}>
          {t('different.act')}
        </Button>
      )}
      <ConfirmDialog
        opened={asking === 'merge'}
        title={t('merge.title')}
        confirm={t('merge.act')}
        onClose={done}
        onConfirm={async () => {
          const made = await merge.mutateAsync({
            survivor: preview.survivor.id,
            merged: preview.merged.id,
            fields: choices,
          });
          toast(t('merge.done'));
          void navigate({ to: '/review/merges/$mergeId', params: { mergeId: made.id } });
        }}
      >
        <p>{t('merge.words', names)}</p>
      </ConfirmDialog>
      {pair && (
        <NotTheSame
          pairId={pair}
          opened={asking === 'different'}
          onClose={done}
          onDone={() => void navigate({ to: '/review/duplicates' })}
        />
      )}
    </Group>
  );
}
