import { flag, many, oneOf, pageNumber, searchOf, text } from '~/lib/search';

/** The address of a figure to enter: for which period, and which part of it (gender:women). */
export const periodSearch = searchOf({ period: text(), part: text() });

/** The address of a table to fill in: per what, which period, with breakdowns or not. */
export const gridSearch = searchOf({ type: text(), period: text(), parts: flag() });

/** The address of the periods that are open: which one is looked at closely. */
export const collectionSearch = searchOf({ round: text() });

/** The address of the list to review: also what is ready to publish. */
export const reviewSearch = searchOf({ validated: flag() });

/** The address of comments on figures. */
export const commentsSearch = searchOf({
  observation: many(),
  indicator: many(),
  partnership: many(),
  answered: oneOf(['true', 'false']),
  state: oneOf(['shown', 'hidden']),
  page: pageNumber(),
});
