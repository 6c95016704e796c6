import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { isProblem } from '~/api/problem';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isReviewer, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { CheckboxField, RadioField, SelectField, TextAreaField, TextField } from '~/ui/form/fields';
import { optionalText, requiredChoice, requiredText } from '~/ui/form/schema';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { clearDraft } from '~/ui/form/useDraft';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { EmptyState } from '~/ui/states';
import { type AssistedEntry, type Candidate, useEnter } from './queries';
import { useAssistedText } from './texts';

const route = getRouteApi('/register/assisted');
const PURPOSE_LIMIT = 2000;
const DRAFT = 'assisted';

const schema = z
  .object({
    name: requiredText(useAssistedText.key('nameMissing'), 200, useAssistedText.key('tooLong')),
    language: z.enum(['nl', 'fr', 'en']),
    type: requiredChoice(useAssistedText.key('typeMissing')),
    typeOther: optionalText(200, useAssistedText.key('tooLong')),
    municipality: requiredChoice(useAssistedText.key('municipalityMissing')),
    contactFunction: optionalText(200, useAssistedText.key('tooLong')),
    contactEmail: z.email(useAssistedText.key('emailWrong')),
    enterpriseNumber: optionalText(40, useAssistedText.key('tooLong')),
    purpose: optionalText(PURPOSE_LIMIT, useAssistedText.key('tooLong')),
    partnership: z.string().transform((value) => value || undefined),
    handOver: z.boolean(),
  })
  .refine(({ type, typeOther }) => type !== 'other' || typeOther, {
    path: ['typeOther'],
    message: useAssistedText.key('typeOtherMissing'),
  });

type Values = z.output<typeof schema>;

/** A coordinator enters a small organisation for it; it takes its record over later. */
export function AssistedEntryPage() {
  const t = useAssistedText();
  const [done, setDone] = useState<AssistedEntry>();
  return (
    <RequireSignIn allow={isReviewer}>
      <p className="no-print">
        <TextLink to={'/start' as string}>{t('back')}</TextLink>
      </p>
      <PageTitle title={t('title')} lead={t('lead')} />
      {done ? <Done entry={done} onMore={() => setDone(undefined)} /> : <EntryForm onDone={setDone} />}
    </RequireSignIn>
  );
}

function Done({ entry, onMore }: { entry: AssistedEntry; onMore: () => void }) {
  const t = useAssistedText();
  const language = useLanguage();
  const { organization, membershipRequest, invited } = entry;
  return (
    <EmptyState
      title={t('done.title', { name: localizedString(organization.name, language) })}
      actions={
        <>
          <ButtonLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
            {t('done.toOrganization')}
          </ButtonLink>
          {membershipRequest && (
            <ButtonLink
              variant="default"
              to="/membership-requests/$membershipRequestId"
              params={{ membershipRequestId: membershipRequest }}
            >
              {t('done.toRequest')}
            </ButtonLink>
          )}
          <Button variant="default" onClick={onMore}>
            {t('done.more')}
          </Button>
        </>
      }
    >
      <p>{invited ? t('done.invited') : t('done.notInvited')}</p>
      {membershipRequest && <p>{t('done.applied')}</p>}
    </EmptyState>
  );
}

function EntryForm({ onDone }: { onDone: (entry: AssistedEntry) => void }) {
  const t = useAssistedText();
  const language = useLanguage();
  const me = useMe();
  const { partnership } = route.useSearch();
  const enter = useEnter();
  const [alike, setAlike] = useState<{ candidates: Candidate[]; values: Values }>();
  const municipalities = useMunicipalities();
  const own = (me?.coordinates ?? []).map(({ id, name }) => ({
    value: id,
    label: localizedString(name, language),
  }));
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      name: '',
      language,
      type: '',
      typeOther: '',
      municipality: '',
      contactFunction: '',
      contactEmail: '',
      enterpriseNumber: '',
      purpose: '',
      partnership: own.find(({ value }) => value === partnership)?.value ?? '',
      handOver: true,
    } as z.input<typeof schema>,
    shouldFocusError: false,
  });
  const send = async (values: Values, duplicatesConfirmed?: boolean) => {
    const entry = await enter.mutateAsync({
      ...values,
      municipality: Number(values.municipality),
      duplicatesConfirmed,
    });
    clearDraft(DRAFT);
    onDone(entry);
  };
  const type = form.watch('type');
  return (
    <>
      <AudienceNote>{t('audience')}</AudienceNote>
      <Form
        form={form}
        namespace={useAssistedText.namespace}
        draft={DRAFT}
        onSubmit={(values) => send(values)}
        onProblem={(problem, values) => {
          if (!isProblem(problem, 'potentialDuplicates')) return false;
          setAlike({ candidates: problem.extras.candidates as Candidate[], values });
          return true;
        }}
      >
        <UnsavedGuard />
        <TextField name="name" label={t('name')} required />
        <RadioField
          name="language"
          label={t('language')}
          description={t('languageHint')}
          options={(['nl', 'fr', 'en'] as const).map((value) => ({ value, label: t(`lang.${value}`) }))}
          required
        />
        <SelectField name="type" label={t('type')} options={useVocabulary('organizationTypes')} required />
        {type === 'other' && <TextField name="typeOther" label={t('typeOther')} required />}
        <SelectField name="municipality" label={t('municipality')} options={municipalities} required />
        <TextField
          name="contactEmail"
          type="email"
          autoComplete="off"
          label={t('contactEmail')}
          description={t('contactEmailHint')}
          required
        />
        <TextField
          name="contactFunction"
          label={t('contactFunction')}
          description={t('contactFunctionHint')}
        />
        <TextField
          name="enterpriseNumber"
          label={t('enterpriseNumber')}
          description={t('enterpriseNumberHint')}
        />
        <TextAreaField name="purpose" label={t('purpose')} rows={3} limit={PURPOSE_LIMIT} />
        {own.length > 0 && (
          <SelectField
            name="partnership"
            label={t('partnership')}
            description={t('partnershipHint')}
            options={own}
          />
        )}
        <CheckboxField name="handOver" label={t('handOver')} description={t('handOverHint')} />
        <FormActions submit={t('submit')} />
      </Form>
      {alike && (
        <ConfirmDialog
          opened
          title={t('alike.title')}
          confirm={t('alike.confirm')}
          onClose={() => setAlike(undefined)}
          onConfirm={() => send(alike.values, true)}
        >
          <p>{t('alike.words')}</p>
          <ul>
            {alike.candidates.map(({ organization }) => (
              <li key={organization.id}>
                <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
                  <LocalizedText value={organization.name} unmarked />
                </TextLink>
              </li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </>
  );
}
