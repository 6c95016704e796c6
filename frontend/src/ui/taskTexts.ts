import { defineTexts } from '~/lib/i18n/defineTexts';

export const useTaskText = defineTexts('task', {
  nl: {
    progress: 'Voortgang',
    steps: '{{percent}} %',
    waiting: 'Wacht op zijn beurt.',
    cancel: 'Stoppen',
    leave: 'U kunt deze pagina verlaten en later terugkomen: het gaat door.',
    failed: 'Mislukt. Er is niets veranderd.',
    cancelled: 'Gestopt. Er is niets veranderd.',
    done: 'Klaar.',
  },
  fr: {
    progress: 'Avancement',
    steps: '{{percent}} %',
    waiting: 'Attend son tour.',
    cancel: 'Arrêter',
    leave: 'Vous pouvez quitter cette page et revenir plus tard : le travail continue.',
    failed: 'Échec. Rien n’a changé.',
    cancelled: 'Arrêté. Rien n’a changé.',
    done: 'Terminé.',
  },
  en: {
    progress: 'Progress',
    steps: '{{percent}}%',
    waiting: 'Waiting for its turn.',
    cancel: 'Stop',
    leave: 'You can leave this page and come back later: it goes on.',
    failed: 'Failed. Nothing has changed.',
    cancelled: 'Stopped. Nothing has changed.',
    done: 'Done.',
  },
});
