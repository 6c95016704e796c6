import { useVocabulary, useVocabularyLabel, type Vocabulary } from '~/api/refData';
import { useStyleText } from './texts';

interface SharesProps {
  vocabulary: Vocabulary;
  shares: { code: string; members: number }[];
  label?: string;
}

/** How many say what, in the order of the scale; never an average. */
export function Shares({ vocabulary, shares, label }: SharesProps) {
  const t = useStyleText();
  const words = useVocabularyLabel(vocabulary);
  const order = useVocabulary(vocabulary).map(({ value }) => value);
  if (shares.length === 0) return null;
  const sorted = [...shares].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  return (
    <div>
      {label && `${label}: `}
      {sorted.map(({ code, members }) => t('share', { count: members, words: words(code) })).join(' · ')}
    </div>
  );
}
