import { Alert, Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { mergePatch } from '~/ui/conflict';
import { FieldList } from '~/ui/FieldList';
import { DialogForm } from '~/ui/form/DialogForm';
import { TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredText } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { DescribeFields } from './DescribeFields';
import { HourFields } from './HourFields';
import { Hours } from './Hours';
import {
  asFields,
  describedFields,
  describeShape,
  describeValues,
  endsAfterStart,
  hasTitle,
  hoursOf,
  hoursShape,
  momentsOf,
} from './meetingForm';
import { type Meeting, useMeetingActs } from './queries';
import { useMeetingText } from './texts';

const key = useMeetingText.key;
const TONES = { planned: 'waiting', held: 'done', cancelled: 'stopped' } as const;

const describeSchema = z.object(describeShape).refine(({ title }) => title.nl || title.fr, hasTitle);
const moveSchema = z
  .object({ ...hoursShape, reason: optionalText(2000) })
  .refine(({ start, end }) => end > start, endsAfterStart);
const cancelSchema = z.object({ reason: requiredText(key('acts.reasonMissing'), 2000) });

/** A meeting: heading, what can be done with it, facts. */
export function MeetingAbout({ meeting, etag }: { meeting: Meeting; etag: string }) {
  const t = useMeetingText();
  const language = useLanguage();
  const purpose = useVocabularyLabel('meetingPurposes');
  return (
    <>
      <PageTitle
        kicker={purpose(meeting.purpose)}
        title={localizedString(meeting.title, language)}
        heading={<LocalizedText value={meeting.title} />}
        lead={
          <>
            <div>
              <Hours {...meeting} />
            </div>
            <StatusBadge tone={TONES[meeting.status]}>{t(`status.${meeting.status}`)}</StatusBadge>
          </>
        }
        actions={meeting.permittedActions?.includes('keep') && <Acts meeting={meeting} etag={etag} />}
      />
      {meeting.permittedActions?.includes('keep') && meeting.warnings.length > 0 && (
        <Alert color="yellow" title={t('page.warnings')} mb="md">
          <ul>
            {meeting.warnings.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      )}
      <Facts meeting={meeting} />
    </>
  );
}

function Facts({ meeting }: { meeting: Meeting }) {
  const t = useMeetingText();
  const category = useVocabularyLabel('functionCategories');
  const { body, partnership, host, room, onlineUrl, informal, documents, moves } = meeting;
  return (
    <Section title={t('page.facts')}>
      <FieldList
        fields={[
          {
            label: t('page.body'),
            value: (
              <TextLink to="/bodies/$bodyId" params={{ bodyId: body.id }}>
                <LocalizedText value={body.name} />
              </TextLink>
            ),
          },
          {
            label: t('page.partnership'),
            value: (
              <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
                <LocalizedText value={partnership.name} />
              </TextLink>
            ),
          },
          { label: t('page.where'), value: room },
          { label: t('page.host'), value: host && <LocalizedText value={host.name} /> },
          {
            label: t('page.online'),
            value: onlineUrl && (
              <Anchor href={onlineUrl} rel="noreferrer">
                {onlineUrl}
              </Anchor>
            ),
          },
          { label: t('page.chair'), value: category(meeting.chairCategory) },
          { label: t('page.invited'), value: meeting.invitedCategories.map(category).join(', ') },
          { label: t('page.informal'), value: informal && <LocalizedText value={informal} /> },
          { label: t('page.cancelReason'), value: meeting.cancelReason },
          {
            label: t('page.moves'),
            value: moves.length > 0 && (
              <ul>
                {moves.map((move) => (
                  <li key={move.movedAt}>
                    {t('page.movedFrom')} <Hours {...move} />
                    {move.reason && <> · {move.reason}</>}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            label: t('page.documents'),
            value: documents.length > 0 && (
              <ul>
                {documents.map(({ title, url }) => (
                  <li key={url}>
                    <Anchor href={url} rel="noreferrer">
                      {title}
                    </Anchor>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Acts({ meeting, etag }: { meeting: Meeting; etag: string }) {
  const t = useMeetingText();
  const language = useLanguage();
  const toast = useToast();
  const [opened, setOpened] = useState<'edit' | 'move' | 'cancel'>();
  const { edit, move, cancel } = useMeetingActs(meeting.id);
  const form = { namespace: useMeetingText.namespace, onClose: () => setOpened(undefined) };
  const planned = meeting.status === 'planned';
  return (
    <>
      {(['edit', ...(planned ? (['move', 'cancel'] as const) : [])] as const).map((act) => (
        <Button key={act} variant="default" onClick={() => setOpened(act)}>
          {t(`acts.${act}`)}
        </Button>
      ))}
      {opened === 'edit' && (
        <DialogForm
          {...form}
          title={t('form.edit')}
          schema={describeSchema}
          defaultValues={describeValues(meeting, localizedString(meeting.host?.name, language))}
          submit={t('form.save')}
          onSubmit={async (values) => {
            await edit.mutateAsync({ etag, body: mergePatch(asFields(meeting), describedFields(values)) });
            toast(t('saved'));
          }}
        >
          <DescribeFields />
        </DialogForm>
      )}
      {opened === 'move' && (
        <DialogForm
          {...form}
          title={t('acts.move')}
          intro={t('acts.moveWords')}
          schema={moveSchema}
          defaultValues={{ ...hoursOf(meeting), reason: '' }}
          submit={t('acts.move')}
          onSubmit={({ reason, ...hours }) => move.mutateAsync({ ...momentsOf(hours), reason })}
        >
          <HourFields />
          <TextAreaField name="reason" label={t('acts.reason')} rows={2} limit={2000} />
        </DialogForm>
      )}
      {opened === 'cancel' && (
        <DialogForm
          {...form}
          title={t('acts.cancel')}
          intro={t('acts.cancelWords')}
          schema={cancelSchema}
          defaultValues={{ reason: '' }}
          submit={t('acts.cancel')}
          onSubmit={(values) => cancel.mutateAsync(values)}
        >
          <TextAreaField name="reason" label={t('acts.reason')} rows={2} limit={2000} required />
        </DialogForm>
      )}
    </>
  );
}
