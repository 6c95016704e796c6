import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { DialogForm } from '~/ui/form/DialogForm';
import { SelectField, TextAreaField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { optionalText, requiredChoice } from '~/ui/form/schema';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { useMembershipLifeText } from './lifeTexts';
import type { Partnership } from './model';
import { useOpenRequest } from './queries';

const LIMIT = 2000;
const key = useMembershipLifeText.key;

const schema = z.object({
  organization: z.custom<ChosenOrganization>((value) => value !== undefined, key('join.organizationMissing')),
  proposedBy: requiredChoice(key('join.proposerMissing')),
  message: optionalText(LIMIT),
});

/** How an organisation gets in here, in the words of the regime. */
export function HowToJoin({ partnership }: { partnership: Partnership }) {
  const t = useMembershipLifeText();
  const [opened, setOpened] = useState(false);
  return (
    <Section
      title={t('join.title')}
      actions={
        partnership.permittedActions?.includes('propose') && (
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('join.propose')}
          </Button>
        )
      }
    >
      <p style={{ maxWidth: 'var(--text-width)' }}>{t(`join.regime.${partnership.regime}`)}</p>
      {opened && <ProposeDialog partnership={partnership} onClose={() => setOpened(false)} />}
    </Section>
  );
}

function ProposeDialog({ partnership, onClose }: { partnership: Partnership; onClose: () => void }) {
  const t = useMembershipLifeText();
  const language = useLanguage();
  const toast = useToast();
  const me = useMe();
  const ask = useOpenRequest();
  const members = new Set(partnership.members.map(({ organization }) => organization.id));
  const own = (me?.organizations ?? []).filter(
    ({ organization, role }) => role !== 'reader' && members.has(organization.id),
  );
  return (
    <DialogForm
      title={t('join.propose')}
      intro={t('join.proposeIntro')}
      schema={schema}
      namespace={useMembershipLifeText.namespace}
      draft={`proposal.${partnership.id}`}
      defaultValues={{
        organization: undefined as unknown as ChosenOrganization,
        proposedBy: own.length === 1 ? own[0]?.organization.id : '',
        message: '',
      }}
      submit={t('join.propose')}
      onSubmit={async ({ organization, ...values }) => {
        await ask.mutateAsync({
          ...values,
          direction: 'proposal',
          organization: organization.id,
          partnership: partnership.id,
        });
        toast(t('join.proposed', { organization: organization.name }));
      }}
      onClose={onClose}
    >
      <OrganizationField name="organization" label={t('join.organization')} required />
      <SelectField
        name="proposedBy"
        label={t('join.proposer')}
        options={own.map(({ organization }) => ({
          value: organization.id,
          label: localizedString(organization.name, language),
        }))}
        required
      />
      <TextAreaField
        name="message"
        label={t('join.message')}
        description={t('join.messageHint')}
        limit={LIMIT}
      />
    </DialogForm>
  );
}
