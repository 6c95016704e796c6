import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { useVocabulary } from '~/api/refData';
import type { Schema } from '~/api/schema';
import { typedDecimal } from '~/lib/format/number';
import type { Language } from '~/lib/i18n/languages';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { mergePatch } from '~/ui/conflict';
import { DialogForm } from '~/ui/form/DialogForm';
import { type Choice, FinderField } from '~/ui/form/FinderField';
import {
  CheckboxField,
  DateField,
  DecimalField,
  LocalizedField,
  SelectField,
  TextAreaField,
  TextField,
} from '~/ui/form/fields';
import { useOrganizationChoices } from '~/ui/form/foundChoices';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import {
  optionalChoice,
  optionalDate,
  optionalDecimalInput,
  optionalText,
  requiredChoice,
} from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import type { FundingLine } from './model';
import { fundingLinesQuery, ownPostsQuery, ownProjectsQuery, useEditLine, useRecordLine } from './queries';
import { useFundingText } from './texts';

const { key } = useFundingText;
const words = z.string().trim().max(300, key('form.tooLong'));
const amount = () => optionalDecimalInput(key('form.amountWrong'));
const day = () => optionalDate(key('form.dayWrong'));

const schema = z
  .object({
    title: z.object({ nl: words, fr: words }),
    authority: requiredChoice(key('form.authorityMissing')),
    authorityOther: optionalText(200, key('form.tooLong')),
    instrument: requiredChoice(key('form.instrumentMissing')),
    organization: z.custom<Choice | null>(),
    post: optionalChoice(),
    amount: amount(),
    amountPublic: z.boolean(),
    validFrom: day(),
    validUntil: day(),
    prolongs: optionalChoice(),
    pendingSince: day(),
    expectedBy: day(),
    extensionBy: day(),
    projects: z.array(z.object({ project: requiredChoice(key('form.projectMissing')), amount: amount() })),
    note: optionalText(4000, key('form.tooLong')),
    url: z
      .string()
      .trim()
      .refine((typed) => typed === '' || /^https?:\/\/.+/.test(typed), key('form.urlWrong'))
      .transform((typed) => typed || undefined),
  })
  .refine(({ title }) => title.nl || title.fr, { path: ['title', 'nl'], error: key('form.titleMissing') })
  .refine(({ authority, authorityOther }) => authority !== 'other' || authorityOther, {
    path: ['authorityOther'],
    error: key('form.otherMissing'),
  })
  .refine(({ pendingSince, expectedBy }) => !expectedBy || pendingSince, {
    path: ['pendingSince'],
    error: key('form.sinceMissing'),
  });

type Input = z.input<typeof schema>;
type Values = z.output<typeof schema>;

interface FundingFormProps {
  partnershipId: string;
  /** What is changed; left out when it is new. */
  line?: Versioned<FundingLine>;
  onClose: () => void;
}

/** Records who pays for what, or changes it. */
export function FundingForm({ partnershipId, line, onClose }: FundingFormProps) {
  const t = useFundingText();
  const toast = useToast();
  const language = useLanguage();
  const record = useRecordLine();
  const edit = useEditLine(line?.value.id ?? '');
  const start = inputOf(line?.value, language);
  const save = async (values: Values) => {
    const fields = fieldsOf(values);
    if (line) {
      const base = fieldsOf(schema.parse(start));
      await edit.mutateAsync({ etag: line.etag, patch: mergePatch(base, fields) as never }); // null removes
    } else {
      await record.mutateAsync({ partnership: partnershipId, fields });
    }
    toast(t('form.saved'));
  };
  return (
    <DialogForm
      title={t(line ? 'form.edit' : 'form.record')}
      intro={t('public')}
      schema={schema}
      namespace={useFundingText.namespace}
      defaultValues={start}
      submit={t('form.save')}
      onSubmit={save}
      onClose={onClose}
    >
      <LocalizedField name="title" label={t('form.title')} limit={300} oneNeeded />
      <Who partnershipId={partnershipId} />
      <DecimalField name="amount" label={t('form.amount')} />
      <CheckboxField name="amountPublic" label={t('form.amountPublic')} />
      <DateField name="validFrom" label={t('form.validFrom')} />
      <DateField name="validUntil" label={t('form.validUntil')} />
      <DateField name="pendingSince" label={t('form.pendingSince')} />
      <DateField name="expectedBy" label={t('form.expectedBy')} description={t('form.expectedHint')} />
      <DateField name="extensionBy" label={t('form.extensionBy')} description={t('form.extensionHint')} />
      <Prolonged partnershipId={partnershipId} self={line?.value.id} />
      <Projects partnershipId={partnershipId} />
      <TextAreaField name="note" label={t('form.note')} rows={3} limit={4000} />
      <TextField name="url" type="url" label={t('form.url')} />
    </DialogForm>
  );
}

