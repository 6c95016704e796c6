import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Versioned } from '~/api/client';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText, DecimalText } from '~/ui/values';
import { DecideDialog } from './DecideDialog';
import { FundingForm } from './FundingForm';
import { type FundingLine, TONES } from './model';
import { fundingLineQuery } from './queries';
import { useFundingText } from './texts';
import { useAuthority } from './useAuthority';

const route = getRouteApi('/funding-lines/$fundingLineId');

/** One line: who pays, for what, which days count, and what was decided. */
export function FundingLinePage() {
  const { fundingLineId } = route.useParams();
  const query = useQuery(fundingLineQuery(fundingLineId));
  return (
    <QueryView query={query} lines={10}>
      {(found) => <Detail found={found} />}
    </QueryView>
  );
}

function Detail({ found }: { found: Versioned<FundingLine> }) {
  const t = useFundingText();
  const language = useLanguage();
  const line = found.value;
  return (
    <>
      <p className="no-print">
        <TextLink
          to="/partnerships/$partnershipId"
          params={{ partnershipId: line.partnership.id }}
          search={{ tab: 'funding' }}
        >
          {t('page.back')}
        </TextLink>
      </p>
      <PageTitle
        kicker={t('title')}
        title={localizedString(line.title, language)}
        heading={<LocalizedText value={line.title} />}
        lead={<StatusBadge tone={TONES[line.state]}>{t(`state.${line.state}`)}</StatusBadge>}
        actions={<Acts found={found} />}
      />
      <Facts line={line} />
      <Days line={line} />
      <Decision line={line} />
    </>
  );
}

function Acts({ found }: { found: Versioned<FundingLine> }) {
  const t = useFundingText();
  const [opened, setOpened] = useState<'edit' | 'decide'>();
  const line = found.value;
  const acts = line.permittedActions ?? [];
  return (
    <>
      {acts.includes('decide') && (
        <Button onClick={() => setOpened('decide')}>
          {t(line.outcome ? 'page.correct' : 'page.decide')}
        </Button>
      )}
      {acts.includes('edit') && (
        <Button variant="default" onClick={() => setOpened('edit')}>
          {t('page.edit')}
        </Button>
      )}
      {opened === 'decide' && <DecideDialog line={line} onClose={() => setOpened(undefined)} />}
      {opened === 'edit' && (
        <FundingForm partnershipId={line.partnership.id} line={found} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
}

function Facts({ line }: { line: FundingLine }) {
  const t = useFundingText();
  const language = useLanguage();
  const authority = useAuthority();
  const instrument = useVocabularyLabel('fundingInstruments');
  const { organization, post, validFrom, validUntil, prolongs, projects } = line;
  return (
    <Section title={t('page.facts')}>
      <FieldList
        fields={[
          { label: t('column.authority'), value: authority(line) },
          { label: t('column.instrument'), value: instrument(line.instrument) },
          {
            label: t('column.organization'),
            value: organization ? (
              <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
                <LocalizedText value={organization.name} unmarked />
              </TextLink>
            ) : (
              t('whole')
            ),
          },
          {
            label: t('column.post'),
            value: post && (
              <TextLink to="/posts/$postId" params={{ postId: post.id }}>
                <LocalizedText value={post.name} unmarked />
              </TextLink>
            ),
          },
          {
            label: t('column.amount'),
            value: line.amount ? (
              <DecimalText value={line.amount} />
            ) : (
              !line.amountPublic && line.permittedActions === undefined && t('amountHidden')
            ),
          },
          {
            label: t('column.period'),
            value:
              (validFrom || validUntil) &&
              [validFrom, validUntil].map((day) => (day ? formatDate(day, language) : '…')).join(' – '),
          },
          {
            label: t('column.prolongs'),
            value: prolongs && (
              <TextLink to="/funding-lines/$fundingLineId" params={{ fundingLineId: prolongs.id }}>
                <LocalizedText value={prolongs.name} unmarked />
              </TextLink>
            ),
          },
          {
            label: t('column.projects'),
            value: projects.length > 0 && (
              <ul>
                {projects.map(({ project, amount }) => (
                  <li key={project.id}>
                    <TextLink to={`/projects/${project.id}` as string}>
                      <LocalizedText value={project.name} unmarked />
                    </TextLink>
                    {amount && (
                      <>
                        : <DecimalText value={amount} unit="€" />
                      </>
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
          { label: t('column.url'), value: line.url && <Anchor href={line.url}>{line.url}</Anchor> },
          { label: t('column.note'), value: line.note },
        ]}
      />
    </Section>
  );
}

function Days({ line: { pendingSince, expectedBy, extensionBy, pendingDays } }: { line: FundingLine }) {
  const t = useFundingText();
  if (!pendingSince && !expectedBy && !extensionBy) return null;
  return (
    <Section title={t('page.days')}>
      <FieldList
        fields={[
          { label: t('column.pendingSince'), value: pendingSince && <DateText value={pendingSince} /> },
          { label: t('column.pendingDays'), value: pendingDays },
          { label: t('column.expectedBy'), value: expectedBy && <DateText value={expectedBy} /> },
          { label: t('column.extensionBy'), value: extensionBy && <DateText value={extensionBy} /> },
        ]}
      />
    </Section>
  );
}

function Decision({ line: { outcome, decidedOn, decidedBy, decisionNote } }: { line: FundingLine }) {
  const t = useFundingText();
  return (
    <Section title={t('page.decision')}>
      {outcome ? (
        <FieldList
          fields={[
            { label: t('column.outcome'), value: t(`outcome.${outcome}`) },
            { label: t('column.decidedBy'), value: decidedBy },
            { label: t('column.decidedOn'), value: decidedOn && <DateText value={decidedOn} /> },
            { label: t('column.decisionNote'), value: decisionNote },
          ]}
        />
      ) : (
        <p>{t('page.notDecided')}</p>
      )}
    </Section>
  );
}
