-- Closed lists around bodies, meetings and decisions.
select define_vocabulary('bodyKinds', '{"nl": "Soorten overlegorganen", "fr": "Types d’instances", "en": "Kinds of bodies"}', $$[
  {"code": "plenary", "label": {"nl": "Plenaire of algemene vergadering", "fr": "Assemblée plénière ou générale", "en": "Plenary or general meeting"},
   "definition": {"nl": "Alle leden zijn uitgenodigd. Ook coördinatievergadering of voltallige vergadering genoemd.", "fr": "Tous les membres sont invités. Aussi appelée réunion de coordination.", "en": "All members are invited. Also called coordination meeting."}},
  {"code": "steeringCommittee", "label": {"nl": "Stuurgroep of stuurcomité", "fr": "Comité de pilotage", "en": "Steering committee"}},
  {"code": "governingBody", "label": {"nl": "Bestuurscomité of bureau", "fr": "Comité de gestion ou bureau", "en": "Governing body or bureau"}},
  {"code": "supervisoryCommittee", "label": {"nl": "Begeleidingscomité", "fr": "Comité d’accompagnement", "en": "Supervisory committee"}},
  {"code": "followUpCommittee", "label": {"nl": "Opvolgingscomité", "fr": "Comité de suivi", "en": "Follow-up committee"}},
  {"code": "coreGroup", "label": {"nl": "Kerngroep", "fr": "Groupe noyau", "en": "Core group"}},
  {"code": "workingGroup", "label": {"nl": "Werkgroep", "fr": "Groupe de travail", "en": "Working group"},
   "definition": {"nl": "Werkt rond een thema of bereidt een activiteit voor. Ook themagroep, subgroep of werkcommissie.", "fr": "Travaille autour d’un thème ou prépare une activité. Aussi appelé groupe thématique ou sous-groupe.", "en": "Works on a theme or prepares an activity."}},
  {"code": "neighborhoodWorkingGroup", "label": {"nl": "Wijkwerkgroep", "fr": "Groupe de travail de quartier", "en": "Neighbourhood working group"}},
  {"code": "projectGroup", "label": {"nl": "Projectgroep", "fr": "Groupe de projet", "en": "Project group"}},
  {"code": "actionGroup", "label": {"nl": "Actiegroep", "fr": "Groupe d’action", "en": "Action group"},
   "definition": {"nl": "Kleine groep, liefst met bewoners, die één doel op zich neemt en zelf beslist.", "fr": "Petit groupe, si possible avec des habitants, qui porte un but et décide lui-même.", "en": "Small group, residents among them where possible, that takes on one goal and decides itself."}},
  {"code": "platform", "attributes": {"openOccasions": true}, "label": {"nl": "Platform van open momenten", "fr": "Plateforme de moments ouverts", "en": "Platform of open occasions"},
   "definition": {"nl": "Geen vaste groep: momenten waarop iedereen welkom is om te horen, mee te denken en zich te engageren.", "fr": "Pas de groupe fixe : des moments ouverts à toutes et tous pour s’informer, réfléchir et s’engager.", "en": "No fixed group: occasions open to everyone to hear, think along and commit."}},
  {"code": "managementCommittee", "label": {"nl": "Beheerscomité van een plek", "fr": "Comité de gestion d’un lieu", "en": "Management committee of a place"}},
  {"code": "networkMeeting", "label": {"nl": "Netwerkvergadering over samenwerkingsverbanden heen", "fr": "Réunion de réseau entre partenariats", "en": "Network meeting across partnerships"}},
  {"code": "contentConsultation", "label": {"nl": "Inhoudelijk overleg", "fr": "Concertation sur le contenu", "en": "Consultation on content"},
   "definition": {"nl": "Besprekingen over situaties van mensen horen niet in Samenhang; alleen dat er overleg is, hoe vaak en wie eraan meedoet.", "fr": "Les situations de personnes n’ont pas leur place dans Samenhang ; seulement qu’il y a concertation, à quel rythme et avec qui.", "en": "Situations of people stay outside Samenhang; only that it meets, how often and who takes part."}},
  {"code": "usersMeeting", "label": {"nl": "Bijeenkomst van gebruikers of bewoners", "fr": "Rencontre d’usagers ou d’habitants", "en": "Meeting of users or residents"}},
  {"code": "intervision", "label": {"nl": "Intervisie", "fr": "Intervision", "en": "Intervision"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('bodyLevels', '{"nl": "Niveaus van overlegorganen", "fr": "Niveaux des instances", "en": "Levels of bodies"}', $$[
  {"code": "project", "label": {"nl": "Project of actie", "fr": "Projet ou action", "en": "Project or action"}},
  {"code": "neighborhood", "label": {"nl": "Wijk", "fr": "Quartier", "en": "Neighbourhood"}},
  {"code": "partnership", "label": {"nl": "Samenwerkingsverband", "fr": "Partenariat", "en": "Partnership"}},
  {"code": "municipality", "label": {"nl": "Gemeente", "fr": "Commune", "en": "Municipality"}},
  {"code": "careZone", "label": {"nl": "Zorgzone of bekken", "fr": "Zone de soins ou bassin", "en": "Care zone"}},
  {"code": "region", "label": {"nl": "Gewest of regio", "fr": "Région", "en": "Region"}},
  {"code": "network", "label": {"nl": "Over netwerken heen", "fr": "Entre réseaux", "en": "Across networks"}}
]$$);

select define_vocabulary('seatBases', '{"nl": "Waarom iemand zetelt", "fr": "À quel titre on siège", "en": "Why somebody has a seat"}', $$[
  {"code": "exOfficio", "label": {"nl": "Van rechtswege", "fr": "De droit", "en": "Ex officio"}},
  {"code": "elected", "label": {"nl": "Verkozen door de leden", "fr": "Élu par les membres", "en": "Elected by the members"}},
  {"code": "workingGroup", "label": {"nl": "Namens een werkgroep", "fr": "Au nom d’un groupe de travail", "en": "For a working group"}},
  {"code": "network", "label": {"nl": "Namens een netwerk", "fr": "Au nom d’un réseau", "en": "For a network"}},
  {"code": "publicSector", "label": {"nl": "Namens de publieke diensten", "fr": "Au nom des services publics", "en": "For the public services"}},
  {"code": "associations", "label": {"nl": "Namens de verenigingen", "fr": "Au nom des associations", "en": "For the associations"}},
  {"code": "residents", "label": {"nl": "Namens bewoners of gebruikers", "fr": "Au nom des habitants ou usagers", "en": "For residents or users"}},
  {"code": "membership", "label": {"nl": "Als lid van het samenwerkingsverband", "fr": "Comme membre du partenariat", "en": "As a member of the partnership"}},
  {"code": "volunteered", "label": {"nl": "Bood zich zelf aan", "fr": "S’est proposé", "en": "Came forward"}},
  {"code": "expertise", "label": {"nl": "Om wat men ervan kent", "fr": "Pour son expertise", "en": "For what they know of it"}}
]$$);

select define_vocabulary('seatRoles', '{"nl": "Rollen in een orgaan", "fr": "Rôles dans une instance", "en": "Roles in a body"}', $$[
  {"code": "chair", "label": {"nl": "Voorzitter", "fr": "Présidence", "en": "Chair"}},
  {"code": "secretary", "label": {"nl": "Secretaris", "fr": "Secrétariat", "en": "Secretary"}},
  {"code": "leader", "label": {"nl": "Trekker", "fr": "Pilote", "en": "Leader"}},
  {"code": "member", "label": {"nl": "Lid", "fr": "Membre", "en": "Member"}},
  {"code": "guest", "label": {"nl": "Vaste gast", "fr": "Invité permanent", "en": "Permanent guest"}}
]$$);

select define_vocabulary('functionCategories', '{"nl": "Wie rond de tafel zit", "fr": "Qui est autour de la table", "en": "Who is around the table"}', $$[
  {"code": "fieldWorker", "label": {"nl": "Veldwerker", "fr": "Travailleur de terrain", "en": "Field worker"}},
  {"code": "coordinator", "label": {"nl": "Coördinator", "fr": "Coordinateur", "en": "Coordinator"}},
  {"code": "manager", "attributes": {"superior": true}, "label": {"nl": "Leidinggevende of directie", "fr": "Responsable ou direction", "en": "Manager"}},
  {"code": "elected", "attributes": {"superior": true}, "label": {"nl": "Mandataris (voorzitter, schepen, raadslid)", "fr": "Mandataire (présidence, échevinat, conseil)", "en": "Elected official"}},
  {"code": "administration", "attributes": {"superior": true}, "label": {"nl": "Subsidiërende overheid", "fr": "Autorité subsidiante", "en": "Funding authority"}},
  {"code": "volunteer", "label": {"nl": "Vrijwilliger", "fr": "Bénévole", "en": "Volunteer"}},
  {"code": "expert", "label": {"nl": "Deskundige", "fr": "Expert", "en": "Expert"}},
  {"code": "police", "label": {"nl": "Politie of preventie", "fr": "Police ou prévention", "en": "Police or prevention"}},
  {"code": "userRepresentative", "label": {"nl": "Vertegenwoordiger van gebruikers", "fr": "Représentant des usagers", "en": "Representative of users"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('decisionLevels', '{"nl": "Niveaus van beslissen", "fr": "Niveaux de décision", "en": "Levels of decision"}', $$[
  {"code": "strategic", "label": {"nl": "Strategisch", "fr": "Stratégique", "en": "Strategic"}, "definition": {"nl": "Welke doelen we nastreven.", "fr": "Quels buts poursuivre.", "en": "Which goals to pursue."}},
  {"code": "structural", "label": {"nl": "Structureel", "fr": "Structurel", "en": "Structural"}, "definition": {"nl": "Volgens welke werkwijze.", "fr": "Selon quelle méthode.", "en": "By which way of working."}},
  {"code": "operational", "label": {"nl": "Operationeel", "fr": "Opérationnel", "en": "Operational"}, "definition": {"nl": "Hoe we ze toepassen.", "fr": "Comment l’appliquer.", "en": "How it is applied."}}
]$$);

select define_vocabulary('decisionExtents', '{"nl": "Hoe ver een orgaan beslist", "fr": "Jusqu’où une instance décide", "en": "How far a body decides"}', $$[
  {"code": "decides", "label": {"nl": "Beslist zelf", "fr": "Décide elle-même", "en": "Decides itself"}},
  {"code": "decidesWithin", "label": {"nl": "Beslist binnen afgesproken grenzen", "fr": "Décide dans des limites convenues", "en": "Decides within agreed limits"}},
  {"code": "proposes", "label": {"nl": "Stelt voor", "fr": "Propose", "en": "Proposes"}},
  {"code": "advises", "label": {"nl": "Geeft advies", "fr": "Donne un avis", "en": "Advises"}},
  {"code": "none", "label": {"nl": "Beslist niet mee", "fr": "Ne décide pas", "en": "Has no say"}}
]$$);

select define_vocabulary('meetingPurposes', '{"nl": "Waarvoor men samenkomt", "fr": "Pourquoi se réunir", "en": "What a meeting is for"}', $$[
  {"code": "exchange", "attributes": {"invite": ["fieldWorker", "coordinator", "volunteer"], "withoutSuperiors": true}, "label": {"nl": "Uitwisselen", "fr": "Échanger", "en": "Exchange"},
   "definition": {"nl": "Veldwerkers leren elkaar kennen en praten vrijuit.", "fr": "Les travailleurs de terrain se rencontrent et parlent librement.", "en": "Field workers meet and speak freely."}},
  {"code": "realization", "attributes": {"invite": ["fieldWorker", "coordinator", "volunteer", "expert"]}, "label": {"nl": "Samen iets uitvoeren", "fr": "Réaliser ensemble", "en": "Carry something out together"}},
  {"code": "decision", "attributes": {"invite": ["manager", "coordinator", "fieldWorker"], "needsSuperiors": true}, "label": {"nl": "Beslissen", "fr": "Décider", "en": "Decide"},
   "definition": {"nl": "Er wordt beslist over projecten; wie zijn organisatie kan engageren is erbij.", "fr": "On y décide des projets ; celles et ceux qui peuvent engager leur organisation sont là.", "en": "Projects are decided on; who can commit an organisation is there."}},
  {"code": "transmission", "attributes": {"invite": ["coordinator", "fieldWorker", "manager", "elected", "administration"], "needsSuperiors": true}, "label": {"nl": "Noden doorgeven aan het beleid", "fr": "Transmettre des besoins aux décideurs", "en": "Pass on needs to policy makers"}},
  {"code": "organization", "attributes": {"invite": ["coordinator", "manager", "fieldWorker"]}, "label": {"nl": "De eigen werking regelen", "fr": "Organiser le fonctionnement", "en": "Organise how we work"}}
]$$);

select define_vocabulary('agendaOrigins', '{"nl": "Waar een agendapunt vandaan komt", "fr": "D’où vient un point à l’ordre du jour", "en": "Where an agenda item comes from"}', $$[
  {"code": "memberNeed", "label": {"nl": "Nood van een lid", "fr": "Besoin d’un membre", "en": "Need of a member"}},
  {"code": "residents", "label": {"nl": "Vraag van bewoners", "fr": "Demande d’habitants", "en": "Asked by residents"}},
  {"code": "diagnosis", "label": {"nl": "Diagnose van de gemeenschap", "fr": "Diagnostic communautaire", "en": "Community diagnosis"}},
  {"code": "workingGroup", "label": {"nl": "Terugkoppeling van een werkgroep", "fr": "Retour d’un groupe de travail", "en": "Feedback of a working group"}},
  {"code": "coordinator", "label": {"nl": "Coördinator", "fr": "Coordination", "en": "Coordinator"}},
  {"code": "body", "label": {"nl": "Ander orgaan", "fr": "Autre instance", "en": "Another body"}},
  {"code": "hierarchy", "label": {"nl": "Leidinggevenden", "fr": "Hiérarchie", "en": "Superiors"}},
  {"code": "authority", "label": {"nl": "OCMW, gemeente of gewest", "fr": "CPAS, commune ou Région", "en": "OCMW/CPAS, municipality or region"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('decisionModes', '{"nl": "Hoe er beslist wordt", "fr": "Comment on décide", "en": "How a decision is taken"}', $$[
  {"code": "consensus", "label": {"nl": "Consensus", "fr": "Consensus", "en": "Consensus"}},
  {"code": "consent", "label": {"nl": "Zonder overwegend bezwaar", "fr": "Sans objection majeure", "en": "No major objection"}},
  {"code": "majority", "label": {"nl": "Meerderheid", "fr": "Majorité", "en": "Majority"}},
  {"code": "chair", "label": {"nl": "Door wie voorzit", "fr": "Par la présidence", "en": "By the chair"}},
  {"code": "leadOrganization", "label": {"nl": "Door de leidende organisatie", "fr": "Par l’organisation pilote", "en": "By the lead organisation"}},
  {"code": "authority", "label": {"nl": "Door de overheid", "fr": "Par l’autorité", "en": "By the authority"}},
  {"code": "coordinator", "label": {"nl": "Door de coördinator, na rondvraag", "fr": "Par la coordination, après consultation", "en": "By the coordinator, after asking around"}}
]$$);

select define_vocabulary('decisionParticipants', '{"nl": "Wie mee woog", "fr": "Qui a pesé", "en": "Who had a say"}', $$[
  {"code": "residents", "label": {"nl": "Bewoners", "fr": "Habitants", "en": "Residents"}},
  {"code": "usersOrganizations", "label": {"nl": "Organisaties van gebruikers", "fr": "Associations d’usagers", "en": "Organisations of users"}},
  {"code": "fieldWorkers", "label": {"nl": "Veldwerkers", "fr": "Travailleurs de terrain", "en": "Field workers"}},
  {"code": "managers", "label": {"nl": "Leidinggevenden", "fr": "Responsables", "en": "Managers"}},
  {"code": "elected", "label": {"nl": "Mandatarissen", "fr": "Mandataires", "en": "Elected officials"}},
  {"code": "funders", "label": {"nl": "Wie betaalt", "fr": "Qui finance", "en": "Funders"}},
  {"code": "experts", "label": {"nl": "Deskundigen", "fr": "Experts", "en": "Experts"}}
]$$);

select define_vocabulary('ruleKinds', '{"nl": "Soorten oproepen en regels", "fr": "Types d’appels et de règles", "en": "Kinds of calls and rules"}', $$[
  {"code": "call", "label": {"nl": "Oproep", "fr": "Appel", "en": "Call"}},
  {"code": "criteria", "label": {"nl": "Criteria", "fr": "Critères", "en": "Criteria"}},
  {"code": "rules", "label": {"nl": "Regels", "fr": "Règles", "en": "Rules"}},
  {"code": "roadmap", "label": {"nl": "Draaiboek of stappenplan", "fr": "Feuille de route", "en": "Roadmap"}}
]$$);
