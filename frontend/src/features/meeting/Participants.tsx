import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { DataTable } from '~/ui/DataTable';
import { DialogForm } from '~/ui/form/DialogForm';
import { SelectField, TextField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { optionalText, requiredChoice, requiredText } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { type Meeting, type Participant, participantsQuery, useMeetingActs } from './queries';
import { useMeetingText } from './texts';

const key = useMeetingText.key;
const schema = z.object({
  organization: z.custom<ChosenOrganization | undefined>(),
  function: requiredText(key('who.functionMissing')),
  category: requiredChoice(key('who.categoryMissing')),
  reason: optionalText(500),
});

/** Who is who, before the meeting. */
export function Participants({ meeting }: { meeting: Meeting }) {
  const t = useMeetingText();
  const query = useQuery(participantsQuery(meeting.id));
  const [adding, setAdding] = useState(false);
  const keeps = meeting.permittedActions?.includes('keep') && meeting.status === 'planned';
  return (
    <Section
      title={t('who.title')}
      intro={t('who.intro')}
      actions={
        keeps && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('who.guest')}
          </Button>
        )
      }
    >
      <QueryView query={query} isEmpty={(items) => items.length === 0} empty={<p>{t('who.none')}</p>}>
        {(items) => <Sheet participants={items} />}
      </QueryView>
      {adding && <AddGuest meetingId={meeting.id} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function Sheet({ participants }: { participants: Participant[] }) {
  const t = useMeetingText();
  const category = useVocabularyLabel('functionCategories');
  const role = useVocabularyLabel('seatRoles');
  return (
    <DataTable
      caption={t('who.title')}
      captionHidden
      rows={participants}
      rowKey={(one) => participants.indexOf(one)}
      columns={[
        {
          key: 'who',
          header: t('who.who'),
          rowHeader: true,
          cell: ({ organization, person, function: words }) => (
            <>
              {organization && <LocalizedText value={organization.name} unmarked />}
              {organization && (person || words) && <br />}
              {[person, words].filter(Boolean).join(', ')}
            </>
          ),
        },
        {
          key: 'as',
          header: t('who.as'),
          cell: (one) => (
            <>
              {one.role && one.role !== 'member' ? role(one.role) : t(`who.ases.${one.as}`)}
              {one.required && ` (${t('who.required')})`}
              {one.reason && ` · ${one.reason}`}
            </>
          ),
        },
        { key: 'category', header: t('who.category'), cell: (one) => category(one.category) },
        {
          key: 'brings',
          header: t('who.brings'),
          cell: ({ contribution }) => contribution && <LocalizedText value={contribution} />,
        },
      ]}
    />
  );
}

function AddGuest({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const t = useMeetingText();
  const toast = useToast();
  const { addGuest } = useMeetingActs(meetingId);
  return (
    <DialogForm
      title={t('who.guest')}
      schema={schema}
      namespace={useMeetingText.namespace}
      defaultValues={{ organization: undefined, function: '', category: '', reason: '' }}
      submit={t('who.guest')}
      onSubmit={async ({ organization, ...guest }) => {
        await addGuest.mutateAsync({ ...guest, organization: organization?.id });
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      <OrganizationField name="organization" label={t('who.organization')} />
      <TextField name="function" label={t('who.function')} required />
      <SelectField
        name="category"
        label={t('who.category')}
        options={useVocabulary('functionCategories')}
        required
      />
      <TextField name="reason" label={t('who.reason')} />
    </DialogForm>
  );
}
