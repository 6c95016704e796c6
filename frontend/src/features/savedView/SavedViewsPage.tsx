import { Button, Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Versioned } from '~/api/client';
import { type Rhythm, type SavedView, savedViewsQuery, useSavedViewActs } from '~/api/savedViews';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Me, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { mergePatch } from '~/ui/conflict';
import { DataTable } from '~/ui/DataTable';
import { DialogForm } from '~/ui/form/DialogForm';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState, ErrorState } from '~/ui/states';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { audienceOf, toFields, viewSchema } from './form';
import { SavedViewFields } from './SavedViewFields';
import { useSavedViewText } from './texts';

/** Pages with filters somebody comes back to, and the mails about them. */
export function SavedViewsPage() {
  const t = useSavedViewText();
  return (
    <RequireSignIn>
      <PageTitle title={t('page.title')} lead={t('page.lead')} />
      <Lists />
    </RequireSignIn>
  );
}

function Lists() {
  const t = useSavedViewText();
  const query = useQuery(savedViewsQuery);
  return (
    <QueryView
      query={query}
      lines={6}
      isEmpty={(views) => views.length === 0}
      empty={<EmptyState title={t('page.emptyTitle')}>{t('page.empty')}</EmptyState>}
    >
      {(views) => (
        <>
          <Views title={t('page.own')} views={views.filter(({ own }) => own)} />
          <Views title={t('page.shared')} views={views.filter(({ own }) => !own)} />
        </>
      )}
    </QueryView>
  );
}

function Views({ title, views }: { title: string; views: SavedView[] }) {
  const t = useSavedViewText();
  const audience = useAudience();
  if (views.length === 0) return null;
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        captionHidden
        rows={views}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('page.column.name'),
            rowHeader: true,
            cell: ({ name, note, address }) => (
              <>
                <TextLink to={address as string}>{name}</TextLink>
                {note && <div style={{ fontWeight: 'normal' }}>{note}</div>}
              </>
            ),
          },
          { key: 'audience', header: t('page.column.audience'), cell: audience },
          { key: 'mail', header: t('page.column.mail'), cell: (view) => <MailChoice view={view} /> },
          ...(views.some(({ own }) => own)
            ? [
                {
                  key: 'acts',
                  header: t('page.column.acts'),
                  cell: (view: SavedView) => <Acts view={view} />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function useAudience() {
  const t = useSavedViewText();
  const language = useLanguage();
  return ({ audience, partnership }: SavedView) =>
    t(`audience.${audience}`, { name: localizedString(partnership?.name, language) });
}

function MailChoice({ view }: { view: SavedView }) {
  const t = useSavedViewText();
  const toast = useToast();
  const outcome = useOutcome();
  const { subscribe } = useSavedViewActs();
  return (
    <NativeSelect
      aria-label={t('page.mailOf', { name: view.name })}
      value={view.subscription ?? ''}
      disabled={subscribe.isPending}
      onChange={(event) => {
        const rhythm = (event.currentTarget.value || undefined) as Rhythm | undefined;
        outcome(subscribe.mutateAsync({ id: view.id, rhythm }), () =>
          toast(
            t('page.mailSaved', {
              name: view.name,
              rhythm: rhythm ? t(`rhythm.${rhythm}`) : t('page.noMail'),
            }),
          ),
        );
      }}
      data={[
        { value: '', label: t('page.noMail') },
        ...view.rhythms.map((value) => ({ value, label: t(`rhythm.${value}`) })),
      ]}
    />
  );
}

function Acts({ view }: { view: SavedView }) {
  const t = useSavedViewText();
  const me = useMe();
  const toast = useToast();
  const outcome = useOutcome();
  const { remove, save, open } = useSavedViewActs();
  const restore = () =>
    outcome(
      save.mutateAsync({
        name: view.name,
        address: view.address,
        note: view.note,
        audience: view.audience,
        partnership: view.partnership?.id,
      }),
    );
  const removeIt = () =>
    outcome(remove.mutateAsync(view.id), () =>
      toast(t('page.removed', { name: view.name }), { onUndo: restore }),
    );
  return (
    <>
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-md"
          loading={open.isPending}
          onClick={() => open.mutate(view.id)}
          aria-label={`${t('page.edit')}: ${view.name}`}
        >
          {t('page.edit')}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          loading={remove.isPending}
          onClick={removeIt}
          aria-label={`${t('page.remove')}: ${view.name}`}
        >
          {t('page.remove')}
        </Button>
      </Group>
      {open.error && <ErrorState problem={open.error} />}
      {open.data && me && <EditDialog me={me} found={open.data} onClose={open.reset} />}
    </>
  );
}

function EditDialog({ me, found, onClose }: { me: Me; found: Versioned<SavedView>; onClose: () => void }) {
  const t = useSavedViewText();
  const toast = useToast();
  const { edit } = useSavedViewActs();
  const { id, name, note } = found.value;
  const start = { name, note: note ?? '', audience: audienceOf(found.value) };
  return (
    <DialogForm
      title={t('page.editTitle')}
      schema={viewSchema}
      namespace={useSavedViewText.namespace}
      defaultValues={start}
      submit={t('saveNow')}
      onSubmit={async (values) => {
        const patch = mergePatch(toFields(viewSchema.parse(start)), toFields(values));
        await edit.mutateAsync({ id, etag: found.etag, patch: patch as never }); // null removes
        toast(t('page.changed'));
      }}
      onClose={onClose}
    >
      <SavedViewFields me={me} />
    </DialogForm>
  );
}
