import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Localized } from '~/lib/i18n/localized';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { DecisionForm } from './DecisionForm';
import { DecisionTable } from './DecisionLog';
import { decisionsQuery, useRecordDecision } from './queries';
import { useDecisionText } from './texts';

interface MeetingDecisionsProps {
  meetingId: string;
  partnershipId: string;
  body: { id: string; name: Localized };
  mayRecord: boolean;
}

/** What was decided at one meeting. */
export function MeetingDecisions({ meetingId, partnershipId, body, mayRecord }: MeetingDecisionsProps) {
  const t = useDecisionText();
  const toast = useToast();
  const [opened, setOpened] = useState(false);
  const record = useRecordDecision();
  const query = useQuery(decisionsQuery({ meeting: meetingId }, {}, 100));
  return (
    <Section
      title={t('log.title')}
      actions={
        mayRecord && (
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('log.record')}
          </Button>
        )
      }
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('log.none')}</p>}>
        {({ items }) => <DecisionTable decisions={items} />}
      </QueryView>
      {opened && (
        <DecisionForm
          partnershipId={partnershipId}
          bodies={[body]}
          onSubmit={async (chosen, fields) => {
            await record.mutateAsync({ body: chosen, meeting: meetingId, fields });
            toast(t('saved'));
          }}
          onClose={() => setOpened(false)}
        />
      )}
    </Section>
  );
}
