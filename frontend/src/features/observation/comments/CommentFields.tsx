import { LocalizedField, RadioField } from '~/ui/form/fields';
import { LIMIT } from './commentForm';
import { useCommentText } from './texts';

/** What is said, and who may read it. */
export function CommentFields() {
  const t = useCommentText();
  return (
    <>
      <LocalizedField
        name="words"
        label={t('form.words')}
        description={t('form.wordsHint')}
        multiline
        limit={LIMIT}
        oneNeeded
      />
      <RadioField
        name="audience"
        label={t('form.audience')}
        options={(['everybody', 'partners'] as const).map((value) => ({
          value,
          label: t(`audiences.${value}`),
        }))}
        required
      />
    </>
  );
}
