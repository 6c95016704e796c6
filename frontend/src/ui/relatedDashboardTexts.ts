import { defineTexts } from '~/lib/i18n/defineTexts';

export const useRelatedDashboardText = defineTexts('relatedDashboards', {
  nl: {
    title: 'Verder met deze keuze',
    words: 'Gemeente, generatie, fase en samenwerkingsverband gaan mee waar dat overzicht ze kent.',
    ofOne: 'In de dashboards',
    ofOneWords: 'Dezelfde vragen, alleen over dit samenwerkingsverband. Wat u er ziet, hangt af van uw rol.',
    to: {
      takingPart: 'Wie doet waaraan mee',
      meetingLoad: 'Hoeveel er vergaderd wordt',
      relations: 'Relaties tussen organisaties',
      projects: 'Projecten in cijfers',
      funding: 'Wachten op beslissingen over middelen',
      signals: 'Signalen in cijfers',
      generations: 'De generaties naast elkaar',
      reach: 'Bereik en deelname',
    },
  },
  fr: {
    title: 'Poursuivre avec cette sélection',
    words: 'Commune, génération, phase et partenariat suivent là où ce tableau de bord les connaît.',
    ofOne: 'Dans les tableaux de bord',
    ofOneWords: 'Les mêmes questions, pour ce seul partenariat. Ce que vous y voyez dépend de votre rôle.',
    to: {
      takingPart: 'Qui participe à quoi',
      meetingLoad: 'Combien on se réunit',
      relations: 'Relations entre organisations',
      projects: 'Les projets en chiffres',
      funding: 'Décisions attendues sur les moyens',
      signals: 'Les signaux en chiffres',
      generations: 'Les générations côte à côte',
      reach: 'Portée et participation',
    },
  },
  en: {
    title: 'Go on with this choice',
    words: 'Municipality, generation, phase and partnership come along where that dashboard knows them.',
    ofOne: 'In the dashboards',
    ofOneWords: 'The same questions, about this partnership alone. What you see there depends on your role.',
    to: {
      takingPart: 'Who takes part in what',
      meetingLoad: 'How much people meet',
      relations: 'Relations between organisations',
      projects: 'Projects in numbers',
      funding: 'Waiting for funding decisions',
      signals: 'Signals in numbers',
      generations: 'The generations side by side',
      reach: 'Reach and participation',
    },
  },
});
