import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { today } from '~/lib/format/date';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, TextAreaField, TextField } from '~/ui/form/fields';
import { optionalDate, requiredText } from '~/ui/form/schema';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { DateText } from '~/ui/values';
import { type Body, useBodyActs } from './queries';
import { useBodyText } from './texts';

const key = useBodyText.key;
const schema = z.object({
  name: requiredText(key('readers.nameMissing')),
  email: z.email(key('seats.emailWrong')),
  reason: requiredText(key('readers.reasonMissing'), 2000),
  validUntil: optionalDate(key('page.missingDate')),
});

/** Who reads along in a confidential body without sitting in it. */
export function Readers({ body }: { body: Body }) {
  const t = useBodyText();
  const toast = useToast();
  const outcome = useOutcome();
  const [adding, setAdding] = useState(false);
  const { letIn, endReader } = useBodyActs(body.id);
  if (body.confidentiality !== 'confidential' || !body.readers) return null;
  return (
    <Section
      title={t('readers.title')}
      intro={t('readers.intro')}
      actions={
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('readers.add')}
        </Button>
      }
    >
      {body.readers.length === 0 ? (
        <p>{t('readers.none')}</p>
      ) : (
        <ul>
          {body.readers.map(({ id, person, reason, validFrom, validUntil }) => (
            <li key={id}>
              {person}, <DateText value={validFrom} /> – {validUntil && <DateText value={validUntil} />} ·{' '}
              {reason}{' '}
              {!validUntil && (
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={t('readers.endOf', { name: person })}
                  onClick={() =>
                    outcome(endReader.mutateAsync({ readerId: id, on: today() }), () =>
                      toast(t('readers.ended')),
                    )
                  }
                >
                  {t('readers.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <DialogForm
          title={t('readers.add')}
          schema={schema}
          namespace={useBodyText.namespace}
          defaultValues={{ name: '', email: '', reason: '', validUntil: '' }}
          submit={t('readers.add')}
          onSubmit={async (values) => {
            await letIn.mutateAsync(values);
            toast(t('readers.added', { name: values.name }));
          }}
          onClose={() => setAdding(false)}
        >
          <TextField name="name" label={t('readers.name')} required />
          <TextField name="email" type="email" label={t('readers.email')} required />
          <TextAreaField name="reason" label={t('readers.reason')} rows={3} limit={2000} required />
          <DateField name="validUntil" label={t('readers.until')} />
        </DialogForm>
      )}
    </Section>
  );
}
