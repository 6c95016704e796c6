import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { mergePatch } from '~/ui/conflict';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField } from '~/ui/form/fields';
import { optionalDate } from '~/ui/form/schema';
import { QueryView } from '~/ui/QueryView';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import type { Attendance } from './model';
import { ObligationField } from './ObligationField';
import { attendanceQuery, useCorrectAttendance } from './queries';
import { useNetworkText } from './texts';

interface CorrectAttendanceProps {
  attendanceId: string;
  network: string;
  onClose: () => void;
}

export function CorrectAttendance({ attendanceId, network, onClose }: CorrectAttendanceProps) {
  const t = useNetworkText();
  const query = useQuery({ ...attendanceQuery(attendanceId), staleTime: 0 });
  return (
    <Dialog opened onClose={onClose} title={`${t('attend.edit')}: ${network}`}>
      <QueryView query={query} lines={3}>
        {(found) => <Fields key={found.etag} found={found} onClose={onClose} />}
      </QueryView>
    </Dialog>
  );
}

const schema = z.object({
  since: optionalDate(useNetworkText.key('attend.dateWrong')),
  obligation: z.string(),
});

function Fields({ found, onClose }: { found: Versioned<Attendance>; onClose: () => void }) {
  const t = useNetworkText();
  const ui = useUiText();
  const toast = useToast();
  const correct = useCorrectAttendance(found.value.id);
  const base = { since: found.value.validFrom ?? '', obligation: found.value.obligation ?? '' };
  const form = useForm({ resolver: zodResolver(schema), defaultValues: base, shouldFocusError: false });
  return (
    <Form
      form={form}
      namespace={useNetworkText.namespace}
      onSubmit={async (values) => {
        const patch = mergePatch(base, { since: values.since ?? '', obligation: values.obligation });
        await correct.mutateAsync({ etag: found.etag, patch: patch as never }); // the choices are the codes
        toast(t('attend.corrected'));
        onClose();
      }}
    >
      <DateField name="since" label={t('attend.since')} description={t('attend.sinceHint')} />
      <ObligationField />
      <FormActions submit={t('attend.save')}>
        <Button variant="default" size="md" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
