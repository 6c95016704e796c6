import { defineTexts } from '~/lib/i18n/defineTexts';

/** The rights an organisation checks: on its own page, in its form, and beside those of others. */
export const useRightsText = defineTexts('rights', {
  nl: {
    title: 'Rechten die we nakijken',
    intro:
      'Welke rechten u altijd nakijkt, hoe ver u daarmee gaat en wanneer doorverwijzen nodig is. Het gaat over uw werkwijze, nooit over een persoon die u helpt.',
    right: 'Recht',
    moment: { intake: 'Bij de intake', review: 'Bij een herziening' },
    reach: 'Hoe ver gaat u?',
    reachShown: 'Tot waar',
    otherRights: 'Welke andere rechten?',
    ambition: 'Wat we voor iedereen doen',
    nextStep: 'Wat we meer willen doen',
    referral: 'Wanneer doorverwijzen nodig is',
    withoutReferral: 'Hoe we doorverwijzen vermijden',
    moreRights: 'Andere',
    stated: 'Opgegeven op {{day}}',
  },
  fr: {
    title: 'Droits que nous vérifions',
    intro:
      'Quels droits vous vérifiez toujours, jusqu’où vous allez et quand il faut orienter. Il s’agit de votre manière de travailler, jamais d’une personne que vous aidez.',
    right: 'Droit',
    moment: { intake: 'Au premier entretien', review: 'Lors d’une révision' },
    reach: 'Jusqu’où allez-vous ?',
    reachShown: 'Jusqu’où',
    otherRights: 'Quels autres droits ?',
    ambition: 'Ce que nous faisons pour chacun',
    nextStep: 'Ce que nous voulons faire de plus',
    referral: 'Quand il faut orienter',
    withoutReferral: 'Comment nous évitons d’orienter',
    moreRights: 'Autres',
    stated: 'Indiqué le {{day}}',
  },
  en: {
    title: 'Rights we check',
    intro:
      'Which rights you always check, how far you go with them and when referring is needed. It is about how you work, never about a person you help.',
    right: 'Right',
    moment: { intake: 'At intake', review: 'At a review' },
    reach: 'How far do you go?',
    reachShown: 'How far',
    otherRights: 'Which other rights?',
    ambition: 'What we do for everybody',
    nextStep: 'What more we want to do',
    referral: 'When referring is needed',
    withoutReferral: 'How we avoid referring',
    moreRights: 'Other',
    stated: 'Stated on {{day}}',
  },
});

/** The questions answered in one's own words, in the order they are asked. */
export const RIGHTS_WORDS = ['ambition', 'nextStep', 'referral', 'withoutReferral'] as const;

export const RIGHTS_MOMENTS = ['intake', 'review'] as const;
