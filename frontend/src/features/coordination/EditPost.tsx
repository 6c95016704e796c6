import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { isProblem } from '~/api/problem';
import { ConflictDialog } from '~/ui/ConflictDialog';
import { differences, mergePatch } from '~/ui/conflict';
import { FormDialog } from '~/ui/FormDialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DecimalField, LocalizedField, TextField } from '~/ui/form/fields';
import { decimalInput, optionalText } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { localizedInput } from './localizedInput';
import type { Post } from './model';
import { postQuery, useEditPost } from './queries';
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
  contactEmail: optionalText(254),
  contactPhone: optionalText(30),
});

type Fields = z.output<typeof schema>;

const NAMES = ['title', 'plannedFte', 'mandate', 'basis', 'contactEmail', 'contactPhone'] as const;

/** The editable part of a post. */
function fieldsOf(post: Post): Fields {
  const { title, plannedFte = '', mandate, basis, contact } = post;
  const both = (value: Post['title']) => value && { nl: value.nl, fr: value.fr };
  return {
    title: both(title),
    plannedFte,
    mandate: both(mandate),
    basis,
    contactEmail: contact?.email,
    contactPhone: contact?.phone,
  };
}

function EditPostForm({ post, etag, onClose }: Omit<EditPostProps, 'opened'>) {
  const t = useCoordinationText();
  const ui = useUiText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const edit = useEditPost(post.id);
  const [base, setBase] = useState({ post, etag });
  const [conflict, setConflict] = useState<{ mine: Fields; theirs: Versioned<Post> }>();
  const form = useForm({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: inputs(post),
  });
  const save = async (mine: Fields, from: Post, version: string) => {
    await edit.mutateAsync({ etag: version, body: removing(mergePatch(fieldsOf(from), mine)) });
    toast(t('edit.done'));
    onClose();
  };
  return (
    <>
      <Form
        form={form}
        namespace={useCoordinationText.namespace}
        onSubmit={(mine) => save(mine, base.post, base.etag)}
        onProblem={(problem, mine) => {
          if (!isProblem(problem, 'preconditionFailed')) return false;
          void queryClient
            .fetchQuery({ ...postQuery(post.id), staleTime: 0 })
            .then((theirs) => setConflict({ mine, theirs }));
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
        <TextField name="basis" label={t('create.basis')} description={t('create.basisHint')} />
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
            form.reset(inputs(conflict.theirs.value));
            setBase({ post: conflict.theirs.value, etag: conflict.theirs.etag });
          }}
          onApplyMine={async () => {
            const mine = {
              ...fieldsOf(conflict.theirs.value),
              ...changed(fieldsOf(base.post), conflict.mine),
            };
            await save(mine, conflict.theirs.value, conflict.theirs.etag);
          }}
          onClose={() => setConflict(undefined)}
        />
      )}
    </>
  );
}

/** In a merge patch a language that was emptied has to be named, as null. */
function removing(patch: Partial<Record<keyof Fields, unknown>>) {
  const entries = Object.entries(patch).map(([name, value]) => {
    if (typeof value !== 'object' || value === null) return [name, value];
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
  const { title, plannedFte, mandate, basis, contactEmail, contactPhone } = fieldsOf(post);
  return {
    title: { nl: title?.nl ?? '', fr: title?.fr ?? '' },
    plannedFte,
    mandate: { nl: mandate?.nl ?? '', fr: mandate?.fr ?? '' },
    basis: basis ?? '',
    contactEmail: contactEmail ?? '',
    contactPhone: contactPhone ?? '',
  };
}
