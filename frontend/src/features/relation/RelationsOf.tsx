import { useQuery } from '@tanstack/react-query';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { DataTable } from '~/ui/DataTable';
import { ButtonLink, TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { type Relation, TONES } from './model';
import { relationsQuery } from './queries';
import { useRelationText } from './texts';

interface RelationsOfProps {
  organization?: string;
  partnership?: string;
}

/** With whom an organisation works together, or who does inside a partnership, as far as the reader may see. */
export function RelationsOf({ organization, partnership }: RelationsOfProps) {
  const t = useRelationText();
  const me = useMe();
  const query = useQuery(relationsQuery({ organization, partnership }));
  const edits = me?.organizations.some(
    (own) => own.organization.id === organization && own.role !== 'reader',
  );
  return (
    <Section
      title={t(organization ? 'of.organization' : 'of.partnership')}
      intro={t('of.words')}
      actions={
        edits && (
          <ButtonLink
            to={'/relations/new' as string}
            search={{ declarer: organization } as never}
            variant="default"
          >
            {t('of.declare')}
          </ButtonLink>
        )
      }
    >
      <QueryView query={query} lines={3} isEmpty={hasNoItems} empty={<p>{t('of.none')}</p>}>
        {({ items }) => <RelationTable relations={items} from={organization} />}
      </QueryView>
    </Section>
  );
}

function RelationTable({ relations, from }: { relations: Relation[]; from?: string }) {
  const t = useRelationText();
  const language = useLanguage();
  const tag = useVocabularyLabel('relationTags');
  const sides = ({ declarer, other }: Relation) =>
    [declarer, other].filter(({ id }) => id !== from).map(({ name }) => localizedString(name, language));
  return (
    <DataTable
      caption={t('of.organization')}
      captionHidden
      rows={relations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'with',
          header: t(from ? 'of.with' : 'of.between'),
          rowHeader: true,
          cell: (relation) => (
            <TextLink to="/relations/$relationId" params={{ relationId: relation.id }}>
              {sides(relation).join(' – ')}
            </TextLink>
          ),
        },
        { key: 'tags', header: t('fact.tags'), cell: ({ tags }) => tags.map(tag).join('; ') },
        {
          key: 'formality',
          header: t('fact.formality'),
          cell: ({ formality }) => t(`formalities.${formality}`),
        },
        {
          key: 'state',
          header: t('of.state'),
          cell: ({ state, endedOn }) => (
            <StatusBadge tone={endedOn ? 'neutral' : TONES[state]}>
              {endedOn ? t('page.ended') : t(`states.${state}`)}
            </StatusBadge>
          ),
        },
      ]}
    />
  );
}
