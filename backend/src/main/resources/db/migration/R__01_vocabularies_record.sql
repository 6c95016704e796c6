-- The closed lists of an organisation's record: what it works on, how big it is, its numbers, how its places can be reached.
-- Definitions are our own; a note says where a word does not mean quite the same in the other language or in another list.
select define_vocabulary('themes', '{"nl": "Thema’s en levensdomeinen", "fr": "Thèmes et domaines de vie", "en": "Themes and life domains"}', $$[
  {"code": "housing", "label": {"nl": "Wonen", "fr": "Logement", "en": "Housing"},
   "definition": {"nl": "Een woning vinden, houden, betalen of herstellen. Geen dak boven het hoofd hebben staat apart, bij dak- en thuisloosheid.", "fr": "Trouver, garder, payer ou réparer un logement. Ne pas avoir de toit est un thème à part : sans-abrisme.", "en": "Finding, keeping, paying for or repairing a home. Having no roof at all is a theme of its own: homelessness."}},
  {"code": "homelessness", "label": {"nl": "Dak- en thuisloosheid", "fr": "Sans-abrisme et absence de chez-soi", "en": "Homelessness"},
   "definition": {"nl": "Op straat, in de opvang of bij anderen slapen, of daar dichtbij staan.", "fr": "Dormir dehors, dans un centre ou chez des tiers, ou en être proche.", "en": "Sleeping rough, in a shelter or at someone else’s, or being close to it."},
   "note": {"nl": "Het Nederlands onderscheidt dakloos en thuisloos, het Frans sans-abri en sans-chez-soi; dit thema omvat beide.", "fr": "Le français distingue sans-abri et sans-chez-soi, le néerlandais dakloos et thuisloos ; ce thème couvre les deux.", "en": "Dutch and French each have two words, for no roof and for no home; this theme is both."}},
  {"code": "incomeAndDebt", "label": {"nl": "Inkomen en schulden", "fr": "Revenus et dettes", "en": "Income and debt"},
   "definition": {"nl": "Rondkomen, budget, schuldbemiddeling, uitkeringen en toeslagen.", "fr": "Joindre les deux bouts, budget, médiation de dettes, allocations et suppléments.", "en": "Making ends meet, budgeting, debt mediation, benefits and supplements."}},
  {"code": "health", "label": {"nl": "Gezondheid", "fr": "Santé", "en": "Health"},
   "definition": {"nl": "Lichamelijke gezondheid: zorg, preventie en gezond leven.", "fr": "Santé physique : soins, prévention et vie saine.", "en": "Physical health: care, prevention and healthy living."}},
  {"code": "mentalHealth", "label": {"nl": "Geestelijke gezondheid", "fr": "Santé mentale", "en": "Mental health"}},
  {"code": "addiction", "label": {"nl": "Verslaving en middelengebruik", "fr": "Assuétudes et usage de produits", "en": "Addiction and substance use"}},
  {"code": "sexualHealth", "label": {"nl": "Seksuele gezondheid en zwangerschap", "fr": "Santé sexuelle et grossesse", "en": "Sexual health and pregnancy"}},
  {"code": "careAndAging", "label": {"nl": "Zorg en ouder worden", "fr": "Soins et vieillissement", "en": "Care and ageing"},
   "definition": {"nl": "Thuis blijven wonen, hulp aan huis, mantelzorg, dementie, woonzorg.", "fr": "Rester chez soi, aide à domicile, proches aidants, démence, maisons de repos.", "en": "Staying at home, home help, informal care, dementia, residential care."}},
  {"code": "familyAndChildhood", "label": {"nl": "Gezin en kindertijd", "fr": "Famille et enfance", "en": "Family and childhood"},
   "definition": {"nl": "Van voor de geboorte tot de lagere school: ouderschap, opvoeding, kinderopvang.", "fr": "D’avant la naissance à l’école primaire : parentalité, éducation, accueil des enfants.", "en": "From before birth to primary school: parenting, upbringing, childcare."}},
  {"code": "youth", "label": {"nl": "Jeugd", "fr": "Jeunesse", "en": "Youth"}},
  {"code": "education", "label": {"nl": "Onderwijs en leren", "fr": "Enseignement et apprentissage", "en": "Education and learning"},
   "definition": {"nl": "School, huiswerk, alfabetisering, taal en leren op elke leeftijd.", "fr": "École, devoirs, alphabétisation, langue et apprentissage à tout âge.", "en": "School, homework, literacy, language and learning at any age."}},
  {"code": "work", "label": {"nl": "Werk", "fr": "Emploi", "en": "Work"}},
  {"code": "food", "label": {"nl": "Voeding", "fr": "Alimentation", "en": "Food"},
   "definition": {"nl": "Voedselhulp, samen koken en eten, gezond en betaalbaar eten.", "fr": "Aide alimentaire, cuisine et repas partagés, alimentation saine et abordable.", "en": "Food aid, cooking and eating together, healthy and affordable food."}},
  {"code": "materialHelp", "label": {"nl": "Materiële hulp", "fr": "Aide matérielle", "en": "Material help"},
   "definition": {"nl": "Kleren, meubels, huisraad, hygiëne, wassen.", "fr": "Vêtements, meubles, équipement, hygiène, lessive.", "en": "Clothes, furniture, household goods, hygiene, laundry."}},
  {"code": "socialContact", "label": {"nl": "Contact en eenzaamheid", "fr": "Liens sociaux et solitude", "en": "Social contact and loneliness"},
   "definition": {"nl": "Mensen ontmoeten, erbij horen, niet alleen staan.", "fr": "Rencontrer, appartenir, ne pas rester seul.", "en": "Meeting people, belonging, not being on one’s own."}},
  {"code": "volunteering", "label": {"nl": "Vrijwilligerswerk en burenhulp", "fr": "Bénévolat et entraide de voisinage", "en": "Volunteering and help among neighbours"}},
  {"code": "participation", "label": {"nl": "Inspraak van bewoners", "fr": "Participation des habitants", "en": "Residents’ say"},
   "definition": {"nl": "Bewoners die mee beslissen en samen opkomen voor hun buurt. Niet: hoeveel mensen worden bereikt.", "fr": "Des habitants qui codécident et se mobilisent pour leur quartier. Pas : le nombre de personnes touchées.", "en": "Residents who take part in deciding and speak up for their neighbourhood. Not: how many people are reached."}},
  {"code": "migrationAndIntegration", "label": {"nl": "Migratie en samenleven", "fr": "Migration et vivre-ensemble", "en": "Migration and integration"},
   "definition": {"nl": "Aankomen, verblijfsrecht, inburgering, taal en samenleven.", "fr": "Arriver, droit de séjour, parcours d’accueil, langue et vivre-ensemble.", "en": "Arriving, right of residence, integration courses, language and living together."},
   "note": {"nl": "Inburgering en parcours d’accueil zijn twee verschillende trajecten met eigen regels.", "fr": "Le parcours d’accueil et l’inburgering sont deux parcours distincts, avec leurs propres règles.", "en": "The Dutch-language and the French-language integration courses have rules of their own."}},
  {"code": "discrimination", "label": {"nl": "Discriminatie en gelijke kansen", "fr": "Discriminations et égalité des chances", "en": "Discrimination and equal opportunities"}},
  {"code": "digitalInclusion", "label": {"nl": "Digitale inclusie", "fr": "Inclusion numérique", "en": "Digital inclusion"},
   "definition": {"nl": "Hulp, toestellen en oefening om online te doen wat niet meer anders kan.", "fr": "Aide, appareils et pratique pour faire en ligne ce qui ne se fait plus autrement.", "en": "Help, devices and practice to do online what can no longer be done otherwise."}},
  {"code": "administrativeHelp", "label": {"nl": "Papieren en rechten", "fr": "Démarches et accès aux droits", "en": "Paperwork and access to rights"},
   "definition": {"nl": "Brieven begrijpen, formulieren invullen, rechten kennen en krijgen.", "fr": "Comprendre un courrier, remplir un formulaire, connaître et obtenir ses droits.", "en": "Understanding letters, filling in forms, knowing and getting one’s rights."}},
  {"code": "legalHelp", "label": {"nl": "Rechtshulp", "fr": "Aide juridique", "en": "Legal help"}},
  {"code": "leisureAndCulture", "label": {"nl": "Vrije tijd en cultuur", "fr": "Loisirs et culture", "en": "Leisure and culture"}},
  {"code": "sport", "label": {"nl": "Sport en bewegen", "fr": "Sport et activité physique", "en": "Sport and exercise"}},
  {"code": "safety", "label": {"nl": "Veiligheid en overlast", "fr": "Sécurité et tranquillité", "en": "Safety"}},
  {"code": "violence", "label": {"nl": "Geweld in gezin of relatie", "fr": "Violences intrafamiliales et conjugales", "en": "Violence in families and relationships"}},
  {"code": "mobility", "label": {"nl": "Mobiliteit en vervoer", "fr": "Mobilité et transport", "en": "Mobility and transport"}},
  {"code": "environmentAndEnergy", "label": {"nl": "Leefomgeving en energie", "fr": "Cadre de vie et énergie", "en": "Environment and energy"},
   "definition": {"nl": "Energiefactuur, gezonde woning, groen en openbare ruimte.", "fr": "Factures d’énergie, logement sain, verdure et espace public.", "en": "Energy bills, healthy homes, green and public space."}},
  {"code": "disability", "label": {"nl": "Handicap", "fr": "Handicap", "en": "Disability"}},
  {"code": "detention", "label": {"nl": "Detentie en terugkeer", "fr": "Détention et réinsertion", "en": "Detention and return"}},
  {"code": "supportToProfessionals", "label": {"nl": "Steun aan professionals en netwerken", "fr": "Appui aux professionnels et aux réseaux", "en": "Support to professionals and networks"}},
  {"code": "other", "label": {"nl": "Ander thema", "fr": "Autre thème", "en": "Other theme"}}
]$$);

