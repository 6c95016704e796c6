import type { Observation } from '~/api/observations';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FigureComments } from '~/ui/figure/FigureComments';
import { CommentActs } from './CommentActs';
import { useSpeakers } from './queries';
import { WriteComment } from './WriteComment';

interface CommentsBesideProps {
  partnership: string;
  /** Of one indicator, in order of time. */
  figures: Observation[];
}

/** Beside the figures of a partnership: what those they show say, and to say something. */
export function CommentsBeside({ partnership, figures }: CommentsBesideProps) {
  const language = useLanguage();
  const speaks = useSpeakers(partnership).length > 0;
  const [first] = figures;
  if (!first) return null;
  return (
    <FigureComments
      filter={
        figures.length === 1
          ? { observation: [first.id] }
          : { partnership: [partnership], indicator: [first.indicator.code] }
      }
      about={localizedString(first.indicator.name, language)}
      ofOneFigure={figures.length === 1}
      acts={(comment) => <CommentActs comment={comment} />}
      actions={speaks && <WriteComment partnership={partnership} figures={figures} />}
    />
  );
}
