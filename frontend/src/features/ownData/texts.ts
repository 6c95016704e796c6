import { defineTexts } from '~/lib/i18n/defineTexts';

export const useOwnDataText = defineTexts('ownData', {
  nl: {
    back: 'Naar de pagina van de organisatie',
    title: 'Wat over ons bekend is, en wie het ziet',
    lead: 'Alles wat Samenhang over de organisatie bewaart, per onderdeel, met wie het te zien krijgt. Codes staan er zoals ze bewaard zijn. Stand op',
    xlsx: 'Downloaden als rekenblad (XLSX)',
    json: 'Downloaden als JSON',
    yes: 'ja',
    no: 'nee',
  },
  fr: {
    back: 'Vers la page de l’organisation',
    title: 'Ce qui est connu de nous, et qui le voit',
    lead: 'Tout ce que Samenhang conserve sur l’organisation, par partie, et qui peut le voir. Les codes figurent tels qu’ils sont conservés. Situation au',
    xlsx: 'Télécharger en tableur (XLSX)',
    json: 'Télécharger en JSON',
    yes: 'oui',
    no: 'non',
  },
  en: {
    back: 'Go to the page of the organisation',
    title: 'What is known about us, and who sees it',
    lead: 'Everything Samenhang keeps about the organisation, part by part, with who gets to see it. Codes stand as they are kept. State on',
    xlsx: 'Download as a spreadsheet (XLSX)',
    json: 'Download as JSON',
    yes: 'yes',
    no: 'no',
  },
});