select define_vocabulary('paidStaffBands', '{"nl": "Betaalde medewerkers", "fr": "Personnel rémunéré", "en": "Paid staff"}', $$[
  {"code": "none", "label": {"nl": "Geen", "fr": "Aucun", "en": "None"},
   "definition": {"nl": "Draait helemaal op vrijwilligers. Iets anders dan: niet opgegeven.", "fr": "Entièrement porté par des bénévoles. À ne pas confondre avec : non précisé.", "en": "Run by volunteers only. Not the same as: not stated."}},
  {"code": "from1To9", "attributes": {"from": 1, "until": 9}, "label": {"nl": "1 tot 9 personen", "fr": "1 à 9 personnes", "en": "1 to 9 people"}},
  {"code": "from10To49", "attributes": {"from": 10, "until": 49}, "label": {"nl": "10 tot 49 personen", "fr": "10 à 49 personnes", "en": "10 to 49 people"}},
  {"code": "from50To249", "attributes": {"from": 50, "until": 249}, "label": {"nl": "50 tot 249 personen", "fr": "50 à 249 personnes", "en": "50 to 249 people"}},
  {"code": "from250", "attributes": {"from": 250}, "label": {"nl": "250 personen of meer", "fr": "250 personnes ou plus", "en": "250 people or more"}}
]$$);

