import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { FileField } from '~/ui/form/FileField';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { TextField } from '~/ui/form/fields';
import { useRunFigureImport, useUploadFigures } from './queries';
import { useFigureImportText } from './texts';

const SOURCE_LIMIT = 500;
const FILES =
  '.csv,.txt,.tsv,.xlsx,.json,text/csv,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const schema = z.object({
  source: z.string().max(SOURCE_LIMIT).optional(),
  file: z.custom<File>((value) => value instanceof File, useFigureImportText.key('upload.fileMissing')),
});

/** A file as it is. It is checked at once, so that the next page can say what would happen. */
export function UploadFigures() {
  const t = useFigureImportText();
  const navigate = useNavigate();
  const upload = useUploadFigures();
  const run = useRunFigureImport();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { source: '', file: undefined as unknown as File },
    shouldFocusError: false,
  });
  return (
    <Form
      form={form}
      namespace={useFigureImportText.namespace}
      onSubmit={async (values) => {
        const { id, missing } = await upload.mutateAsync(values);
        if (missing.length === 0) await run.mutateAsync({ importId: id, dryRun: true });
        await navigate({ to: '/figure-imports/$importId', params: { importId: id } });
      }}
    >
      <FileField
        name="file"
        label={t('upload.file')}
        placeholder={t('upload.choose')}
        accept={FILES}
        required
      />
      <TextField
        name="source"
        label={t('upload.source')}
        description={t('upload.sourceHint')}
        maxLength={SOURCE_LIMIT}
        autoComplete="off"
      />
      <FormActions submit={t('upload.act')} />
    </Form>
  );
}
