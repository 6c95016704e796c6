import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type CommentFilter, type FigureComment, figureCommentsQuery } from '~/api/figureComments';
import { formatDate } from '~/lib/format/date';
import { formatPeriod } from '~/lib/format/period';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { useFigureCommentText } from './commentTexts';
import classes from './FigureComments.module.css';

/** More are on the page of all comments. */
const SHOWN = 50;

interface FigureCommentsProps {
  filter: CommentFilter;
  /** Name of the indicator, where a page has several such parts. */
  about?: string;
  /** The page already says which figure it is. */
  ofOneFigure?: boolean;
  /** Names the indicator with each. */
  named?: boolean;
  /** What the reader may do with a comment. */
  acts?: (comment: FigureComment) => ReactNode;
  /** Beside the title: to write one. */
  actions?: ReactNode;
}

/** What those the figures show say about them; nothing at all where nobody said anything and nobody here may. */
export function FigureComments({ filter, about, actions, ...shown }: FigureCommentsProps) {
  const t = useFigureCommentText();
  const query = useQuery(figureCommentsQuery({ ...filter, pageSize: SHOWN }));
  if (!actions && query.data && query.data.items.length === 0) return null;
  return (
    <Section
      title={about ? t('titleAbout', { name: about }) : t('title')}
      level={3}
      actions={actions}
      intro={t('intro')}
    >
      <QueryView query={query} lines={2} isEmpty={hasNoItems} empty={<p>{t('none')}</p>}>
        {({ items }) => <CommentList comments={items} {...shown} />}
      </QueryView>
    </Section>
  );
}

type CommentListProps = Pick<FigureCommentsProps, 'ofOneFigure' | 'named' | 'acts'> & {
  comments: readonly FigureComment[];
};

export function CommentList({ comments, ...shown }: CommentListProps) {
  return (
    <ul className={classes.list}>
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} {...shown} />
      ))}
    </ul>
  );
}

function Comment({
  comment,
  ofOneFigure,
  named,
  acts,
}: Omit<CommentListProps, 'comments'> & { comment: FigureComment }) {
  const t = useFigureCommentText();
  const language = useLanguage();
  const { observation, partnership, organization, answer, answeredOn, hiddenReason } = comment;
  const speaker = localizedString((organization ?? partnership).name, language);
  const figure = [
    named && localizedString(observation.indicatorName, language),
    formatPeriod(observation.period, language),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <li className={classes.comment}>
      <p className={classes.words}>
        <LocalizedText value={comment.words} />
      </p>
      <p className={classes.by}>
        {t('by', { name: speaker, day: formatDate(comment.writtenOn, language) })}
        {!ofOneFigure && (
          <>
            {' · '}
            <TextLink to={`/figures/${observation.id}` as string}>{figure}</TextLink>
          </>
        )}
        {named && organization && ` · ${localizedString(partnership.name, language)}`}
      </p>
      {comment.earlierFigure && <p className={classes.by}>{t('earlier')}</p>}
      {comment.audience === 'partners' && <StatusBadge tone="neutral">{t('partners')}</StatusBadge>}
      {hiddenReason && (
        <p>
          <StatusBadge tone="waiting">{t('hidden')}</StatusBadge>{' '}
          {t('hiddenBecause', { reason: hiddenReason })}
        </p>
      )}
      {answer && answeredOn && (
        <blockquote className={classes.answer}>
          <strong>{t('answer', { day: formatDate(answeredOn, language) })}</strong>
          <br />
          <LocalizedText value={answer} />
        </blockquote>
      )}
      {acts?.(comment)}
    </li>
  );
}
