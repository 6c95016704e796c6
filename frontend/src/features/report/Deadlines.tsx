import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { programmesQuery } from '~/api/programmes';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministration, useMe } from '~/session/me';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, SelectField } from '~/ui/form/fields';
import { optionalChoice, requiredDate } from '~/ui/form/schema';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { deadlinesQuery, useSetDeadline } from './queries';
import { useReportText } from './texts';

/** By when the reports on a year are asked; the administration sets it. */
export function Deadlines({ year }: { year: number }) {
  const t = useReportText();
  const me = useMe();
  const [setting, setSetting] = useState(false);
  const generations = useGenerationChoices();
  const name = (id?: string) => generations.find(({ value }) => value === id)?.label ?? t('deadline.others');
  const query = useQuery(deadlinesQuery);
  return (
    <Section
      title={t('deadline.title')}
      actions={
        me && isAdministration(me) && <Button onClick={() => setSetting(true)}>{t('deadline.set')}</Button>
      }
    >
      <QueryView
        query={query}
        isEmpty={({ items }) => items.every((item) => item.year !== year)}
        empty={<p>{t('deadline.none', { year })}</p>}
      >
        {({ items }) => (
          <ul>
            {items
              .filter((item) => item.year === year)
              .map(({ generation, dueOn }) => (
                <li key={generation ?? ''}>
                  {name(generation)}: <DateText value={dueOn} />
                </li>
              ))}
          </ul>
        )}
      </QueryView>
      {setting && <SetDialog year={year} onClose={() => setSetting(false)} />}
    </Section>
  );
}

const schema = z.object({
  generation: optionalChoice(),
  dueOn: requiredDate(useReportText.key('form.dayMissing')),
});

function SetDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const t = useReportText();
  const toast = useToast();
  const set = useSetDeadline();
  return (
    <DialogForm
      title={t('deadline.set')}
      intro={t('deadline.intro', { year })}
      schema={schema}
      namespace={useReportText.namespace}
      defaultValues={{ generation: '', dueOn: `${year + 1}-03-31` }}
      submit={t('acts.save')}
      onSubmit={async (values) => {
        await set.mutateAsync({ year, ...values });
        toast(t('acts.saved'));
      }}
      onClose={onClose}
    >
      <SelectField name="generation" label={t('deadline.of')} options={useGenerationChoices()} />
      <DateField name="dueOn" label={t('column.dueOn')} required />
    </DialogForm>
  );
}

function useGenerationChoices() {
  const language = useLanguage();
  const { data } = useQuery(programmesQuery);
  return (data ?? []).flatMap(({ generations }) =>
    generations.map(({ id, name }) => ({ value: id, label: localizedString(name, language) })),
  );
}
