import { defineTexts } from '~/lib/i18n/defineTexts';

export const useOpenDataText = defineTexts('openData', {
  nl: {
    title: 'Open data',
    lead: 'Alles wat deze website openbaar toont, kan een ander programma via de API ophalen, zonder sleutel.',
    what: {
      title: 'Wat er te halen valt',
      words:
        'Elke verzameling geeft haar items per bladzijde, met filters en een adres voor de volgende bladzijde.',
      path: 'Adres',
      holds: 'Inhoud',
      contract: 'Het volledige contract (OpenAPI)',
    },
    collection: {
      organizations: 'Organisaties met hun gegevens, sectoren en contact per functie',
      partnerships: 'Samenwerkingsverbanden met gebied, fase, leden en functies',
      memberships: 'Wie lid is van welk samenwerkingsverband, van wanneer tot wanneer',
      posts: 'Coördinatiefuncties en of ze ingevuld zijn',
      indicators: 'Definities van cijfers, met alle versies',
      observations: 'Cijfers, elk met definitie, eenheid, periode, toestand, bron en voorbehoud',
      statistics:
        'Cijfers in elke snede: indicatoren, plaatsen, perioden en uitsplitsingen, samengevoegd zoals de definitie zegt',
      statisticalDatasets: 'Lijst van alle cijferreeksen, ook als DCAT-catalogus',
      territories: 'Gewesten, gemeenten en wijken, met NIS-code en inwoners',
      programmes: 'Programma’s, generaties en thema’s',
      refData: 'Lijsten met codes en hun labels',
      changes: 'Wat er veranderde, in volgorde: voor wie een kopie bijhoudt',
    },
    statistics: {
      title: 'Cijfers als statistiek',
      words:
        'Eén vraag, zeven vormen, telkens dezelfde cijfers. De vorm kiest u met de Accept-header, of met format voor programma’s die geen header kunnen meesturen.',
      csv: 'CSV, één regel per cijfer',
      xlsx: 'Excel',
      jsonStat: 'JSON-stat 2.0',
      sdmxJson: 'SDMX-JSON 2.1',
      sdmxCsv: 'SDMX-CSV 2.1',
      dataPackage: 'Beschrijving van de CSV (data package)',
      catalogue: 'Alle gegevensreeksen; met Accept: application/ld+json als DCAT-AP',
      explore: 'Zelf verkennen in de browser',
      examples: 'Voorbeelden met curl',
    },
    openReferral: {
      title: 'Als Open Referral',
      words:
        'De sociale kaart – organisaties, hun aanbod en plaatsen – is er ook in de vorm die veel gidsen en verwijstools lezen: Open Referral (HSDS 3), zonder sleutel, per bladzijde of als één object per regel, en met de vraag wat sinds een dag veranderde.',
      services: 'Het aanbod als Open Referral',
      profile: 'Wat deze vorm wel en niet kan zeggen',
      contract: 'Het contract van deze vorm (OpenAPI)',
    },
    scopes: {
      title: 'Met een sleutel',
      words:
        'Een programma meldt zich aan met client credentials (OpenID Connect) en krijgt wat zijn scopes toelaten.',
      scope: 'Scope',
      gives: 'Geeft',
      register: 'het register: organisaties, samenwerkingsverbanden, lidmaatschappen en functies',
      indicators: 'ook gevalideerde cijfers die nog niet gepubliceerd zijn, en reeksen naast elkaar',
    },
    quickstart: {
      title: 'Snel beginnen',
      words:
        'Met curl: een token vragen, organisaties opvragen, verder bladeren, filteren, niets ophalen wat niet veranderde, en cijfers lezen. Het geheim hieronder werkt alleen in de demo.',
    },
    feed: {
      title: 'Volgen wat er verandert',
      words:
        'Wie een kopie bijhoudt, leest niet telkens alles opnieuw. De feed geeft elke verandering één keer, in volgorde, en slaat er nooit een over. Lees verder met next zolang die er is; bewaar daarna de cursor van de laatste verandering en vraag later verder met after. Wat is samengevoegd, zegt in replacedBy waar het verdergaat; wat eindigde, blijft leesbaar.',
      command: 'Met curl',
      live: 'Het begin van de feed, zoals iedereen hem nu krijgt',
      empty: 'Er is nog niets veranderd sinds het begin van de feed.',
      at: 'Wanneer',
      act: 'Wat',
      kind: 'Soort verandering',
      subject: 'Waar te lezen',
      where: 'Samenwerkingsverband',
      fields:
        'Wat de gegevens waren en werden, krijgt een programma met de scope register.read: zonder namen van personen.',
      kinds: {
        created: 'nieuw',
        changed: 'gewijzigd',
        ended: 'geëindigd',
        merged: 'samengevoegd',
        restored: 'teruggezet',
      },
    },
    rules: {
      title: 'Goed om te weten',
      complete:
        'Een cijfer komt nooit zonder versie, eenheid, periode, niveau, toestand, bron en voorbehoud.',
      missing: 'Wat ontbreekt, heeft een reden. Het is nooit nul.',
      small: 'Aantallen onder 5 personen worden niet openbaar gegeven, ook niet onrechtstreeks.',
      unchanged:
        'Elk antwoord heeft een ETag; met If-None-Match krijgt u 304 als er niets veranderde. Met updatedAfter vraagt u alleen wat nieuw is.',
      names: 'Openbare gegevens bevatten functies en organisaties, geen namen van personen.',
    },
    licence: {
      title: 'Hergebruik',
      words:
        'De openbare gegevens mogen vrij worden hergebruikt, ook commercieel, met vermelding van de bron (CC BY 4.0). Cijfers van anderen houden de voorwaarden van hun bron.',
    },
  },
  fr: {
    title: 'Données ouvertes',
    lead: 'Tout ce que ce site montre au public peut être repris par un autre programme via l’API, sans clé.',
    what: {
      title: 'Ce que l’on peut obtenir',
      words:
        'Chaque collection donne ses éléments page par page, avec des filtres et l’adresse de la page suivante.',
      path: 'Adresse',
      holds: 'Contenu',
      contract: 'Le contrat complet (OpenAPI)',
    },
    collection: {
      organizations: 'Organisations avec leurs données, secteurs et contact par fonction',
      partnerships: 'Partenariats avec territoire, phase, membres et fonctions',
      memberships: 'Qui est membre de quel partenariat, de quand à quand',
      posts: 'Fonctions de coordination et si elles sont pourvues',
      indicators: 'Définitions des chiffres, avec toutes les versions',
      observations: 'Chiffres, chacun avec définition, unité, période, statut, source et réserve',
      statistics:
        'Chiffres sous tout angle : indicateurs, lieux, périodes et ventilations, réunis comme le dit la définition',
      statisticalDatasets: 'Liste de toutes les séries, aussi comme catalogue DCAT',
      territories: 'Régions, communes et quartiers, avec code INS et habitants',
      programmes: 'Programmes, générations et thèmes',
      refData: 'Listes de codes et leurs libellés',
      changes: 'Ce qui a changé, dans l’ordre : pour qui tient une copie',
    },
    statistics: {
      title: 'Chiffres comme statistiques',
      words:
        'Une question, sept formes, toujours les mêmes chiffres. La forme se choisit par l’en-tête Accept, ou par format pour les programmes qui ne peuvent pas envoyer d’en-tête.',
      csv: 'CSV, une ligne par chiffre',
      xlsx: 'Excel',
      jsonStat: 'JSON-stat 2.0',
      sdmxJson: 'SDMX-JSON 2.1',
      sdmxCsv: 'SDMX-CSV 2.1',
      dataPackage: 'Description du CSV (data package)',
      catalogue: 'Toutes les séries ; avec Accept: application/ld+json en DCAT-AP',
      explore: 'Explorer soi-même dans le navigateur',
      examples: 'Exemples avec curl',
    },
    openReferral: {
      title: 'Au format Open Referral',
      words:
        'La carte sociale – les organisations, leur offre et leurs lieux – existe aussi sous la forme que lisent de nombreux guides et outils d’orientation : Open Referral (HSDS 3), sans clé, par page ou à raison d’un objet par ligne, avec la possibilité de demander ce qui a changé depuis un jour donné.',
      services: 'L’offre au format Open Referral',
      profile: 'Ce que ce format peut dire et ne peut pas dire',
      contract: 'Le contrat de ce format (OpenAPI)',
    },
    scopes: {
      title: 'Avec une clé',
      words:
        'Un programme s’identifie par client credentials (OpenID Connect) et reçoit ce que ses scopes permettent.',
      scope: 'Scope',
      gives: 'Donne',
      register: 'le registre : organisations, partenariats, affiliations et fonctions',
      indicators: 'aussi les chiffres validés mais pas encore publiés, et les séries côte à côte',
    },
    quickstart: {
      title: 'Démarrer vite',
      words:
        'Avec curl : demander un jeton, lister les organisations, page suivante, filtrer, ne rien reprendre de ce qui n’a pas changé, lire des chiffres. Le secret ci-dessous ne marche que dans la démo.',
    },
    feed: {
      title: 'Suivre ce qui change',
      words:
        'Qui tient une copie ne relit pas tout à chaque fois. Le flux donne chaque changement une fois, dans l’ordre, et n’en saute jamais. Continuez avec next tant qu’il y en a un ; gardez ensuite le cursor du dernier changement et reprenez plus tard avec after. Ce qui a été fusionné dit dans replacedBy où cela continue ; ce qui a pris fin reste lisible.',
      command: 'Avec curl',
      live: 'Le début du flux, tel que chacun le reçoit maintenant',
      empty: 'Rien n’a encore changé depuis le début du flux.',
      at: 'Quand',
      act: 'Quoi',
      kind: 'Sorte de changement',
      subject: 'Où le lire',
      where: 'Partenariat',
      fields:
        'Ce que les données étaient et sont devenues est donné aux programmes avec le scope register.read, sans noms de personnes.',
      kinds: {
        created: 'nouveau',
        changed: 'modifié',
        ended: 'terminé',
        merged: 'fusionné',
        restored: 'rétabli',
      },
    },
    rules: {
      title: 'Bon à savoir',
      complete: 'Un chiffre ne vient jamais sans version, unité, période, niveau, statut, source et réserve.',
      missing: 'Ce qui manque a une raison. Ce n’est jamais zéro.',
      small: 'Les nombres de moins de 5 personnes ne sont pas donnés au public, même indirectement.',
      unchanged:
        'Chaque réponse a un ETag ; avec If-None-Match vous recevez 304 si rien n’a changé. Avec updatedAfter vous ne demandez que le nouveau.',
      names:
        'Les données publiques contiennent des fonctions et des organisations, pas de noms de personnes.',
    },
    licence: {
      title: 'Réutilisation',
      words:
        'Les données publiques peuvent être réutilisées librement, aussi à des fins commerciales, en citant la source (CC BY 4.0). Les chiffres de tiers gardent les conditions de leur source.',
    },
  },
  en: {
    title: 'Open data',
    lead: 'Everything this website shows in public can be pulled by another tool over the API, without a key.',
    what: {
      title: 'What there is',
      words: 'Each collection gives its items page by page, with filters and the address of the next page.',
      path: 'Address',
      holds: 'Holds',
      contract: 'The full contract (OpenAPI)',
    },
    collection: {
      organizations: 'Organisations with their details, sectors and contact by function',
      partnerships: 'Partnerships with territory, phase, members and functions',
      memberships: 'Who is a member of which partnership, from when until when',
      posts: 'Coordination posts and whether they are filled',
      indicators: 'Definitions of figures, with every version',
      observations: 'Figures, each with definition, unit, period, status, source and caveat',
      statistics:
        'Figures in any cut: indicators, places, periods and breakdowns, put together as the definition says',
      statisticalDatasets: 'List of all data sets, also as a DCAT catalogue',
      territories: 'Regions, municipalities and neighbourhoods, with NIS code and inhabitants',
      programmes: 'Programmes, generations and themes',
      refData: 'Lists of codes and their labels',
      changes: 'What changed, in order: for who keeps a copy',
    },
    statistics: {
      title: 'Figures as statistics',
      words:
        'One question, seven forms, always the same figures. The form is chosen with the Accept header, or with format for programs that cannot send a header.',
      csv: 'CSV, one line a figure',
      xlsx: 'Excel',
      jsonStat: 'JSON-stat 2.0',
      sdmxJson: 'SDMX-JSON 2.1',
      sdmxCsv: 'SDMX-CSV 2.1',
      dataPackage: 'Description of the CSV (data package)',
      catalogue: 'All data sets; with Accept: application/ld+json as DCAT-AP',
      explore: 'Explore them yourself in the browser',
      examples: 'Examples with curl',
    },
    openReferral: {
      title: 'As Open Referral',
      words:
        'The directory – organisations, what they offer and where – is there too in the form that many guides and referral tools read: Open Referral (HSDS 3), without a key, by the page or one object a line, and with the question what changed since a day.',
      services: 'What is offered, as Open Referral',
      profile: 'What this form can and cannot tell',
      contract: 'The contract of this form (OpenAPI)',
    },
    scopes: {
      title: 'With a key',
      words: 'A tool signs in with client credentials (OpenID Connect) and gets what its scopes allow.',
      scope: 'Scope',
      gives: 'Gives',
      register: 'the register: organisations, partnerships, memberships and posts',
      indicators: 'also validated figures that are not published yet, and series side by side',
    },
    quickstart: {
      title: 'Quick start',
      words:
        'With curl: ask for a token, list organisations, page on, filter, fetch nothing that did not change, and read figures. The secret below works in the demo only.',
    },
    feed: {
      title: 'Following what changes',
      words:
        'Who keeps a copy does not read everything again each time. The feed gives each change once, in order, and never skips one. Read on with next as long as there is one; then keep the cursor of the last change and go on later with after. What was merged says in replacedBy where it goes on; what ended can still be read.',
      command: 'With curl',
      live: 'The beginning of the feed, as anybody gets it now',
      empty: 'Nothing has changed yet since the feed began.',
      at: 'When',
      act: 'What',
      kind: 'Sort of change',
      subject: 'Where to read it',
      where: 'Partnership',
      fields:
        'What the fields were and became is given to tools with the scope register.read, without names of persons.',
      kinds: {
        created: 'new',
        changed: 'changed',
        ended: 'ended',
        merged: 'merged',
        restored: 'restored',
      },
    },
    rules: {
      title: 'Good to know',
      complete: 'A figure never comes without version, unit, period, level, status, source and caveat.',
      missing: 'What is missing has a reason. It is never zero.',
      small: 'Counts under 5 persons are not given in public, not indirectly either.',
      unchanged:
        'Each answer has an ETag; with If-None-Match you get 304 when nothing changed. With updatedAfter you ask only for what is new.',
      names: 'Public data hold functions and organisations, no names of persons.',
    },
    licence: {
      title: 'Reuse',
      words:
        'The public data may be reused freely, commercially too, naming the source (CC BY 4.0). Figures of others keep the terms of their source.',
    },
  },
});
