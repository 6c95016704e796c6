import { defineTexts } from '~/lib/i18n/defineTexts';

export const useAboutText = defineTexts('about', {
  nl: {
    title: 'Over Samenhang',
    lead: 'Eén plek waar te zien is wie in Brussel samen aan welzijn en gezondheid werkt, waaraan en met welk gevolg.',
    what: {
      title: 'Wat het is',
      words:
        'Samenhang is een open register van organisaties en samenwerkingsverbanden: lokale welzijns- en gezondheidscontracten, sociale coördinaties, netwerken en overleg. Organisaties schrijven zichzelf in en houden één fiche bij voor alles waaraan ze deelnemen. Coördinatoren beheren hun samenwerkingsverband. De administratie volgt op wat nodig is.',
    },
    rules: {
      title: 'Waar we ons aan houden',
      noRanking:
        'Geen rangschikking. Wijken, organisaties en samenwerkingsverbanden staan alfabetisch. Geen stoplichten, geen punten.',
      noNaked:
        'Geen cijfer zonder uitleg. Bij elk cijfer staan definitie, eenheid, periode, bron en wat het niet zegt.',
      missing: 'Ontbreken is niet nul. Is er geen cijfer, dan staat er waarom.',
      noPersons:
        'Geen gegevens over bewoners of cliënten als persoon, en in het openbaar geen namen van medewerkers: wel functies en algemene adressen.',
      history:
        'De geschiedenis blijft. Wie vertrekt, wat verandert en wat vervangen wordt, blijft opvraagbaar per dag.',
      both: 'Allebei aan het woord. Wat de ene over de andere zegt, kan die bevestigen, nuanceren of weerleggen.',
      languages:
        'Talen zijn gelijk. Nederlands en Frans staan naast elkaar; ontbreekt een vertaling, dan is dat te zien.',
    },
    who: {
      title: 'Wie wat kan',
      public: 'Iedereen kan zoeken en lezen, zonder account. Ook via de API.',
      partner: 'Organisaties beheren hun fiche, vragen om deel te nemen, geven cijfers door.',
      coordinator:
        'Coördinatoren laten organisaties toe, vullen functies in, beschrijven het samenwerkingsverband en kijken cijfers na.',
      administration: 'De administratie beheert programma’s, definities en inschrijvingen.',
    },
    words: {
      title: 'Programma’s, thema’s en woorden',
      words:
        'Een thema hoort bij één generatie van een programma. Hoe thema’s van de ene naar de andere generatie verder leven, is vastgelegd en te lezen.',
      link: 'Programma’s en thema’s bekijken',
    },
  },
  fr: {
    title: 'À propos de Samenhang',
    lead: 'Un seul endroit pour voir qui collabore à Bruxelles au bien-être et à la santé, à quoi et avec quel effet.',
    what: {
      title: 'Ce que c’est',
      words:
        'Samenhang (« cohérence ») est un registre ouvert d’organisations et de partenariats : contrats locaux social-santé, coordinations sociales, réseaux et concertations. Les organisations s’inscrivent elles-mêmes et tiennent une seule fiche pour tout ce à quoi elles participent. Les coordinations gèrent leur partenariat. L’administration suit ce qui est nécessaire.',
    },
    rules: {
      title: 'Nos principes',
      noRanking:
        'Pas de classement. Quartiers, organisations et partenariats sont en ordre alphabétique. Ni feux de couleur, ni points.',
      noNaked:
        'Pas de chiffre sans explication. Chaque chiffre vient avec sa définition, son unité, sa période, sa source et ce qu’il ne dit pas.',
      missing: 'Absent n’est pas zéro. Quand il n’y a pas de chiffre, la raison est indiquée.',
      noPersons:
        'Aucune donnée sur des habitants ou usagers en tant que personnes, et en public aucun nom de collaborateur : des fonctions et des adresses générales.',
      history: 'L’historique reste. Ce qui part, change ou est remplacé reste consultable, jour par jour.',
      both: 'La parole aux deux. Ce que l’une dit de l’autre, l’autre peut le confirmer, le nuancer ou le contester.',
      languages:
        'Les langues sont égales. Le français et le néerlandais sont côte à côte ; une traduction manquante se voit.',
    },
    who: {
      title: 'Qui peut quoi',
      public: 'Tout le monde peut chercher et lire, sans compte. Aussi par l’API.',
      partner: 'Les organisations gèrent leur fiche, demandent à participer, transmettent des chiffres.',
      coordinator:
        'Les coordinations admettent des organisations, pourvoient les fonctions, décrivent le partenariat et vérifient les chiffres.',
      administration: 'L’administration gère les programmes, les définitions et les inscriptions.',
    },
    words: {
      title: 'Programmes, thèmes et mots',
      words:
        'Un thème appartient à une génération d’un programme. La façon dont les thèmes se prolongent d’une génération à l’autre est établie et lisible.',
      link: 'Voir les programmes et les thèmes',
    },
  },
  en: {
    title: 'About Samenhang',
    lead: 'One place to see who works together on welfare and health in Brussels, on what and to what effect.',
    what: {
      title: 'What it is',
      words:
        'Samenhang (“coherence”) is an open register of organisations and partnerships: local welfare and health contracts, social coordinations, networks and consultations. Organisations register themselves and keep one record for everything they take part in. Coordinators run their partnership. The administration follows up what is needed.',
    },
    rules: {
      title: 'What we hold on to',
      noRanking:
        'No ranking. Neighbourhoods, organisations and partnerships stand in alphabetical order. No traffic lights, no points.',
      noNaked:
        'No figure without explanation. Each comes with its definition, unit, period, source and what it does not say.',
      missing: 'Missing is not zero. Where there is no figure, the reason is given.',
      noPersons:
        'No data about residents or clients as persons, and in public no names of staff: functions and general addresses instead.',
      history: 'History stays. What leaves, changes or is replaced can be asked for, day by day.',
      both: 'Both sides speak. What one says of another, the other can confirm, qualify or contest.',
      languages:
        'Languages are equal. Dutch and French stand side by side; a missing translation is visible.',
    },
    who: {
      title: 'Who can do what',
      public: 'Everybody can search and read, without an account. Through the API as well.',
      partner: 'Organisations keep their record, ask to take part, hand in figures.',
      coordinator:
        'Coordinators admit organisations, fill posts, describe the partnership and check figures.',
      administration: 'The administration keeps programmes, definitions and registrations.',
    },
    words: {
      title: 'Programmes, themes and words',
      words:
        'A theme belongs to one generation of a programme. How themes live on from one generation to the next is recorded and can be read.',
      link: 'See the programmes and themes',
    },
  },
});
