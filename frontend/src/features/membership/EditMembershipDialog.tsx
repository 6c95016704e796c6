import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { isProblem } from '~/api/problem';
import { useVocabulary } from '~/api/refData';
import { ConflictDialog } from '~/ui/ConflictDialog';
import { differences, mergePatch } from '~/ui/conflict';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { CheckboxField, RadioField, SelectField, TextField } from '~/ui/form/fields';
import { requiredChoice } from '~/ui/form/schema';
import { QueryView } from '~/ui/QueryView';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { useMembershipLifeText } from './lifeTexts';
import type { Membership, MembershipFields } from './model';
import { membershipQuery, useEditMembership } from './queries';
import { useMembershipText } from './texts';
import { fromTriState, TRI_STATE, toTriState } from './triState';

const STATUSES = ['voluntary', 'mandatory', 'paid'] as const;
const BASIS_LIMIT = 500;

const schema = z.object({
  kind: requiredChoice(useMembershipText.key('facts.kindMissing')),
  status: z.enum(STATUSES),
  basis: z.string().trim().max(BASIS_LIMIT),
  funded: z.enum(TRI_STATE),
  coreActor: z.string(),
  required: z.boolean(),
});
type Values = z.infer<typeof schema>;

interface EditMembershipDialogProps {
  membershipId: string;
  organization: string;
  onClose: () => void;
}

/** What the partnership records of a member; two people at once see each other's version. */
export function EditMembershipDialog({ membershipId, organization, onClose }: EditMembershipDialogProps) {
  const t = useMembershipText();
  const query = useQuery({ ...membershipQuery(membershipId), staleTime: 0 });
  return (
    <Dialog opened onClose={onClose} title={t('facts.title', { organization })} size="lg">
      <p>{t('facts.intro')}</p>
      <QueryView query={query}>{(read) => <Facts read={read} onClose={onClose} />}</QueryView>
    </Dialog>
  );
}

function Facts({ read: first, onClose }: { read: Versioned<Membership>; onClose: () => void }) {
  const t = useMembershipText();
  const ui = useUiText();
  const toast = useToast();
  const [base, setBase] = useState(first);
  const [mine, setMine] = useState<Values>();
  const life = useMembershipLifeText();
  const kinds = useVocabulary('membershipKinds');
  const coreActors = useVocabulary('receptionCoreActors');
  const save = useEditMembership(base.value.id);
  const { data: latest, refetch } = useQuery(membershipQuery(base.value.id));
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: toValues(base.value),
    shouldFocusError: false,
  });
  const status = form.watch('status');
  const triState = TRI_STATE.map((value) => ({ value, label: t(`facts.${value}`) }));

  const send = async (values: Values, on: Versioned<Membership>) => {
    await save.mutateAsync({
      etag: on.etag,
      body: mergePatch(toFields(toValues(base.value)), toFields(values)),
    });
    toast(t('facts.saved'));
    onClose();
  };
  return (
    <>
      <Form
        form={form}
        namespace={useMembershipText.namespace}
        draft={`membership.${base.value.id}.${base.etag}`}
        onSubmit={(values) => send(values, base)}
        onProblem={(problem, values) => {
          if (!isProblem(problem, 'preconditionFailed')) return false;
          void refetch().then(() => setMine(values));
          return true;
        }}
      >
        <SelectField name="kind" label={t('facts.kind')} options={kinds} required />
        <RadioField
          name="status"
          label={t('facts.status')}
          options={STATUSES.map((value) => ({ value, label: t(`facts.statuses.${value}`) }))}
          required
        />
        {status === 'mandatory' && (
          <TextField name="basis" label={t('facts.basis')} maxLength={BASIS_LIMIT} />
        )}
        <RadioField name="funded" label={t('facts.funded')} options={triState} required />
        <SelectField name="coreActor" label={life('fields.coreActor')} options={coreActors} />
        <CheckboxField name="required" label={t('facts.required')} />
        <FormActions submit={t('facts.save')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
      {mine && latest && (
        <ConflictDialog
          opened
          differing={differences(toValues(base.value), mine, toValues(latest.value))}
          label={(name) => (name === 'coreActor' ? life('fields.coreActor') : t(`facts.${name as 'kind'}`))}
          show={(value, name) => shown(value, name)}
          onKeepTheirs={() => {
            setBase(latest);
            form.reset(toValues(latest.value));
          }}
          onApplyMine={() => send(mine, latest)}
          onClose={() => setMine(undefined)}
        />
      )}
    </>
  );

  function shown(value: unknown, name: string) {
    if (name === 'kind') return kinds.find((option) => option.value === value)?.label;
    if (name === 'status') return t(`facts.statuses.${value as (typeof STATUSES)[number]}`);
    if (name === 'coreActor')
      return coreActors.find((option) => option.value === value)?.label ?? life('fields.notCore');
    if (name === 'required') return t(value ? 'facts.yes' : 'facts.no');
    return name === 'basis' ? String(value) : t(`facts.${value as 'yes'}`);
  }
}

function toValues({ kind, status, basis, funded, coreActor, required }: Membership): Values {
  return {
    kind,
    status,
    basis: basis ?? '',
    funded: toTriState(funded),
    coreActor: coreActor ?? '',
    required,
  };
}

function toFields({ funded, coreActor, basis, ...values }: Values): MembershipFields {
  return {
    ...values,
    basis: values.status === 'mandatory' && basis ? basis : undefined,
    funded: fromTriState(funded),
    coreActor: coreActor || undefined,
  };
}
