import { flag, oneOf, searchOf } from '~/lib/search';

export const vocabularySearch = searchOf({ tab: oneOf(['versions', 'other']), retired: flag() });
