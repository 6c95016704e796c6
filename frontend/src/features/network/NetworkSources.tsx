import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import { useFieldName } from './fieldNames';
import type { Network } from './model';
import { useNetworkText } from './texts';

/** Where each thing comes from and of which day it is, newest first. */
export function NetworkSources({ network }: { network: Network }) {
  const t = useNetworkText();
  const fieldName = useFieldName();
  return (
    <Section title={t('sources.title')} intro={t('sources.intro')}>
      {network.statements.length === 0 ? (
        <p>{t('sources.none')}</p>
      ) : (
        <DataTable
          caption={t('sources.title')}
          captionHidden
          rows={network.statements}
          rowKey={({ recordedAt, fields }) => `${recordedAt}-${fields.join()}`}
          columns={[
            {
              key: 'on',
              header: t('sources.on'),
              rowHeader: true,
              cell: ({ on }) => <DateText value={on} />,
            },
            {
              key: 'who',
              header: t('sources.who'),
              cell: ({ origin, organization }) =>
                organization ? (
                  <LocalizedText value={organization.name} unmarked />
                ) : (
                  t(`sources.origin.${origin}`)
                ),
            },
            { key: 'source', header: t('sources.source'), cell: ({ source }) => source ?? t('sources.own') },
            {
              key: 'fields',
              header: t('sources.fields'),
              cell: ({ fields }) => fields.map(fieldName).join(', '),
            },
          ]}
        />
      )}
    </Section>
  );
}
