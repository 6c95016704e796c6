import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, type Resolver, useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { Versioned } from '~/api/client';
import { type ApiProblem, isProblem } from '~/api/problem';
import { formatDateTime } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConflictDialog } from '~/ui/ConflictDialog';
import { differences, mergePatch } from '~/ui/conflict';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { readDraft, sameAsKept, useDraft } from '~/ui/form/useDraft';
import { useToast } from '~/ui/Toasts';

import own from './Edit.module.css';
import { useEditText } from './editTexts';

export interface Changes {
  /** Only what was changed. */
  patch: object;
  /** Everything the form is about. */
  fields: object;
  etag: string;
}

export interface RecordFormProps<R, V extends FieldValues> {
  /** What was read, with its version; a new one has an empty version. */
  read: Versioned<R>;
  /** Under which name the browser keeps what is not sent yet. */
  draft: string;
  schema: z.ZodType;
  values: (record: R) => V;
  fields: (values: V) => object;
  save: (changes: Changes) => Promise<unknown>;
  /** Reads it anew, after somebody else changed it. */
  latest?: () => Promise<Versioned<R>>;
  label: (field: string) => string;
  /** Shows a value of the conflict dialog; texts, numbers and short lists need none. */
  show?: (value: unknown, field: string) => ReactNode;
  /** Who will see the answers. */
  audience: ReactNode;
  issueFields?: Record<string, string>;
  /** Words on the button that saves, instead of the general ones. */
  submit?: string;
  onSaved: () => unknown;
  /** Saves and goes on with the next part. */
  onNext?: () => unknown;
  cancel: ReactNode;
  children: ReactNode;
}

/** One part of a record: sends what was changed, keeps what was typed, and shows both versions in a conflict. */
export function RecordForm<R, V extends FieldValues>(props: RecordFormProps<R, V>) {
  const { read, draft, schema, values: valuesOf, fields, save, latest, onSaved, onNext } = props;
  const t = useEditText();
  const toast = useToast();
  const language = useLanguage();
  const goesOn = useRef(false);
  const [found] = useState(() => readDraft<V>(draft));
  const of = (record: R) => fields(valuesOf(record));
  // What is sent is the difference with the version the answers were filled in on.
  const [start, setStart] = useState(() => {
    const now = { base: of(read.value), etag: read.etag };
    return found && !sameAsKept(found.base, now.base) ? { base: found.base, etag: found.etag } : now;
  });
  const [theirs, setTheirs] = useState<Versioned<R>>();
  const form = useForm<V>({
    resolver: zodResolver(schema as never) as unknown as Resolver<V>,
    defaultValues: valuesOf(read.value) as DefaultValues<V>,
    shouldFocusError: false,
  });
  const { restored, forget } = useDraft(form, draft, found, start);

  const send = async (values: V, etag: string) => {
    await save({ patch: mergePatch(start.base, fields(values)), fields: fields(values), etag });
    toast(t('saved'));
    form.reset(values); // nothing is unsaved any more
    forget();
    await (goesOn.current ? onNext : onSaved)?.();
  };
  const onProblem = (problem: ApiProblem) => {
    if (!latest || !isProblem(problem, 'preconditionFailed')) return false;
    void latest().then(setTheirs);
    return true;
  };
  const startFrom = (version: Versioned<R>) => {
    setStart({ base: of(version.value), etag: version.etag });
    form.reset(valuesOf(version.value));
    forget();
  };

  return (
    <>
      {restored && (
        <div className={own.draft} role="status">
          <span>{t('draft.restored', { time: formatDateTime(restored, language) })}</span>
          <Button variant="default" size="compact-md" onClick={() => startFrom(read)}>
            {t('draft.discard')}
          </Button>
        </div>
      )}
      <Form
        form={form}
        namespace={useEditText.namespace}
        issueFields={props.issueFields}
        onSubmit={(values) => send(values as V, start.etag)}
        onProblem={onProblem}
      >
        <AudienceNote>{props.audience}</AudienceNote>
        {props.children}
        <UnsavedGuard />
        <div
          onClickCapture={() => {
            goesOn.current = false;
          }}
        >
          <FormActions submit={props.submit ?? t('save')}>
            {onNext && (
              <Button
                type="submit"
                variant="default"
                size="md"
                onClick={() => {
                  goesOn.current = true;
                }}
              >
                {t('saveAndNext')}
              </Button>
            )}
            {props.cancel}
          </FormActions>
        </div>
      </Form>
      {theirs && (
        <ConflictDialog
          opened
          differing={differences(start.base, fields(form.getValues()), of(theirs.value))}
          label={props.label}
          show={props.show}
          onKeepTheirs={() => startFrom(theirs)}
          onApplyMine={() => send(form.getValues(), theirs.etag)}
          onClose={() => setTheirs(undefined)}
        />
      )}
    </>
  );
}
