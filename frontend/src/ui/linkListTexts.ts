import { defineTexts } from '~/lib/i18n/defineTexts';

export const useLinkListText = defineTexts('linkList', {
  nl: {
    since: 'sinds',
    until: 'tot en met',
    oneSided: 'gezegd door één kant',
  },
  fr: {
    since: 'depuis',
    until: 'jusqu’au',
    oneSided: 'indiqué par une seule partie',
  },
  en: {
    since: 'since',
    until: 'until',
    oneSided: 'said by one side',
  },
});
