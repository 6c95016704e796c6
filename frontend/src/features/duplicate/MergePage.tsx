import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { Movings } from './Movings';
import type { Merge } from './model';
import { mergeQuery, useUndoMerge } from './queries';
import { useDuplicateText } from './texts';

const route = getRouteApi('/review/merges/$mergeId');

/** One merge: what went along, and the way back. */
export function MergePage() {
  const t = useDuplicateText();
  return (
    <RequireSignIn allow={isAdministration}>
      <BackLink to="/review/merges">{t('merges.back')}</BackLink>
      <Found />
    </RequireSignIn>
  );
}

function Found() {
  const { mergeId } = route.useParams();
  const query = useQuery(mergeQuery(mergeId));
  return (
    <QueryView query={query} lines={10}>
      {(merge) => <MergeDetail merge={merge} />}
    </QueryView>
  );
}

function MergeDetail({ merge }: { merge: Merge }) {
  const t = useDuplicateText();
  const language = useLanguage();
  const { merged, survivor, mergedAt, mergedBy, undoneAt, undoneBy, leftovers, permittedActions } = merge;
  const organization = ({ id, name }: Merge['merged']) => (
    <TextLink to="/organizations/$organizationId" params={{ organizationId: id }}>
      <LocalizedText value={name} />
    </TextLink>
  );
  return (
    <>
      <PageTitle
        kicker={t('merges.kicker')}
        title={localizedString(merged.name, language)}
        lead={
          <StatusBadge tone={undoneAt ? 'neutral' : 'done'}>
            {undoneAt ? t('merges.undone') : t('merges.standing')}
          </StatusBadge>
        }
      />
      <FieldList
        fields={[
          {
            label: t('merges.merged'),
            value: undoneAt ? organization(merged) : <LocalizedText value={merged.name} />,
          },
          { label: t('merges.survivor'), value: organization(survivor) },
          { label: t('merges.at'), value: <DateText value={mergedAt} time /> },
          { label: t('merges.by'), value: mergedBy },
          { label: t('merges.undoneAt'), value: undoneAt && <DateText value={undoneAt} time /> },
          { label: t('merges.undoneBy'), value: undoneBy },
        ]}
      />
      {permittedActions.includes('undo') && <Undo merge={merge} />}
      {undoneAt && (
        <Section title={t('undo.result')}>
          {leftovers.length === 0 ? (
            <p>{t('undo.everything')}</p>
          ) : (
            <>
              <p>{t('undo.leftovers')}</p>
              <ul>
                {leftovers.map((sentence) => (
                  <li key={localizedString(sentence, language)}>
                    <LocalizedText value={sentence} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Section>
      )}
      <Section title={t('merges.went')}>
        <Movings movings={merge.movings} />
      </Section>
    </>
  );
}

function Undo({ merge }: { merge: Merge }) {
  const t = useDuplicateText();
  const language = useLanguage();
  const toast = useToast();
  const undo = useUndoMerge(merge.id);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" mt="md" onClick={() => setAsking(true)} className="no-print">
        {t('undo.act')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('undo.title')}
        confirm={t('undo.act')}
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          await undo.mutateAsync(undefined);
          toast(t('undo.done'));
        }}
      >
        <p>{t('undo.words', { merged: localizedString(merge.merged.name, language) })}</p>
      </ConfirmDialog>
    </>
  );
}
