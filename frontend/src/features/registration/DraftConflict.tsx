import { useVocabularyLabel } from '~/api/refData';
import { ConflictDialog } from '~/ui/ConflictDialog';
import { useRegistrationFormText } from './formTexts';
import type { useDraft } from './useDraft';

const LABELS = {
  name: 'name',
  nameLanguage: 'nameLanguage',
  type: 'type',
  typeOther: 'typeOther',
  municipality: 'municipality',
  contactFunction: 'contactFunction',
  contactEmail: 'contactEmail',
  enterpriseNumber: 'enterpriseNumber',
  legalForm: 'legalForm',
  purpose: 'purpose',
  website: 'website',
  partnership: 'partnership',
} as const;

type DraftField = keyof typeof LABELS;

interface DraftConflictProps {
  draft: Pick<
    ReturnType<typeof useDraft>,
    'conflict' | 'keepTheirs' | 'applyMine' | 'closeConflict' | 'words'
  >;
  onResolved: () => void;
}

/** The same draft was changed in another window: shows both, loses neither. */
export function DraftConflict({ draft, onResolved }: DraftConflictProps) {
  const t = useRegistrationFormText();
  const typeLabel = useVocabularyLabel('organizationTypes');
  const formLabel = useVocabularyLabel('legalForms');
  const shown = (value: unknown, name: string) => {
    if (value === undefined) return '';
    if (name === 'type') return typeLabel(String(value));
    if (name === 'legalForm') return formLabel(String(value));
    if (name === 'nameLanguage') return t(`language.${value as 'nl'}`);
    return draft.words(name as DraftField, value);
  };
  return (
    <ConflictDialog
      opened={draft.conflict !== undefined}
      differing={draft.conflict ?? []}
      label={(name) => t(LABELS[name as DraftField])}
      show={shown}
      onKeepTheirs={() => {
        draft.keepTheirs();
        onResolved();
      }}
      onApplyMine={async () => {
        await draft.applyMine();
        onResolved();
      }}
      onClose={draft.closeConflict}
    />
  );
}
