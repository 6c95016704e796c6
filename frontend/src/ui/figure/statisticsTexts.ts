import { defineTexts } from '~/lib/i18n/defineTexts';

/** Words around the figures of an answer. */
export const useStatisticsFigureText = defineTexts('statisticsFigure', {
  nl: {
    nothing: 'Voor ‘{{name}}’ zijn er bij deze keuze geen cijfers.',
    summary_one: 'Eén reeks, van {{from}} tot {{until}}.',
    summary_other: '{{count}} reeksen in alfabetische volgorde, van {{from}} tot {{until}}.',
    note: 'Bij het lezen',
    suppressed: {
      title: 'Enkele cijfers zijn afgeschermd',
      words_one: 'Eén cijfer gaat over te weinig personen. Het is weggelaten, ook uit wat is samengevoegd.',
      words_other:
        '{{count}} cijfers gaan over te weinig personen. Ze zijn weggelaten, ook uit wat is samengevoegd.',
    },
    breaks: {
      same: 'nieuwe versie, zelfde betekenis.',
      comparableWithBreak: 'nieuwe versie van de definitie; vergelijk met voorzichtigheid.',
      notComparable: 'nieuwe versie van de definitie; niet te vergelijken met ervoor.',
    },
  },
  fr: {
    nothing: 'Pas de chiffres pour « {{name}} » avec ce choix.',
    summary_one: 'Une série, de {{from}} à {{until}}.',
    summary_other: '{{count}} séries par ordre alphabétique, de {{from}} à {{until}}.',
    note: 'Pour bien lire',
    suppressed: {
      title: 'Certains chiffres sont masqués',
      words_one: 'Un chiffre concerne trop peu de personnes. Il est omis, aussi de ce qui est réuni.',
      words_other:
        '{{count}} chiffres concernent trop peu de personnes. Ils sont omis, aussi de ce qui est réuni.',
    },
    breaks: {
      same: 'nouvelle version, même sens.',
      comparableWithBreak: 'nouvelle version de la définition ; comparez avec prudence.',
      notComparable: 'nouvelle version de la définition ; non comparable avec ce qui précède.',
    },
  },
  en: {
    nothing: 'There are no figures for ‘{{name}}’ with this choice.',
    summary_one: 'One series, from {{from}} to {{until}}.',
    summary_other: '{{count}} series in alphabetical order, from {{from}} to {{until}}.',
    note: 'When reading',
    suppressed: {
      title: 'Some figures are withheld',
      words_one: 'One figure is about too few persons. It is left out, also of what is put together.',
      words_other:
        '{{count}} figures are about too few persons. They are left out, also of what is put together.',
    },
    breaks: {
      same: 'new version, same meaning.',
      comparableWithBreak: 'new version of the definition; compare with care.',
      notComparable: 'new version of the definition; not comparable with what was before.',
    },
  },
});
