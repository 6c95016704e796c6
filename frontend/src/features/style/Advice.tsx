import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabularyLabel } from '~/api/refData';
import type { Schema } from '~/api/schema';
import { DataTable } from '~/ui/DataTable';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { useUrlState } from '~/ui/urlState';
import { Facts } from './Facts';
import { adviceQuery, type PartnershipStyle } from './queries';
import { CONDITIONS, FACTORS } from './search';
import { useStyleText } from './texts';

const route = getRouteApi('/partnerships/$partnershipId/style');

/** Choose how things stand, see what the source says of it: every style with what speaks for it, never a best one. */
export function Advice({ facts }: { facts: PartnershipStyle['facts'] }) {
  const t = useStyleText();
  const search = route.useSearch();
  const { change } = useUrlState();
  const query = useQuery(adviceQuery(search));
  const chosen = FACTORS.some((factor) => search[factor]);
  return (
    <Section title={t('advice.title')} intro={t('advice.intro')}>
      <Facts facts={facts} />
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} className="no-print">
        {FACTORS.map((factor) => (
          <NativeSelect
            key={factor}
            label={t(`factors.${factor}`)}
            description={t(`factorHints.${factor}`)}
            value={search[factor] ?? ''}
            onChange={(event) => change({ [factor]: event.currentTarget.value || undefined })}
            data={[
              { value: '', label: t('advice.notWeighed') },
              ...CONDITIONS[factor].map((value) => ({ value, label: t(`conditions.${value}`) })),
            ]}
          />
        ))}
      </SimpleGrid>
      {chosen && (
        <QueryView query={query} lines={5}>
          {(advice) => <Given advice={advice} />}
        </QueryView>
      )}
    </Section>
  );
}

function Given({ advice }: { advice: Schema<'StyleAdvice'> }) {
  const t = useStyleText();
  const label = useVocabularyLabel('coordinationStyles');
  const styles = (codes: string[]) => codes.map(label).join(', ');
  return (
    <>
      <DataTable
        caption={t('advice.styles')}
        rows={advice.styles}
        rowKey={({ style }) => style}
        columns={[
          { key: 'style', header: t('form.style'), rowHeader: true, cell: ({ style }) => label(style) },
          {
            key: 'factors',
            header: t('advice.speaksFor'),
            cell: ({ factors }) =>
              factors.length > 0
                ? factors.map((factor) => t(`factors.${factor}`)).join(', ')
                : t('advice.nothing'),
          },
        ]}
      />
      <p>{t('advice.noBest')}</p>
      {advice.consultation && (
        <p>
          <StatusBadge tone="waiting">{t('advice.consultation')}</StatusBadge>
        </p>
      )}
      <DataTable
        caption={t('advice.factors')}
        rows={advice.factors}
        rowKey={({ factor }) => factor}
        columns={[
          {
            key: 'factor',
            header: t('advice.factor'),
            rowHeader: true,
            cell: ({ factor }) => t(`factors.${factor}`),
          },
          {
            key: 'condition',
            header: t('advice.condition'),
            cell: ({ condition }) => t(`conditions.${condition}`),
          },
          {
            key: 'styles',
            header: t('advice.text'),
            cell: ({ styles: codes, limited }) =>
              `${styles(codes)}${limited ? ` (${t('advice.limited')})` : ''}`,
          },
          {
            key: 'table',
            header: t('advice.table'),
            cell: ({ table, contradicted }) => (
              <>
                {table.length > 0 ? styles(table) : t('advice.notInTable')}
                {contradicted && (
                  <div>
                    <StatusBadge tone="waiting">{t('advice.contradicted')}</StatusBadge>
                  </div>
                )}
              </>
            ),
          },
          { key: 'lines', header: t('advice.lines'), cell: ({ lines }) => lines },
        ]}
      />
      <p>{t('advice.source')}</p>
    </>
  );
}