function Who({ partnershipId }: { partnershipId: string }) {
  const t = useFundingText();
  const language = useLanguage();
  const chosen = useWatch({ name: 'authority' });
  const posts = useQuery(ownPostsQuery(partnershipId)).data ?? [];
  return (
    <>
      <SelectField
        name="authority"
        label={t('form.authority')}
        options={useVocabulary('fundingAuthorities')}
        required
      />
      {chosen === 'other' && (
        <TextField name="authorityOther" label={t('form.authorityOther')} required maxLength={200} />
      )}
      <SelectField
        name="instrument"
        label={t('form.instrument')}
        options={useVocabulary('fundingInstruments')}
        required
      />
      <FinderField
        name="organization"
        label={t('form.organization')}
        description={t('form.organizationHint')}
        useChoices={useOrganizationChoices}
      />
      {posts.length > 0 && (
        <SelectField
          name="post"
          label={t('form.post')}
          options={posts.map((post) => ({
            value: post.id,
            label: localizedString(post.title, language) || post.roleType,
          }))}
        />
      )}
    </>
  );
}

function Prolonged({ partnershipId, self }: { partnershipId: string; self?: string }) {
  const t = useFundingText();
  const language = useLanguage();
  const lines = useQuery(fundingLinesQuery({ partnership: partnershipId })).data?.items ?? [];
  const others = lines.filter(({ id }) => id !== self);
  if (others.length === 0) return null;
  return (
    <SelectField
      name="prolongs"
      label={t('form.prolongs')}
      options={others.map(({ id, title }) => ({ value: id, label: localizedString(title, language) }))}
    />
  );
}

function Projects({ partnershipId }: { partnershipId: string }) {
  const t = useFundingText();
  const language = useLanguage();
  const projects = useQuery(ownProjectsQuery(partnershipId)).data ?? [];
  const options = projects.map(({ id, name }) => ({ value: id, label: localizedString(name, language) }));
  if (options.length === 0) return null;
  return (
    <RepeatedFields
      name="projects"
      label={t('form.projects')}
      item={(place) => t('form.project', { place })}
      add={t('form.addProject')}
      empty={{ project: '', amount: '' }}
    >
      {(prefix) => (
        <>
          <SelectField name={`${prefix}.project`} label={t('form.projectName')} options={options} required />
          <DecimalField name={`${prefix}.amount`} label={t('form.projectAmount')} />
        </>
      )}
    </RepeatedFields>
  );
}

function inputOf(line: FundingLine | undefined, language: Language): Input {
  const decimal = (value?: string) => typedDecimal(value, language);
  return {
    title: { nl: line?.title.nl ?? '', fr: line?.title.fr ?? '' },
    authority: line?.authority ?? '',
    authorityOther: line?.authorityOther ?? '',
    instrument: line?.instrument ?? '',
    organization: line?.organization
      ? { value: line.organization.id, label: localizedString(line.organization.name, language) }
      : null,
    post: line?.post?.id ?? '',
    amount: decimal(line?.amount),
    amountPublic: line?.amountPublic ?? false,
    validFrom: line?.validFrom ?? '',
    validUntil: line?.validUntil ?? '',
    prolongs: line?.prolongs?.id ?? '',
    pendingSince: line?.pendingSince ?? '',
    expectedBy: line?.expectedBy ?? '',
    extensionBy: line?.extensionBy ?? '',
    projects: (line?.projects ?? []).map((share) => ({
      project: share.project.id,
      amount: decimal(share.amount),
    })),
    note: line?.note ?? '',
    url: line?.url ?? '',
  };
}

function fieldsOf({ title, authorityOther, organization, ...values }: Values): Schema<'FundingFields'> {
  return {
    ...values,
    title: { nl: title.nl || undefined, fr: title.fr || undefined },
    authorityOther: values.authority === 'other' ? authorityOther : undefined,
    organization: organization?.value,
  };
}
