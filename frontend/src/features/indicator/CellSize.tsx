import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { FormDialog } from '~/ui/FormDialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { TextField } from '~/ui/form/fields';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { cellSizeQuery, useSetCellSize } from './cellSizeQueries';
import { useCellSizeText } from './cellSizeTexts';

const schema = z.object({
  minimum: z.string().regex(/^\s*([1-9]\d?|100)\s*$/, useCellSizeText.key('form.minimum')),
});

/** From how many persons on a figure of the indicator is public; the administration may change it. */
export function CellSize({ indicatorId }: { indicatorId: string }) {
  const t = useCellSizeText();
  const [changing, setChanging] = useState(false);
  const query = useQuery(cellSizeQuery(indicatorId));
  return (
    <Section title={t('title')}>
      <QueryView query={query} lines={2}>
        {({ value, etag }) => (
          <>
            <p style={{ maxWidth: 'var(--text-width)' }}>{t('words', { minimum: value.minimum })}</p>
            {value.permittedActions?.includes('edit') && (
              <Button variant="default" className="no-print" onClick={() => setChanging(true)}>
                {t('change')}
              </Button>
            )}
            {changing && (
              <ChangeDialog
                indicatorId={indicatorId}
                etag={etag}
                minimum={value.minimum}
                onClose={() => setChanging(false)}
              />
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}

interface ChangeDialogProps {
  indicatorId: string;
  etag: string;
  minimum: number;
  onClose: () => void;
}

function ChangeDialog({ indicatorId, etag, minimum, onClose }: ChangeDialogProps) {
  const t = useCellSizeText();
  const ui = useUiText();
  const toast = useToast();
  const save = useSetCellSize(indicatorId);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { minimum: String(minimum) },
    shouldFocusError: false,
  });
  return (
    <FormDialog opened title={t('changeTitle')} onClose={onClose}>
      <Form
        form={form}
        namespace={useCellSizeText.namespace}
        onSubmit={async (values) => {
          await save.mutateAsync({ etag, minimum: Number(values.minimum) });
          toast(t('saved'));
          onClose();
        }}
      >
        <TextField name="minimum" label={t('minimum')} inputMode="numeric" size={6} required />
        <FormActions submit={t('save')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </FormDialog>
  );
}
