import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import type { Attendance } from './model';
import { useEndAttendance } from './queries';
import { useNetworkText } from './texts';

const schema = z.object({
  on: requiredDate(useNetworkText.key('attend.endMissing')),
  note: optionalText(1000),
});

interface EndAttendanceProps {
  attendance: Attendance;
  network: string;
  onClose: () => void;
}

/** An organisation no longer attends; what was stays to be read. */
export function EndAttendance({ attendance, network, onClose }: EndAttendanceProps) {
  const t = useNetworkText();
  const ui = useUiText();
  const toast = useToast();
  const end = useEndAttendance(attendance.id);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { on: '', note: '' },
    shouldFocusError: false,
  });
  return (
    <Dialog opened onClose={onClose} title={`${t('attend.end')}: ${network}`}>
      <Form
        form={form}
        namespace={useNetworkText.namespace}
        draft={`attendanceEnd.${attendance.id}`}
        onSubmit={async (values) => {
          await end.mutateAsync(values);
          toast(t('attend.ended'));
          onClose();
        }}
      >
        <p>{t('attend.endWords')}</p>
        <DateField name="on" label={t('attend.endOn')} required />
        <TextAreaField
          name="note"
          label={t('attend.endNote')}
          description={t('attend.who')}
          rows={2}
          limit={1000}
        />
        <FormActions submit={t('attend.end')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
