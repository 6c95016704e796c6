import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { today } from '~/lib/format/date';
import type { Localized } from '~/lib/i18n/localized';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { Hours } from './Hours';
import { PlanMeeting } from './PlanMeeting';
import { usePostText } from './postTexts';
import { type Meeting, type MeetingsOf, meetingsQuery } from './queries';
import { useMeetingText } from './texts';

export interface BodyChoice {
  id: string;
  name: Localized;
}

interface MeetingsProps {
  of: MeetingsOf;
  /** Bodies the reader may plan a meeting of. */
  planFor?: BodyChoice[];
  /** Where one subscribes to them in an own calendar, for who is signed in. */
  subscribe?: boolean;
  level?: 2 | 3;
}

/** Meetings to come, and on request those that were. */
export function Meetings({ of, planFor = [], subscribe = false, level }: MeetingsProps) {
  const t = useMeetingText();
  const post = usePostText();
  const toast = useToast();
  const [when, setWhen] = useState<'coming' | 'past'>('coming');
  const [planning, setPlanning] = useState(false);
  const query = useQuery(meetingsQuery(of, when, today()));
  return (
    <Section
      level={level}
      title={t('list.title')}
      actions={
        <>
          {subscribe && (
            <ButtonLink
              to={'/my-meetings' as string}
              search={{ partnership: of.partnership } as never}
              variant="default"
            >
              {post('mine.subscribe')}
            </ButtonLink>
          )}
          <Button variant="default" onClick={() => setWhen(when === 'coming' ? 'past' : 'coming')}>
            {t(when === 'coming' ? 'list.past' : 'list.coming')}
          </Button>
          {planFor.length > 0 && <Button onClick={() => setPlanning(true)}>{t('list.plan')}</Button>}
        </>
      }
    >
      <QueryView
        query={query}
        isEmpty={hasNoItems}
        empty={<p>{t(when === 'coming' ? 'list.noneComing' : 'list.nonePast')}</p>}
      >
        {({ items }) => <MeetingTable meetings={items} of={of} caption={t(`list.${when}`)} />}
      </QueryView>
      {planning && (
        <PlanMeeting
          bodies={planFor}
          onClose={() => setPlanning(false)}
          onPlanned={() => toast(t('saved'))}
        />
      )}
    </Section>
  );
}

function MeetingTable({ meetings, of, caption }: { meetings: Meeting[]; of: MeetingsOf; caption: string }) {
  const t = useMeetingText();
  const purpose = useVocabularyLabel('meetingPurposes');
  return (
    <DataTable
      caption={caption}
      rows={meetings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          header: t('list.what'),
          rowHeader: true,
          cell: ({ id, title, status }) => (
            <>
              <TextLink to="/meetings/$meetingId" params={{ meetingId: id }}>
                <LocalizedText value={title} />
              </TextLink>
              {status === 'cancelled' && <> ({t('status.cancelled')})</>}
            </>
          ),
        },
        { key: 'when', header: t('list.when'), cell: (meeting) => <Hours {...meeting} /> },
        { key: 'purpose', header: t('list.purpose'), cell: (meeting) => purpose(meeting.purpose) },
        ...(of.body
          ? []
          : [
              {
                key: 'body',
                header: t('list.body'),
                cell: ({ body }: Meeting) => (
                  <TextLink to="/bodies/$bodyId" params={{ bodyId: body.id }}>
                    <LocalizedText value={body.name} />
                  </TextLink>
                ),
              },
            ]),
        ...(of.organization
          ? [
              {
                key: 'need',
                header: t('list.need'),
                cell: ({ need }: Meeting) => need && t(`list.needs.${need}`),
              },
            ]
          : []),
      ]}
    />
  );
}
