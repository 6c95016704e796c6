import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import { type Relation, TONES } from './model';
import { relationQuery } from './queries';
import { RelationActs } from './RelationActs';
import { useRelationText } from './texts';

const route = getRouteApi('/relations/$relationId');

/** One relation, both views side by side. */
export function RelationPage() {
  const t = useRelationText();
  const language = useLanguage();
  const query = useQuery(relationQuery(route.useParams().relationId));
  return (
    <QueryView query={query} lines={10}>
      {(found) => {
        const { declarer, other, state, endedOn } = found.value;
        const names = [declarer, other].map(({ name }) => localizedString(name, language));
        return (
          <>
            <PageTitle
              kicker={t('page.kicker')}
              title={names.join(' – ')}
              lead={
                <StatusBadge tone={endedOn ? 'neutral' : TONES[state]}>
                  {endedOn ? t('page.ended') : t(`states.${state}`)}
                </StatusBadge>
              }
              actions={<RelationActs found={found} />}
            />
            {found.value.saidSince && (
              <Alert variant="outline" color="yellow.9" mb="lg" title={t('page.saidSince')}>
                {t('page.saidSinceWords')}
              </Alert>
            )}
            <Section title={t('fact.title')}>
              <Facts relation={found.value} />
            </Section>
            <Views relation={found.value} names={names} />
          </>
        );
      }}
    </QueryView>
  );
}

function Facts({ relation }: { relation: Relation }) {
  const t = useRelationText();
  const reason = useVocabularyLabel('relationEndReasons');
  const { partnership, since, evolution, evolvedOn, endedOn, endReason } = relation;
  return (
    <FieldList
      fields={[
        ...[relation.declarer, relation.other].map((side, at) => ({
          label: t(at === 0 ? 'page.declarer' : 'page.other'),
          value: (
            <TextLink to="/organizations/$organizationId" params={{ organizationId: side.id }}>
              <LocalizedText value={side.name} unmarked />
            </TextLink>
          ),
        })),
        {
          label: t('fact.partnership'),
          value: partnership && (
            <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
              <LocalizedText value={partnership.name} unmarked />
            </TextLink>
          ),
        },
        { label: t('fact.formality'), value: t(`formalities.${relation.formality}`) },
        { label: t('fact.since'), value: since && <DateText value={since} /> },
        {
          label: t('page.evolution'),
          value: evolution && evolvedOn && (
            <>
              {t(`turns.${evolution}`)}, <DateText value={evolvedOn} />
            </>
          ),
        },
        {
          label: t('page.ended'),
          value: endedOn && (
            <>
              <DateText value={endedOn} />
              {endReason && `, ${reason(endReason)}`}
            </>
          ),
        },
      ]}
    />
  );
}

function Views({ relation, names }: { relation: Relation; names: string[] }) {
  const t = useRelationText();
  const tag = useVocabularyLabel('relationTags');
  const benefit = useVocabularyLabel('relationBenefits');
  const motive = useVocabularyLabel('relationMotives');
  const { said, answered, otherTags } = relation;
  const list = (codes: string[] | undefined, label: (code: string) => string) =>
    codes && codes.length > 0 && codes.map(label).join('; ');
  return (
    <>
      <Section title={t('page.view', { name: names[0] ?? '' })}>
        <FieldList
          fields={[
            { label: t('fact.tags'), value: list(relation.tags, tag) },
            { label: t('fact.origin'), value: said && t(`origins.${said.origin}`) },
            {
              label: t('fact.initiator'),
              value:
                said?.initiator &&
                (said.initiator === 'declarer' ? t('fact.declaredIt') : t(`initiators.${said.initiator}`)),
            },
            { label: t('fact.ownWord'), value: said?.ownWord },
            { label: t('fact.benefits'), value: list(said?.benefits, benefit) },
            { label: t('fact.motives'), value: list(said?.motives, motive) },
            { label: t('fact.carriedBy'), value: said?.carriedBy },
            { label: t('fact.note'), value: said?.note && <LocalizedText value={said.note} /> },
            { label: t('fact.observedOn'), value: said && <DateText value={said.observedOn} /> },
          ]}
        />
      </Section>
      <Section title={t('page.view', { name: names[1] ?? '' })}>
        {answered || otherTags ? (
          <FieldList
            fields={[
              { label: t('page.answer'), value: answered && t(`verdicts.${answered.verdict}`) },
              { label: t('fact.tags'), value: list(otherTags, tag) },
              { label: t('fact.ownWord'), value: answered?.ownWord },
              { label: t('fact.benefits'), value: list(answered?.benefits, benefit) },
              { label: t('fact.note'), value: answered?.note && <LocalizedText value={answered.note} /> },
              { label: t('page.answeredAt'), value: answered && <DateText value={answered.at} /> },
            ]}
          />
        ) : (
          <p>{relation.state === 'declared' ? t('page.noAnswer') : t(`states.${relation.state}`)}</p>
        )}
      </Section>
    </>
  );
}
