import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, LocalizedField, RadioField, SelectField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { optionalChoice, optionalDate, requiredChoice, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { type Responsibility, type ResponsibilityFields, useSaveResponsibility } from './divisionQueries';
import { localizedInput } from './localizedInput';
import { usePostName } from './PostNames';
import { partnershipPostsQuery } from './queries';
import { useRolesText } from './rolesTexts';

const key = useRolesText.key;
const TASK_LIMIT = 300;
const NOTE_LIMIT = 1000;
const BEARERS = ['post', 'organization', 'ocmw', 'municipality', 'region', 'members'] as const;
const LEVELS = ['strategic', 'structural', 'operational'] as const;

const schema = z
  .object({
    task: localizedInput(TASK_LIMIT),
    bearer: requiredChoice(key('division.bearerMissing')),
    post: optionalChoice(),
    organization: z.custom<ChosenOrganization | undefined>(),
    level: optionalChoice(),
    note: localizedInput(NOTE_LIMIT),
    validFrom: requiredDate(key('division.untilWrong')),
    validUntil: optionalDate(key('division.untilWrong')),
  })
  .refine(({ task }) => task, { path: ['task', 'nl'], error: key('division.taskMissing') })
  .refine(({ bearer, post }) => bearer !== 'post' || post, {
    path: ['post'],
    error: key('division.postMissing'),
  })
  .refine(({ bearer, organization }) => bearer !== 'organization' || organization, {
    path: ['organization'],
    error: key('division.organizationMissing'),
  })
  .refine(({ validFrom, validUntil }) => !validUntil || validUntil >= validFrom, {
    path: ['validUntil'],
    error: key('division.untilWrong'),
  });

interface ResponsibilityFormProps {
  partnershipId: string;
  responsibility?: Responsibility;
  onClose: () => void;
}

/** One task and who bears it. */
export function ResponsibilityForm({ partnershipId, responsibility, onClose }: ResponsibilityFormProps) {
  const t = useRolesText();
  const language = useLanguage();
  const toast = useToast();
  const save = useSaveResponsibility();
  const two = (text: Responsibility['note']) => ({ nl: text?.nl ?? '', fr: text?.fr ?? '' });
  const organization = responsibility?.organization;
  return (
    <DialogForm
      title={t(responsibility ? 'division.edit' : 'division.add')}
      schema={schema}
      namespace={useRolesText.namespace}
      defaultValues={{
        task: two(responsibility?.task),
        bearer: responsibility?.bearer ?? '',
        post: responsibility?.post?.id ?? '',
        organization: organization && {
          id: organization.id,
          name: localizedString(organization.name, language),
        },
        level: responsibility?.level ?? '',
        note: two(responsibility?.note),
        validFrom: responsibility?.validFrom ?? today(),
        validUntil: responsibility?.validUntil ?? '',
      }}
      submit={t('division.save')}
      onSubmit={async ({ post, organization: chosen, ...values }) => {
        const fields = {
          ...values,
          task: { ...responsibility?.task, ...values.task },
          post: values.bearer === 'post' ? post : undefined,
          organization: values.bearer === 'organization' ? chosen?.id : undefined,
        } as ResponsibilityFields;
        await save.mutateAsync({ id: responsibility?.id, partnership: partnershipId, fields });
        toast(t('division.done'));
      }}
      onClose={onClose}
    >
      <LocalizedField
        name="task"
        label={t('division.task')}
        description={t('division.taskHint')}
        limit={TASK_LIMIT}
        oneNeeded
      />
      <RadioField
        name="bearer"
        label={t('division.bearerLabel')}
        options={BEARERS.map((value) => ({ value, label: t(`division.bearer.${value}`) }))}
        required
      />
      <Bearer partnershipId={partnershipId} />
      <SelectField
        name="level"
        label={t('division.level')}
        options={LEVELS.map((value) => ({ value, label: t(`division.levels.${value}`) }))}
      />
      <LocalizedField
        name="note"
        label={t('division.note')}
        description={t('division.noteHint')}
        limit={NOTE_LIMIT}
        multiline
      />
      <DateField name="validFrom" label={t('division.from')} required />
      <DateField name="validUntil" label={t('division.until')} description={t('division.untilHint')} />
    </DialogForm>
  );
}

function Bearer({ partnershipId }: { partnershipId: string }) {
  const t = useRolesText();
  const name = usePostName();
  const { data } = useQuery(partnershipPostsQuery(partnershipId));
  const bearer = useWatch({ name: 'bearer' });
  const posts = (data?.items ?? []).map((post) => ({ value: post.id, label: name(post) }));
  return (
    <>
      {bearer === 'post' && <SelectField name="post" label={t('division.post')} options={posts} required />}
      {bearer === 'organization' && (
        <OrganizationField name="organization" label={t('division.organization')} required />
      )}
    </>
  );
}