select define_vocabulary('budgetBands', '{"nl": "Jaarbudget", "fr": "Budget annuel", "en": "Yearly budget"}', $$[
  {"code": "upTo2500", "attributes": {"until": 2500}, "label": {"nl": "Tot 2 500 euro", "fr": "Jusqu’à 2 500 euros", "en": "Up to 2,500 euro"}},
  {"code": "from2500To10000", "attributes": {"from": 2500, "until": 10000}, "label": {"nl": "2 500 tot 10 000 euro", "fr": "De 2 500 à 10 000 euros", "en": "2,500 to 10,000 euro"}},
  {"code": "from10000To50000", "attributes": {"from": 10000, "until": 50000}, "label": {"nl": "10 000 tot 50 000 euro", "fr": "De 10 000 à 50 000 euros", "en": "10,000 to 50,000 euro"}},
  {"code": "from50000To250000", "attributes": {"from": 50000, "until": 250000}, "label": {"nl": "50 000 tot 250 000 euro", "fr": "De 50 000 à 250 000 euros", "en": "50,000 to 250,000 euro"}},
  {"code": "from250000To1Million", "attributes": {"from": 250000, "until": 1000000}, "label": {"nl": "250 000 tot 1 miljoen euro", "fr": "De 250 000 à 1 million d’euros", "en": "250,000 to 1 million euro"}},
  {"code": "from1Million", "attributes": {"from": 1000000}, "label": {"nl": "Meer dan 1 miljoen euro", "fr": "Plus d’1 million d’euros", "en": "More than 1 million euro"}}
]$$);

