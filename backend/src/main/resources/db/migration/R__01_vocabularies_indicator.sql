-- Dimensions over which figures are broken down. Each names the closed list of its terms; a term for what is not known
-- belongs to every list, so that parts can add up to the whole without guessing.
select define_vocabulary('disaggregations', '{"nl": "Uitsplitsingen", "fr": "Ventilations", "en": "Breakdowns"}', $$[
  {"code": "gender", "label": {"nl": "Gender", "fr": "Genre", "en": "Gender"}, "attributes": {"vocabulary": "genders"}},
  {"code": "ageGroup", "label": {"nl": "Leeftijdsgroep", "fr": "Groupe d’âge", "en": "Age group"}, "attributes": {"vocabulary": "ageGroups"}},
  {"code": "targetGroup", "label": {"nl": "Doelgroep", "fr": "Public", "en": "Target group"}, "attributes": {"vocabulary": "targetGroups"}},
  {"code": "language", "label": {"nl": "Taal", "fr": "Langue", "en": "Language"}, "attributes": {"vocabulary": "languages"}},
  {"code": "entitlement", "label": {"nl": "Verhoogde tegemoetkoming", "fr": "Intervention majorée", "en": "Increased reimbursement"}, "attributes": {"vocabulary": "entitlements"}},
  {"code": "residence", "label": {"nl": "Woonplaats tegenover de wijk", "fr": "Domicile par rapport au quartier", "en": "Residence and neighbourhood"}, "attributes": {"vocabulary": "residences"}},
  {"code": "projectOrigin", "label": {"nl": "Herkomst van het project", "fr": "Origine du projet", "en": "Origin of the project"}, "attributes": {"vocabulary": "projectOrigins"}},
  {"code": "meetingType", "label": {"nl": "Soort vergadering", "fr": "Type de réunion", "en": "Kind of meeting"}, "attributes": {"vocabulary": "meetingTypes"}},
  {"code": "participantCategory", "label": {"nl": "Wie aanwezig is", "fr": "Qui est présent", "en": "Who attends"}, "attributes": {"vocabulary": "participantCategories"}},
  {"code": "activityTier", "label": {"nl": "Behoefte waarop de activiteit antwoordt", "fr": "Besoin auquel l’activité répond", "en": "Need the activity answers"}, "attributes": {"vocabulary": "activityTiers"}},
  {"code": "sector", "label": {"nl": "Sector", "fr": "Secteur", "en": "Sector"}, "attributes": {"vocabulary": "sectors"}},
  {"code": "decisionMaker", "label": {"nl": "Wie besliste", "fr": "Qui a décidé", "en": "Who decided"}, "attributes": {"vocabulary": "decisionMakers"}},
  {"code": "fundingSource", "label": {"nl": "Wie de kosten draagt", "fr": "Qui supporte les coûts", "en": "Who bears the cost"}, "attributes": {"vocabulary": "costBearers"}}
]$$);

select define_vocabulary('genders', '{"nl": "Gender", "fr": "Genre", "en": "Gender"}', $$[
  {"code": "women", "label": {"nl": "Vrouwen", "fr": "Femmes", "en": "Women"}},
  {"code": "men", "label": {"nl": "Mannen", "fr": "Hommes", "en": "Men"}},
  {"code": "x", "label": {"nl": "X of anders", "fr": "X ou autre", "en": "X or another"}},
  {"code": "unknown", "label": {"nl": "Niet gevraagd of niet gekend", "fr": "Non demandé ou inconnu", "en": "Not asked or not known"}}
]$$);

select define_vocabulary('ageGroups', '{"nl": "Leeftijdsgroepen", "fr": "Groupes d’âge", "en": "Age groups"}', $$[
  {"code": "under18", "label": {"nl": "Jonger dan 18", "fr": "Moins de 18 ans", "en": "Under 18"}},
  {"code": "from18to25", "label": {"nl": "18 tot 25", "fr": "18 à 25 ans", "en": "18 to 25"}},
  {"code": "from26to64", "label": {"nl": "26 tot 64", "fr": "26 à 64 ans", "en": "26 to 64"}},
  {"code": "from65", "label": {"nl": "65 en ouder", "fr": "65 ans et plus", "en": "65 and over"}},
  {"code": "unknown", "label": {"nl": "Niet gevraagd of niet gekend", "fr": "Non demandé ou inconnu", "en": "Not asked or not known"}}
]$$);

select define_vocabulary('entitlements', '{"nl": "Verhoogde tegemoetkoming", "fr": "Intervention majorée", "en": "Increased reimbursement"}', $$[
  {"code": "entitled", "label": {"nl": "Met verhoogde tegemoetkoming", "fr": "Avec intervention majorée", "en": "With increased reimbursement"}},
  {"code": "notEntitled", "label": {"nl": "Zonder verhoogde tegemoetkoming", "fr": "Sans intervention majorée", "en": "Without increased reimbursement"}},
  {"code": "unknown", "label": {"nl": "Niet gevraagd of niet gekend", "fr": "Non demandé ou inconnu", "en": "Not asked or not known"}}
]$$);

select define_vocabulary('residences', '{"nl": "Woonplaats tegenover de wijk", "fr": "Domicile par rapport au quartier", "en": "Residence and neighbourhood"}', $$[
  {"code": "inside", "label": {"nl": "Woont in de wijk", "fr": "Habite le quartier", "en": "Lives in the neighbourhood"}},
  {"code": "outside", "label": {"nl": "Woont buiten de wijk", "fr": "Habite hors du quartier", "en": "Lives outside the neighbourhood"}},
  {"code": "unknown", "label": {"nl": "Niet gevraagd of niet gekend", "fr": "Non demandé ou inconnu", "en": "Not asked or not known"}}
]$$);

