import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { PartnershipLink } from '~/api/links';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredDate } from '~/ui/form/schema';
import { latestPerSide } from '~/ui/LinkList';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { useToast } from '~/ui/Toasts';
import { useLinkActs } from './queries';
import { StateFields } from './StateFields';
import { EMPTY_STATE, stateSchema } from './stateForm';
import { useLinkText } from './texts';

const { key } = useLinkText;

type Act = 'accept' | 'decline' | 'withdraw' | 'observe' | 'end';

const acceptSchema = z.object({ state: stateSchema, answer: optionalText(2000) });
const endSchema = z.object({ on: requiredDate(key('acts.endMissing')), note: optionalText(2000) });

/** What the reader may do with a link, as the API says. */
export function LinkActions({ link }: { link: PartnershipLink }) {
  const t = useLinkText();
  const toast = useToast();
  const language = useLanguage();
  const [act, setAct] = useState<Act>();
  const acts = useLinkActs(link.id);
  const permitted = link.permittedActions ?? [];
  const close = () => setAct(undefined);
  const done = (words: string) => () => toast(words);
  const names = {
    asks: localizedString(link.partnership.name, language),
    other: localizedString((link.otherPartnership ?? link.network)?.name, language),
  };
  const offered: Act[] = [
    ...(permitted.includes('decide') ? (['accept', 'decline'] as const) : []),
    ...(['withdraw', 'observe', 'end'] as const).filter((name) => permitted.includes(name)),
  ];
  return (
    <>
      {offered.map((name, place) => (
        <Button key={name} variant={place === 0 ? undefined : 'default'} onClick={() => setAct(name)}>
          {t(`acts.${name}`)}
        </Button>
      ))}
      {act === 'accept' && (
        <DialogForm
          title={t('acts.acceptTitle')}
          submit={t('acts.accept')}
          schema={acceptSchema}
          defaultValues={{ state: asProposed(link), answer: '' }}
          onSubmit={({ state, answer }) =>
            acts.decide.mutateAsync({ outcome: 'accepted', state, answer }).then(done(t('acts.accepted')))
          }
          namespace={useLinkText.namespace}
          draft={`linkAccept.${link.id}`}
          onClose={close}
        >
          <p>{t('acts.acceptWords', { other: names.asks })}</p>
          <StateFields prefix="state." />
          <TextAreaField
            name="answer"
            label={t('acts.answer')}
            description={t('state.noteWho')}
            rows={2}
            limit={2000}
          />
        </DialogForm>
      )}
      <ReasonDialog
        opened={act === 'decline'}
        title={t('acts.decline')}
        draft={`linkDecline.${link.id}`}
        confirm={t('acts.decline')}
        noteRequired
        onConfirm={({ note }) =>
          acts.decide.mutateAsync({ outcome: 'declined', answer: note }).then(done(t('acts.declined')))
        }
        onClose={close}
      >
        <p>{t('acts.declineWords', { other: names.asks })}</p>
      </ReasonDialog>
      <ConfirmDialog
        opened={act === 'withdraw'}
        title={t('acts.withdraw')}
        confirm={t('acts.withdraw')}
        onConfirm={() => acts.withdraw.mutateAsync().then(done(t('acts.withdrawn')))}
        onClose={close}
      >
        {t('acts.withdrawWords', names)}
      </ConfirmDialog>
      {act === 'observe' && (
        <DialogForm
          title={t('acts.observe')}
          submit={t('acts.save')}
          schema={stateSchema}
          defaultValues={{ ...EMPTY_STATE, ...asProposed(link) }}
          onSubmit={(state) => acts.observe.mutateAsync(state).then(done(t('acts.observed')))}
          namespace={useLinkText.namespace}
          draft={`linkObserve.${link.id}`}
          onClose={close}
        >
          <StateFields prefix="" dated />
        </DialogForm>
      )}
      {act === 'end' && (
        <DialogForm
          title={t('acts.end')}
          submit={t('acts.end')}
          schema={endSchema}
          defaultValues={{ on: '', note: '' }}
          onSubmit={(ending) => acts.end.mutateAsync(ending).then(done(t('acts.ended')))}
          namespace={useLinkText.namespace}
          draft={`linkEnd.${link.id}`}
          onClose={close}
        >
          <p>{t('acts.endWords')}</p>
          <DateField name="on" label={t('acts.endOn')} required />
          <TextAreaField
            name="note"
            label={t('state.note')}
            description={t('state.noteWho')}
            rows={2}
            limit={2000}
          />
        </DialogForm>
      )}
    </>
  );
}

/** Starts from the latest view of either side. */
function asProposed(link: PartnershipLink) {
  const [latest] = latestPerSide(link.views);
  return {
    ...EMPTY_STATE,
    type: latest?.type ?? '',
    degree: latest?.degree ?? '',
    collaborations: latest?.collaborations ?? [],
  };
}