select define_vocabulary('identifierSchemes', '{"nl": "Soorten nummers", "fr": "Types de numéros", "en": "Kinds of numbers"}', $$[
  {"code": "establishmentUnit", "label": {"nl": "Vestigingsnummer", "fr": "Numéro d’unité d’établissement", "en": "Establishment unit number"},
   "definition": {"nl": "Nummer van één vestiging in de Kruispuntbank van Ondernemingen: tien cijfers, het eerste van 2 tot 8.", "fr": "Numéro d’une unité d’établissement à la Banque-Carrefour des Entreprises : dix chiffres, le premier de 2 à 8.", "en": "Number of one establishment in the Belgian register of enterprises: ten digits, the first from 2 to 8."}},
  {"code": "recognition", "label": {"nl": "Erkenningsnummer", "fr": "Numéro d’agrément", "en": "Recognition number"},
   "definition": {"nl": "Nummer waaronder een overheid de organisatie erkent.", "fr": "Numéro sous lequel une autorité agrée l’organisation.", "en": "Number under which an authority recognises the organisation."}},
  {"code": "healthInsurance", "label": {"nl": "RIZIV-nummer", "fr": "Numéro INAMI", "en": "Health insurance institute number"}},
  {"code": "socialMap", "label": {"nl": "Nummer in een sociale kaart", "fr": "Numéro dans une carte sociale", "en": "Number in a social map"},
   "note": {"nl": "De sociale kaarten van het Gewest en van de Gemeenschappen nummeren elk op hun manier.", "fr": "Les répertoires sociaux de la Région et des Communautés ont chacun leur numérotation.", "en": "The social maps of the Region and the Communities each number in their own way."}},
  {"code": "other", "label": {"nl": "Ander nummer", "fr": "Autre numéro", "en": "Other number"}}
]$$);

select define_vocabulary('accessFeatures', '{"nl": "Toegankelijkheid van een plek", "fr": "Accessibilité d’un lieu", "en": "Accessibility of a place"}', $$[
  {"code": "stepFreeEntrance", "label": {"nl": "Ingang zonder trede", "fr": "Entrée de plain-pied", "en": "Step-free entrance"}},
  {"code": "ramp", "label": {"nl": "Helling, vast of op vraag", "fr": "Rampe, fixe ou sur demande", "en": "Ramp, fixed or on request"}},
  {"code": "lift", "label": {"nl": "Lift", "fr": "Ascenseur", "en": "Lift"}},
  {"code": "wheelchairToilet", "label": {"nl": "Toilet voor rolstoelgebruikers", "fr": "Toilettes accessibles en fauteuil", "en": "Wheelchair-accessible toilet"}},
  {"code": "disabledParking", "label": {"nl": "Voorbehouden parkeerplaats dichtbij", "fr": "Emplacement réservé à proximité", "en": "Reserved parking nearby"}},
  {"code": "pramSpace", "label": {"nl": "Plaats voor kinderwagens", "fr": "Place pour les poussettes", "en": "Room for prams"}},
  {"code": "hearingLoop", "label": {"nl": "Ringleiding of hulp bij slecht horen", "fr": "Boucle auditive ou aide à l’audition", "en": "Hearing loop"}},
  {"code": "signLanguage", "label": {"nl": "Gebarentaal mogelijk", "fr": "Langue des signes possible", "en": "Sign language available"}},
  {"code": "tactileGuidance", "label": {"nl": "Geleiding voor wie niet goed ziet", "fr": "Guidage pour personnes malvoyantes", "en": "Guidance for people with low vision"}},
  {"code": "assistanceDogs", "label": {"nl": "Assistentiehonden welkom", "fr": "Chiens d’assistance bienvenus", "en": "Assistance dogs welcome"}},
  {"code": "quietRoom", "label": {"nl": "Apart, rustig lokaal", "fr": "Local calme à part", "en": "Quiet separate room"},
   "definition": {"nl": "Een plek om te praten of te wachten zonder gehoord of gezien te worden.", "fr": "Un endroit où parler ou attendre sans être entendu ni vu.", "en": "A place to talk or wait without being heard or seen."}},
  {"code": "interpreter", "label": {"nl": "Tolk op afspraak", "fr": "Interprète sur rendez-vous", "en": "Interpreter by appointment"}},
  {"code": "plainSignage", "label": {"nl": "Duidelijke borden of pictogrammen", "fr": "Signalétique simple ou pictogrammes", "en": "Clear signs or pictograms"}},
  {"code": "meetingRoom", "label": {"nl": "Zaal om anderen te ontvangen", "fr": "Salle pour accueillir d’autres", "en": "Room to host others"},
   "definition": {"nl": "Groot genoeg voor een vergadering van partners.", "fr": "Assez grande pour une réunion de partenaires.", "en": "Large enough for a meeting of partners."}},
  {"code": "homeVisits", "label": {"nl": "Komt ook aan huis", "fr": "Se déplace aussi à domicile", "en": "Also visits at home"}}
]$$);

