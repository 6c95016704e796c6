import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { type CodeOption, useVocabulary } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useActingFor } from '~/session/actingFor';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { RadioField, SelectField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredChoice } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { useMembershipLifeText } from './lifeTexts';
import type { Partnership } from './model';
import { useOpenRequest } from './queries';
import { useMembershipText } from './texts';

const MESSAGE_LIMIT = 2000;
/** How an organisation can ask to take part; the other roles are given by the partnership. Who only follows is no member. */
const ASKED_FOR = ['partner', 'unfundedParticipant', 'supporter'];

const schema = z.object({
  organization: requiredChoice(useMembershipText.key('take.organizationMissing')),
  kind: requiredChoice(useMembershipText.key('take.kindMissing')),
  message: optionalText(MESSAGE_LIMIT),
});

interface ApplyDialogProps {
  partnership: Partnership;
  /** The organisations the reader may ask for. */
  organizations: CodeOption[];
  onClose: () => void;
}

export function ApplyDialog({ partnership, organizations, onClose }: ApplyDialogProps) {
  const t = useMembershipText();
  const ui = useUiText();
  const language = useLanguage();
  const toast = useToast();
  const life = useMembershipLifeText();
  // Where everybody is welcome, asking is joining.
  const open = partnership.regime === 'open';
  const name = localizedString(partnership.name, language);
  const ask = useOpenRequest();
  const acting = useActingFor()?.organization.id;
  const preselected = organizations.find(({ value }) => value === acting) ?? organizations[0];
  const kinds = useVocabulary('membershipKinds').filter(({ value }) => ASKED_FOR.includes(value));
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      organization: preselected?.value ?? '',
      kind: 'partner',
      message: '',
    },
    shouldFocusError: false,
  });
  return (
    <Dialog opened onClose={onClose} title={open ? life('join.open') : t('take.title')} size="lg">
      <p>{open ? life('join.openIntro', { partnership: name }) : t('take.intro', { partnership: name })}</p>
      <Form
        form={form}
        namespace={useMembershipText.namespace}
        draft={`application.${partnership.id}`}
        onSubmit={async (values) => {
          await ask.mutateAsync({ ...values, direction: 'application', partnership: partnership.id });
          toast(open ? life('join.joined') : t('take.sent'));
          onClose();
        }}
      >
        <SelectField name="organization" label={t('take.organization')} options={organizations} required />
        <RadioField name="kind" label={t('take.kind')} options={kinds} required />
        <TextAreaField
          name="message"
          label={t('take.message')}
          description={t('take.who')}
          limit={MESSAGE_LIMIT}
        />
        <FormActions submit={open ? life('join.open') : t('take.send')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
