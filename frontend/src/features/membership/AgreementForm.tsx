import { z } from 'zod';
import type { CodeOption } from '~/api/refData';
import { useVocabulary } from '~/api/refData';
import { today } from '~/lib/format/date';
import { DialogForm } from '~/ui/form/DialogForm';
import { CheckboxField, CheckboxGroupField, DateField, LocalizedField, SelectField } from '~/ui/form/fields';
import { optionalDate, requiredChoice, requiredDate } from '~/ui/form/schema';
import type { Agreement, AgreementFields } from './partsQueries';
import { usePartsText } from './partsTexts';

const key = usePartsText.key;
const TITLE_LIMIT = 300;
const SUBJECT_LIMIT = 4000;
const PROCEDURE_LIMIT = 8000;
const inTwo = (limit: number) => {
  const one = z.string().trim().max(limit, key('tooLong'));
  return z.object({ nl: one, fr: one });
};

const schema = z
  .object({
    kind: requiredChoice(key('agreements.kindMissing')),
    title: inTwo(TITLE_LIMIT),
    subject: inTwo(SUBJECT_LIMIT),
    procedure: inTwo(PROCEDURE_LIMIT),
    validFrom: requiredDate(key('agreements.fromMissing')),
    validUntil: optionalDate(key('agreements.untilWrong')),
    reviewOn: optionalDate(key('agreements.untilWrong')),
    organizations: z.array(z.string()),
    wholePartnership: z.boolean(),
  })
  .refine(({ title }) => title.nl || title.fr, {
    path: ['title', 'nl'],
    error: key('agreements.titleMissing'),
  })
  .refine(({ validFrom, validUntil }) => !validUntil || validUntil >= validFrom, {
    path: ['validUntil'],
    error: key('agreements.untilWrong'),
  });

interface AgreementFormProps {
  title: string;
  /** Members that may be parties, and parties that no longer are members. */
  organizations: CodeOption[];
  agreement?: Agreement;
  /** Under which name the browser keeps what is typed until it is sent. */
  draft: string;
  onSubmit: (fields: AgreementFields) => Promise<unknown>;
  onClose: () => void;
}

/** What is recorded of an agreement; nothing on paper is an answer too. */
export function AgreementForm(props: AgreementFormProps) {
  const { title, organizations, agreement, draft, onSubmit, onClose } = props;
  const t = usePartsText();
  const kinds = useVocabulary('agreementKinds');
  return (
    <DialogForm
      title={title}
      intro={t('agreements.who')}
      schema={schema}
      namespace={usePartsText.namespace}
      draft={draft}
      defaultValues={toValues(agreement)}
      submit={t('save')}
      onSubmit={(values) => onSubmit(toFields(values))}
      onClose={onClose}
    >
      <SelectField name="kind" label={t('agreements.kind')} options={kinds} required />
      <LocalizedField name="title" label={t('agreements.name')} limit={TITLE_LIMIT} oneNeeded />
      <LocalizedField name="subject" label={t('agreements.subject')} multiline limit={SUBJECT_LIMIT} />
      <LocalizedField
        name="procedure"
        label={t('agreements.procedure')}
        description={t('agreements.procedureHint')}
        multiline
        limit={PROCEDURE_LIMIT}
      />
      <DateField name="validFrom" label={t('agreements.from')} required />
      <DateField name="validUntil" label={t('agreements.until')} />
      <DateField name="reviewOn" label={t('agreements.review')} description={t('agreements.reviewHint')} />
      {organizations.length > 0 && (
        <CheckboxGroupField name="organizations" label={t('agreements.parties')} options={organizations} />
      )}
      <CheckboxField name="wholePartnership" label={t('agreements.whole')} />
    </DialogForm>
  );
}

export function toValues(agreement?: Agreement): z.input<typeof schema> {
  const two = (text: Agreement['title'] | undefined) => ({ nl: text?.nl ?? '', fr: text?.fr ?? '' });
  const parties = agreement?.parties ?? [];
  return {
    kind: agreement?.kind ?? '',
    title: two(agreement?.title),
    subject: two(agreement?.subject),
    procedure: two(agreement?.procedure),
    validFrom: agreement?.validFrom ?? today(),
    validUntil: agreement?.validUntil ?? '',
    reviewOn: agreement?.reviewOn ?? '',
    organizations: parties.flatMap(({ organization }) => (organization ? [organization.id] : [])).sort(),
    wholePartnership: parties.some(({ organization }) => !organization),
  };
}

export function toFields({
  title,
  subject,
  procedure,
  organizations,
  ...rest
}: z.output<typeof schema>): AgreementFields {
  const localized = ({ nl, fr }: { nl: string; fr: string }) =>
    nl || fr ? { nl: nl || undefined, fr: fr || undefined } : undefined;
  return {
    ...rest,
    validUntil: rest.validUntil || undefined,
    reviewOn: rest.reviewOn || undefined,
    title: localized(title) ?? {},
    subject: localized(subject),
    procedure: localized(procedure),
    organizations: [...organizations].sort(),
  };
}
