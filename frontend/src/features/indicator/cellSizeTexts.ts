import { defineTexts } from '~/lib/i18n/defineTexts';

export const useCellSizeText = defineTexts('cellSize', {
  nl: {
    title: 'Kleine aantallen',
    words:
      'Een cijfer over minder dan {{minimum}} personen is niet openbaar, en telt niet mee in wat openbaar is samengevoegd. Wie meedoet, ziet de eigen cijfers wel.',
    change: 'Wijzigen',
    changeTitle: 'Vanaf hoeveel personen openbaar',
    minimum: 'Kleinste aantal personen',
    form: { minimum: 'Vul een geheel getal van 1 tot 100 in' },
    save: 'Bewaren',
    saved: 'Bewaard. Alle cijfers zijn opnieuw bekeken.',
  },
  fr: {
    title: 'Petits nombres',
    words:
      'Un chiffre concernant moins de {{minimum}} personnes n’est pas public, et ne compte pas dans ce qui est réuni pour le public. Qui participe voit bien ses propres chiffres.',
    change: 'Modifier',
    changeTitle: 'Public à partir de combien de personnes',
    minimum: 'Plus petit nombre de personnes',
    form: { minimum: 'Indiquez un nombre entier de 1 à 100' },
    save: 'Enregistrer',
    saved: 'Enregistré. Tous les chiffres ont été revus.',
  },
  en: {
    title: 'Small numbers',
    words:
      'A figure about fewer than {{minimum}} persons is not public, and does not count in what is put together for the public. Those who take part do see their own figures.',
    change: 'Change',
    changeTitle: 'Public from how many persons',
    minimum: 'Smallest number of persons',
    form: { minimum: 'Enter a whole number from 1 to 100' },
    save: 'Save',
    saved: 'Saved. All figures were judged again.',
  },
});
