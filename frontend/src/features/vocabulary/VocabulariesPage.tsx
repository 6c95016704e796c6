import { useQuery } from '@tanstack/react-query';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { DateText, NumberText } from '~/ui/values';
import { vocabulariesQuery } from './queries';
import { useVocabularyText } from './texts';

/** The closed lists of the product, for the administration that keeps them. */
export function VocabulariesPage() {
  const t = useVocabularyText();
  return (
    <RequireSignIn allow={isAdministration}>
      <PageTitle title={t('list.title')} lead={t('list.lead')} />
      <Lists />
    </RequireSignIn>
  );
}

function Lists() {
  const t = useVocabularyText();
  const query = useQuery(vocabulariesQuery);
  return (
    <QueryView query={query} lines={12} isEmpty={hasNoItems} empty={<EmptyState title={t('list.empty')} />}>
      {({ items }) => (
        <DataTable
          caption={t('list.title')}
          captionHidden
          rows={items}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'name',
              header: t('list.name'),
              rowHeader: true,
              cell: ({ code, name }) => (
                <TextLink to="/vocabularies/$vocabulary" params={{ vocabulary: code }}>
                  <LocalizedText value={name} unmarked />
                </TextLink>
              ),
            },
            {
              key: 'offered',
              header: t('list.offered'),
              align: 'end',
              cell: ({ offered }) => <NumberText value={offered} />,
            },
            {
              key: 'retired',
              header: t('list.retired'),
              align: 'end',
              cell: ({ retired }) => <NumberText value={retired} />,
            },
            {
              key: 'version',
              header: t('list.version'),
              align: 'end',
              cell: ({ version }) => <NumberText value={version} />,
            },
            {
              key: 'changed',
              header: t('list.changed'),
              cell: ({ changedOn }) => (changedOn ? <DateText value={changedOn} /> : t('list.neverChanged')),
            },
            {
              key: 'kind',
              header: t('list.kind'),
              cell: ({ fixed }) => t(fixed ? 'list.fixed' : 'list.open'),
            },
          ]}
        />
      )}
    </QueryView>
  );
}
