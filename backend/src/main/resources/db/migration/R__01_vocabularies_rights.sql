-- Rights an organisation can check as a matter of course (2b-R39). The four the source names come first in their field;
-- the others are the usual federal, regional and municipal ones, so that the list can be used at once. The administration adds its own.
-- attributes.theme groups them: a code of the vocabulary themes.
select define_vocabulary('rights', '{"nl": "Rechten", "fr": "Droits", "en": "Rights"}', $$[
  {"code": "livingWage", "attributes": {"theme": "incomeAndDebt"}, "label": {"nl": "Leefloon en andere maatschappelijke integratie", "fr": "Revenu d’intégration et autre intégration sociale", "en": "Living wage and other social integration"}},
  {"code": "additionalAid", "attributes": {"theme": "incomeAndDebt"}, "label": {"nl": "Aanvullende steun van het OCMW", "fr": "Aide complémentaire du CPAS", "en": "Additional aid from the public welfare centre"}},
  {"code": "unemploymentBenefit", "attributes": {"theme": "incomeAndDebt"}, "label": {"nl": "Werkloosheidsuitkering", "fr": "Allocation de chômage", "en": "Unemployment benefit"}},
  {"code": "sicknessBenefit", "attributes": {"theme": "incomeAndDebt"}, "label": {"nl": "Ziekte- of invaliditeitsuitkering", "fr": "Indemnité de maladie ou d’invalidité", "en": "Sickness or invalidity benefit"}},
  {"code": "disabilityAllowance", "attributes": {"theme": "incomeAndDebt"}, "label": {"nl": "Tegemoetkoming voor personen met een handicap", "fr": "Allocation aux personnes handicapées", "en": "Allowance for people with a disability"}},
  {"code": "olderPeopleGuarantee", "attributes": {"theme": "incomeAndDebt"}, "label": {"nl": "Pensioen en inkomensgarantie voor ouderen", "fr": "Pension et garantie de revenus aux personnes âgées", "en": "Pension and income guarantee for older people"}},
  {"code": "taxReturn", "attributes": {"theme": "incomeAndDebt"}, "label": {"nl": "Belastingaangifte en verminderingen", "fr": "Déclaration d’impôts et réductions", "en": "Tax return and reductions"}},
  {"code": "debtSettlement", "attributes": {"theme": "incomeAndDebt"}, "label": {"nl": "Schuldbemiddeling of collectieve schuldenregeling", "fr": "Médiation de dettes ou règlement collectif", "en": "Debt mediation or collective settlement"}},
  {"code": "healthInsurance", "attributes": {"theme": "health"}, "label": {"nl": "In orde met de ziekteverzekering", "fr": "En ordre d’assurance maladie", "en": "Health insurance in order"}},
  {"code": "increasedReimbursement", "attributes": {"theme": "health"}, "label": {"nl": "Verhoogde tegemoetkoming", "fr": "Intervention majorée", "en": "Increased reimbursement"},
   "definition": {"nl": "Wie ze heeft, betaalt minder voor zorg en krijgt er vaak andere voordelen bij.", "fr": "Qui en bénéficie paie moins pour ses soins et obtient souvent d’autres avantages.", "en": "Who has it pays less for care and often gets other advantages with it."}},
  {"code": "urgentMedicalHelp", "attributes": {"theme": "health"}, "label": {"nl": "Dringende medische hulp of medische kaart", "fr": "Aide médicale urgente ou carte médicale", "en": "Urgent medical help or medical card"}},
  {"code": "careBudget", "attributes": {"theme": "health"}, "label": {"nl": "Zorgbudget of hulp aan bejaarden", "fr": "Budget de soins ou aide aux personnes âgées", "en": "Care budget or help for older people"}},
  {"code": "childBenefit", "attributes": {"theme": "familyAndChildhood"}, "label": {"nl": "Kinderbijslag met sociale toeslag", "fr": "Allocations familiales avec supplément social", "en": "Child benefit with social supplement"}},
  {"code": "childcareRate", "attributes": {"theme": "familyAndChildhood"}, "label": {"nl": "Sociaal tarief in de kinderopvang", "fr": "Tarif social à la crèche", "en": "Social rate in childcare"}},
  {"code": "advanceMaintenance", "attributes": {"theme": "familyAndChildhood"}, "label": {"nl": "Voorschot op onderhoudsgeld", "fr": "Avance sur pension alimentaire", "en": "Advance on maintenance payments"}},
  {"code": "rentAllowance", "attributes": {"theme": "housing"}, "label": {"nl": "Huurtoelage of huurpremie", "fr": "Allocation-loyer ou prime au loyer", "en": "Rent allowance"}},
  {"code": "socialHousing", "attributes": {"theme": "housing"}, "label": {"nl": "Inschrijving voor een sociale woning", "fr": "Inscription pour un logement social", "en": "Registration for social housing"}},
  {"code": "rentalDeposit", "attributes": {"theme": "housing"}, "label": {"nl": "Huurwaarborg en installatiepremie", "fr": "Garantie locative et prime d’installation", "en": "Rental deposit and installation grant"}},
  {"code": "referenceAddress", "attributes": {"theme": "housing"}, "label": {"nl": "Referentieadres", "fr": "Adresse de référence", "en": "Reference address"}},
  {"code": "socialEnergyRate", "attributes": {"theme": "environmentAndEnergy"}, "label": {"nl": "Sociaal tarief voor energie en water", "fr": "Tarif social pour l’énergie et l’eau", "en": "Social rate for energy and water"}},
  {"code": "heatingFund", "attributes": {"theme": "environmentAndEnergy"}, "label": {"nl": "Stookolietoelage en energiefonds", "fr": "Allocation de chauffage et fonds énergie", "en": "Heating allowance and energy fund"}},
  {"code": "schoolAllowance", "attributes": {"theme": "education"}, "label": {"nl": "School- of studietoelage", "fr": "Allocation d’études", "en": "School or study allowance"}},
  {"code": "cultureReduction", "attributes": {"theme": "leisureAndCulture"}, "label": {"nl": "Kansentarief voor vrije tijd en cultuur", "fr": "Tarif réduit pour les loisirs et la culture", "en": "Reduced rate for leisure and culture"}},
  {"code": "transportReduction", "attributes": {"theme": "mobility"}, "label": {"nl": "Sociaal tarief voor openbaar vervoer", "fr": "Tarif social des transports publics", "en": "Social rate for public transport"}},
  {"code": "internetRate", "attributes": {"theme": "digitalInclusion"}, "label": {"nl": "Sociaal tarief voor internet en telefoon", "fr": "Tarif social pour internet et téléphone", "en": "Social rate for internet and telephone"}},
  {"code": "legalAid", "attributes": {"theme": "legalHelp"}, "label": {"nl": "Rechtsbijstand en een advocaat (pro Deo)", "fr": "Aide juridique et avocat (pro deo)", "en": "Legal aid and a lawyer"}},
  {"code": "residencePermit", "attributes": {"theme": "migrationAndIntegration"}, "label": {"nl": "Verblijf", "fr": "Séjour", "en": "Residence"}},
  {"code": "foodAid", "attributes": {"theme": "food"}, "label": {"nl": "Voedselhulp", "fr": "Aide alimentaire", "en": "Food aid"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('rightsReach', '{"nl": "Hoe ver men gaat met een recht", "fr": "Jusqu’où l’on va pour un droit", "en": "How far one goes with a right"}', $$[
  {"code": "inform", "label": {"nl": "Vertellen dat het recht bestaat", "fr": "Dire que le droit existe", "en": "Telling that the right exists"}},
  {"code": "verify", "label": {"nl": "Nagaan of de persoon er recht op heeft", "fr": "Vérifier si la personne y a droit", "en": "Finding out whether the person is entitled"}},
  {"code": "apply", "label": {"nl": "Samen aanvragen", "fr": "Faire la demande ensemble", "en": "Applying together"}},
  {"code": "follow", "label": {"nl": "Opvolgen tot er een antwoord is", "fr": "Suivre jusqu’à la réponse", "en": "Following up until there is an answer"}}
]$$);