select define_vocabulary('spheres', '{"nl": "Plaats in de samenleving", "fr": "Place dans la société", "en": "Place in society"}', $$[
  {"code": "government", "label": {"nl": "Overheid", "fr": "Pouvoirs publics", "en": "Government"}},
  {"code": "market", "label": {"nl": "Markt", "fr": "Marché", "en": "Market"}},
  {"code": "community", "label": {"nl": "Gemeenschap", "fr": "Communauté", "en": "Community"},
   "definition": {"nl": "Mensen onder elkaar: buren, families, vriendenkringen, zonder vaste vorm.", "fr": "Les gens entre eux : voisins, familles, cercles d’amis, sans structure fixe.", "en": "People among themselves: neighbours, families, circles of friends, without a fixed form."}},
  {"code": "civilSociety", "label": {"nl": "Middenveld", "fr": "Société civile organisée", "en": "Civil society"},
   "definition": {"nl": "Privaat, georganiseerd en zonder winstdoel.", "fr": "Privée, organisée et sans but lucratif.", "en": "Private, organised and not for profit."},
   "note": {"nl": "Het Frans heeft geen gangbaar woord dat hetzelfde dekt als middenveld.", "fr": "Le mot néerlandais middenveld n’a pas d’équivalent français exact.", "en": "The Dutch word middenveld has no exact equivalent."}}
]$$);

select define_vocabulary('careLines', '{"nl": "Lijnen van hulp en zorg", "fr": "Lignes d’aide et de soins", "en": "Lines of help and care"}', $$[
  {"code": "zeroLine", "label": {"nl": "Nulde lijn", "fr": "Ligne 0", "en": "Line zero"},
   "definition": {"nl": "Mantelzorg, buren, vrijwilligers en zelfhulp.", "fr": "Proches, voisins, bénévoles et entraide.", "en": "Relatives, neighbours, volunteers and self-help."}},
  {"code": "firstLine", "label": {"nl": "Eerste lijn", "fr": "Première ligne", "en": "First line"},
   "definition": {"nl": "Wie iedereen rechtstreeks kan aanspreken, dicht bij huis.", "fr": "Ce à quoi chacun peut s’adresser directement, près de chez soi.", "en": "What everyone can turn to directly, close to home."}},
  {"code": "secondLine", "label": {"nl": "Tweede lijn", "fr": "Deuxième ligne", "en": "Second line"},
   "definition": {"nl": "Gespecialiseerde hulp, meestal na verwijzing; ook steun aan andere diensten.", "fr": "Aide spécialisée, le plus souvent sur orientation ; aussi l’appui à d’autres services.", "en": "Specialised help, mostly after referral; also support to other services."},
   "note": {"nl": "In het Frans wordt deuxième ligne vaker dan in het Nederlands gebruikt voor steun aan diensten.", "fr": "En néerlandais, tweede lijn désigne rarement l’appui à d’autres services.", "en": "In French the term more often means support to other services."}},
  {"code": "thirdLine", "label": {"nl": "Derde lijn", "fr": "Troisième ligne", "en": "Third line"},
   "definition": {"nl": "Ziekenhuis en andere hooggespecialiseerde of residentiële zorg.", "fr": "Hôpital et autres soins très spécialisés ou résidentiels.", "en": "Hospital and other highly specialised or residential care."}}
]$$);

select define_vocabulary('competentAuthorities', '{"nl": "Bevoegde overheden", "fr": "Autorités compétentes", "en": "Competent authorities"}', $$[
  {"code": "commonCommunityCommission", "label": {"nl": "Gemeenschappelijke Gemeenschapscommissie (GGC)", "fr": "Commission communautaire commune (Cocom)", "en": "Common Community Commission"},
   "definition": {"nl": "Voor tweetalige openbare diensten, en voor private organisaties die geen gemeenschap kozen.", "fr": "Pour les services publics bilingues et les organisations privées qui n’ont pas choisi de communauté.", "en": "For bilingual public services, and private organisations that chose no community."}},
  {"code": "flemishCommunity", "label": {"nl": "Vlaamse Gemeenschap of VGC", "fr": "Communauté flamande ou VGC", "en": "Flemish Community or its commission"}},
  {"code": "frenchCommunity", "label": {"nl": "Franse Gemeenschap of Franse Gemeenschapscommissie", "fr": "Fédération Wallonie-Bruxelles ou Cocof", "en": "French Community or its commission"}},
  {"code": "region", "label": {"nl": "Gewest", "fr": "Région", "en": "Region"}},
  {"code": "federal", "label": {"nl": "Federale overheid", "fr": "Autorité fédérale", "en": "Federal authority"}},
  {"code": "municipality", "label": {"nl": "Gemeente of OCMW", "fr": "Commune ou CPAS", "en": "Municipality or OCMW/CPAS"}},
  {"code": "none", "label": {"nl": "Geen: niet erkend of niet gesubsidieerd", "fr": "Aucune : ni agréée ni subsidiée", "en": "None: neither recognised nor subsidised"}},
  {"code": "other", "label": {"nl": "Andere overheid", "fr": "Autre autorité", "en": "Other authority"}}
]$$);
