import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { useUrlState } from '~/ui/urlState';
import { DateText } from '~/ui/values';
import { AgreementForm } from './AgreementForm';
import type { Partnership } from './model';
import { agreementsQuery, useRecordAgreement } from './partsQueries';
import { usePartsText } from './partsTexts';

/** What partners put on paper: kind, title and period for everybody. */
export function Agreements({ partnership, asOf }: { partnership: Partnership; asOf?: string }) {
  const t = usePartsText();
  const language = useLanguage();
  const toast = useToast();
  const kind = useVocabularyLabel('agreementKinds');
  const { search, change } = useUrlState();
  const history = search.formerAgreements === true;
  const [opened, setOpened] = useState(false);
  const query = useQuery(agreementsQuery(partnership.id, asOf, history));
  const record = useRecordAgreement();
  const runs = asOf === undefined && partnership.permittedActions?.includes('edit');
  return (
    <Section
      title={t('agreements.title')}
      intro={t('agreements.intro')}
      actions={
        <>
          <Button variant="default" onClick={() => change({ formerAgreements: history ? undefined : true })}>
            {t(history ? 'agreements.current' : 'agreements.history')}
          </Button>
          {runs && (
            <Button variant="default" onClick={() => setOpened(true)}>
              {t('agreements.add')}
            </Button>
          )}
        </>
      }
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('agreements.none')}</p>}>
        {({ items }) => (
          <DataTable
            caption={t('agreements.title')}
            captionHidden
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'title',
                header: t('agreements.name'),
                rowHeader: true,
                cell: ({ id, title }) => (
                  <TextLink to="/agreements/$agreementId" params={{ agreementId: id }}>
                    <LocalizedText value={title} />
                  </TextLink>
                ),
              },
              { key: 'kind', header: t('agreements.kind'), cell: (agreement) => kind(agreement.kind) },
              {
                key: 'period',
                header: t('period'),
                cell: ({ validFrom, validUntil }) => (
                  <>
                    <DateText value={validFrom} /> – {validUntil && <DateText value={validUntil} />}
                  </>
                ),
              },
            ]}
          />
        )}
      </QueryView>
      {opened && (
        <AgreementForm
          title={t('agreements.add')}
          draft={`agreementRecord.${partnership.id}`}
          organizations={partnership.members.map(({ organization }) => ({
            value: organization.id,
            label: localizedString(organization.name, language),
          }))}
          onSubmit={async (fields) => {
            await record.mutateAsync({ partnership: partnership.id, fields });
            toast(t('saved'));
          }}
          onClose={() => setOpened(false)}
        />
      )}
    </Section>
  );
}
