import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DataTable } from '~/ui/DataTable';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { NumberText } from '~/ui/values';
import { otherAnswersQuery } from './queries';
import { useVocabularyText } from './texts';

interface OtherAnswersProps {
  vocabulary: string;
  /** Starts a new term with these words; absent when the list takes none. */
  onMake?: (words: string) => void;
}

/** What people typed because no term fitted: terms the list may miss. */
export function OtherAnswers({ vocabulary, onMake }: OtherAnswersProps) {
  const t = useVocabularyText();
  const query = useQuery(otherAnswersQuery(vocabulary));
  return (
    <Section title={t('page.other')} intro={t('other.intro')}>
      <QueryView query={query} lines={5} isEmpty={hasNoItems} empty={<p>{t('other.none')}</p>}>
        {({ items }) => (
          <DataTable
            caption={t('page.other')}
            captionHidden
            rows={items}
            rowKey={({ text }) => text}
            columns={[
              { key: 'text', header: t('other.text'), rowHeader: true, cell: ({ text }) => text },
              {
                key: 'uses',
                header: t('other.uses'),
                align: 'end',
                cell: ({ uses }) => <NumberText value={uses} />,
              },
              ...(onMake
                ? [
                    {
                      key: 'make',
                      header: t('terms.acts'),
                      cell: ({ text }: { text: string }) => (
                        <Button
                          variant="default"
                          size="compact-md"
                          className="no-print"
                          aria-label={`${t('other.make')}: ${text}`}
                          onClick={() => onMake(text)}
                        >
                          {t('other.make')}
                        </Button>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </QueryView>
    </Section>
  );
}
