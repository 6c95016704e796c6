import type { Observation } from '~/api/observations';
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
      ofOneFigure={figures.length === 1}
      acts={(comment) => <CommentActs comment={comment} />}
      actions={speaks && <WriteComment partnership={partnership} figures={figures} />}
    />
  );
}
