-- Closed lists around memberships.
select define_vocabulary('sleepReasons', '{"nl": "Waarom een lid slaapt", "fr": "Pourquoi un membre est en veille", "en": "Why a member is sleeping"}', $$[
  {"code": "lackOfTime", "label": {"nl": "Te weinig tijd", "fr": "Manque de temps", "en": "Too little time"}},
  {"code": "staffChange", "label": {"nl": "Personeel vertrokken of nog niet vervangen", "fr": "Départ de personnel, pas encore remplacé", "en": "Staff left or not yet replaced"}},
  {"code": "reorganization", "label": {"nl": "Reorganisatie", "fr": "Réorganisation", "en": "Reorganisation"}},
  {"code": "subjectElsewhere", "label": {"nl": "De onderwerpen van nu liggen verder af", "fr": "Les sujets du moment sont plus éloignés", "en": "The present subjects are further off"}},
  {"code": "informationEnough", "label": {"nl": "Verslagen en mails volstaan voorlopig", "fr": "Les comptes rendus et e-mails suffisent pour l’instant", "en": "Minutes and mails are enough for now"}},
  {"code": "lackOfFunding", "label": {"nl": "Geen middelen", "fr": "Pas de moyens", "en": "No funding"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('delegateMandates', '{"nl": "Mandaten van afgevaardigden", "fr": "Mandats des délégué·es", "en": "Mandates of delegates"}', $$[
  {"code": "inform", "label": {"nl": "Informeren", "fr": "Informer", "en": "Inform"},
   "definition": {"nl": "Brengt nieuws mee en terug.", "fr": "Apporte et rapporte les nouvelles.", "en": "Brings news and takes it back."}},
  {"code": "propose", "label": {"nl": "Voorstellen", "fr": "Proposer", "en": "Propose"},
   "definition": {"nl": "Doet voorstellen namens de organisatie.", "fr": "Fait des propositions au nom de l’organisation.", "en": "Makes proposals for the organisation."}},
  {"code": "commit", "label": {"nl": "Engageren", "fr": "Engager", "en": "Commit"},
   "definition": {"nl": "Kan tijd en middelen van de organisatie toezeggen.", "fr": "Peut engager le temps et les moyens de l’organisation.", "en": "Can pledge time and means of the organisation."}},
  {"code": "decide", "label": {"nl": "Beslissen", "fr": "Décider", "en": "Decide"},
   "definition": {"nl": "Beslist mee zonder eerst terug te koppelen.", "fr": "Décide sans consulter d’abord son organisation.", "en": "Decides without asking at home first."}}
]$$);

select define_vocabulary('delegateEndReasons', '{"nl": "Waarom een afgevaardigde wisselt", "fr": "Pourquoi un·e délégué·e change", "en": "Why a delegate changes"}', $$[
  {"code": "otherJob", "label": {"nl": "Ander werk of andere taken", "fr": "Autre emploi ou autres tâches", "en": "Other job or other tasks"}},
  {"code": "reorganization", "label": {"nl": "Reorganisatie", "fr": "Réorganisation", "en": "Reorganisation"}},
  {"code": "lessFunding", "label": {"nl": "Minder middelen of uren", "fr": "Moins de moyens ou d’heures", "en": "Less funding or fewer hours"}},
  {"code": "rotation", "label": {"nl": "Afgesproken beurtrol", "fr": "Tournante convenue", "en": "Agreed rotation"}},
  {"code": "notSaid", "label": {"nl": "Niet gezegd", "fr": "Non communiqué", "en": "Not said"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('agreementKinds', '{"nl": "Soorten afspraken", "fr": "Types d’accords", "en": "Kinds of agreements"}', $$[
  {"code": "charter", "label": {"nl": "Charter", "fr": "Charte", "en": "Charter"}},
  {"code": "statutes", "label": {"nl": "Statuten", "fr": "Statuts", "en": "Statutes"}},
  {"code": "internalRules", "label": {"nl": "Huishoudelijk reglement", "fr": "Règlement d’ordre intérieur", "en": "Internal rules"}},
  {"code": "convention", "label": {"nl": "Conventie of convenant", "fr": "Convention", "en": "Convention"},
   "definition": {"nl": "Afspraak tussen partners, vaak voor één probleem, met stappen.", "fr": "Accord entre partenaires, souvent pour un problème précis, avec des étapes.", "en": "Agreed between partners, often for one problem, with steps."}},
  {"code": "protocol", "label": {"nl": "Protocol", "fr": "Protocole", "en": "Protocol"}},
  {"code": "memorandum", "label": {"nl": "Afsprakennota", "fr": "Note d’accords", "en": "Note of arrangements"}},
  {"code": "procedure", "label": {"nl": "Procedure", "fr": "Procédure", "en": "Procedure"}},
  {"code": "cooperationAgreement", "label": {"nl": "Samenwerkingsovereenkomst", "fr": "Accord de coopération", "en": "Cooperation agreement"}},
  {"code": "none", "label": {"nl": "Bewust niets op papier", "fr": "Volontairement rien d’écrit", "en": "Nothing on paper, on purpose"},
   "definition": {"nl": "De partners werken zonder geschreven afspraken, en zeggen dat.", "fr": "Les partenaires travaillent sans accord écrit, et le disent.", "en": "The partners work without written agreements, and say so."}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

-- Who makes a reception complete: an OCMW, a recognised CAW and a recognised DMW, "at least" (2b-R15).
select define_vocabulary('receptionCoreActors', '{"nl": "Kernactoren van het geïntegreerd breed onthaal", "fr": "Acteurs clés de l’accueil large intégré", "en": "Core actors of integrated broad reception"}', $$[
  {"code": "ocmw", "label": {"nl": "OCMW", "fr": "CPAS", "en": "OCMW/CPAS"}},
  {"code": "caw", "label": {"nl": "Erkend centrum voor algemeen welzijnswerk (CAW)", "fr": "Centre d’aide sociale générale agréé (CAW)", "en": "Recognised centre for general welfare work (CAW)"}},
  {"code": "dmw", "label": {"nl": "Erkende dienst maatschappelijk werk van een ziekenfonds (DMW)", "fr": "Service social agréé d’une mutualité (DMW)", "en": "Recognised social work service of a health insurance fund (DMW)"}}
]$$);

-- Two lists exist of what a reception does. One counts four and takes exploring and realising rights together
-- (2a §2.4: concept note); the other counts five and keeps them apart (2b §1: article 10 of the decree). We keep the
-- five, because four follow from five and five do not follow from four; "conceptNote" says which of the four each
-- belongs to.
select define_vocabulary('receptionFunctions', '{"nl": "Functies van het geïntegreerd breed onthaal", "fr": "Fonctions de l’accueil large intégré", "en": "Functions of integrated broad reception"}', $$[
  {"code": "neutralInformation", "attributes": {"conceptNote": "neutralInformation"}, "label": {"nl": "Neutraal informeren over het aanbod", "fr": "Informer de façon neutre sur l’offre", "en": "Inform neutrally about what is on offer"}},
  {"code": "exploringRights", "attributes": {"conceptNote": "rights"}, "label": {"nl": "Rechten verkennen", "fr": "Explorer les droits", "en": "Explore rights"},
   "note": {"nl": "De conceptnota neemt dit samen met rechten realiseren.", "fr": "La note conceptuelle réunit ceci avec la réalisation des droits.", "en": "The concept note takes this together with realising rights."}},
  {"code": "realizingRights", "attributes": {"conceptNote": "rights"}, "label": {"nl": "Rechten realiseren", "fr": "Réaliser les droits", "en": "Realise rights"},
   "note": {"nl": "De conceptnota neemt dit samen met rechten verkennen.", "fr": "La note conceptuelle réunit ceci avec l’exploration des droits.", "en": "The concept note takes this together with exploring rights."}},
  {"code": "clarifyingQuestions", "attributes": {"conceptNote": "clarifyingQuestions"}, "label": {"nl": "Hulpvragen verhelderen", "fr": "Clarifier les demandes d’aide", "en": "Clarify what help is asked for"}},
  {"code": "neutralReferral", "attributes": {"conceptNote": "neutralReferral"}, "label": {"nl": "Neutraal doorverwijzen", "fr": "Orienter de façon neutre", "en": "Refer neutrally"}}
]$$);
