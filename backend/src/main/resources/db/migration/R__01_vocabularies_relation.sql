-- Forms of relation that the evaluation met, side by side and not as steps (1 §6.2), and what sides say of them (1 §6.3).
select define_vocabulary('relationTags', '{"nl": "Vormen van relatie", "fr": "Formes de relation", "en": "Forms of relation"}', $$[
  {"code": "jointProject", "label": {"nl": "Samen een project opzetten", "fr": "Monter un projet ensemble", "en": "Running a project together"}},
  {"code": "referral", "label": {"nl": "Naar elkaar doorverwijzen", "fr": "S’orienter mutuellement des personnes", "en": "Referring to each other"}},
  {"code": "oneWayReferral", "label": {"nl": "In één richting doorverwijzen", "fr": "Orienter dans un seul sens", "en": "Referring one way"}},
  {"code": "exchange", "label": {"nl": "Kennis en ervaring uitwisselen", "fr": "Échanger savoirs et expériences", "en": "Exchanging knowledge and experience"}},
  {"code": "training", "label": {"nl": "De ene vormt de andere", "fr": "L’une forme l’autre", "en": "One trains the other"}},
  {"code": "logistics", "label": {"nl": "Ruimte of materiaal delen", "fr": "Partager des locaux ou du matériel", "en": "Sharing rooms or material"}},
  {"code": "proximity", "label": {"nl": "Dicht bij elkaar werken", "fr": "Travailler à proximité", "en": "Working close by"}},
  {"code": "supplier", "label": {"nl": "Dienst voor de andere", "fr": "Service rendu à l’autre", "en": "Service to the other"}},
  {"code": "dividedPublics", "label": {"nl": "Het publiek verdelen", "fr": "Se répartir les publics", "en": "Dividing the public"}},
  {"code": "jointHiring", "label": {"nl": "Samen mensen in dienst", "fr": "Engager du personnel ensemble", "en": "Hiring together"}},
  {"code": "personalTie", "label": {"nl": "Mensen die elkaar kennen", "fr": "Des personnes qui se connaissent", "en": "People who know each other"}},
  {"code": "openPlatform", "label": {"nl": "Elkaar zien op open momenten", "fr": "Se voir lors de moments ouverts", "en": "Meeting at open occasions"}},
  {"code": "nominal", "label": {"nl": "Vooral op papier", "fr": "Surtout sur papier", "en": "Mostly on paper"}},
  {"code": "other", "label": {"nl": "Iets anders", "fr": "Autre chose", "en": "Something else"}}
]$$);
select define_vocabulary('relationBenefits', '{"nl": "Wat een relatie oplevert", "fr": "Ce qu’apporte une relation", "en": "What a relation brings"}', $$[
  {"code": "dailyWork", "label": {"nl": "Het dagelijks werk gaat vlotter", "fr": "Le travail quotidien est plus aisé", "en": "Daily work goes more smoothly"}},
  {"code": "betterView", "label": {"nl": "Een beter beeld van elkaar en de wijk", "fr": "Une meilleure image de l’autre et du quartier", "en": "A better view of each other and the neighbourhood"}},
  {"code": "visibility", "label": {"nl": "Zichtbaarheid", "fr": "Visibilité", "en": "Visibility"}},
  {"code": "referral", "label": {"nl": "Mensen komen sneller goed terecht", "fr": "Les personnes arrivent plus vite au bon endroit", "en": "People arrive at the right place sooner"}},
  {"code": "credibility", "label": {"nl": "Geloofwaardigheid", "fr": "Crédibilité", "en": "Credibility"}},
  {"code": "jobs", "label": {"nl": "Banen", "fr": "Emplois", "en": "Jobs"}},
  {"code": "identity", "label": {"nl": "Een nieuwe rol of identiteit", "fr": "Un nouveau rôle ou une nouvelle identité", "en": "A new role or identity"}},
  {"code": "continuity", "label": {"nl": "Zekerheid dat het doorgaat", "fr": "L’assurance de continuer", "en": "Certainty of going on"}},
  {"code": "none", "label": {"nl": "Voorlopig niets", "fr": "Rien pour l’instant", "en": "Nothing for now"}}
]$$);
select define_vocabulary('relationMotives', '{"nl": "Beweegredenen voor een relatie", "fr": "Motifs d’une relation", "en": "Motives for a relation"}', $$[
  {"code": "conviction", "label": {"nl": "Overtuiging", "fr": "Conviction", "en": "Conviction"}},
  {"code": "means", "label": {"nl": "Middelen", "fr": "Moyens", "en": "Means"}},
  {"code": "survival", "label": {"nl": "Blijven bestaan", "fr": "Subsister", "en": "Staying in existence"}},
  {"code": "asked", "label": {"nl": "Van hogerhand gevraagd", "fr": "Demandé par la hiérarchie", "en": "Asked from above"}},
  {"code": "position", "label": {"nl": "Een plaats in het veld", "fr": "Une place dans le secteur", "en": "A place in the field"}},
  {"code": "opportunity", "label": {"nl": "Een kans die zich aanbood", "fr": "Une occasion qui s’est présentée", "en": "A chance that came by"}}
]$$);
select define_vocabulary('relationEndReasons', '{"nl": "Waarom een relatie eindigt", "fr": "Pourquoi une relation prend fin", "en": "Why a relation ends"}', $$[
  {"code": "done", "label": {"nl": "Het gezamenlijke werk is klaar", "fr": "Le travail commun est terminé", "en": "The joint work is done"}},
  {"code": "people", "label": {"nl": "De mensen die het droegen, zijn weg", "fr": "Les personnes qui la portaient sont parties", "en": "The people who carried it left"}},
  {"code": "means", "label": {"nl": "Geen middelen of tijd meer", "fr": "Plus de moyens ni de temps", "en": "No means or time any more"}},
  {"code": "choice", "label": {"nl": "Een andere keuze", "fr": "Un autre choix", "en": "Another choice"}},
  {"code": "disagreement", "label": {"nl": "Niet eens geraakt", "fr": "Pas d’accord trouvé", "en": "No agreement found"}},
  {"code": "other", "label": {"nl": "Iets anders", "fr": "Autre chose", "en": "Something else"}}
]$$);
