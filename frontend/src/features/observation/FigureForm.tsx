import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Versioned } from '~/api/client';
import type { Indicator } from '~/api/indicators';
import type { Observation } from '~/api/observations';
import { isProblem } from '~/api/problem';
import { i18n } from '~/lib/i18n/i18n';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConflictDialog } from '~/ui/ConflictDialog';
import { differences, mergePatch } from '~/ui/conflict';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { useToast } from '~/ui/Toasts';
import { FigureFields } from './FigureFields';
import {
  type FigureValues,
  figureFields,
  figureSchema,
  figureValues,
  localizedDecimals,
  missingField,
} from './figureForm';
import { type Assignment, observationQuery, useCheck, useCorrect, useEnter } from './queries';
import { useObservationText } from './texts';
import { useHandIn } from './useHandIn';

interface FigureFormProps {
  indicator: Indicator;
  /** A new figure under an assignment, for a period … */
  assignment?: Assignment;
  period?: string;
  /** Which part of the figure: dimension to term; the whole has none. */
  part?: Record<string, string>;
  /** … or one that lies with its supplier. */
  read?: Versioned<Observation>;
}

type Fields = ReturnType<typeof figureFields>;

const partGiven = (part: Record<string, string> | undefined) =>
  part && Object.keys(part).length > 0 ? part : undefined;

/** A number, an interval, or "not available because": saved as a draft, then handed in. */
export function FigureForm({ indicator, assignment, period, part, read }: FigureFormProps) {
  const t = useObservationText();
  const toast = useToast();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const handsIn = useRef(false);
  const enter = useEnter();
  const correct = useCorrect(read?.value.id ?? '');
  const handIn = useHandIn();
  const check = useCheck();
  const [base, setBase] = useState(read);
  const [conflict, setConflict] = useState<{ mine: Fields; theirs: Versioned<Observation> }>();
  const start = (from?: Observation) =>
    localizedDecimals(figureValues(indicator, t('form.ownCount'), from), language);
  const form = useForm({
    resolver: zodResolver(figureSchema),
    defaultValues: start(read?.value),
    shouldFocusError: false,
  });

  const fieldsOf = (figure: Observation) =>
    figureFields(figureSchema.parse(figureValues(indicator, '', figure)));
  /** What the figure is about, whether it is new or kept already. */
  const aboutWhat = () => ({
    indicator: indicator.id,
    period: read?.value.period ?? period ?? '',
    partnership: (read?.value ?? assignment)?.partnership?.id,
    territory: (read?.value ?? assignment)?.territory?.id,
    organization: (read?.value ?? assignment)?.organization?.id,
    disaggregation: partGiven(read?.value.disaggregation ?? part),
  });
  const save = async (mine: Fields, onto?: Versioned<Observation>): Promise<Observation> => {
    if (onto) {
      const body = mergePatch(fieldsOf(onto === base ? onto.value : (base?.value ?? onto.value)), mine);
      return (await correct.mutateAsync({ etag: onto.etag, body })).value;
    }
    return enter.mutateAsync({ ...aboutWhat(), ...mine });
  };
  const finish = async (mine: Fields, onto?: Versioned<Observation>) => {
    const saved = await save(mine, onto);
    form.reset(form.getValues());
    if (handsIn.current) await handIn(saved.id);
    toast(handsIn.current ? t('form.handedIn') : t('form.saved'));
  };
  const submit = async (values: FigureValues) => {
    const missing = handsIn.current ? missingField(values) : undefined;
    if (missing) {
      const message = i18n.t('form.figureMissing', { ns: useObservationText.namespace });
      form.setError(missing, { type: 'server', message });
      return;
    }
    if (handsIn.current && !values.narrative) {
      const { findings } = await check.mutateAsync({ ...aboutWhat(), ...figureFields(values) });
      const unusual = findings.find(({ severity }) => severity === 'warning');
      if (unusual) {
        const message = `${localizedString(unusual.text, language)} ${t('form.noteAsked')}`;
        form.setError('narrative.nl', { type: 'server', message });
        return;
      }
    }
    await finish(figureFields(values), base);
  };
  const showConflict = async (values: FigureValues) => {
    if (!read) return;
    const theirs = await queryClient.fetchQuery({ ...observationQuery(read.value.id), staleTime: 0 });
    setConflict({ mine: figureFields(values), theirs });
  };
  return (
    <>
      <Form
        form={form}
        namespace={useObservationText.namespace}
        onSubmit={submit}
        onProblem={(problem, values) => {
          if (!isProblem(problem, 'preconditionFailed')) return false;
          void showConflict(values);
          return true;
        }}
      >
        <UnsavedGuard />
        <Text mb="md" maw="var(--text-width)">
          {t('form.audience')}
        </Text>
        <FigureFields indicator={indicator} />
        <div
          onClickCapture={(event) => {
            handsIn.current = (event.target as HTMLElement).closest('button')?.value === 'handIn';
          }}
        >
          <FormActions submit={t('form.save')}>
            <Button type="submit" value="handIn" size="md" variant="default">
              {t('form.handIn')}
            </Button>
          </FormActions>
        </div>
      </Form>
      {conflict && (
        <ConflictDialog
          opened
          differing={differences(
            fieldsOf(base?.value ?? conflict.theirs.value),
            conflict.mine,
            fieldsOf(conflict.theirs.value),
          )}
          label={(name) => t(`form.${name}` as 'form.value')}
          onKeepTheirs={() => {
            setBase(conflict.theirs);
            form.reset(start(conflict.theirs.value));
          }}
          onApplyMine={() => finish(conflict.mine, conflict.theirs)}
          onClose={() => setConflict(undefined)}
        />
      )}
    </>
  );
}
