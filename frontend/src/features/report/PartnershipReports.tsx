import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DialogForm } from '~/ui/form/DialogForm';
import { RadioField, SelectField } from '~/ui/form/fields';
import { requiredChoice } from '~/ui/form/schema';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { LANGUAGES, lastYear, type Report, yearOptions } from './model';
import { reportsOfQuery, useStart } from './queries';
import { ReportTable } from './ReportTable';
import { useReportText } from './texts';

/** The annual reports of a partnership that the reader may read. */
export function PartnershipReports({
  partnershipId,
  mayWrite,
}: {
  partnershipId: string;
  mayWrite: boolean;
}) {
  const t = useReportText();
  const [starting, setStarting] = useState(false);
  const query = useQuery(reportsOfQuery(partnershipId));
  return (
    <Section
      title={t('list.title')}
      intro={t('list.lead')}
      actions={mayWrite && <Button onClick={() => setStarting(true)}>{t('start.title')}</Button>}
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('list.none')}</p>}>
        {({ items }) => <ReportTable reports={items} caption={t('list.title')} />}
      </QueryView>
      <p className="no-print">
        <TextLink to="/annual-reports">{t('list.all')}</TextLink>
      </p>
      {starting && <StartDialog partnership={partnershipId} onClose={() => setStarting(false)} />}
    </Section>
  );
}

const { key } = useReportText;
const starting = z.object({
  year: requiredChoice(key('start.yearMissing')),
  language: requiredChoice(key('start.languageMissing')),
});

function StartDialog({ partnership, onClose }: { partnership: string; onClose: () => void }) {
  const t = useReportText();
  const language = useLanguage();
  const navigate = useNavigate();
  const start = useStart();
  return (
    <DialogForm
      title={t('start.title')}
      intro={t('start.intro')}
      schema={starting}
      namespace={useReportText.namespace}
      defaultValues={{ year: String(lastYear()), language: language === 'fr' ? 'fr' : 'nl' }}
      submit={t('start.now')}
      onSubmit={async (values) => {
        const { id } = await start.mutateAsync({
          partnership,
          year: Number(values.year),
          language: values.language as Report['language'],
        });
        await navigate({ to: '/annual-reports/$annualReportId/edit', params: { annualReportId: id } });
      }}
      onClose={onClose}
    >
      <SelectField name="year" label={t('start.year')} options={yearOptions()} required />
      <RadioField
        name="language"
        label={t('start.language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        required
      />
    </DialogForm>
  );
}
