-- Closed lists around projects. What projects work on follows a typology that is all but complete (1 §5.4), apart from the themes of a generation.
select define_vocabulary('projectContents', '{"nl": "Soorten inhoud van projecten", "fr": "Types de contenu des projets", "en": "Kinds of project content"}', $$[
  {"code": "individualCapacities", "label": {"nl": "T1 – Wat mensen zelf kunnen versterken", "fr": "T1 – Renforcer ce que chacun peut faire", "en": "T1 – Strengthening what people can do themselves"},
   "definition": {"nl": "Kennis en gewoonten rond gezondheid, hulp bij administratie, vorming, informatie.", "fr": "Connaissances et habitudes de santé, aide administrative, formation, information.", "en": "Health knowledge and habits, help with paperwork, training, information."}},
  {"code": "communityCapacities", "label": {"nl": "T2 – Groepen en buurten versterken", "fr": "T2 – Renforcer les groupes et les quartiers", "en": "T2 – Strengthening groups and neighbourhoods"},
   "definition": {"nl": "Banden en steun tegen uitsluiting en alleen zijn; samen voor gezondheid opkomen.", "fr": "Liens et soutien contre l’exclusion et l’isolement ; se mobiliser pour la santé.", "en": "Ties and support against exclusion and loneliness; standing up for health together."}},
  {"code": "livingConditions", "label": {"nl": "T3 – Leven en werken in betere omstandigheden", "fr": "T3 – Améliorer les conditions de vie et de travail", "en": "T3 – Better living and working conditions"},
   "definition": {"nl": "Een gezondere omgeving, minder risico, toegang tot goederen en diensten.", "fr": "Un environnement plus sain, moins de risques, l’accès aux biens et services.", "en": "Healthier surroundings, fewer risks, access to goods and services."}},
  {"code": "serviceReorientation", "label": {"nl": "T4 – Zorg en diensten anders organiseren", "fr": "T4 – Organiser autrement les soins et les services", "en": "T4 – Organising care and services differently"},
   "definition": {"nl": "Diensten dichter bij mensen brengen, begrijpelijk informeren, begeleiden, op elkaar afstemmen.", "fr": "Rapprocher les services des gens, informer clairement, accompagner, coordonner.", "en": "Bringing services closer to people, informing plainly, accompanying, coordinating."}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('projectOrigins', '{"nl": "Herkomst van projecten", "fr": "Origines des projets", "en": "Origins of projects"}', $$[
  {"code": "new", "label": {"nl": "Nieuw", "fr": "Nouveau", "en": "New"}, "definition": {"nl": "Ontstaan binnen het samenwerkingsverband.", "fr": "Né au sein du partenariat.", "en": "Came about within the partnership."}},
  {"code": "extension", "label": {"nl": "Verlenging van een bestaand project", "fr": "Prolongation d’un projet existant", "en": "Extension of an existing project"}},
  {"code": "adaptation", "label": {"nl": "Aanpassing van een bestaand project", "fr": "Adaptation d’un projet existant", "en": "Adaptation of an existing project"}},
  {"code": "independent", "label": {"nl": "Bestond al en loopt los van het samenwerkingsverband", "fr": "Existait déjà, indépendamment du partenariat", "en": "Existed before and stands apart from the partnership"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('projectStatuses', '{"nl": "Hoe projecten ervoor staan", "fr": "Où en sont les projets", "en": "How projects stand"}', $$[
  {"code": "proposed", "label": {"nl": "Voorgesteld", "fr": "Proposé", "en": "Proposed"}, "definition": {"nl": "Alleen voor wie deelneemt.", "fr": "Réservé aux participants.", "en": "For those who take part only."}},
  {"code": "notFunded", "label": {"nl": "Eens over het project, geen middelen", "fr": "Accord sur le projet, sans moyens", "en": "Agreed on, without means"}},
  {"code": "planned", "label": {"nl": "Gepland", "fr": "Planifié", "en": "Planned"}},
  {"code": "running", "label": {"nl": "Loopt", "fr": "En cours", "en": "Running"}},
  {"code": "delayed", "label": {"nl": "Loopt later dan gepland", "fr": "Plus tard que prévu", "en": "Later than planned"}},
  {"code": "paused", "label": {"nl": "Ligt even stil", "fr": "En pause", "en": "Paused"}},
  {"code": "rescoped", "label": {"nl": "Loopt in andere vorm", "fr": "En cours sous une autre forme", "en": "Running in another form"}},
  {"code": "stopped", "label": {"nl": "Gestopt voor het einde", "fr": "Arrêté avant la fin", "en": "Stopped before its end"}},
  {"code": "completed", "label": {"nl": "Afgerond", "fr": "Achevé", "en": "Completed"}},
  {"code": "continuedElsewhere", "label": {"nl": "Gaat elders verder", "fr": "Se poursuit ailleurs", "en": "Goes on elsewhere"}}
]$$);

select define_vocabulary('projectStatusCauses', '{"nl": "Waarom een project anders loopt", "fr": "Pourquoi un projet évolue autrement", "en": "Why a project goes otherwise"}', $$[
  {"code": "hiring", "label": {"nl": "Aanwerven duurde langer", "fr": "Le recrutement a pris plus de temps", "en": "Hiring took longer"}},
  {"code": "absence", "label": {"nl": "Iemand is tijdelijk afwezig", "fr": "Quelqu’un est absent temporairement", "en": "Somebody is away for a time"}},
  {"code": "works", "label": {"nl": "Werken of lokalen", "fr": "Travaux ou locaux", "en": "Works or premises"}},
  {"code": "funding", "label": {"nl": "Middelen of beslissing bleven uit", "fr": "Moyens ou décision en attente", "en": "Means or a decision did not come"}},
  {"code": "fte", "label": {"nl": "Minder of meer werktijd dan gepland", "fr": "Moins ou plus de temps de travail que prévu", "en": "Less or more working time than planned"}},
  {"code": "partners", "label": {"nl": "De samenwerking veranderde", "fr": "La collaboration a changé", "en": "The cooperation changed"}},
  {"code": "needs", "label": {"nl": "De noden in de wijk veranderden", "fr": "Les besoins du quartier ont changé", "en": "Needs in the neighbourhood changed"}},
  {"code": "participants", "label": {"nl": "De mensen voor wie het is, werden anders bereikt", "fr": "Le public a été touché autrement", "en": "Those it is for were reached otherwise"}},
  {"code": "goalReached", "label": {"nl": "Het doel is bereikt", "fr": "L’objectif est atteint", "en": "The goal was reached"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('projectRoles', '{"nl": "Rollen in een project", "fr": "Rôles dans un projet", "en": "Roles in a project"}', $$[
  {"code": "coordinating", "label": {"nl": "Coördinerende organisatie", "fr": "Organisation coordinatrice", "en": "Coordinating organisation"}},
  {"code": "structuralPartner", "label": {"nl": "Structurele partner", "fr": "Partenaire structurel", "en": "Structural partner"}},
  {"code": "partner", "label": {"nl": "Partner", "fr": "Partenaire", "en": "Partner"}},
  {"code": "supporter", "label": {"nl": "Steunt of stelt ter beschikking", "fr": "Soutient ou met à disposition", "en": "Supports or lends"}},
  {"code": "expert", "label": {"nl": "Brengt kennis in", "fr": "Apporte une expertise", "en": "Brings expertise"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);
