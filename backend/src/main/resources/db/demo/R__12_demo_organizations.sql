-- Synthetic organisations. The centres for social welfare are named after real municipalities, because contracts are
-- theirs, and say that they are an example. Enterprise numbers pass the check digit test and lie far above those in use.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;
create or replace function pg_temp.place_id(nis integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-8000-' || lpad(nis::text, 12, '0'))::uuid $$;
create or replace function pg_temp.enterprise_number(number integer) returns text language sql immutable as
  $$ select (19999000 + number)::text || lpad((97 - (19999000 + number) % 97)::text, 2, '0') $$;

create temporary table demo_organization on commit drop as
select * from (values
  -- number, municipality, type, legal form, control, sectors, target groups, languages, Dutch name, French name
  ( 1, 21001, 'ocmw', 'publicBody', 'public', 'welfare', 'allResidents', 'nl,fr', 'OCMW Anderlecht (voorbeeld)', 'CPAS d’Anderlecht (exemple)'),
  ( 2, 21004, 'ocmw', 'publicBody', 'public', 'welfare', 'allResidents', 'nl,fr', 'OCMW Brussel (voorbeeld)', 'CPAS de Bruxelles (exemple)'),
  ( 3, 21011, 'ocmw', 'publicBody', 'public', 'welfare', 'allResidents', 'nl,fr', 'OCMW Koekelberg (voorbeeld)', 'CPAS de Koekelberg (exemple)'),
  ( 4, 21012, 'ocmw', 'publicBody', 'public', 'welfare', 'allResidents', 'nl,fr', 'OCMW Sint-Jans-Molenbeek (voorbeeld)', 'CPAS de Molenbeek-Saint-Jean (exemple)'),
  ( 5, 21015, 'ocmw', 'publicBody', 'public', 'welfare', 'allResidents', 'nl,fr', 'OCMW Schaarbeek (voorbeeld)', 'CPAS de Schaerbeek (exemple)'),
  ( 6, 21013, 'ocmw', 'publicBody', 'public', 'welfare', 'allResidents', 'nl,fr', 'OCMW Sint-Gillis (voorbeeld)', 'CPAS de Saint-Gilles (exemple)'),
  ( 7, 21014, 'ocmw', 'publicBody', 'public', 'welfare', 'allResidents', 'nl,fr', 'OCMW Sint-Joost-ten-Node (voorbeeld)', 'CPAS de Saint-Josse-ten-Noode (exemple)'),
  ( 8, 21007, 'ocmw', 'publicBody', 'public', 'welfare', 'allResidents', 'nl,fr', 'OCMW Vorst (voorbeeld)', 'CPAS de Forest (exemple)'),
  (11, 21004, 'neighborhoodHouse', 'vzw', 'private', 'welfare,culture,integration', 'allResidents,isolatedOlderPeople,women', 'nl,fr,ar', 'Buurthuis De Synthese', 'Maison de quartier La Synthèse'),
  (12, 21001, 'medicalHouse', 'vzw', 'private', 'health', 'allResidents,hardToReachPeople', 'fr,nl,ar,es', 'Medisch huis Synthese', 'Maison médicale Synthèse'),
  (13, 21004, 'medicalHouse', 'vzw', 'private', 'health', 'allResidents', 'nl,fr,en', 'Medisch huis De Papieren Boot', 'Maison médicale Le Bateau de Papier'),
  (14, 21004, 'welfareCentre', 'vzw', 'private', 'welfare,justice', 'peopleInPoverty,undocumentedPeople', 'nl,fr,en', 'Welzijnscentrum Lampionplein', 'Centre social Place du Lampion'),
  (15, 21004, 'mentalHealthService', 'vzw', 'private', 'health', 'mentalHealthNeeds,peopleWaitingForCare', 'nl,fr', 'Dienst geestelijke gezondheid Wolkenhuis', 'Service de santé mentale La Maison des Nuages'),
  (16, 21004, 'homelessService', 'vzw', 'private', 'welfare,housing', 'homelessPeople', 'nl,fr,en,pl', 'Nachtopvang Het Nachtanker', 'Accueil de nuit L’Ancre de Nuit'),
  (17, 21004, 'publicHousingCompany', 'cooperative', 'publiclyFounded', 'housing', 'tenantsWithHousingProblems', 'nl,fr', 'Woonmaatschappij Zeven Treden', 'Société de logement Les Sept Marches'),
  (18, 21004, 'socialRestaurant', 'vzw', 'private', 'welfare,employment', 'isolatedPeople,peopleInPoverty', 'nl,fr', 'Sociaal restaurant De Derde Stoel', 'Restaurant social La Troisième Chaise'),
  (19, 21004, 'selfOrganization', 'unincorporatedAssociation', 'private', 'integration', 'women,singleParents', 'fr,ar,nl', 'Mozaïekvrouwen', 'Femmes en Mosaïque'),
  (20, 21004, 'housingService', 'publicBody', 'public', 'housing', 'tenantsWithHousingProblems,homelessPeople', 'nl,fr', 'Huisvestingsdienst OCMW Brussel (voorbeeld)', 'Service logement du CPAS de Bruxelles (exemple)'),
  (21, 21004, 'adultEducation', 'vzw', 'private', 'education,integration', 'lowLiteracyPeople,newcomers', 'nl', 'Leerhuis De Kompasbloem', 'Maison d’apprentissage La Fleur Boussole'),
  (22, 21004, 'healthPromotion', 'vzw', 'private', 'health', 'hardToReachPeople', 'fr', 'Gezond Getij', 'Marée Santé'),
  (23, 21004, 'youthService', 'vzw', 'private', 'youth', 'youngPeople', 'nl,fr', 'Jeugdwerk De Groene Trommel', 'Maison de jeunes Le Tambour Vert'),
  (24, 21001, 'neighborhoodHouse', 'vzw', 'private', 'welfare', 'allResidents', 'nl,fr,tr', 'Buurthuis De Blauwe Notelaar', 'Maison de quartier Le Noyer Bleu'),
  (25, 21001, 'homeworkSupport', 'unincorporatedAssociation', 'private', 'education,youth', 'familiesWithSchoolchildren', 'fr,nl', 'Huiswerkschool Inktvlek', 'École de devoirs La Tache d’Encre'),
  (26, 21001, 'homeCareService', 'vzw', 'private', 'health,elderly', 'olderPeople,peopleWithDisabilities', 'nl,fr', 'Thuishulp Warme Kiezel', 'Aide à domicile Le Galet Chaud'),
  (27, 21001, 'youthService', 'vzw', 'private', 'youth,welfare', 'youngPeople,unaccompaniedMinors', 'fr,nl,ar', 'Straathoekwerk Stoeprand', 'Travail de rue Bord du Trottoir'),
  (28, 21001, 'publicHousingCompany', 'cooperative', 'publiclyFounded', 'housing', 'tenantsWithHousingProblems', 'nl,fr', 'Woonmaatschappij De Rode Dakpan', 'Société de logement La Tuile Rouge'),
  (29, 21001, 'citizensInitiative', 'unincorporatedAssociation', 'private', 'integration', 'allResidents', 'fr,nl', 'Bewonersgroep Praat op de Trap', 'Groupe d’habitants Paroles d’Escalier'),
  (30, 21001, 'integratedWelfareHealthCentre', 'vzw', 'private', 'welfare,health', 'allResidents,hardToReachPeople', 'nl,fr,ro', 'Welzijns- en gezondheidscentrum Dubbele Deur', 'Centre social-santé Double Porte'),
  (31, 21015, 'neighborhoodHouse', 'vzw', 'publiclyFounded', 'welfare,integration', 'allResidents', 'fr,nl,tr', 'Buurthuis Het Zilveren Koord', 'Maison de quartier Le Cordon d’Argent'),
  (32, 21015, 'medicalHouse', 'vzw', 'private', 'health', 'allResidents', 'fr,nl,tr,bg', 'Medisch huis Kerselaarhof', 'Maison médicale La Cour aux Cerises'),
  (33, 21015, 'mentalHealthService', 'vzw', 'private', 'health', 'mentalHealthNeeds', 'fr,nl', 'Dienst geestelijke gezondheid Zachte Landing', 'Service de santé mentale Atterrissage Doux'),
  (34, 21015, 'preventionService', 'publicBody', 'public', 'welfare,youth', 'youngPeople', 'nl,fr', 'Preventiedienst Schaarbeek (voorbeeld)', 'Service de prévention de Schaerbeek (exemple)'),
  (35, 21015, 'integrationService', 'vzw', 'private', 'integration', 'newcomers,asylumSeekers', 'nl,fr,en,ar,tr,so', 'Onthaalpunt Regenboogtrap', 'Point d’accueil L’Escalier Arc-en-Ciel'),
  (36, 21015, 'school', 'publicBody', 'public', 'education', 'familiesWithSchoolchildren', 'fr', 'Basisschool De Krijtcirkel', 'École fondamentale Le Cercle de Craie'),
  (37, 21015, 'debtMediationService', 'vzw', 'private', 'welfare,justice', 'peopleInPoverty', 'nl,fr', 'Schuldbemiddeling Helder Blad', 'Médiation de dettes Feuille Claire'),
  (38, 21012, 'neighborhoodHouse', 'vzw', 'private', 'welfare', 'allResidents', 'nl,fr,ar', 'Buurthuis Vuurtorenveld', 'Maison de quartier Le Champ du Phare'),
  (39, 21012, 'medicalHouse', 'vzw', 'private', 'health', 'allResidents', 'fr,nl,ar', 'Medisch huis Sluiswachter', 'Maison médicale L’Éclusière'),
  (40, 21012, 'seniorService', 'vzw', 'private', 'elderly', 'olderPeople,isolatedOlderPeople', 'nl,fr', 'Ouderencentrum Kastanjekring', 'Centre seniors Le Cercle des Marronniers'),
  (41, 21012, 'employmentService', 'vzw', 'private', 'employment', 'youngPeople,newcomers', 'fr,nl', 'Werkatelier Schroef en Draad', 'Atelier emploi Vis et Fil'),
  (42, 21012, 'foodAid', 'vzw', 'private', 'poverty', 'peopleInPoverty', 'fr,nl,ar', 'Sociale kruidenier Volle Mand', 'Épicerie sociale Le Panier Plein'),
  (43, 21012, 'selfOrganization', 'unincorporatedAssociation', 'private', 'integration,culture', 'allResidents,youngPeople', 'fr,nl,ar,ber', 'Zelforganisatie Kaaiburen', 'Association Voisins du Quai'),
  (44, 21012, 'hospital', 'vzw', 'private', 'health', 'allResidents', 'fr,nl,en', 'Ziekenhuis Westkaai (voorbeeld)', 'Hôpital du Quai Ouest (exemple)'),
  (45, 21012, 'childcare', 'vzw', 'private', 'education,youth', 'youngChildren', 'nl,fr', 'Kinderopvang De Slaapmuts', 'Crèche Le Bonnet de Nuit'),
  (46, 21007, 'welfareCentre', 'vzw', 'private', 'welfare', 'allResidents,peopleInPoverty', 'fr,nl', 'Welzijnshuis Spoorbloem', 'Maison sociale Fleur du Rail'),
  (47, 21007, 'medicalHouse', 'vzw', 'private', 'health', 'allResidents', 'fr,nl,pt', 'Medisch huis De Waterkan', 'Maison médicale La Cruche d’Eau'),
  (48, 21007, 'neighborhoodHouse', 'vzw', 'private', 'welfare,culture', 'allResidents', 'fr,nl', 'Buurthuis De Zandloper', 'Maison de quartier Le Sablier'),
  (49, 21007, 'culturalCentre', 'vzw', 'private', 'culture', 'allResidents', 'nl,fr', 'Cultuurplek Het Kleine Podium', 'Lieu culturel Le Petit Tréteau'),
  (50, 21013, 'neighborhoodHouse', 'vzw', 'private', 'welfare', 'allResidents', 'fr,nl,pt,es', 'Buurthuis Trapgevel', 'Maison de quartier Le Pignon à Gradins'),
  (51, 21013, 'medicalHouse', 'vzw', 'private', 'health', 'allResidents', 'fr,nl,pt', 'Medisch huis Ginder Beneden', 'Maison médicale Tout en Bas'),
  (52, 21013, 'homelessService', 'vzw', 'private', 'welfare,housing', 'homelessPeople,undocumentedPeople', 'fr,nl,en,ro', 'Daklozenwerking Open Mantel', 'Service sans-abri Le Manteau Ouvert'),
  (53, 21011, 'neighborhoodHouse', 'vzw', 'private', 'welfare', 'allResidents', 'fr,nl', 'Buurthuis Krekelhof', 'Maison de quartier La Cour du Grillon'),
  (54, 21011, 'homeCareService', 'vzw', 'private', 'health,elderly', 'olderPeople', 'fr,nl', 'Thuiszorg Zonnewijzer', 'Soins à domicile Le Cadran Solaire'),
  (55, 21014, 'welfareCentre', 'vzw', 'private', 'welfare', 'allResidents,newcomers', 'fr,nl,tr,bg', 'Welzijnspunt Tussenverdieping', 'Point social L’Entresol'),
  (56, 21014, 'healthPromotion', 'unincorporatedAssociation', 'private', 'health', 'women,mothers', 'fr,tr', null, 'Rue en Pleine Forme'),
  (57, 21005, 'disabilityService', 'vzw', 'private', 'disability', 'peopleWithDisabilities', 'nl,fr,vgt,sfb', 'Dienst De Brede Stoep', 'Service Le Large Trottoir'),
  (58, 21006, 'seniorService', 'vzw', 'private', 'elderly', 'isolatedOlderPeople', 'nl,fr', 'Ouderenwerking Theelepel', 'Action seniors La Cuillère à Thé'),
  (59, 21008, 'homeCareService', 'vzw', 'private', 'health', 'olderPeople', 'fr,nl', 'Thuishulp Lindeblad', 'Aide à domicile La Feuille de Tilleul'),
  (60, 21009, 'networkOrganization', 'vzw', 'private', 'welfare,health', 'professionals', 'nl,fr,en', 'Steunpunt Knoop en Lijn', 'Centre d’appui Nœud et Ligne'),
  (61, 21009, 'mentalHealthService', 'vzw', 'private', 'health', 'homelessPeople,mentalHealthNeeds', 'fr,nl,en', 'Straatpsychologen Stille Hoek', 'Psychologues de rue Le Coin Calme'),
  (62, 21010, 'hospital', 'publicBody', 'public', 'health', 'allResidents', 'fr,nl', 'Ziekenhuis Noordpoort (voorbeeld)', 'Hôpital Porte du Nord (exemple)'),
  (63, 21016, 'other', 'naturalPerson', 'private', 'health,culture', 'allResidents', 'fr,nl', 'Yogaschool Adem en Aarde', 'École de yoga Souffle et Terre'),
  (64, 21002, 'citizensInitiative', 'unincorporatedAssociation', 'private', 'integration', 'isolatedPeople', 'nl', 'Bureninitiatief Bosrandpraat', null),
  (65, 21003, 'youthService', 'vzw', 'private', 'youth', 'youngPeople', 'nl,fr', 'Jeugdwerk Krijtstreep', 'Maison de jeunes Trait de Craie'),
  (66, 21017, 'culturalCentre', 'vzw', 'private', 'culture', 'allResidents', 'nl,fr', 'Tuinwijkpodium', 'Scène de la Cité Fleurie'),
  (67, 21018, 'adultEducation', 'vzw', 'private', 'education', 'lowLiteracyPeople', 'fr', 'Alfabet aan Tafel', 'Alphabet à Table'),
  (68, 21019, 'debtMediationService', 'vzw', 'private', 'welfare', 'peopleInPoverty', 'nl,fr', 'Budgetwijzer Dakgoot', 'Repère Budget La Gouttière'),
  (69, 21012, 'youthService', 'vzw', 'private', 'youth', 'youngPeople', 'nl,fr', 'Jeugdcentrum De Oude Remise', 'Centre de jeunes L’Ancienne Remise'),
  (70, 21015, 'selfOrganization', 'unincorporatedAssociation', 'private', 'integration', 'women', 'nl', 'Vereniging Stille Wimpel', null)
) as listed (number, nis, type, legal_form, control, sectors, target_groups, languages, nl, fr);

insert into organization (id, name, aliases, type, type_other, legal_form, control, sectors, target_groups, languages,
  enterprise_number, purpose, website, municipality_id, status, status_verified_on, last_confirmed_on, synthetic, created_at, updated_at)
select pg_temp.demo_id('9002', number), jsonb_strip_nulls(jsonb_build_object('nl', nl, 'fr', fr)), coalesce(aliases, '[]')::jsonb,
  type, type_other, legal_form, control, string_to_array(sectors, ','), string_to_array(target_groups, ','), string_to_array(languages, ','),
  case when legal_form in ('unincorporatedAssociation', 'naturalPerson') then null when number = 20 then pg_temp.enterprise_number(2)
    else pg_temp.enterprise_number(number) end,
  purpose::jsonb, case when number % 3 <> 1 then 'https://organisatie-' || number || '.example' end, pg_temp.place_id(nis),
  coalesce(status, 'active'), verified::date, coalesce(confirmed::date, date '2026-03-01' + number * 3), true,
  timestamptz '2024-02-01 09:00+01' + number * interval '1 day', timestamptz '2026-03-01 09:00+01' + number * interval '3 days'
from demo_organization
left join (values
  ( 2, null, '[{"lang": "nl", "name": "OCMW van Brussel-Stad"}]', '{"nl": "Helpt inwoners aan de rechten die hun toekomen en draagt de lokale contracten van de stad.", "fr": "Aide les habitants à obtenir leurs droits et porte les contrats locaux de la ville."}', null, null, '2026-10-05'),
  (11, null, '[{"lang": "nl", "name": "De Synthese"}, {"lang": "fr", "name": "La Synthèse"}, {"lang": "nl", "name": "Wijkhuis Synthese"}]', '{"nl": "Open huis in de Marollen: koffie, taalgroepen, hulp bij papieren en een stem voor bewoners.", "fr": "Maison ouverte dans les Marolles : café, tables de conversation, aide administrative et parole aux habitants."}', null, null, '2026-09-14'),
  (12, null, '[{"lang": "fr", "name": "MM Synthèse"}, {"lang": "nl", "name": "Wijkgezondheidscentrum Synthese"}]', '{"fr": "Soins de première ligne à Cureghem, avec une équipe sociale sur place.", "nl": "Eerstelijnszorg in Kuregem, met een sociaal team in huis."}', null, null, '2026-10-20'),
  (15, null, '[{"lang": "nl", "name": "DGGZ Wolkenhuis"}, {"lang": "fr", "name": "SSM Nuages"}]', '{"nl": "Gesprekken, ook zonder afspraak, voor wie op een plaats wacht.", "fr": "Entretiens, aussi sans rendez-vous, pour les personnes en attente d’une place."}', null, null, null),
  (16, null, '[]', '{"nl": "Een bed voor de nacht en iemand die luistert.", "fr": "Un lit pour la nuit et quelqu’un qui écoute."}', null, null, null),
  (19, null, '[]', '{"fr": "Des femmes du quartier qui s’entraident et prennent la parole.", "nl": "Vrouwen uit de wijk die elkaar helpen en het woord nemen."}', null, null, '2024-11-30'),
  (20, null, '[]', null, null, null, null),
  (30, null, '[{"lang": "fr", "name": "CSSI Double Porte"}]', '{"nl": "Eén deur voor sociale vragen, één voor zorg, dezelfde mensen erachter.", "fr": "Une porte pour le social, une pour la santé, les mêmes personnes derrière."}', null, null, null),
  (46, null, '[]', '{"fr": "Maison sociale du bas de la commune ; héberge l’équipe mobile.", "nl": "Welzijnshuis in het lage deel van de gemeente; thuisbasis van het mobiele team."}', null, null, null),
  (60, null, '[]', '{"nl": "Begeleidt netwerken: methode, intervisie, vorming.", "fr": "Accompagne les réseaux : méthode, intervision, formation.", "en": "Supports networks: method, peer review, training."}', null, null, null),
  (61, null, '[]', '{"fr": "Psychologues qui travaillent dans la rue, là où les gens se trouvent.", "nl": "Psychologen die op straat werken, waar de mensen zijn."}', null, null, null),
  (63, 'Yogaschool – École de yoga', '[]', null, null, null, null),
  (69, null, '[]', '{"nl": "Jeugdcentrum, gestopt in 2024.", "fr": "Centre de jeunes, fermé en 2024."}', 'ended', '2024-12-31', '2024-01-10'),
  (70, null, '[]', null, 'notFound', '2026-02-12', '2023-05-01')
) as detail (number, type_other, aliases, purpose, status, verified, confirmed) using (number)
on conflict do nothing;

insert into organization_site (id, organization_id, label, street, house_number, postal_code, municipality_id, accessibility, position)
select pg_temp.demo_id('9011', number), pg_temp.demo_id('9002', number), '{"nl": "Hoofdadres", "fr": "Adresse principale", "en": "Main address"}',
  'Voorbeeldstraat – Rue de l’Exemple', number::text, postal_code, pg_temp.place_id(nis),
  case number % 4 when 0 then '{"nl": "Gelijkvloers, zonder drempel", "fr": "Rez-de-chaussée, sans seuil", "en": "Ground floor, no step"}'::jsonb
    when 1 then '{"nl": "Eerste verdieping, met lift", "fr": "Premier étage, avec ascenseur", "en": "First floor, with lift"}'::jsonb end, 0
from demo_organization
join (values (21001, '1070'), (21002, '1160'), (21003, '1082'), (21004, '1000'), (21005, '1040'), (21006, '1140'), (21007, '1190'), (21008, '1083'),
  (21009, '1050'), (21010, '1090'), (21011, '1081'), (21012, '1080'), (21013, '1060'), (21014, '1210'), (21015, '1030'), (21016, '1180'),
  (21017, '1170'), (21018, '1200'), (21019, '1150')) as post (nis, postal_code) using (nis)
on conflict do nothing;

-- Some also work somewhere else than where they are registered, even in another municipality.
insert into organization_site (id, organization_id, label, street, house_number, postal_code, municipality_id, accessibility, position)
select pg_temp.demo_id('9011', 1000 + number), pg_temp.demo_id('9002', number), label::jsonb, street, house_number, postal_code, pg_temp.place_id(nis), accessibility::jsonb, 1
from (values
  (11, '{"nl": "Huiskamer aan het plein", "fr": "Le salon sur la place"}', 'Modelplein – Place du Modèle', '3', '1000', 21004, '{"nl": "Twee treden, bel voor een helling", "fr": "Deux marches, sonnez pour la rampe"}'),
  (12, '{"fr": "Antenne", "nl": "Antenne"}', 'Proefkaai – Quai de l’Essai', '12', '1070', 21001, null),
  (15, '{"nl": "Spreekuur Noordwijk", "fr": "Permanence quartier Nord"}', 'Proefkaai – Quai de l’Essai', '40', '1000', 21004, null),
  (61, '{"fr": "Permanence mobile", "nl": "Mobiele permanentie"}', null, null, '1060', 21013, null),
  (63, '{"fr": "Cours au quartier", "nl": "Lessen in de wijk"}', 'Modelplein – Place du Modèle', '8', '1190', 21007, null)
) as other_site (number, label, street, house_number, postal_code, nis, accessibility)
on conflict do nothing;

insert into organization_contact (id, organization_id, function, email, phone, generic, position)
select pg_temp.demo_id('9012', number), pg_temp.demo_id('9002', number), '{"nl": "Onthaal", "fr": "Accueil", "en": "Reception"}',
  'info@organisatie-' || number || '.example', case when number % 2 = 1 then '+32 2 000 00 ' || lpad(number::text, 2, '0') end, true, 0
from demo_organization
on conflict do nothing;

insert into organization_contact (id, organization_id, function, email, phone, generic, position)
select pg_temp.demo_id('9012', 1000 + number), pg_temp.demo_id('9002', number),
  '{"nl": "Coördinatie van de lokale contracten", "fr": "Coordination des contrats locaux", "en": "Coordination of the local contracts"}',
  'lwgc@organisatie-' || number || '.example', null, true, 1
from demo_organization where type = 'ocmw'
on conflict do nothing;

insert into organization_user (id, organization_id, person_id, role, since) values
  (pg_temp.demo_id('9013', 1), pg_temp.demo_id('9002', 11), pg_temp.demo_id('9001', 4), 'owner', '2024-02-12'),
  (pg_temp.demo_id('9013', 2), pg_temp.demo_id('9002', 12), pg_temp.demo_id('9001', 5), 'editor', '2024-05-02'),
  (pg_temp.demo_id('9013', 3), pg_temp.demo_id('9002', 12), pg_temp.demo_id('9001', 10), 'owner', '2024-02-13'),
  (pg_temp.demo_id('9013', 4), pg_temp.demo_id('9002', 11), pg_temp.demo_id('9001', 11), 'reader', '2025-01-15')
on conflict do nothing;
