import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Dialog } from '~/ui/Dialog';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { LocalizedField, RadioField, TextField } from '~/ui/form/fields';
import { requiredChoice } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { numberOf, numberText, wholeNumber, words, wordsOf, wordsOrNone } from './edit/pieces';
import type { Service } from './model';
import { useRecordText } from './recordTexts';
import { useStateReferrals } from './serviceQueries';

interface ReferralUpdateProps {
  organizationId: string;
  service: Service;
}

const ANSWERS = ['yes', 'limited', 'no'] as const;

/** "We now accept: limited", said in one go from the page itself. */
export function ReferralUpdate(props: ReferralUpdateProps) {
  const t = useRecordText();
  const [opened, setOpened] = useState(false);
  const name = localizedString(props.service.name, useLanguage());
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        aria-label={t('referrals.changeOf', { name })}
        onClick={() => setOpened(true)}
      >
        {t('referrals.change')}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={name} size="lg">
        <StatementForm {...props} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

const schema = z.object({
  acceptsReferrals: requiredChoice(useRecordText.key('referrals.missing')),
  note: words(300, useRecordText.key('referrals.tooLong')),
  waitingDays: wholeNumber(useRecordText.key('referrals.waitingWrong'), 3650),
});

function StatementForm({ organizationId, service, onClose }: ReferralUpdateProps & { onClose: () => void }) {
  const t = useRecordText();
  const ui = useUiText();
  const toast = useToast();
  const state = useStateReferrals(organizationId, service.id);
  const form = useForm({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: {
      acceptsReferrals: service.acceptsReferrals ?? '',
      note: wordsOf(service.referralsNote),
      waitingDays: numberText(service.waitingDays),
    },
  });
  return (
    <Form
      form={form}
      namespace={useRecordText.namespace}
      draft={`referrals.${service.id}`}
      onSubmit={async ({ note, waitingDays, acceptsReferrals }) => {
        await state.mutateAsync({
          acceptsReferrals: acceptsReferrals as (typeof ANSWERS)[number],
          note: wordsOrNone(note),
          waitingDays: numberOf(waitingDays),
        });
        toast(t('referrals.saved'));
        onClose();
      }}
    >
      <AudienceNote>{t('referrals.seen')}</AudienceNote>
      <RadioField
        name="acceptsReferrals"
        label={t('referrals.question')}
        required
        options={ANSWERS.map((value) => ({ value, label: t(`referrals.options.${value}`) }))}
      />
      <TextField
        name="waitingDays"
        label={t('referrals.waiting')}
        description={t('referrals.waitingHint')}
        inputMode="numeric"
        size={6}
      />
      <LocalizedField
        name="note"
        label={t('referrals.note')}
        description={t('referrals.noteHint')}
        limit={300}
      />
      <FormActions submit={t('referrals.save')}>
        <Button variant="default" size="md" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