select define_vocabulary('projectOrigins', '{"nl": "Herkomst van een project", "fr": "Origine d’un projet", "en": "Origin of a project"}', $$[
  {"code": "new", "label": {"nl": "Nieuw", "fr": "Nouveau", "en": "New"}},
  {"code": "extension", "label": {"nl": "Uitbreiding van iets wat bestond", "fr": "Extension de l’existant", "en": "Extension of something existing"}},
  {"code": "adaptation", "label": {"nl": "Aanpassing van iets wat bestond", "fr": "Adaptation de l’existant", "en": "Adaptation of something existing"}},
  {"code": "unknown", "label": {"nl": "Niet gekend", "fr": "Inconnu", "en": "Not known"}}
]$$);

select define_vocabulary('meetingTypes', '{"nl": "Soorten vergaderingen", "fr": "Types de réunions", "en": "Kinds of meetings"}', $$[
  {"code": "plenary", "label": {"nl": "Plenaire vergadering", "fr": "Assemblée plénière", "en": "Plenary"}},
  {"code": "steering", "label": {"nl": "Sturende vergadering", "fr": "Réunion de pilotage", "en": "Steering meeting"}},
  {"code": "workingGroup", "label": {"nl": "Werkgroep", "fr": "Groupe de travail", "en": "Working group"}},
  {"code": "residents", "label": {"nl": "Vergadering met bewoners", "fr": "Réunion avec les habitants", "en": "Meeting with residents"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('participantCategories', '{"nl": "Wie aan een vergadering deelneemt", "fr": "Participants à une réunion", "en": "Who takes part in a meeting"}', $$[
  {"code": "fieldWorkers", "label": {"nl": "Wie op het terrein werkt", "fr": "Personnes de terrain", "en": "Field workers"}},
  {"code": "managers", "label": {"nl": "Leidinggevenden", "fr": "Responsables", "en": "Managers"}},
  {"code": "ocmwStaff", "label": {"nl": "Medewerkers van het OCMW", "fr": "Personnel du CPAS", "en": "Staff of the OCMW/CPAS"}},
  {"code": "elected", "label": {"nl": "Mandatarissen", "fr": "Mandataires", "en": "Elected representatives"}},
  {"code": "residents", "label": {"nl": "Bewoners", "fr": "Habitants", "en": "Residents"}},
  {"code": "other", "label": {"nl": "Anderen", "fr": "Autres", "en": "Others"}}
]$$);

select define_vocabulary('activityTiers', '{"nl": "Behoeften waarop activiteiten antwoorden", "fr": "Besoins auxquels répondent les activités", "en": "Needs that activities answer"}', $$[
  {"code": "acquaintance", "label": {"nl": "Elkaar leren kennen", "fr": "Se connaître", "en": "Getting to know each other"}, "definition": {"nl": "Eerste behoefte.", "fr": "Premier besoin.", "en": "First need."}},
  {"code": "information", "label": {"nl": "Informatie en vorming", "fr": "Information et formation", "en": "Information and training"}, "definition": {"nl": "Eerste behoefte.", "fr": "Premier besoin.", "en": "First need."}},
  {"code": "practice", "label": {"nl": "Praktijken uitwisselen", "fr": "Échanger des pratiques", "en": "Exchanging practice"}, "definition": {"nl": "Tweede behoefte.", "fr": "Second besoin.", "en": "Second need."}},
  {"code": "diagnosis", "label": {"nl": "Samen noden beschrijven", "fr": "Décrire ensemble les besoins", "en": "Describing needs together"}, "definition": {"nl": "Tweede behoefte.", "fr": "Second besoin.", "en": "Second need."}},
  {"code": "project", "label": {"nl": "Samen iets opzetten", "fr": "Monter un projet commun", "en": "Setting something up together"}, "definition": {"nl": "Tweede behoefte.", "fr": "Second besoin.", "en": "Second need."}},
  {"code": "advocacy", "label": {"nl": "Samen spreken tegenover het beleid", "fr": "Parler d’une voix aux responsables politiques", "en": "Speaking together to policy makers"}, "definition": {"nl": "Tweede behoefte.", "fr": "Second besoin.", "en": "Second need."}}
]$$);

select define_vocabulary('costBearers', '{"nl": "Wie kosten draagt", "fr": "Qui supporte des coûts", "en": "Who bears costs"}', $$[
  {"code": "region", "label": {"nl": "Gewest of gemeenschapscommissie", "fr": "Région ou commission communautaire", "en": "Region or community commission"}},
  {"code": "ocmw", "label": {"nl": "OCMW", "fr": "CPAS", "en": "OCMW/CPAS"}},
  {"code": "memberTime", "label": {"nl": "Tijd van de leden", "fr": "Temps des membres", "en": "Time of the members"}},
  {"code": "inKind", "label": {"nl": "In natura", "fr": "En nature", "en": "In kind"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('decisionMakers', '{"nl": "Wie beslissingen neemt", "fr": "Qui prend les décisions", "en": "Who takes decisions"}', $$[
  {"code": "members", "label": {"nl": "De leden samen", "fr": "Les membres ensemble", "en": "The members together"}},
  {"code": "body", "label": {"nl": "Een orgaan", "fr": "Un organe", "en": "A body"}},
  {"code": "coordinator", "label": {"nl": "De coördinator", "fr": "La coordination", "en": "The coordinator"}},
  {"code": "president", "label": {"nl": "De voorzitter", "fr": "La présidence", "en": "The president"}},
  {"code": "unknown", "label": {"nl": "Niet genoteerd", "fr": "Non noté", "en": "Not recorded"}}
]$$);
