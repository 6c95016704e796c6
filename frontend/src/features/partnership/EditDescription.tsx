import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { isProblem } from '~/api/problem';
import { programmesQuery } from '~/api/programmes';
import { type CodeOption, useVocabulary } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConflictDialog } from '~/ui/ConflictDialog';
import { differences, mergePatch } from '~/ui/conflict';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { CheckboxGroupField, LocalizedField, SelectField, TextField } from '~/ui/form/fields';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import type { Partnership, PartnershipWords } from './model';
import { partnershipQuery, useEditPartnership } from './queries';
import { usePartnershipText } from './texts';

const PURPOSE_LIMIT = 4000;
const DESCRIPTION_LIMIT = 8000;

const inTwo = (limit: number) => {
  const one = z.string().trim().max(limit, usePartnershipText.key('edit.tooLong'));
  return z.object({ nl: one, fr: one });
};

const schema = z.object({
  purpose: inTwo(PURPOSE_LIMIT),
  description: inTwo(DESCRIPTION_LIMIT),
  organizationForm: z.string(),
  themes: z.array(z.string()),
  contactEmail: z.union([z.literal(''), z.email()], usePartnershipText.key('edit.emailWrong')),
  contactPhone: z.string().trim().max(40, usePartnershipText.key('edit.tooLong')),
});
type Values = z.infer<typeof schema>;

/** The words of a partnership, for its coordinators. */
export function EditDescription({ partnershipId }: { partnershipId: string }) {
  const t = usePartnershipText();
  const query = useQuery(partnershipQuery(partnershipId));
  return (
    <Section title={t('edit.title')} intro={t('edit.intro')}>
      <QueryView query={query}>{(read) => <DescriptionForm read={read} />}</QueryView>
    </Section>
  );
}

function DescriptionForm({ read: first }: { read: Versioned<Partnership> }) {
  const t = usePartnershipText();
  const toast = useToast();
  const [base, setBase] = useState(first);
  const [mine, setMine] = useState<Values>();
  const forms = useVocabulary('organizationForms');
  const themes = useThemes(base.value);
  const save = useEditPartnership(base.value.id);
  const { data: latest, refetch } = useQuery({ ...partnershipQuery(base.value.id), enabled: false });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: toValues(base.value),
    shouldFocusError: false,
  });

  const send = async (values: Values, on: Versioned<Partnership>) => {
    const body = mergePatch(toFields(toValues(base.value)), toFields(values));
    startFrom(await save.mutateAsync({ etag: on.etag, body }));
    toast(t('edit.saved'));
  };
  const startFrom = (version: Versioned<Partnership>) => {
    setBase(version);
    form.reset(toValues(version.value));
  };
  /** Somebody saved in between: asks only when that somebody touched these words. */
  const settle = async (values: Values) => {
    const { data: theirs } = await refetch();
    if (!theirs) return;
    const touched = differences(toValues(base.value), toValues(theirs.value), toValues(base.value));
    if (touched.length > 0) setMine(values);
    else await send(values, theirs);
  };
  return (
    <>
      <Form
        form={form}
        namespace={usePartnershipText.namespace}
        draft={`partnership.${base.value.id}.${base.etag}`}
        onSubmit={(values) => send(values, base)}
        onProblem={(problem, values) => {
          if (!isProblem(problem, 'preconditionFailed')) return false;
          void settle(values);
          return true;
        }}
      >
        <LocalizedField
          name="purpose"
          label={t('edit.purpose')}
          description={t('edit.purposeHint')}
          multiline
          limit={PURPOSE_LIMIT}
        />
        <LocalizedField
          name="description"
          label={t('edit.description')}
          multiline
          limit={DESCRIPTION_LIMIT}
        />
        <SelectField name="organizationForm" label={t('edit.form')} options={forms} />
        {themes.length > 0 && <CheckboxGroupField name="themes" label={t('edit.themes')} options={themes} />}
        <TextField
          name="contactEmail"
          label={t('edit.email')}
          description={t('edit.emailHint')}
          type="email"
          size={40}
        />
        <TextField name="contactPhone" label={t('edit.phone')} type="tel" size={24} />
        <UnsavedGuard />
        <FormActions submit={t('edit.save')} />
      </Form>
      {mine && latest && (
        <ConflictDialog
          opened
          differing={differences(toValues(base.value), mine, toValues(latest.value))}
          label={(name) => t(LABELS[name as keyof Values])}
          show={(value, name) => shown(value, name, forms, themes)}
          onKeepTheirs={() => startFrom(latest)}
          onApplyMine={() => send(mine, latest)}
          onClose={() => setMine(undefined)}
        />
      )}
    </>
  );
}

const LABELS = {
  purpose: 'edit.purpose',
  description: 'edit.description',
  organizationForm: 'edit.form',
  themes: 'edit.themes',
  contactEmail: 'edit.email',
  contactPhone: 'edit.phone',
} as const;

function shown(value: unknown, name: string, forms: CodeOption[], themes: CodeOption[]) {
  const label = (options: CodeOption[], code: unknown) =>
    options.find((option) => option.value === code)?.label;
  if (name === 'organizationForm') return label(forms, value);
  if (name === 'themes') return (value as string[]).map((id) => label(themes, id)).join(' · ');
  if (typeof value === 'string') return value;
  const { nl, fr } = value as { nl: string; fr: string };
  return [nl, fr].filter(Boolean).join(' · ');
}

/** The themes of the generation of the partnership: others cannot be chosen. */
function useThemes({ generation }: Partnership): CodeOption[] {
  const language = useLanguage();
  const { data } = useQuery(programmesQuery);
  return (data ?? [])
    .flatMap(({ generations }) => generations)
    .filter(({ id }) => id === generation?.id)
    .flatMap(({ themes }) =>
      themes.map(({ id, name }) => ({ value: id, label: localizedString(name, language) })),
    );
}

function toValues({ purpose, description, organizationForm, themes, contact }: Partnership): Values {
  return {
    purpose: { nl: purpose?.nl ?? '', fr: purpose?.fr ?? '' },
    description: { nl: description?.nl ?? '', fr: description?.fr ?? '' },
    organizationForm: organizationForm ?? '',
    themes: themes.map(({ id }) => id).sort(),
    contactEmail: contact?.email ?? '',
    contactPhone: contact?.phone ?? '',
  };
}

function toFields({ purpose, description, themes, ...texts }: Values): PartnershipWords {
  return {
    purpose: orNothing(purpose),
    description: orNothing(description),
    organizationForm: texts.organizationForm || undefined,
    contactEmail: texts.contactEmail || undefined,
    contactPhone: texts.contactPhone || undefined,
    themes: [...themes].sort(),
  };
}

function orNothing({ nl, fr }: { nl: string; fr: string }) {
  return nl || fr ? { nl: nl || undefined, fr: fr || undefined } : undefined;
}
