import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { mergePatch } from '~/ui/conflict';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { asFields, DecisionForm } from './DecisionForm';
import { type Decision, useDecisionActs } from './queries';
import { useDecisionText } from './texts';

/** A decision: what, how, what not and why. */
export function DecisionAbout({ decision, etag }: { decision: Decision; etag: string }) {
  const t = useDecisionText();
  const language = useLanguage();
  const mode = useVocabularyLabel('decisionModes');
  const [editing, setEditing] = useState(false);
  const toast = useToast();
  const { edit } = useDecisionActs(decision.id);
  return (
    <>
      <PageTitle
        kicker={mode(decision.mode)}
        title={localizedString(decision.title, language)}
        heading={<LocalizedText value={decision.title} />}
        lead={decision.words && <LocalizedText value={decision.words} />}
        actions={
          decision.permittedActions?.includes('keep') && (
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('page.edit')}
            </Button>
          )
        }
      />
      {!decision.feedbackGiven && (
        <Alert color="yellow" mb="md">
          {t('steps.missing')}
        </Alert>
      )}
      <Facts decision={decision} />
      <Section title={t('page.alternatives')}>
        {decision.alternatives.length === 0 ? (
          <p>{t('page.noAlternatives')}</p>
        ) : (
          <ul>
            {decision.alternatives.map(({ title, why }) => (
              <li key={title}>
                {title} – {t('page.why')}: {why}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {editing && (
        <DecisionForm
          partnershipId={decision.partnership.id}
          bodies={[decision.body]}
          decision={decision}
          onSubmit={async (_body, fields) => {
            await edit.mutateAsync({ etag, body: mergePatch(asFields(decision), fields) });
            toast(t('saved'));
          }}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}

function Facts({ decision }: { decision: Decision }) {
  const t = useDecisionText();
  const language = useLanguage();
  const level = useVocabularyLabel('decisionLevels');
  const participant = useVocabularyLabel('decisionParticipants');
  const { body, partnership, meeting, criteria } = decision;
  return (
    <Section title={t('page.facts')}>
      <FieldList
        fields={[
          { label: t('page.on'), value: <DateText value={decision.decidedOn} /> },
          {
            label: t('page.body'),
            value: (
              <TextLink to="/bodies/$bodyId" params={{ bodyId: body.id }}>
                <LocalizedText value={body.name} />
              </TextLink>
            ),
          },
          {
            label: t('page.meeting'),
            value: meeting && (
              <TextLink to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
                <LocalizedText value={meeting.name} />
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
          { label: t('page.level'), value: level(decision.level) },
          { label: t('page.by'), value: decision.decidedBy },
          { label: t('page.mandate'), value: decision.mandate },
          {
            label: t('page.criteria'),
            value:
              criteria &&
              t('page.criteriaVersion', {
                title: localizedString(criteria.title, language),
                label: criteria.label,
              }),
          },
          { label: t('page.reservations'), value: decision.reservations },
          { label: t('page.consequence'), value: decision.consequence },
          { label: t('page.conflict'), value: decision.conflictProcedure },
          { label: t('page.participation'), value: decision.participation.map(participant).join(', ') },
          { label: t('page.how'), value: decision.participationMethod },
        ]}
      />
    </Section>
  );
}
