import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form';
import { z } from 'zod';
import type { PartnershipLink } from '~/api/links';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredDate } from '~/ui/form/schema';
import { latestPerSide } from '~/ui/LinkList';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
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
        <ActForm
          title={t('acts.acceptTitle')}
          submit={t('acts.accept')}
          schema={acceptSchema}
          values={{ state: asProposed(link), answer: '' }}
          onSend={({ state, answer }) =>
            acts.decide.mutateAsync({ outcome: 'accepted', state, answer }).then(done(t('acts.accepted')))
          }
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
        </ActForm>
      )}
      <ReasonDialog
        opened={act === 'decline'}
        title={t('acts.decline')}
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
        <ActForm
          title={t('acts.observe')}
          submit={t('acts.save')}
          schema={stateSchema}
          values={{ ...EMPTY_STATE, ...asProposed(link) }}
          onSend={(state) => acts.observe.mutateAsync(state).then(done(t('acts.observed')))}
          onClose={close}
        >
          <StateFields prefix="" dated />
        </ActForm>
      )}
      {act === 'end' && (
        <ActForm
          title={t('acts.end')}
          submit={t('acts.end')}
          schema={endSchema}
          values={{ on: '', note: '' }}
          onSend={(ending) => acts.end.mutateAsync(ending).then(done(t('acts.ended')))}
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
        </ActForm>
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

interface ActFormProps<I extends FieldValues, O> {
  title: string;
  submit: string;
  schema: z.ZodType<O, I>;
  values: I;
  onSend: (values: O) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

function ActForm<I extends FieldValues, O>(props: ActFormProps<I, O>) {
  const { title, submit, schema, values, onSend, onClose, children } = props;
  const ui = useUiText();
  const form = useForm<I, unknown, O>({
    resolver: zodResolver(schema),
    defaultValues: values as DefaultValues<I>,
    shouldFocusError: false,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Form
        form={form}
        namespace={useLinkText.namespace}
        onSubmit={async (sent) => {
          await onSend(sent);
          onClose();
        }}
      >
        {children}
        <FormActions submit={submit}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Modal>
  );
}
