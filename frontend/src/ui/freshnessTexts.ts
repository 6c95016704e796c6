import { defineTexts } from '~/lib/i18n/defineTexts';

export const useFreshnessNoteText = defineTexts('freshnessNote', {
  nl: {
    stale: 'Kan verouderd zijn: laatst bevestigd op {{day}}',
    never: 'Nog niet bevestigd door de organisatie',
    assisted: 'Ingevuld namens de organisatie op {{day}}, nog niet door haar bevestigd',
  },
  fr: {
    stale: 'Peut être dépassé : confirmé pour la dernière fois le {{day}}',
    never: 'Pas encore confirmé par l’organisation',
    assisted: 'Encodé au nom de l’organisation le {{day}}, pas encore confirmé par elle',
  },
  en: {
    stale: 'May be out of date: last confirmed on {{day}}',
    never: 'Not yet confirmed by the organisation',
    assisted: 'Entered on behalf of the organisation on {{day}}, not yet confirmed by it',
  },
});
