import { defineTexts } from '~/lib/i18n/defineTexts';

export const useRelatedDashboardText = defineTexts('relatedDashboards', {
  nl: {
    title: 'Verder met deze keuze',
    words: 'Gemeente, generatie, fase en samenwerkingsverband gaan mee waar dat overzicht ze kent.',
    to: {
      takingPart: 'Wie doet waaraan mee',
      meetingLoad: 'Hoeveel er vergaderd wordt',
      projects: 'Projecten in cijfers',
      funding: 'Wachten op beslissingen over middelen',
      signals: 'Signalen in cijfers',
      reach: 'Bereik en deelname',
    },
  },
  fr: {
    title: 'Poursuivre avec cette sélection',
    words: 'Commune, génération, phase et partenariat suivent là où ce tableau de bord les connaît.',
    to: {
      takingPart: 'Qui participe à quoi',
      meetingLoad: 'Combien on se réunit',
      projects: 'Les projets en chiffres',
      funding: 'Décisions attendues sur les moyens',
      signals: 'Les signaux en chiffres',
      reach: 'Portée et participation',
    },
  },
  en: {
    title: 'Go on with this choice',
    words: 'Municipality, generation, phase and partnership come along where that dashboard knows them.',
    to: {
      takingPart: 'Who takes part in what',
      meetingLoad: 'How much people meet',
      projects: 'Projects in numbers',
      funding: 'Waiting for funding decisions',
      signals: 'Signals in numbers',
      reach: 'Reach and participation',
    },
  },
});
