-- Closed lists that are data: labels in Dutch, French and English, and a definition in our own words where a
-- term is easily misread. A term that is no longer offered stays and gets "validUntil"; it is never removed.
select define_vocabulary('organizationTypes', '{"nl": "Soorten organisaties", "fr": "Types d’organisations", "en": "Kinds of organisations"}', $$[
  {"code": "ocmw", "label": {"nl": "OCMW", "fr": "CPAS", "en": "Public centre for social welfare (OCMW/CPAS)"},
   "definition": {"nl": "Openbaar centrum voor maatschappelijk welzijn van een gemeente.", "fr": "Centre public d’action sociale d’une commune.", "en": "The public body for social welfare of a municipality."}},
  {"code": "municipality", "label": {"nl": "Gemeentebestuur of gemeentedienst", "fr": "Administration ou service communal", "en": "Municipal administration or service"}},
  {"code": "regionalAuthority", "label": {"nl": "Gewestelijke of gemeenschapsoverheid", "fr": "Autorité régionale ou communautaire", "en": "Regional or community authority"}},
  {"code": "observatory", "label": {"nl": "Observatorium of studiedienst", "fr": "Observatoire ou service d’études", "en": "Observatory or research service"}},
  {"code": "neighborhoodHouse", "label": {"nl": "Buurthuis", "fr": "Maison de quartier", "en": "Neighbourhood house"}},
  {"code": "medicalHouse", "label": {"nl": "Medisch huis of wijkgezondheidscentrum", "fr": "Maison médicale", "en": "Community health centre"},
   "definition": {"nl": "Groepspraktijk van de eerste lijn met verschillende beroepen onder één dak.", "fr": "Équipe de première ligne réunissant plusieurs professions sous un même toit.", "en": "Primary care practice with several professions under one roof."}},
  {"code": "integratedWelfareHealthCentre", "label": {"nl": "Geïntegreerd welzijns- en gezondheidscentrum", "fr": "Centre social-santé intégré", "en": "Integrated welfare and health centre"},
   "definition": {"nl": "Eén toegangspunt waar welzijnswerk en zorg samen werken.", "fr": "Un point d’accès unique où l’action sociale et les soins travaillent ensemble.", "en": "One point of access where social work and care work together."}},
  {"code": "welfareCentre", "label": {"nl": "Centrum voor (algemeen) welzijnswerk", "fr": "Centre d’action sociale (globale)", "en": "General welfare centre"}},
  {"code": "mentalHealthService", "label": {"nl": "Dienst voor geestelijke gezondheidszorg", "fr": "Service de santé mentale", "en": "Mental health service"}},
  {"code": "hospital", "label": {"nl": "Ziekenhuis", "fr": "Hôpital", "en": "Hospital"}},
  {"code": "homeCareService", "label": {"nl": "Dienst voor thuishulp of thuiszorg", "fr": "Service d’aide ou de soins à domicile", "en": "Home help or home care service"}},
  {"code": "healthPromotion", "label": {"nl": "Vereniging voor gezondheidsbevordering", "fr": "Association de promotion de la santé", "en": "Health promotion association"}},
  {"code": "preventionService", "label": {"nl": "Preventiedienst", "fr": "Service de prévention", "en": "Prevention service"}},
  {"code": "homelessService", "label": {"nl": "Dienst voor dak- en thuislozen", "fr": "Service pour personnes sans abri ou sans chez-soi", "en": "Service for homeless people"}},
  {"code": "housingService", "label": {"nl": "Huisvestingsdienst of woonwinkel", "fr": "Service ou guichet logement", "en": "Housing service"}},
  {"code": "publicHousingCompany", "label": {"nl": "Openbare vastgoedmaatschappij (OVM)", "fr": "Société immobilière de service public (SISP)", "en": "Public housing company"}},
  {"code": "debtMediationService", "label": {"nl": "Dienst voor schuldbemiddeling", "fr": "Service de médiation de dettes", "en": "Debt mediation service"}},
  {"code": "foodAid", "label": {"nl": "Voedselhulp of sociale kruidenier", "fr": "Aide alimentaire ou épicerie sociale", "en": "Food aid or social grocery"}},
  {"code": "socialRestaurant", "label": {"nl": "Sociaal restaurant", "fr": "Restaurant social", "en": "Social restaurant"}},
  {"code": "school", "label": {"nl": "School", "fr": "École", "en": "School"}},
  {"code": "homeworkSupport", "label": {"nl": "Huiswerkbegeleiding", "fr": "École de devoirs", "en": "Homework support"}},
  {"code": "adultEducation", "label": {"nl": "Volwassenenonderwijs of alfabetisering", "fr": "Formation d’adultes ou alphabétisation", "en": "Adult education or literacy"}},
  {"code": "childcare", "label": {"nl": "Kinderopvang", "fr": "Milieu d’accueil de la petite enfance", "en": "Childcare"}},
  {"code": "youthService", "label": {"nl": "Jeugdwerk of jeugdhulp", "fr": "Service jeunesse ou aide à la jeunesse", "en": "Youth work or youth care"}},
  {"code": "seniorService", "label": {"nl": "Dienst voor ouderen", "fr": "Service pour personnes âgées", "en": "Service for older people"}},
  {"code": "disabilityService", "label": {"nl": "Dienst voor personen met een handicap", "fr": "Service pour personnes en situation de handicap", "en": "Service for people with disabilities"}},
  {"code": "employmentService", "label": {"nl": "Dienst voor werk en socioprofessionele inschakeling", "fr": "Service d’emploi et d’insertion socioprofessionnelle", "en": "Employment and integration service"}},
  {"code": "integrationService", "label": {"nl": "Onthaal en integratie van nieuwkomers", "fr": "Accueil et intégration des personnes primo-arrivantes", "en": "Reception and integration of newcomers"}},
  {"code": "culturalCentre", "label": {"nl": "Cultuur- of gemeenschapscentrum", "fr": "Centre culturel ou communautaire", "en": "Cultural or community centre"}},
  {"code": "networkOrganization", "label": {"nl": "Netwerk-, koepel- of steunorganisatie", "fr": "Organisation de réseau, fédération ou appui", "en": "Network, umbrella or support organisation"}},
  {"code": "selfOrganization", "label": {"nl": "Zelforganisatie", "fr": "Association autogérée par les personnes concernées", "en": "Self-organisation"},
   "definition": {"nl": "Vereniging van en door mensen die zelf betrokken zijn.", "fr": "Association créée et portée par les personnes concernées elles-mêmes.", "en": "Association run by the people it is about."}},
  {"code": "citizensInitiative", "label": {"nl": "Burgerinitiatief", "fr": "Initiative citoyenne", "en": "Citizens’ initiative"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('legalForms', '{"nl": "Rechtsvormen", "fr": "Formes juridiques", "en": "Legal forms"}', $$[
  {"code": "vzw", "label": {"nl": "Vereniging zonder winstoogmerk (vzw)", "fr": "Association sans but lucratif (asbl)", "en": "Non-profit association (vzw/asbl)"}},
  {"code": "ivzw", "label": {"nl": "Internationale vereniging zonder winstoogmerk (ivzw)", "fr": "Association internationale sans but lucratif (aisbl)", "en": "International non-profit association (ivzw/aisbl)"}},
  {"code": "foundation", "label": {"nl": "Stichting", "fr": "Fondation", "en": "Foundation"}},
  {"code": "publicBody", "label": {"nl": "Publiekrechtelijke rechtspersoon", "fr": "Personne morale de droit public", "en": "Public body"}},
  {"code": "cooperative", "label": {"nl": "Coöperatieve vennootschap", "fr": "Société coopérative", "en": "Cooperative"}},
  {"code": "company", "label": {"nl": "Andere vennootschap", "fr": "Autre société", "en": "Other company"}},
  {"code": "unincorporatedAssociation", "label": {"nl": "Feitelijke vereniging", "fr": "Association de fait", "en": "Unincorporated association"},
   "definition": {"nl": "Groep zonder rechtspersoonlijkheid en dus zonder eigen ondernemingsnummer.", "fr": "Groupement sans personnalité juridique, donc sans numéro d’entreprise propre.", "en": "A group without legal personality, so without an enterprise number of its own."}},
  {"code": "naturalPerson", "label": {"nl": "Natuurlijke persoon (zelfstandige)", "fr": "Personne physique (indépendante)", "en": "Natural person (self-employed)"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('controls', '{"nl": "Beheer", "fr": "Contrôle", "en": "Control"}', $$[
  {"code": "public", "label": {"nl": "Openbaar", "fr": "Public", "en": "Public"}},
  {"code": "private", "label": {"nl": "Privaat", "fr": "Privé", "en": "Private"}},
  {"code": "publiclyFounded", "label": {"nl": "Privaat, opgericht door een overheid", "fr": "Privé, créé par une autorité publique", "en": "Private, founded by a public authority"}}
]$$);

select define_vocabulary('sectors', '{"nl": "Sectoren", "fr": "Secteurs", "en": "Sectors"}', $$[
  {"code": "welfare", "label": {"nl": "Welzijn", "fr": "Action sociale", "en": "Welfare"}},
  {"code": "health", "label": {"nl": "Gezondheid", "fr": "Santé", "en": "Health"}},
  {"code": "housing", "label": {"nl": "Huisvesting", "fr": "Logement", "en": "Housing"}},
  {"code": "education", "label": {"nl": "Onderwijs en vorming", "fr": "Enseignement et formation", "en": "Education"}},
  {"code": "culture", "label": {"nl": "Cultuur", "fr": "Culture", "en": "Culture"}},
  {"code": "youth", "label": {"nl": "Jeugd", "fr": "Jeunesse", "en": "Youth"}},
  {"code": "employment", "label": {"nl": "Werk", "fr": "Emploi", "en": "Employment"}},
  {"code": "justice", "label": {"nl": "Justitie en rechtshulp", "fr": "Justice et aide juridique", "en": "Justice and legal aid"}},
  {"code": "elderly", "label": {"nl": "Ouderen", "fr": "Personnes âgées", "en": "Older people"}},
  {"code": "disability", "label": {"nl": "Handicap", "fr": "Handicap", "en": "Disability"}},
  {"code": "poverty", "label": {"nl": "Armoedebestrijding", "fr": "Lutte contre la pauvreté", "en": "Fighting poverty"}},
  {"code": "integration", "label": {"nl": "Integratie en samenleven", "fr": "Intégration et cohésion sociale", "en": "Integration and social cohesion"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('targetGroups', '{"nl": "Doelgroepen", "fr": "Publics", "en": "Target groups"}', $$[
  {"code": "allResidents", "label": {"nl": "Alle buurtbewoners", "fr": "L’ensemble des habitants", "en": "All residents"}},
  {"code": "hardToReachPeople", "label": {"nl": "Mensen die de diensten moeilijk bereiken", "fr": "Personnes que les services atteignent difficilement", "en": "People whom services find hard to reach"},
   "definition": {"nl": "Vaak in een situatie met meerdere moeilijkheden tegelijk. De drempel ligt bij het aanbod, niet bij de persoon.", "fr": "Souvent dans une situation cumulant plusieurs difficultés. L’obstacle vient de l’offre, pas de la personne.", "en": "Often in a situation with several difficulties at once. The threshold lies with the services, not with the person."}},
  {"code": "homelessPeople", "label": {"nl": "Mensen zonder thuis", "fr": "Personnes sans chez-soi", "en": "Homeless people"}},
  {"code": "tenantsWithHousingProblems", "label": {"nl": "Huurders met woonproblemen", "fr": "Locataires rencontrant des problèmes de logement", "en": "Tenants with housing problems"}},
  {"code": "olderPeople", "label": {"nl": "Ouderen", "fr": "Personnes âgées", "en": "Older people"}},
  {"code": "isolatedOlderPeople", "label": {"nl": "Ouderen die alleen staan", "fr": "Personnes âgées isolées", "en": "Older people living in isolation"}},
  {"code": "isolatedPeople", "label": {"nl": "Mensen die zich alleen voelen of weinig contact hebben", "fr": "Personnes isolées", "en": "People with few social contacts"}},
  {"code": "women", "label": {"nl": "Vrouwen", "fr": "Femmes", "en": "Women"}},
  {"code": "mothers", "label": {"nl": "Moeders", "fr": "Mères", "en": "Mothers"}},
  {"code": "singleParents", "label": {"nl": "Alleenstaande ouders", "fr": "Parents solos", "en": "Single parents"}},
  {"code": "familiesWithSchoolchildren", "label": {"nl": "Gezinnen met schoolgaande kinderen", "fr": "Familles avec enfants scolarisés", "en": "Families with schoolchildren"}},
  {"code": "youngChildren", "label": {"nl": "Jonge kinderen en hun ouders", "fr": "Jeunes enfants et leurs parents", "en": "Young children and their parents"}},
  {"code": "youngPeople", "label": {"nl": "Jongeren", "fr": "Jeunes", "en": "Young people"}},
  {"code": "unaccompaniedMinors", "label": {"nl": "Niet-begeleide minderjarigen", "fr": "Mineurs non accompagnés", "en": "Unaccompanied minors"}},
  {"code": "newcomers", "label": {"nl": "Nieuwkomers", "fr": "Personnes primo-arrivantes", "en": "Newcomers"}},
  {"code": "undocumentedPeople", "label": {"nl": "Mensen zonder verblijfspapieren", "fr": "Personnes sans titre de séjour", "en": "People without residence papers"}},
  {"code": "asylumSeekers", "label": {"nl": "Mensen die asiel aanvragen of aanvroegen", "fr": "Personnes qui demandent ou ont demandé l’asile", "en": "People who seek or sought asylum"}},
  {"code": "mentalHealthNeeds", "label": {"nl": "Mensen met zorgen over hun geestelijke gezondheid", "fr": "Personnes confrontées à des difficultés de santé mentale", "en": "People with mental health needs"}},
  {"code": "peopleWaitingForCare", "label": {"nl": "Mensen die op een zorgplaats wachten", "fr": "Personnes en attente d’une prise en charge", "en": "People waiting for care"}},
  {"code": "peopleWithDisabilities", "label": {"nl": "Personen met een handicap", "fr": "Personnes en situation de handicap", "en": "People with disabilities"}},
  {"code": "lowLiteracyPeople", "label": {"nl": "Mensen die moeilijk lezen of schrijven", "fr": "Personnes éloignées de l’écrit", "en": "People who find reading or writing difficult"}},
  {"code": "peopleInPoverty", "label": {"nl": "Mensen in armoede", "fr": "Personnes en situation de pauvreté", "en": "People in poverty"}},
  {"code": "professionals", "label": {"nl": "Professionals en vrijwilligers", "fr": "Professionnels et bénévoles", "en": "Professionals and volunteers"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('languages', '{"nl": "Talen", "fr": "Langues", "en": "Languages"}', $$[
  {"code": "nl", "label": {"nl": "Nederlands", "fr": "Néerlandais", "en": "Dutch"}},
  {"code": "fr", "label": {"nl": "Frans", "fr": "Français", "en": "French"}},
  {"code": "en", "label": {"nl": "Engels", "fr": "Anglais", "en": "English"}},
  {"code": "de", "label": {"nl": "Duits", "fr": "Allemand", "en": "German"}},
  {"code": "ar", "label": {"nl": "Arabisch", "fr": "Arabe", "en": "Arabic"}},
  {"code": "ber", "label": {"nl": "Tamazight", "fr": "Tamazight", "en": "Tamazight"}},
  {"code": "tr", "label": {"nl": "Turks", "fr": "Turc", "en": "Turkish"}},
  {"code": "es", "label": {"nl": "Spaans", "fr": "Espagnol", "en": "Spanish"}},
  {"code": "pt", "label": {"nl": "Portugees", "fr": "Portugais", "en": "Portuguese"}},
  {"code": "it", "label": {"nl": "Italiaans", "fr": "Italien", "en": "Italian"}},
  {"code": "ro", "label": {"nl": "Roemeens", "fr": "Roumain", "en": "Romanian"}},
  {"code": "pl", "label": {"nl": "Pools", "fr": "Polonais", "en": "Polish"}},
  {"code": "bg", "label": {"nl": "Bulgaars", "fr": "Bulgare", "en": "Bulgarian"}},
  {"code": "sq", "label": {"nl": "Albanees", "fr": "Albanais", "en": "Albanian"}},
  {"code": "uk", "label": {"nl": "Oekraïens", "fr": "Ukrainien", "en": "Ukrainian"}},
  {"code": "ru", "label": {"nl": "Russisch", "fr": "Russe", "en": "Russian"}},
  {"code": "fa", "label": {"nl": "Perzisch en Dari", "fr": "Persan et dari", "en": "Persian and Dari"}},
  {"code": "ps", "label": {"nl": "Pasjtoe", "fr": "Pachto", "en": "Pashto"}},
  {"code": "so", "label": {"nl": "Somali", "fr": "Somali", "en": "Somali"}},
  {"code": "ti", "label": {"nl": "Tigrinya", "fr": "Tigrigna", "en": "Tigrinya"}},
  {"code": "ln", "label": {"nl": "Lingala", "fr": "Lingala", "en": "Lingala"}},
  {"code": "sw", "label": {"nl": "Swahili", "fr": "Swahili", "en": "Swahili"}},
  {"code": "ff", "label": {"nl": "Fula", "fr": "Peul", "en": "Fula"}},
  {"code": "vgt", "label": {"nl": "Vlaamse Gebarentaal", "fr": "Langue des signes flamande", "en": "Flemish Sign Language"}},
  {"code": "sfb", "label": {"nl": "Frans-Belgische Gebarentaal", "fr": "Langue des signes de Belgique francophone", "en": "French Belgian Sign Language"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('partnershipTypes', '{"nl": "Soorten samenwerkingsverbanden", "fr": "Types de partenariats", "en": "Kinds of partnerships"}', $$[
  {"code": "lwgcContract", "label": {"nl": "Lokaal welzijns- en gezondheidscontract (LWGC)", "fr": "Contrat local social-santé (CLSS)", "en": "Local welfare and health contract"},
   "definition": {"nl": "Overeenkomst voor één wijk, gedragen door het OCMW en uitgevoerd met partners uit welzijn en gezondheid.", "fr": "Convention pour un quartier, portée par le CPAS et mise en œuvre avec des partenaires du social et de la santé.", "en": "Agreement for one neighbourhood, held by the OCMW/CPAS and carried out with welfare and health partners."}},
  {"code": "socialCoordination", "label": {"nl": "Sociale coördinatie", "fr": "Coordination sociale", "en": "Social coordination"},
   "definition": {"nl": "Overleg dat een OCMW op zijn grondgebied opzet met diensten en verenigingen.", "fr": "Concertation qu’un CPAS organise sur son territoire avec les services et associations.", "en": "Consultation that an OCMW/CPAS sets up on its territory with services and associations."}},
  {"code": "neighborInitiative", "label": {"nl": "Warm en zorgzaam bureninitiatief", "fr": "Initiative de voisinage solidaire", "en": "Neighbours’ initiative"},
   "definition": {"nl": "Ontmoeting en kleine wederzijdse hulp, gedragen door buren.", "fr": "Rencontres et petits coups de main réciproques, portés par les voisins.", "en": "Meeting and small mutual help, carried by neighbours."}},
  {"code": "neighborhoodInitiative", "label": {"nl": "Zorgzaam buurtinitiatief", "fr": "Initiative de quartier bienveillant", "en": "Caring neighbourhood initiative"},
   "definition": {"nl": "Zorg en ondersteuning in de buurt, gedragen door buren en professionals samen.", "fr": "Soins et soutien dans le quartier, portés ensemble par voisins et professionnels.", "en": "Care and support in the neighbourhood, carried by neighbours and professionals together."}},
  {"code": "neighborhoodCareInitiative", "label": {"nl": "Buurtgericht zorginitiatief", "fr": "Initiative de soins orientée vers le quartier", "en": "Neighbourhood-oriented care initiative"},
   "definition": {"nl": "Zorg en ondersteuning dicht bij huis, gedragen door professionals.", "fr": "Soins et soutien de proximité, portés par des professionnels.", "en": "Care and support close to home, carried by professionals."}},
  {"code": "integratedReception", "label": {"nl": "Geïntegreerd breed onthaal (GBO)", "fr": "Accueil large intégré (GBO)", "en": "Integrated broad reception"},
   "definition": {"nl": "Samenwerking van onthaaldiensten zodat mensen via elke deur bij hun rechten geraken.", "fr": "Coopération de services d’accueil pour que chaque porte d’entrée mène aux droits.", "en": "Cooperation of reception services so that every door leads to people’s rights."}},
  {"code": "childPovertyNetwork", "label": {"nl": "Lokaal netwerk tegen kinderarmoede", "fr": "Réseau local contre la pauvreté infantile", "en": "Local network against child poverty"}},
  {"code": "thematicNetwork", "label": {"nl": "Thematisch netwerk", "fr": "Réseau thématique", "en": "Thematic network"}},
  {"code": "regionalConsultation", "label": {"nl": "Regionaal welzijnsoverleg", "fr": "Concertation sociale régionale", "en": "Regional welfare consultation"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('partnershipPhases', '{"nl": "Fasen", "fr": "Phases", "en": "Phases"}', $$[
  {"code": "preparation", "label": {"nl": "Voorbereiding", "fr": "Préparation", "en": "Preparation"}},
  {"code": "diagnosis", "label": {"nl": "Diagnose van de gemeenschap", "fr": "Diagnostic communautaire", "en": "Community diagnosis"},
   "definition": {"nl": "Noden, krachten en aanbod van de wijk in kaart, met bewoners en diensten. Ook doorlichting of wijkdiagnose genoemd.", "fr": "Inventaire des besoins, des forces et de l’offre du quartier, avec les habitants et les services.", "en": "Needs, strengths and services of the neighbourhood described with residents and services."}},
  {"code": "actionPlan", "label": {"nl": "Actieplan", "fr": "Plan d’action", "en": "Action plan"}},
  {"code": "implementation", "label": {"nl": "Uitvoering", "fr": "Mise en œuvre", "en": "Implementation"}},
  {"code": "extended", "label": {"nl": "Verlengd", "fr": "Prolongé", "en": "Extended"}},
  {"code": "ended", "label": {"nl": "Beëindigd", "fr": "Terminé", "en": "Ended"}}
]$$);

select define_vocabulary('organizationForms', '{"nl": "Werkvormen", "fr": "Formes d’organisation", "en": "Ways of organising"}', $$[
  {"code": "projectsWithCoordinatingOrganizations", "label": {"nl": "Projecten, elk met een coördinerende organisatie", "fr": "Projets portés chacun par une organisation coordinatrice", "en": "Projects, each with a coordinating organisation"}},
  {"code": "consortium", "label": {"nl": "Consortium", "fr": "Consortium", "en": "Consortium"}},
  {"code": "mobileTeam", "label": {"nl": "Mobiel team", "fr": "Équipe mobile", "en": "Mobile team"},
   "definition": {"nl": "Eén team dat door de wijk trekt, met thematische werkgroepen onder een operationele coördinator.", "fr": "Une équipe qui parcourt le quartier, avec des groupes thématiques et une coordination opérationnelle.", "en": "One team that moves through the neighbourhood, with thematic groups under an operational coordinator."}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('membershipRegimes', '{"nl": "Toetredingswijzen", "fr": "Modes d’adhésion", "en": "Membership regimes"}', $$[
  {"code": "open", "label": {"nl": "Open voor iedereen", "fr": "Ouvert à tous", "en": "Open to all"}},
  {"code": "invited", "label": {"nl": "Op uitnodiging", "fr": "Sur invitation", "en": "By invitation"}},
  {"code": "onProposal", "label": {"nl": "Op voorstel, na aanvraag", "fr": "Sur proposition, après demande", "en": "On proposal, after an application"}},
  {"code": "networkAndOcmw", "label": {"nl": "Netwerk en OCMW samen", "fr": "Réseau et CPAS ensemble", "en": "Network together with the OCMW/CPAS"}},
  {"code": "none", "label": {"nl": "Zonder vaste leden", "fr": "Sans membres fixes", "en": "No fixed members"}}
]$$);

select define_vocabulary('membershipKinds', '{"nl": "Vormen van lidmaatschap", "fr": "Formes d’adhésion", "en": "Kinds of membership"}', $$[
  {"code": "lead", "label": {"nl": "Leidende organisatie", "fr": "Organisation pilote", "en": "Lead organisation"},
   "definition": {"nl": "Draagt het samenwerkingsverband; er kunnen er meer zijn.", "fr": "Porte le partenariat ; il peut y en avoir plusieurs.", "en": "Carries the partnership; there may be several."}},
  {"code": "coordinating", "label": {"nl": "Coördinerende organisatie", "fr": "Organisation coordinatrice", "en": "Coordinating organisation"},
   "definition": {"nl": "Trekt een project binnen het samenwerkingsverband. Dit is een organisatie, niet de persoon die coördineert.", "fr": "Porte un projet du partenariat. C’est une organisation, pas la personne qui coordonne.", "en": "Leads a project within the partnership. It is an organisation, not the person who coordinates."}},
  {"code": "structuralPartner", "label": {"nl": "Structurele partner", "fr": "Partenaire structurel", "en": "Structural partner"}},
  {"code": "partner", "label": {"nl": "Partner", "fr": "Partenaire", "en": "Partner"}},
  {"code": "unfundedParticipant", "label": {"nl": "Deelnemer zonder financiering", "fr": "Participant non financé", "en": "Unfunded participant"}},
  {"code": "supporter", "label": {"nl": "Steunende organisatie", "fr": "Organisation de soutien", "en": "Supporter"}},
  {"code": "invitedExpert", "label": {"nl": "Uitgenodigde expert", "fr": "Expert invité", "en": "Invited expert"}},
  {"code": "follower", "label": {"nl": "Volger", "fr": "Observateur", "en": "Follower"},
   "definition": {"nl": "Wil op de hoogte blijven zonder mee te werken.", "fr": "Souhaite rester informé sans participer.", "en": "Wants to stay informed without taking part."}}
]$$);

select define_vocabulary('membershipStatuses', '{"nl": "Grondslag van deelname", "fr": "Fondement de la participation", "en": "Basis of taking part"}', $$[
  {"code": "voluntary", "label": {"nl": "Vrijwillig", "fr": "Volontaire", "en": "Voluntary"}},
  {"code": "mandatory", "label": {"nl": "Verplicht", "fr": "Obligatoire", "en": "Mandatory"}},
  {"code": "paid", "label": {"nl": "Tegen betaling", "fr": "Contre rémunération", "en": "Paid assignment"}}
]$$);

select define_vocabulary('membershipEndReasons', '{"nl": "Redenen van vertrek", "fr": "Raisons de départ", "en": "Reasons for leaving"}', $$[
  {"code": "focusChanged", "label": {"nl": "De focus van het samenwerkingsverband veranderde", "fr": "L’orientation du partenariat a changé", "en": "The focus of the partnership changed"}},
  {"code": "missionChanged", "label": {"nl": "De opdracht van de organisatie veranderde", "fr": "La mission de l’organisation a changé", "en": "The mission of the organisation changed"}},
  {"code": "lackOfTime", "label": {"nl": "Te weinig tijd of personeel", "fr": "Manque de temps ou de personnel", "en": "Too little time or staff"}},
  {"code": "lackOfFunding", "label": {"nl": "Geen of te weinig middelen", "fr": "Moyens absents ou insuffisants", "en": "No or too little funding"}},
  {"code": "projectEnded", "label": {"nl": "Het project is afgelopen", "fr": "Le projet est terminé", "en": "The project ended"}},
  {"code": "disagreement", "label": {"nl": "Andere visie op de samenwerking", "fr": "Vision différente de la coopération", "en": "A different view of the cooperation"}},
  {"code": "littleAddedValue", "label": {"nl": "Te weinig meerwaarde", "fr": "Trop peu de valeur ajoutée", "en": "Too little added value"}},
  {"code": "administrativeBurden", "label": {"nl": "Administratieve last", "fr": "Charge administrative", "en": "Administrative burden"}},
  {"code": "moved", "label": {"nl": "Verhuisd of niet meer actief in het gebied", "fr": "Déménagement ou fin d’activité sur le territoire", "en": "Moved away or no longer active in the area"}},
  {"code": "organizationEnded", "label": {"nl": "De organisatie stopte of fuseerde", "fr": "L’organisation a cessé ou fusionné", "en": "The organisation ended or merged"}},
  {"code": "partnershipEnded", "label": {"nl": "Het samenwerkingsverband eindigde", "fr": "Le partenariat a pris fin", "en": "The partnership ended"}},
  {"code": "recordedInError", "label": {"nl": "Bij vergissing genoteerd", "fr": "Enregistré par erreur", "en": "Recorded in error"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('declineReasons', '{"nl": "Redenen om niet op een vraag in te gaan", "fr": "Raisons de ne pas donner suite", "en": "Reasons for declining"}', $$[
  {"code": "outsideTerritory", "label": {"nl": "Buiten het gebied", "fr": "Hors du territoire", "en": "Outside the area"}},
  {"code": "outsideThemes", "label": {"nl": "Buiten de thema’s", "fr": "Hors des thèmes", "en": "Outside the themes"}},
  {"code": "notNow", "label": {"nl": "Nu niet het goede moment", "fr": "Pas le bon moment", "en": "Not the right moment"}},
  {"code": "noCapacity", "label": {"nl": "Geen tijd of personeel", "fr": "Pas de temps ni de personnel", "en": "No time or staff"}},
  {"code": "alreadyRepresented", "label": {"nl": "Al vertegenwoordigd door een andere organisatie", "fr": "Déjà représentée par une autre organisation", "en": "Already represented by another organisation"}},
  {"code": "otherPartnershipFitsBetter", "label": {"nl": "Een ander samenwerkingsverband past beter", "fr": "Un autre partenariat convient mieux", "en": "Another partnership fits better"}},
  {"code": "moreInformationNeeded", "label": {"nl": "Meer informatie nodig", "fr": "Informations complémentaires nécessaires", "en": "More information needed"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('indicatorKinds', '{"nl": "Soorten indicatoren", "fr": "Types d’indicateurs", "en": "Kinds of indicators"}', $$[
  {"code": "count", "label": {"nl": "Aantal", "fr": "Nombre", "en": "Count"}},
  {"code": "ratio", "label": {"nl": "Verhouding", "fr": "Rapport", "en": "Ratio"}},
  {"code": "percentage", "label": {"nl": "Percentage", "fr": "Pourcentage", "en": "Percentage"}},
  {"code": "index", "label": {"nl": "Index", "fr": "Indice", "en": "Index"}},
  {"code": "ordinalScale", "label": {"nl": "Schaal met een volgorde", "fr": "Échelle ordinale", "en": "Ordinal scale"}},
  {"code": "qualitative", "label": {"nl": "In woorden", "fr": "En mots", "en": "In words"}}
]$$);

select define_vocabulary('directions', '{"nl": "Gewenste richting", "fr": "Sens souhaité", "en": "Direction"}', $$[
  {"code": "higher", "label": {"nl": "Hoger is gewenst", "fr": "Plus élevé est souhaité", "en": "Higher is wanted"}},
  {"code": "lower", "label": {"nl": "Lager is gewenst", "fr": "Plus bas est souhaité", "en": "Lower is wanted"}},
  {"code": "none", "label": {"nl": "Geen richting", "fr": "Aucun sens", "en": "No direction"},
   "definition": {"nl": "Het getal beschrijft; hoger of lager is op zichzelf niet beter.", "fr": "Le chiffre décrit ; plus ou moins n’est pas meilleur en soi.", "en": "The figure describes; higher or lower is not better in itself."}}
]$$);

select define_vocabulary('periodTypes', '{"nl": "Soorten perioden", "fr": "Types de périodes", "en": "Kinds of periods"}', $$[
  {"code": "year", "label": {"nl": "Jaar", "fr": "Année", "en": "Year"}},
  {"code": "quarter", "label": {"nl": "Kwartaal", "fr": "Trimestre", "en": "Quarter"}},
  {"code": "month", "label": {"nl": "Maand", "fr": "Mois", "en": "Month"}},
  {"code": "snapshot", "label": {"nl": "Momentopname", "fr": "Instantané", "en": "Snapshot"},
   "definition": {"nl": "De toestand op één dag.", "fr": "La situation à une date donnée.", "en": "The state on one day."}}
]$$);

select define_vocabulary('absenceReasons', '{"nl": "Waarom er geen cijfer is", "fr": "Pourquoi il n’y a pas de chiffre", "en": "Why there is no figure"}', $$[
  {"code": "notCollected", "label": {"nl": "Niet verzameld", "fr": "Non collecté", "en": "Not collected"}},
  {"code": "notApplicable", "label": {"nl": "Niet van toepassing", "fr": "Sans objet", "en": "Not applicable"}},
  {"code": "notYetAvailable", "label": {"nl": "Nog niet beschikbaar", "fr": "Pas encore disponible", "en": "Not yet available"}},
  {"code": "suppressed", "label": {"nl": "Afgeschermd: de groep is te klein", "fr": "Masqué : le groupe est trop petit", "en": "Suppressed: the group is too small"}},
  {"code": "refused", "label": {"nl": "Niet meegedeeld op eigen keuze", "fr": "Non communiqué par choix", "en": "Not shared by choice"}},
  {"code": "notPublishedBySource", "label": {"nl": "Niet gepubliceerd door de bron", "fr": "Non publié par la source", "en": "Not published by the source"}},
  {"code": "other", "label": {"nl": "Andere reden", "fr": "Autre raison", "en": "Other reason"}}
]$$);

select define_vocabulary('units', '{"nl": "Eenheden", "fr": "Unités", "en": "Units"}', $$[
  {"code": "persons", "label": {"nl": "personen", "fr": "personnes", "en": "persons"}},
  {"code": "percent", "label": {"nl": "%", "fr": "%", "en": "%"}},
  {"code": "euroPerInhabitant", "label": {"nl": "euro per inwoner", "fr": "euros par habitant", "en": "euro per inhabitant"}},
  {"code": "per10000Inhabitants", "label": {"nl": "per 10 000 inwoners", "fr": "pour 10 000 habitants", "en": "per 10,000 inhabitants"}},
  {"code": "organizations", "label": {"nl": "organisaties", "fr": "organisations", "en": "organisations"}},
  {"code": "meetings", "label": {"nl": "vergaderingen", "fr": "réunions", "en": "meetings"}},
  {"code": "projects", "label": {"nl": "projecten", "fr": "projets", "en": "projects"}},
  {"code": "referrals", "label": {"nl": "doorverwijzingen", "fr": "orientations", "en": "referrals"}},
  {"code": "fte", "label": {"nl": "voltijdse equivalenten", "fr": "équivalents temps plein", "en": "full-time equivalents"}},
  {"code": "hours", "label": {"nl": "uren", "fr": "heures", "en": "hours"}},
  {"code": "months", "label": {"nl": "maanden", "fr": "mois", "en": "months"}},
  {"code": "euro", "label": {"nl": "euro", "fr": "euros", "en": "euro"}},
  {"code": "meters", "label": {"nl": "meter", "fr": "mètres", "en": "metres"}},
  {"code": "points", "label": {"nl": "punten", "fr": "points", "en": "points"}},
  {"code": "none", "label": {"nl": "zonder eenheid", "fr": "sans unité", "en": "no unit"}},
  {"code": "other", "label": {"nl": "andere", "fr": "autre", "en": "other"}}
]$$);

select define_vocabulary('observationStatuses', '{"nl": "Toestanden van een cijfer", "fr": "Statuts d’un chiffre", "en": "States of a figure"}', $$[
  {"code": "draft", "label": {"nl": "Ontwerp", "fr": "Brouillon", "en": "Draft"}},
  {"code": "submitted", "label": {"nl": "Ingediend", "fr": "Soumis", "en": "Submitted"}},
  {"code": "returned", "label": {"nl": "Teruggestuurd met een vraag", "fr": "Renvoyé avec une question", "en": "Returned with a question"}},
  {"code": "validated", "label": {"nl": "Gevalideerd", "fr": "Validé", "en": "Validated"}},
  {"code": "accepted", "label": {"nl": "Aanvaard door het gewest", "fr": "Accepté par la Région", "en": "Accepted by the region"}},
  {"code": "published", "label": {"nl": "Gepubliceerd", "fr": "Publié", "en": "Published"}}
]$$);
