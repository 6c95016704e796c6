-- Closed lists of the network register and of the links between partnerships (3 §2.22, §10, 3-R97, 2a §3.5).
select define_vocabulary('networkActivities', '{"nl": "Activiteiten van een netwerk", "fr": "Activités d’un réseau", "en": "Activities of a network"}', $$[
  {"code": "exchange", "label": {"nl": "Elkaar ontmoeten en informatie uitwisselen", "fr": "Se rencontrer et échanger des informations", "en": "Meeting and exchanging information"},
   "definition": {"nl": "Een vaste plek waar men elkaar ziet, zodat diensten op elkaar inspelen.", "fr": "Un lieu régulier où l’on se voit, pour que les services s’accordent.", "en": "A regular place to see each other, so that services tie in with one another."}},
  {"code": "briefing", "label": {"nl": "Regelmatige infosessies", "fr": "Séances d’information régulières", "en": "Regular information sessions"},
   "definition": {"nl": "Wie uitnodigt legt uit, bijvoorbeeld over een subsidie en de projecten daarmee.", "fr": "Celui qui invite explique, par exemple un subside et ses projets.", "en": "Whoever invites explains, for instance a grant and its projects."}},
  {"code": "needs", "label": {"nl": "Sociale noden opsporen", "fr": "Repérer les besoins sociaux", "en": "Finding social needs"}},
  {"code": "projects", "label": {"nl": "Samen projecten opzetten", "fr": "Monter des projets ensemble", "en": "Setting up projects together"},
   "definition": {"nl": "Uitwerken en opstarten met de leden als partners.", "fr": "Élaborer et lancer avec les membres comme partenaires.", "en": "Working out and starting, with the members as partners."}},
  {"code": "peerSupervision", "label": {"nl": "Intervisie of supervisie", "fr": "Intervision ou supervision", "en": "Peer supervision or supervision"}},
  {"code": "aroundPerson", "label": {"nl": "Zorg rond één persoon afstemmen", "fr": "Coordonner autour d’une personne", "en": "Coordinating around one person"},
   "definition": {"nl": "Alleen dat het netwerk zo werkt; over wie het gaat hoort hier niet.", "fr": "Seulement que le réseau travaille ainsi ; de qui il s’agit n’a pas sa place ici.", "en": "Only that the network works that way; who it is about has no place here."}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('networkLevels', '{"nl": "Werkgebied van een netwerk", "fr": "Territoire d’un réseau", "en": "Working area of a network"}', $$[
  {"code": "neighborhood", "label": {"nl": "Wijk", "fr": "Quartier", "en": "Neighbourhood"}},
  {"code": "municipality", "label": {"nl": "Gemeente", "fr": "Commune", "en": "Municipality"}},
  {"code": "intermunicipal", "label": {"nl": "Verscheidene gemeenten", "fr": "Plusieurs communes", "en": "Several municipalities"}},
  {"code": "regional", "label": {"nl": "Gewest", "fr": "Région", "en": "Region"}}
]$$);

select define_vocabulary('networkCoordinationTypes', '{"nl": "Soorten coördinatie", "fr": "Types de coordination", "en": "Kinds of coordination"}', $$[
  {"code": "multithematic", "label": {"nl": "Multithematisch", "fr": "Multithématique", "en": "Multi-theme"}},
  {"code": "thematic", "label": {"nl": "Thematisch", "fr": "Thématique", "en": "Thematic"}}
]$$);

select define_vocabulary('meetingIntervals', '{"nl": "Hoe vaak men samenkomt", "fr": "Fréquence des rencontres", "en": "How often it meets"}', $$[
  {"code": "weekly", "label": {"nl": "Elke week", "fr": "Chaque semaine", "en": "Every week"}, "attributes": {"interval": "P1W"}},
  {"code": "twoWeekly", "label": {"nl": "Om de twee weken", "fr": "Toutes les deux semaines", "en": "Every two weeks"}, "attributes": {"interval": "P2W"}},
  {"code": "monthly", "label": {"nl": "Elke maand", "fr": "Chaque mois", "en": "Every month"}, "attributes": {"interval": "P1M"}},
  {"code": "sixWeekly", "label": {"nl": "Om de zes weken", "fr": "Toutes les six semaines", "en": "Every six weeks"}, "attributes": {"interval": "P6W"}},
  {"code": "twoMonthly", "label": {"nl": "Om de twee maanden", "fr": "Tous les deux mois", "en": "Every two months"}, "attributes": {"interval": "P2M"}},
  {"code": "quarterly", "label": {"nl": "Elk kwartaal", "fr": "Chaque trimestre", "en": "Every quarter"}, "attributes": {"interval": "P3M"}},
  {"code": "halfYearly", "label": {"nl": "Twee keer per jaar", "fr": "Deux fois par an", "en": "Twice a year"}, "attributes": {"interval": "P6M"}},
  {"code": "yearly", "label": {"nl": "Elk jaar", "fr": "Chaque année", "en": "Every year"}, "attributes": {"interval": "P1Y"}},
  {"code": "whenNeeded", "label": {"nl": "Wanneer het nodig is", "fr": "Selon les besoins", "en": "When needed"}},
  {"code": "other", "label": {"nl": "Anders", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('linkTypes', '{"nl": "Banden tussen samenwerkingsverbanden", "fr": "Liens entre partenariats", "en": "Links between partnerships"}', $$[
  {"code": "none", "label": {"nl": "Geen contact", "fr": "Pas de contact", "en": "No contact"},
   "definition": {"nl": "Men weet van elkaar en heeft (nog) niets met elkaar. Ook dat is een antwoord.", "fr": "On se connaît sans avoir (encore) rien en commun. C’est aussi une réponse.", "en": "They know of each other and have nothing together (yet). That is an answer too."}},
  {"code": "information", "label": {"nl": "Informatie uitwisselen", "fr": "Échange d’informations", "en": "Exchanging information"},
   "definition": {"nl": "Verslagen, agenda’s of diagnoses delen, op elkaars vergadering komen.", "fr": "Partager comptes rendus, agendas ou diagnostics, assister aux réunions de l’autre.", "en": "Sharing minutes, agendas or diagnoses, coming to each other’s meetings."}},
  {"code": "jointProject", "label": {"nl": "Samen een project", "fr": "Projet commun", "en": "Joint project"}},
  {"code": "structuralAgreement", "label": {"nl": "Vaste afspraken", "fr": "Accord structurel", "en": "Structural agreement"},
   "definition": {"nl": "Afspraken die blijven als de mensen veranderen. Geen van beide wordt er een werkgroep van de andere door.", "fr": "Des accords qui restent quand les personnes changent. Aucun ne devient pour autant un groupe de travail de l’autre.", "en": "Agreements that stay when people change. Neither becomes a working group of the other by it."}}
]$$);

select define_vocabulary('linkDegrees', '{"nl": "Graden van samenwerking", "fr": "Degrés de collaboration", "en": "Degrees of collaboration"}', $$[
  {"code": "access", "label": {"nl": "Toegang tot elkaars netwerk", "fr": "Accès au réseau de l’autre", "en": "Access to each other’s network"}},
  {"code": "building", "label": {"nl": "Samen aan de samenwerking bouwen", "fr": "Construire ensemble la collaboration", "en": "Building the collaboration together"}},
  {"code": "alliance", "label": {"nl": "Formele alliantie, trajecten sluiten op elkaar aan", "fr": "Alliance formelle, des parcours qui s’enchaînent", "en": "Formal alliance, pathways join up"}}
]$$);

select define_vocabulary('linkCollaborations', '{"nl": "Soorten samenwerking", "fr": "Types de collaboration", "en": "Kinds of collaboration"}', $$[
  {"code": "referral", "label": {"nl": "Doorverwijzen", "fr": "Orientation", "en": "Referral"}},
  {"code": "administrativeSupport", "label": {"nl": "Administratieve ondersteuning", "fr": "Soutien administratif", "en": "Administrative support"}},
  {"code": "jointFollowUp", "label": {"nl": "Gezamenlijke opvolging", "fr": "Suivi commun", "en": "Joint follow-up"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);
