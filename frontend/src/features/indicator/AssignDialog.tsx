import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { FormDialog } from '~/ui/FormDialog';
import { type Choice, FinderField } from '~/ui/form/FinderField';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, RadioField, SelectField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { optionalDate, requiredDate } from '~/ui/form/schema';
import { TerritoryField } from '~/ui/form/TerritoryField';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import {
  type AssignmentsOf,
  useAssign,
  useIndicatorChoices,
  usePartnershipChoices,
  usePartnershipIndicatorChoices,
} from './assignmentQueries';
import { useAssignmentText } from './assignmentTexts';

const { key } = useAssignmentText;
const choice = z.custom<Choice | null>();

/** What stands fast is not asked: the indicator on its page, the partnership on its own. */
const schemaFor = ({ indicator, partnership }: AssignmentsOf) =>
  z
    .object({
      indicator: indicator ? choice : choice.refine(Boolean, key('dialog.indicatorMissing')),
      subject: z.enum(['partnership', 'territory']),
      partnership: choice,
      ownPartnership: z.string(),
      territory: choice,
      organization: z.custom<ChosenOrganization | undefined>(),
      validFrom: requiredDate(key('dialog.fromMissing')),
      validUntil: optionalDate(key('dialog.untilWrong')),
    })
    .refine(
      ({ subject, ...chosen }) =>
        partnership || (subject === 'partnership' ? chosen.partnership || chosen.ownPartnership : true),
      { path: ['partnership'], error: key('dialog.subjectMissing') },
    )
    .refine(({ subject, territory }) => subject === 'partnership' || territory, {
      path: ['territory'],
      error: key('dialog.subjectMissing'),
    })
    .refine(({ validFrom, validUntil }) => !validUntil || validUntil >= validFrom, {
      path: ['validUntil'],
      error: key('dialog.untilWrong'),
    });

interface AssignDialogProps {
  of: AssignmentsOf;
  opened: boolean;
  onClose: () => void;
}

/** Has an indicator followed for a partnership or territory. */
export function AssignDialog({ opened, ...props }: AssignDialogProps) {
  const t = useAssignmentText();
  return (
    <FormDialog opened={opened} title={t('dialog.title')} onClose={props.onClose}>
      <AssignForm {...props} />
    </FormDialog>
  );
}

function AssignForm({ of, onClose }: Omit<AssignDialogProps, 'opened'>) {
  const t = useAssignmentText();
  const ui = useUiText();
  const toast = useToast();
  const assign = useAssign();
  const form = useForm({
    resolver: zodResolver(schemaFor(of)),
    defaultValues: {
      indicator: null,
      subject: 'partnership' as const,
      partnership: null,
      ownPartnership: '',
      territory: null,
      organization: undefined,
      validFrom: today(),
      validUntil: '',
    },
    shouldFocusError: false,
  });
  return (
    <Form
      form={form}
      namespace={useAssignmentText.namespace}
      onSubmit={async ({
        indicator,
        subject,
        partnership,
        ownPartnership,
        territory,
        organization,
        ...days
      }) => {
        const followed = of.partnership ?? (partnership?.value || ownPartnership);
        await assign.mutateAsync({
          ...days,
          indicator: of.indicator ?? indicator?.value ?? '',
          partnership: subject === 'partnership' ? followed : undefined,
          territory: subject === 'territory' ? territory?.value : undefined,
          organization: organization?.id,
        });
        toast(t('dialog.done'));
        onClose();
      }}
    >
      {!of.indicator && (
        <FinderField
          name="indicator"
          label={t('dialog.indicator')}
          description={t('dialog.indicatorHint')}
          useChoices={of.partnership ? usePartnershipIndicatorChoices : useIndicatorChoices}
          required
        />
      )}
      {!of.partnership && <SubjectFields />}
      <OrganizationField
        name="organization"
        label={t('dialog.organization')}
        description={t('dialog.organizationHint')}
      />
      <DateField name="validFrom" label={t('dialog.from')} required />
      <DateField name="validUntil" label={t('dialog.until')} description={t('dialog.untilHint')} />
      <FormActions submit={t('dialog.save')}>
        <Button variant="default" size="md" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** The administration chooses among everything, a coordinator among the own partnerships. */
function SubjectFields() {
  const t = useAssignmentText();
  const me = useMe();
  const language = useLanguage();
  const subject = useWatch({ name: 'subject' });
  if (!me?.administration) {
    const own = (me?.coordinates ?? []).map(({ id, name }) => ({
      value: id,
      label: localizedString(name, language),
    }));
    return <SelectField name="ownPartnership" label={t('dialog.partnership')} options={own} required />;
  }
  return (
    <>
      <RadioField
        name="subject"
        label={t('dialog.subject')}
        options={[
          { value: 'partnership', label: t('dialog.partnership') },
          { value: 'territory', label: t('dialog.territory') },
        ]}
        required
      />
      {subject === 'partnership' ? (
        <FinderField
          name="partnership"
          label={t('dialog.partnership')}
          description={t('dialog.partnershipHint')}
          useChoices={usePartnershipChoices}
          required
        />
      ) : (
        <TerritoryField
          name="territory"
          label={t('dialog.territory')}
          description={t('dialog.territoryHint')}
          required
        />
      )}
    </>
  );
}
