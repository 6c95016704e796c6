import { Button, Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { Section } from '~/ui/Section';
import { ErrorState } from '~/ui/states';
import type { FigureImport } from './model';
import { useRunFigureImport } from './queries';
import { useFigureImportText } from './texts';

/**
 * After the check: in draft or handed in, all of it or the good rows only. Handing in has rules of its own, so another
 * choice than what was checked is checked again first.
 */
export function EnterAll({ value }: { value: FigureImport }) {
  const t = useFigureImportText();
  const [submit, setSubmit] = useState(value.submitted);
  const run = useRunFigureImport();
  const isChecked = value.state === 'checked' && submit === value.submitted;
  return (
    <Section title={t('enter.title')}>
      <Radio.Group
        label={t('enter.how')}
        description={t('enter.howHint')}
        value={submit ? 'submit' : 'draft'}
        onChange={(choice) => setSubmit(choice === 'submit')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="draft" label={t('enter.draft')} />
          <Radio value="submit" label={t('enter.submit')} />
        </Stack>
      </Radio.Group>
      {run.error && <ErrorState problem={run.error} />}
      {isChecked ? (
        <Enter value={value} />
      ) : (
        <Group mt="md">
          <Button
            loading={run.isPending}
            onClick={() => run.mutate({ importId: value.id, dryRun: true, submit })}
          >
            {t('enter.check')}
          </Button>
        </Group>
      )}
    </Section>
  );
}

function Enter({ value: { id, counts = {}, submitted } }: { value: FigureImport }) {
  const t = useFigureImportText();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const run = useRunFigureImport();
  const { added = 0, changed = 0, refused = 0 } = counts;
  const act = t(refused > 0 ? 'enter.actGood' : 'enter.act');
  return (
    <>
      {refused > 0 && <p>{t('enter.refusedWords', { count: refused })}</p>}
      {added + changed === 0 ? (
        <p>{t('enter.nothing')}</p>
      ) : (
        <Group mt="md">
          <Button onClick={() => setAsking(true)}>{act}</Button>
        </Group>
      )}
      <ConfirmDialog
        opened={asking}
        title={act}
        confirm={act}
        onConfirm={() =>
          run.mutateAsync({ importId: id, dryRun: false, skipRefused: refused > 0, submit: submitted })
        }
        onClose={() => setAsking(false)}
      >
        {t(submitted ? 'enter.confirmSubmit' : 'enter.confirmDraft', {
          added: formatCount(added, language),
          changed: formatCount(changed, language),
        })}
      </ConfirmDialog>
    </>
  );
}
