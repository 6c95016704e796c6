import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { isProblem } from '~/api/problem';
import { today } from '~/lib/format/date';
import { ConflictDialog } from '~/ui/ConflictDialog';
import { differences, mergePatch } from '~/ui/conflict';
import { FormDialog } from '~/ui/FormDialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, DecimalField, LocalizedField, TextField } from '~/ui/form/fields';
import { decimalInput, optionalDate, optionalText } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { localizedInput } from './localizedInput';
import type { Post } from './model';
import { postQuery, useEditPost } from './queries';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

interface EditPostProps {
  post: Post;
  etag: string;
  opened: boolean;
  onClose: () => void;
}

export function EditPost({ opened, ...props }: EditPostProps) {
  const t = useCoordinationText();
  return (
    <FormDialog opened={opened} title={t('edit.title')} onClose={props.onClose}>
      <EditPostForm {...props} />
    </FormDialog>
  );
}

const schema = z.object({
  title: localizedInput(200),
  plannedFte: decimalInput(useCoordinationText.key('create.fteWrong')),
  mandate: localizedInput(4000),
  basis: optionalText(500),
  legalBasis: optionalText(500),
  documentLabel: optionalText(200),
  documentUrl: optionalText(1000).refine(
    (url) => !url || /^https?:\/\/.+/.test(url),
    useRolesText.key('facts.urlWrong'),
  ),
  contactEmail: optionalText(254),
  contactPhone: optionalText(30),
});

/** From which day it holds belongs to the act, not to what is said. */
const dated = schema.extend({ from: optionalDate(useCoordinationText.key('create.dateMissing')) });

type Fields = z.output<typeof schema>;

const NAMES = [
  'title',
  'plannedFte',
  'mandate',
  'basis',
  'legalBasis',
  'documentLabel',
  'documentUrl',
  'contactEmail',
  'contactPhone',
] as const;

/** The editable part of a post. */
function fieldsOf(post: Post): Fields {
  const { title, plannedFte = '', mandate, basis, legalBasis, document, contact } = post;
  const both = (value: Post['title']) => value && { nl: value.nl, fr: value.fr };
  return {
    title: both(title),
    plannedFte,
    mandate: both(mandate),
    basis,
    legalBasis,
    documentLabel: document?.label,
    documentUrl: document?.url,
    contactEmail: contact?.email,
    contactPhone: contact?.phone,
  };
}

function EditPostForm({ post, etag, onClose }: Omit<EditPostProps, 'opened'>) {
  const t = useCoordinationText();
  const parts = useRolesText();
  const ui = useUiText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const edit = useEditPost(post.id);
  const [base, setBase] = useState({ post, etag });
  const [conflict, setConflict] = useState<{ mine: Fields; from?: string; theirs: Versioned<Post> }>();
  const form = useForm({
    resolver: zodResolver(dated),
    shouldFocusError: false,
    defaultValues: { ...inputs(post), from: today() },
  });
  const save = async (mine: Fields, base: Post, version: string, from?: string) => {
    await edit.mutateAsync({ etag: version, body: { ...removing(mergePatch(fieldsOf(base), mine)), from } });
    toast(t('edit.done'));
    onClose();
  };
  return (
    <>
      <Form
        form={form}
        namespace={useCoordinationText.namespace}
        onSubmit={({ from, ...mine }) => save(mine, base.post, base.etag, from)}
        onProblem={(problem, { from, ...mine }) => {
          if (!isProblem(problem, 'preconditionFailed')) return false;
          void queryClient
            .fetchQuery({ ...postQuery(post.id), staleTime: 0 })
            .then((theirs) => setConflict({ mine, from, theirs }));
          return true;
        }}
      >
        <DecimalField name="plannedFte" label={t('create.fte')} description={t('create.fteHint')} required />
        <TextField
          name="contactEmail"
          type="email"
          label={t('create.contactEmail')}
          description={t('create.contactHint')}
        />
        <TextField name="contactPhone" type="tel" label={t('create.contactPhone')} />
        <LocalizedField
          name="title"
          label={t('create.localTitle')}
          description={t('create.localTitleHint')}
        />
        <LocalizedField
          name="mandate"
          label={t('create.mandate')}
          description={t('create.mandateHint')}
          multiline
          limit={4000}
        />
        <RestsOn />
        <DateField name="from" label={parts('facts.from')} description={parts('facts.fromHint')} />
        <FormActions submit={t('edit.save')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
      {conflict && (
        <ConflictDialog
          opened
          differing={differences(fieldsOf(base.post), conflict.mine, fieldsOf(conflict.theirs.value))}
          label={(name) => t(`edit.fields.${name as (typeof NAMES)[number]}`)}
          onKeepTheirs={() => {
            form.reset({ ...inputs(conflict.theirs.value), from: conflict.from ?? today() });
            setBase({ post: conflict.theirs.value, etag: conflict.theirs.etag });
          }}
          onApplyMine={async () => {
            const mine = {
              ...fieldsOf(conflict.theirs.value),
              ...changed(fieldsOf(base.post), conflict.mine),
            };
            await save(mine, conflict.theirs.value, conflict.theirs.etag, conflict.from);
          }}
          onClose={() => setConflict(undefined)}
        />
      )}
    </>
  );
}

/** What the post rests on: a decision, a law, and where that can be read. */
export function RestsOn() {
  const t = useCoordinationText();
  const parts = useRolesText();
  return (
    <>
      <TextField name="basis" label={t('create.basis')} description={t('create.basisHint')} />
      <TextField
        name="legalBasis"
        label={parts('facts.legalBasis')}
        description={parts('facts.legalBasisHint')}
      />
      <TextField
        name="documentUrl"
        type="url"
        label={parts('facts.documentUrl')}
        description={parts('facts.documentUrlHint')}
      />
      <TextField name="documentLabel" label={parts('facts.documentLabel')} />
    </>
  );
}

/** In a merge patch a language that was emptied has to be named, as null. */
function removing({ documentLabel, documentUrl, ...patch }: Partial<Record<keyof Fields, unknown>>) {
  const touched = documentLabel !== undefined || documentUrl !== undefined;
  const document =
    documentUrl === null
      ? null
      : Object.fromEntries(
          Object.entries({ label: documentLabel, url: documentUrl }).filter(
            ([, value]) => value !== undefined,
          ),
        );
  const entries = Object.entries(touched ? { ...patch, document } : patch).map(([name, value]) => {
    if (typeof value !== 'object' || value === null || name === 'document') return [name, value];
    const { nl, fr } = value as { nl?: string; fr?: string };
    return [name, { nl: nl ?? null, fr: fr ?? null }];
  });
  return Object.fromEntries(entries);
}

/** Only what was touched here, so that what the other changed elsewhere stays. */
function changed(base: Fields, mine: Fields): Partial<Fields> {
  const touched = Object.keys(mergePatch(base, mine));
  return Object.fromEntries(Object.entries(mine).filter(([name]) => touched.includes(name)));
}

function inputs(post: Post) {
  const {
    title,
    plannedFte,
    mandate,
    basis,
    legalBasis,
    documentLabel,
    documentUrl,
    contactEmail,
    contactPhone,
  } = fieldsOf(post);
  return {
    title: { nl: title?.nl ?? '', fr: title?.fr ?? '' },
    plannedFte,
    mandate: { nl: mandate?.nl ?? '', fr: mandate?.fr ?? '' },
    basis: basis ?? '',
    legalBasis: legalBasis ?? '',
    documentLabel: documentLabel ?? '',
    documentUrl: documentUrl ?? '',
    contactEmail: contactEmail ?? '',
    contactPhone: contactPhone ?? '',
  };
}
