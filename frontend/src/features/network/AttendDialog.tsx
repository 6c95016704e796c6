import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { type ApiProblem, isProblem } from '~/api/problem';
import { useVocabulary } from '~/api/refData';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Dialog } from '~/ui/Dialog';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { type Choice, FinderField } from '~/ui/form/FinderField';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, SelectField, TextField } from '~/ui/form/fields';
import { optionalDate } from '~/ui/form/schema';
import { TerritoryField } from '~/ui/form/TerritoryField';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { KnownAlready } from './KnownAlready';
import type { NetworkCandidate } from './model';
import { ObligationField } from './ObligationField';
import { useAddNetwork, useAttend, useNetworkChoices } from './queries';
import { useNetworkText } from './texts';

const { key } = useNetworkText;

const schema = z
  .object({
    isNew: z.boolean(),
    network: z.custom<Choice | null>(),
    name: z.string().trim().max(300),
    level: z.string(),
    place: z.custom<Choice | null>(),
    since: optionalDate(key('attend.dateWrong')),
    obligation: z.string(),
  })
  .superRefine(({ isNew, network, name, level, place }, context) => {
    const missing = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!isNew && !network) missing('network', key('attend.networkMissing'));
    if (isNew && !name) missing('name', key('form.nameMissing'));
    if (isNew && !level && !place) missing('level', key('form.areaMissing'));
  });

type Values = z.output<typeof schema>;

const EMPTY = { isNew: false, network: null, name: '', level: '', place: null, since: '', obligation: '' };

interface AttendDialogProps {
  organization: { id: string; name: string };
  onClose: () => void;
}

/** Says that an organisation attends a network; one the register does not know is added in the shortest form. */
export function AttendDialog({ organization, onClose }: AttendDialogProps) {
  const t = useNetworkText();
  const ui = useUiText();
  const toast = useToast();
  const language = useLanguage();
  const add = useAddNetwork();
  const attend = useAttend();
  const levels = useVocabulary('networkLevels');
  const [candidates, setCandidates] = useState<NetworkCandidate[]>();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: EMPTY as never,
    shouldFocusError: false,
  });
  const isNew = form.watch('isNew');

  const networkId = async (values: Values, differentFrom: string[]) => {
    if (!values.isNew) return (values.network as Choice).value;
    const network = {
      name: { [language]: values.name },
      level: (values.level || undefined) as never, // the choices are the codes
      territories: values.place ? [values.place.value] : [],
    };
    return (await add.mutateAsync({ network, differentFrom })).id;
  };
  const save = async (values: Values, differentFrom: string[] = []) => {
    const network = await networkId(values, differentFrom);
    const obligation = (values.obligation || undefined) as never;
    await attend.mutateAsync({ organization: organization.id, network, since: values.since, obligation });
    toast(t('attend.added'));
    onClose();
  };
  const onProblem = (problem: ApiProblem) => {
    if (!isProblem(problem, 'potentialDuplicates')) return false;
    setCandidates(problem.extras.candidates as NetworkCandidate[]);
    return true;
  };
  const choose = (candidate: Choice) => {
    form.setValue('isNew', false);
    form.setValue('network', candidate);
    setCandidates(undefined);
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('attend.addTitle', { organization: organization.name })}
      size="lg"
      asksInput
    >
      <Form
        form={form}
        namespace={useNetworkText.namespace}
        draft={`attendance.${organization.id}`}
        issueFields={{ 'network.name': 'name', 'network.level': 'level' }}
        onSubmit={(values) => save(values as Values)}
        onProblem={onProblem}
      >
        <AudienceNote>{t('attend.who')}</AudienceNote>
        {candidates && (
          <KnownAlready
            candidates={candidates}
            onChoose={choose}
            onOther={() =>
              form.handleSubmit((values) =>
                save(
                  values as Values,
                  candidates.map(({ id }) => id),
                ),
              )()
            }
          />
        )}
        {isNew ? (
          <>
            <TextField name="name" label={t('form.name')} required maxLength={300} />
            <SelectField name="level" label={t('page.level')} options={levels} />
            <TerritoryField name="place" label={t('form.place')} description={t('form.placeHint')} />
          </>
        ) : (
          <FinderField
            name="network"
            label={t('attend.network')}
            description={t('attend.networkHint')}
            required
            useChoices={useNetworkChoices}
          />
        )}
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => {
            form.setValue('isNew', !isNew);
            form.clearErrors();
            setCandidates(undefined);
          }}
        >
          {t(isNew ? 'attend.findInstead' : 'attend.addInstead')}
        </Button>
        <DateField name="since" label={t('attend.since')} description={t('attend.sinceHint')} />
        <ObligationField />
        <FormActions submit={t('attend.save')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
