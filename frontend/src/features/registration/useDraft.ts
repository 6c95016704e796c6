import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Versioned } from '~/api/client';
import { isProblem } from '~/api/problem';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { differences, type FieldDifference, mergePatch } from '~/ui/conflict';
import { type DraftValues, fieldsOf, valuesOf } from './draft';
import type { Registration, RegistrationFields } from './model';
import { changeDraft, createDraft, readRegistration, registrationKeys } from './queries';

interface Kept {
  id: string;
  etag: string;
  fields: RegistrationFields;
}

interface Conflict {
  differing: FieldDifference[];
  theirs: Versioned<Registration>;
}

const NOTHING: RegistrationFields = {};

/**
 * The draft as the server has it. `save` sends only what was changed; when the draft was changed
 * elsewhere, changes of other fields are taken over and changes of the same fields are asked about.
 */
export function useDraft<W>(
  form: UseFormReturn<DraftValues, unknown, W>,
  started: Versioned<Registration> | undefined,
  onCreated: (registrationId: string) => void,
) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [conflict, setConflict] = useState<Conflict>();
  const kept = useRef<Kept | undefined>(started && keep(started));

  const accept = (answer: Versioned<Registration>) => {
    kept.current = keep(answer);
    queryClient.setQueryData(registrationKeys.one(answer.value.id), answer);
    void queryClient.invalidateQueries({ queryKey: ['registrations', 'list'] });
    void queryClient.invalidateQueries({ queryKey: ['me', 'tasks'] });
  };

  const change = async (id: string, etag: string, patch: object) => {
    if (Object.keys(patch).length > 0) accept(await changeDraft(id, etag, patch));
  };

  const save = async (values: DraftValues) => {
    const mine = fieldsOf(values);
    const { id, etag, fields } = kept.current ?? {};
    if (!id || !etag || !fields) {
      const created = await createDraft(mine);
      accept(created);
      onCreated(created.value.id);
      return;
    }
    try {
      await change(id, etag, mergePatch(all(fields), all(mine)));
    } catch (failure) {
      if (!isProblem(failure, 'preconditionFailed')) throw failure;
      await reconcile(failure, fields, mine, id);
    }
  };

  const reconcile = async (
    failure: unknown,
    base: RegistrationFields,
    mine: RegistrationFields,
    id: string,
  ) => {
    const theirs = await readRegistration(id);
    const now = fieldsOf(valuesOf(theirs.value, language));
    // Only fields both changed; what they left alone is no conflict.
    const differing = differences(all(base), all(mine), all(now)).filter(
      ({ name }) => base[name as keyof RegistrationFields] !== now[name as keyof RegistrationFields],
    );
    if (differing.length > 0) {
      setConflict({ differing, theirs });
      throw failure;
    }
    await putOnTop(theirs, mergePatch(all(base), all(mine)));
  };

  /** Takes over the version of the server and applies own changes to it. */
  const putOnTop = (theirs: Versioned<Registration>, patch: object) => {
    accept(theirs);
    show(theirs, (name) => !(name in patch));
    return change(theirs.value.id, theirs.etag, patch);
  };

  /** Puts fields of another version in the form. */
  const show = (theirs: Versioned<Registration>, which: (name: keyof RegistrationFields) => boolean) => {
    const values = valuesOf(theirs.value, language);
    for (const name of Object.keys(all(NOTHING)) as (keyof RegistrationFields)[]) {
      if (which(name)) form.setValue(name, values[name]);
    }
  };

  return {
    save,
    conflict: conflict?.differing,
    registrationId: () => kept.current?.id,
    keepTheirs: () => {
      if (!conflict) return;
      accept(conflict.theirs);
      show(conflict.theirs, () => true);
    },
    applyMine: async () => {
      if (!conflict || !kept.current) return;
      await putOnTop(conflict.theirs, mergePatch(all(kept.current.fields), all(fieldsOf(form.getValues()))));
    },
    /** Municipalities and partnerships by their name, not their number. */
    words: (name: keyof RegistrationFields, value: unknown): string => {
      const choices = [form.getValues(), ...(conflict ? [valuesOf(conflict.theirs.value, language)] : [])]
        .map((values) => values[name])
        .filter((choice) => typeof choice === 'object');
      return choices.find((choice) => choice?.value === String(value))?.label ?? String(value);
    },
    closeConflict: () => setConflict(undefined),
  };
}

function keep({ value, etag }: Versioned<Registration>): Kept {
  return { id: value.id, etag, fields: fieldsOf(valuesOf(value, 'nl')) };
}

/** Every field present, so that one that was emptied counts as changed. */
function all(fields: RegistrationFields): Required<RegistrationFields> {
  const none = {
    name: undefined,
    nameLanguage: undefined,
    type: undefined,
    typeOther: undefined,
    municipality: undefined,
    contactFunction: undefined,
    contactEmail: undefined,
    enterpriseNumber: undefined,
    legalForm: undefined,
    purpose: undefined,
    website: undefined,
    partnership: undefined,
  };
  return { ...none, ...fields } as Required<RegistrationFields>;
}
