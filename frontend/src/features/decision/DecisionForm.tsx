import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import { today } from '~/lib/format/date';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DialogForm } from '~/ui/form/DialogForm';
import {
  CheckboxGroupField,
  DateField,
  LocalizedField,
  SelectField,
  TextAreaField,
  TextField,
} from '~/ui/form/fields';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { optionalChoice, optionalText, requiredChoice, requiredDate, requiredText } from '~/ui/form/schema';
import { type Decision, type DecisionFields, rulesQuery } from './queries';
import { useDecisionText } from './texts';

const key = useDecisionText.key;
const inTwo = (limit: number) => {
  const one = z.string().trim().max(limit, key('form.tooLong'));
  return z.object({ nl: one, fr: one });
};

const schema = z
  .object({
    body: requiredChoice(key('form.bodyMissing')),
    decidedOn: requiredDate(key('form.dayMissing')),
    title: inTwo(300),
    words: inTwo(4000),
    level: optionalChoice(),
    mode: requiredChoice(key('form.modeMissing')),
    decidedBy: optionalText(300),
    mandate: optionalText(2000),
    alternatives: z.array(
      z.object({
        title: requiredText(key('form.alternativeMissing'), 500),
        why: requiredText(key('form.whyMissing'), 2000),
      }),
    ),
    reservations: optionalText(4000),
    consequence: optionalText(4000),
    conflictProcedure: optionalText(2000),
    criteria: optionalChoice(),
    participation: z.array(z.string()),
    participationMethod: optionalText(2000),
  })
  .refine(({ title }) => title.nl || title.fr, { path: ['title', 'nl'], error: key('form.titleMissing') });

interface DecisionFormProps {
  partnershipId: string;
  bodies: { id: string; name: Localized }[];
  decision?: Decision;
  onSubmit: (body: string, fields: DecisionFields) => Promise<unknown>;
  onClose: () => void;
}

/** Records a decision, or corrects it. */
export function DecisionForm({ partnershipId, bodies, decision, onSubmit, onClose }: DecisionFormProps) {
  const t = useDecisionText();
  const language = useLanguage();
  const rules = useQuery(rulesQuery(partnershipId)).data?.items ?? [];
  const versions = rules.flatMap((rule) =>
    rule.versions.map(({ id, label }) => ({
      value: id,
      label: t('page.criteriaVersion', { title: localizedString(rule.title, language), label }),
    })),
  );
  return (
    <DialogForm
      title={t(decision ? 'form.edit' : 'form.record')}
      intro={t('form.who')}
      schema={schema}
      namespace={useDecisionText.namespace}
      defaultValues={toValues(bodies, decision)}
      submit={t('form.save')}
      onSubmit={({ body, ...values }) => onSubmit(body, toFields(values))}
      onClose={onClose}
    >
      {bodies.length > 1 && (
        <SelectField
          name="body"
          label={t('form.body')}
          options={bodies.map(({ id, name }) => ({ value: id, label: localizedString(name, language) }))}
          required
        />
      )}
      <DateField name="decidedOn" label={t('form.on')} required />
      <LocalizedField name="title" label={t('form.title')} limit={300} oneNeeded />
      <LocalizedField name="words" label={t('form.words')} multiline limit={4000} />
      <SelectField name="mode" label={t('form.mode')} options={useVocabulary('decisionModes')} required />
      <TextField name="decidedBy" label={t('form.by')} />
      <SelectField name="level" label={t('form.level')} options={useVocabulary('decisionLevels')} />
      <TextAreaField name="mandate" label={t('form.mandate')} rows={2} limit={2000} />
      <RepeatedFields
        name="alternatives"
        label={t('form.alternatives')}
        item={(number) => t('form.alternative', { number })}
        add={t('form.alternativeAdd')}
        empty={{ title: '', why: '' }}
      >
        {(prefix) => (
          <>
            <TextField name={`${prefix}.title`} label={t('form.alternativeTitle')} required />
            <TextAreaField name={`${prefix}.why`} label={t('form.alternativeWhy')} rows={2} required />
          </>
        )}
      </RepeatedFields>
      <TextAreaField name="reservations" label={t('form.reservations')} rows={2} limit={4000} />
      <TextAreaField name="consequence" label={t('form.consequence')} rows={2} limit={4000} />
      <TextAreaField name="conflictProcedure" label={t('form.conflict')} rows={2} limit={2000} />
      {versions.length > 0 && <SelectField name="criteria" label={t('form.criteria')} options={versions} />}
      <CheckboxGroupField
        name="participation"
        label={t('form.participation')}
        options={useVocabulary('decisionParticipants')}
      />
      <TextAreaField name="participationMethod" label={t('form.how')} rows={2} limit={2000} />
    </DialogForm>
  );
}

function toValues(bodies: { id: string }[], decision?: Decision): z.input<typeof schema> {
  const two = (text: Decision['words']) => ({ nl: text?.nl ?? '', fr: text?.fr ?? '' });
  return {
    body: decision?.body.id ?? (bodies.length === 1 ? (bodies[0]?.id ?? '') : ''),
    decidedOn: decision?.decidedOn ?? today(),
    title: two(decision?.title),
    words: two(decision?.words),
    level: decision?.level ?? '',
    mode: decision?.mode ?? '',
    decidedBy: decision?.decidedBy ?? '',
    mandate: decision?.mandate ?? '',
    alternatives: decision?.alternatives ?? [],
    reservations: decision?.reservations ?? '',
    consequence: decision?.consequence ?? '',
    conflictProcedure: decision?.conflictProcedure ?? '',
    criteria: decision?.criteria?.id ?? '',
    participation: decision?.participation ?? [],
    participationMethod: decision?.participationMethod ?? '',
  };
}

function toFields({ title, words, ...rest }: Omit<z.output<typeof schema>, 'body'>): DecisionFields {
  const localized = ({ nl, fr }: { nl: string; fr: string }) => ({
    nl: nl || undefined,
    fr: fr || undefined,
  });
  return { ...rest, title: localized(title), words: words.nl || words.fr ? localized(words) : undefined };
}

/** The decision as the fields it was made of. */
export function asFields(decision: Decision): DecisionFields {
  const { decidedOn, title, words, level, mode, decidedBy, mandate, alternatives } = decision;
  const { reservations, consequence, conflictProcedure, criteria, participation, participationMethod } =
    decision;
  return {
    decidedOn,
    title,
    words,
    level,
    mode,
    decidedBy,
    mandate,
    alternatives,
    reservations,
    consequence,
    conflictProcedure,
    criteria: criteria?.id,
    participation,
    participationMethod,
  };
}
