import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { FileField } from '~/ui/form/FileField';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { TextField } from '~/ui/form/fields';
import { requiredText } from '~/ui/form/schema';
import { importsQuery, useUpload } from './queries';
import { useImportText } from './texts';

const SOURCE_LIMIT = 60;
const LISTS =
  '.csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const schema = z.object({
  source: requiredText(useImportText.key('upload.sourceMissing'), SOURCE_LIMIT),
  file: z.custom<File>((value) => value instanceof File, useImportText.key('upload.fileMissing')),
});

/** A list as it is; what stands in which column is asked next. */
export function Upload() {
  const t = useImportText();
  const navigate = useNavigate();
  const upload = useUpload();
  const { data } = useQuery(importsQuery());
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { source: '', file: undefined as unknown as File },
    shouldFocusError: false,
  });
  return (
    <Form
      form={form}
      namespace={useImportText.namespace}
      onSubmit={async (values) => {
        const { id } = await upload.mutateAsync(values);
        await navigate({ to: '/imports/$importId', params: { importId: id } });
      }}
    >
      <TextField
        name="source"
        label={t('upload.source')}
        description={t('upload.sourceHint')}
        maxLength={SOURCE_LIMIT}
        autoComplete="off"
        suggestions={[...new Set(data?.items.map((item) => item.source))]}
        required
      />
      <FileField
        name="file"
        label={t('upload.file')}
        placeholder={t('upload.choose')}
        accept={LISTS}
        required
      />
      <FormActions submit={t('upload.act')} />
    </Form>
  );
}
