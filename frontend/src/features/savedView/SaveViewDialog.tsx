import { useLocation } from '@tanstack/react-router';
import { useSavedViewActs } from '~/api/savedViews';
import type { Me } from '~/session/me';
import { DialogForm } from '~/ui/form/DialogForm';
import { useToast } from '~/ui/Toasts';
import { toFields, viewSchema } from './form';
import { SavedViewFields } from './SavedViewFields';
import { useSavedViewText } from './texts';

/** Asks how the page is to be called, and whom it is for. */
export function SaveViewDialog({ me, onClose }: { me: Me; onClose: () => void }) {
  const t = useSavedViewText();
  const toast = useToast();
  const { save } = useSavedViewActs();
  const address = useLocation({ select: ({ pathname, searchStr }) => `${pathname}${searchStr}` });
  return (
    <DialogForm
      title={t('save')}
      intro={t('saveIntro')}
      schema={viewSchema}
      namespace={useSavedViewText.namespace}
      defaultValues={{ name: heading(), note: '', audience: 'own' }}
      submit={t('saveNow')}
      onSubmit={async (values) => {
        await save.mutateAsync({ ...toFields(values), address });
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      <SavedViewFields me={me} />
    </DialogForm>
  );
}

/** The heading of the page, as a first name. */
const heading = () => document.querySelector('h1')?.textContent?.trim().slice(0, 120) ?? '';
