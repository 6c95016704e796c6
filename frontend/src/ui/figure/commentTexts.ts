import { defineTexts } from '~/lib/i18n/defineTexts';

export const useFigureCommentText = defineTexts('figureComments', {
  nl: {
    title: 'Wat de betrokkenen erbij zeggen',
    intro: 'Opmerkingen van wie deze cijfers tonen, in hun eigen woorden.',
    none: 'Nog niemand schreef een opmerking.',
    by: '{{name}}, {{day}}',
    earlier: 'Het cijfer veranderde sindsdien.',
    partners: 'alleen voor de partners en de administratie',
    hidden: 'verborgen',
    hiddenBecause: 'door de administratie: {{reason}}',
    answer: 'Antwoord van de administratie, {{day}}',
  },
  fr: {
    title: 'Ce qu’en disent les intéressés',
    intro: 'Commentaires de ceux que ces chiffres montrent, dans leurs propres mots.',
    none: 'Personne n’a encore écrit de commentaire.',
    by: '{{name}}, {{day}}',
    earlier: 'Le chiffre a changé depuis.',
    partners: 'réservé aux partenaires et à l’administration',
    hidden: 'masqué',
    hiddenBecause: 'par l’administration : {{reason}}',
    answer: 'Réponse de l’administration, {{day}}',
  },
  en: {
    title: 'What those concerned say about it',
    intro: 'Comments by those these figures show, in their own words.',
    none: 'Nobody has written a comment yet.',
    by: '{{name}}, {{day}}',
    earlier: 'The figure has changed since.',
    partners: 'for the partners and the administration only',
    hidden: 'hidden',
    hiddenBecause: 'by the administration: {{reason}}',
    answer: 'Answer of the administration, {{day}}',
  },
});
