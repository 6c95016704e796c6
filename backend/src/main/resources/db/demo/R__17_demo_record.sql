-- The rest of the synthetic records: what the invented organisations work on, their size, hours, services and descriptions.
-- Everything here is invented. A record somebody changed (version above 0) is left as it is.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;
create or replace function pg_temp.place_id(nis integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-8000-' || lpad(nis::text, 12, '0'))::uuid $$;
create or replace function pg_temp.neighborhood_id(number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-8001-' || lpad(number::text, 12, '0'))::uuid $$;
create or replace function pg_temp.codes(list text) returns text[] language sql immutable as
  $$ select coalesce(string_to_array(list, ','), '{}') $$;
create or replace function pg_temp.establishment_number(number integer) returns text language sql immutable as
  $$ select (89990000 + number)::text || lpad((97 - (89990000 + number) % 97)::text, 2, '0') $$;

update organization set themes = pg_temp.codes(given.themes), sphere = given.sphere, care_lines = pg_temp.codes(given.lines), authorities = pg_temp.codes(given.authorities),
  paid_staff_band = given.staff, budget_band = given.budget, members = given.members, participants = given.participants, volunteers = given.volunteers,
  funded_for_network_time = given.network_time, mandate_holders = given.mandates, age_from_months = given.age_from, age_until_months = given.age_until
from (values
  -- number, themes, sphere, lines, authorities, staff, budget, members, participants, volunteers, network time, mandate holders, ages in months
  ( 1, 'incomeAndDebt,administrativeHelp,housing', 'government', 'firstLine', 'commonCommunityCommission,municipality', 'from250', 'from1Million', null, null, null, 'yes', true, null, null),
  ( 2, 'incomeAndDebt,administrativeHelp,housing,homelessness', 'government', 'firstLine', 'commonCommunityCommission,municipality', 'from250', 'from1Million', null, null, null, 'yes', true, null, null),
  ( 4, 'incomeAndDebt,administrativeHelp', 'government', 'firstLine', 'commonCommunityCommission,municipality', 'from250', 'from1Million', null, null, null, 'yes', true, null, null),
  ( 5, 'incomeAndDebt,administrativeHelp', 'government', 'firstLine', 'commonCommunityCommission,municipality', 'from250', 'from1Million', null, null, null, 'yes', true, null, null),
  (11, 'socialContact,administrativeHelp,leisureAndCulture,participation,careAndAging', 'civilSociety', 'firstLine', 'flemishCommunity', 'from1To9', 'from250000To1Million', 140, 900, 35, 'partly', false, null, null),
  (12, 'health,administrativeHelp', 'civilSociety', 'firstLine', 'frenchCommunity,federal', 'from10To49', 'from1Million', null, 3200, null, 'no', false, null, null),
  (13, 'health', 'civilSociety', 'firstLine', 'flemishCommunity,federal', 'from10To49', 'from1Million', null, 2600, null, 'partly', false, null, null),
  (14, 'administrativeHelp,legalHelp,incomeAndDebt,migrationAndIntegration', 'civilSociety', 'firstLine', 'commonCommunityCommission', 'from10To49', 'from1Million', null, null, 12, 'partly', false, 216, null),
  (15, 'mentalHealth', 'civilSociety', 'secondLine', 'flemishCommunity', 'from10To49', 'from1Million', null, null, null, 'yes', false, null, null),
  (16, 'homelessness,materialHelp', 'civilSociety', 'firstLine', 'commonCommunityCommission', 'from10To49', 'from1Million', null, null, 60, 'no', false, 216, null),
  (17, 'housing,environmentAndEnergy', 'civilSociety', null, 'region', 'from50To249', 'from1Million', null, null, null, 'partly', true, null, null),
  (18, 'food,socialContact,work', 'civilSociety', 'firstLine', 'commonCommunityCommission', 'from1To9', 'from250000To1Million', null, 260, 25, 'no', false, null, null),
  (19, 'socialContact,familyAndChildhood,discrimination,violence', 'community', 'zeroLine', 'none', 'none', 'upTo2500', 45, 120, 20, 'no', false, 216, null),
  (20, 'housing,homelessness', 'government', 'firstLine', 'commonCommunityCommission,municipality', 'from10To49', null, null, null, null, 'yes', true, null, null),
  (21, 'education,migrationAndIntegration,digitalInclusion', 'civilSociety', null, 'flemishCommunity', 'from1To9', 'from250000To1Million', null, 310, 40, 'partly', false, 192, null),
  (23, 'youth,leisureAndCulture,sport', 'civilSociety', null, 'flemishCommunity', 'from1To9', 'from50000To250000', 180, 400, 30, 'no', false, 72, 312),
  (24, 'socialContact,administrativeHelp,familyAndChildhood', 'civilSociety', 'firstLine', 'municipality', 'from1To9', 'from50000To250000', 90, 700, 18, 'no', false, null, null),
  (25, 'education,youth', 'community', null, 'none', 'none', 'from2500To10000', null, 48, 14, 'no', false, 72, 192),
  (26, 'careAndAging,health', 'civilSociety', 'firstLine', 'commonCommunityCommission', 'from50To249', 'from1Million', null, null, null, 'partly', false, 720, null),
  (27, 'youth,addiction,safety', 'civilSociety', 'firstLine', 'frenchCommunity', 'from1To9', 'from250000To1Million', null, null, null, 'partly', false, 144, 312),
  (30, 'health,administrativeHelp,mentalHealth', 'civilSociety', 'firstLine', 'commonCommunityCommission', 'from10To49', 'from1Million', null, null, 8, 'yes', false, null, null),
  (33, 'mentalHealth,violence', 'civilSociety', 'secondLine', 'frenchCommunity', 'from10To49', 'from1Million', null, null, null, 'partly', false, null, null),
  (35, 'migrationAndIntegration,education,administrativeHelp', 'civilSociety', 'firstLine', 'flemishCommunity,frenchCommunity', 'from10To49', 'from1Million', null, null, 22, 'yes', false, 216, null),
  (37, 'incomeAndDebt,legalHelp', 'civilSociety', 'firstLine', 'commonCommunityCommission', 'from1To9', 'from250000To1Million', null, null, null, 'partly', false, 216, null),
  (39, 'health,sexualHealth', 'civilSociety', 'firstLine', 'frenchCommunity,federal', 'from10To49', 'from1Million', null, 2900, null, 'no', false, -9, null),
  (40, 'careAndAging,socialContact', 'civilSociety', 'firstLine', 'commonCommunityCommission', 'from1To9', 'from250000To1Million', 210, 350, 40, 'no', false, 720, null),
  (41, 'work,education', 'civilSociety', null, 'region,frenchCommunity', 'from1To9', 'from250000To1Million', null, 130, null, 'partly', false, 216, null),
  (42, 'food,materialHelp', 'civilSociety', 'firstLine', 'commonCommunityCommission', 'from1To9', 'from50000To250000', null, 480, 55, 'no', false, null, null),
  (45, 'familyAndChildhood', 'civilSociety', null, 'flemishCommunity', 'from10To49', 'from250000To1Million', null, 54, null, 'no', false, 3, 36),
  (52, 'homelessness,addiction,health', 'civilSociety', 'firstLine', 'commonCommunityCommission', 'from10To49', 'from1Million', null, null, 30, 'partly', false, 216, null),
  (57, 'disability,mobility,leisureAndCulture', 'civilSociety', 'firstLine', 'commonCommunityCommission', 'from10To49', 'from1Million', 95, 180, 24, 'partly', false, null, null),
  (58, 'careAndAging,socialContact', 'civilSociety', 'zeroLine', 'flemishCommunity', 'none', 'from2500To10000', 60, 85, 17, 'no', false, 780, null),
  (60, 'supportToProfessionals', 'civilSociety', 'secondLine', 'commonCommunityCommission', 'from1To9', 'from250000To1Million', null, null, null, 'yes', false, null, null),
  (61, 'mentalHealth,homelessness', 'civilSociety', 'secondLine', 'commonCommunityCommission', 'from10To49', 'from1Million', null, null, null, 'yes', false, 216, null),
  (63, 'health,sport', 'market', 'zeroLine', 'none', 'none', null, null, 60, null, 'no', false, null, null)
) as given (number, themes, sphere, lines, authorities, staff, budget, members, participants, volunteers, network_time, mandates, age_from, age_until)
where organization.id = pg_temp.demo_id('9002', given.number) and organization.version = 0;

update organization set themes = '{other}', themes_other = 'Podium in open lucht – scène en plein air' where id = pg_temp.demo_id('9002', 66) and version = 0;
update organization set aliases = '[{"lang": "nl", "name": "De Synthese", "kind": "spoken"}, {"lang": "fr", "name": "La Synthèse", "kind": "spoken"}, {"lang": "nl", "name": "Wijkhuis Synthese", "kind": "former", "from": "1998-01-01", "until": "2011-12-31"}]'
where id = pg_temp.demo_id('9002', 11) and version = 0;
update organization set aliases = '[{"lang": "nl", "name": "DGGZ Wolkenhuis", "kind": "abbreviation"}, {"lang": "fr", "name": "SSM Nuages", "kind": "abbreviation"}]'
where id = pg_temp.demo_id('9002', 15) and version = 0;

insert into organization_territory (organization_id, territory_id)
select pg_temp.demo_id('9002', number), pg_temp.neighborhood_id(neighborhood)
from (values (11, 1), (12, 6), (13, 10), (14, 2), (15, 10), (18, 1), (24, 12), (25, 6), (27, 6), (30, 6), (33, 13), (35, 3), (37, 4), (39, 7), (40, 18), (42, 7), (43, 17), (52, 14), (61, 14), (61, 10)) as served (number, neighborhood)
where exists (select from organization o where o.id = pg_temp.demo_id('9002', number) and o.version = 0)
on conflict do nothing;

insert into organization_identifier (id, organization_id, scheme, number)
select pg_temp.demo_id('901a', id), pg_temp.demo_id('9002', number), scheme, coalesce(value, pg_temp.establishment_number(number))
from (values
  (1, 11, 'establishmentUnit', null), (2, 12, 'establishmentUnit', null), (3, 12, 'healthInsurance', 'VB-8-00012'), (4, 15, 'recognition', 'VB-DGGZ-07'),
  (5, 30, 'establishmentUnit', null), (6, 30, 'socialMap', 'VB-2030'), (7, 41, 'recognition', 'VB-ISP-19')
) as given (id, number, scheme, value)
on conflict do nothing;

insert into organization_succession (id, predecessor_id, successor_id, kind, happened_on)
select pg_temp.demo_id('901b', id), pg_temp.demo_id('9002', before), pg_temp.demo_id('9002', after), kind, on_day
from (values (1, 69, 23, 'succeeded', date '2025-01-01'), (2, 70, 19, 'merged', null)) as given (id, before, after, kind, on_day)
on conflict do nothing;

-- Where they are, in the middle of their municipality give or take a few streets: the streets are invented.
update organization_site s set latitude = t.latitude + ((number * 37) % 21 - 10) / 3000.0, longitude = t.longitude + ((number * 53) % 21 - 10) / 2000.0
from (select o.id, right(o.id::text, 4)::integer as number from organization o where o.id between pg_temp.demo_id('9002', 1) and pg_temp.demo_id('9002', 70) and o.version = 0) as demo,
  territory t
where s.organization_id = demo.id and t.id = s.municipality_id and s.street is not null and s.latitude is null;

create temporary table demo_hours on commit drop as
select * from (values
  ('office', '[{"day": "monday", "from": "09:00", "until": "12:30"}, {"day": "monday", "from": "13:30", "until": "17:00"}, {"day": "tuesday", "from": "09:00", "until": "12:30"}, {"day": "tuesday", "from": "13:30", "until": "17:00"}, {"day": "wednesday", "from": "09:00", "until": "12:30"}, {"day": "thursday", "from": "09:00", "until": "12:30"}, {"day": "thursday", "from": "13:30", "until": "17:00"}, {"day": "friday", "from": "09:00", "until": "12:30"}, {"day": "friday", "from": "13:30", "until": "16:00", "byAppointment": true}]'::jsonb),
  ('house', '[{"day": "monday", "from": "13:00", "until": "17:30"}, {"day": "tuesday", "from": "09:30", "until": "12:30"}, {"day": "tuesday", "from": "13:00", "until": "20:00"}, {"day": "wednesday", "from": "13:00", "until": "18:00"}, {"day": "thursday", "from": "09:30", "until": "12:30"}, {"day": "friday", "from": "09:30", "until": "12:30"}, {"day": "saturday", "from": "14:00", "until": "17:00"}]'::jsonb),
  ('care', '[{"day": "monday", "from": "08:00", "until": "12:00"}, {"day": "monday", "from": "14:00", "until": "18:30", "byAppointment": true}, {"day": "tuesday", "from": "08:00", "until": "12:00"}, {"day": "tuesday", "from": "14:00", "until": "18:30", "byAppointment": true}, {"day": "wednesday", "from": "08:00", "until": "12:00"}, {"day": "thursday", "from": "08:00", "until": "12:00"}, {"day": "thursday", "from": "14:00", "until": "18:30", "byAppointment": true}, {"day": "friday", "from": "08:00", "until": "12:00"}, {"day": "friday", "from": "14:00", "until": "17:00", "byAppointment": true}]'::jsonb),
  ('night', '[{"day": "monday", "from": "20:00", "until": "24:00"}, {"day": "tuesday", "from": "00:00", "until": "08:00"}, {"day": "tuesday", "from": "20:00", "until": "24:00"}, {"day": "wednesday", "from": "00:00", "until": "08:00"}, {"day": "wednesday", "from": "20:00", "until": "24:00"}, {"day": "thursday", "from": "00:00", "until": "08:00"}, {"day": "thursday", "from": "20:00", "until": "24:00"}, {"day": "friday", "from": "00:00", "until": "08:00"}]'::jsonb),
  ('youth', '[{"day": "wednesday", "from": "13:00", "until": "18:00"}, {"day": "friday", "from": "16:00", "until": "21:00"}, {"day": "saturday", "from": "14:00", "until": "19:00"}]'::jsonb)
) as kind (kind, hours);

update organization_site set opening_hours = demo_hours.hours, floor = given.floor, access = given.access::jsonb, access_features = pg_temp.codes(given.features),
  public_transport = given.transport::jsonb, opening_note = given.note::jsonb, phone = given.phone, neighborhood_id = pg_temp.neighborhood_id(given.neighborhood)
from (values
  (11, 'house', '0', '{"nl": "De groene deur links van de fontein; bellen hoeft niet.", "fr": "La porte verte à gauche de la fontaine ; inutile de sonner."}', 'stepFreeEntrance,wheelchairToilet,pramSpace,meetingRoom', '{"nl": "Bus, halte Voorbeeldplein, 2 minuten", "fr": "Bus, arrêt place de l’Exemple, à 2 minutes"}', '{"nl": "In juli alleen voormiddag.", "fr": "En juillet, le matin seulement."}', '+32 2 000 01 11', 1),
  (1011, 'youth', '0', null, 'ramp', null, null, null, 1),
  (12, 'care', '1', '{"fr": "Au fond du couloir, l’ascenseur est à droite."}', 'stepFreeEntrance,lift,interpreter,quietRoom', '{"fr": "Métro à 5 minutes", "nl": "Metro op 5 minuten"}', null, '+32 2 000 01 12', 6),
  (13, 'care', '0', null, 'stepFreeEntrance,wheelchairToilet', null, null, null, 10),
  (14, 'office', '2', '{"nl": "Bel aan bij ‘Lampion’. De gang is smal.", "fr": "Sonnez à « Lampion ». Le couloir est étroit."}', 'lift,quietRoom,interpreter', null, null, '+32 2 000 01 14', 2),
  (15, 'office', '1', '{"nl": "Geen naam op de gevel: het huis met de blauwe luiken.", "fr": "Pas de nom sur la façade : la maison aux volets bleus."}', 'quietRoom', null, '{"nl": "Ook ’s avonds op afspraak.", "fr": "Aussi le soir sur rendez-vous."}', null, 10),
  (16, 'night', '0', null, 'stepFreeEntrance,assistanceDogs', null, '{"nl": "Inschrijven kan tot 22 uur.", "fr": "Inscription jusqu’à 22 heures."}', '+32 2 000 01 16', null),
  (18, 'house', '0', null, 'stepFreeEntrance,pramSpace', null, null, null, 1),
  (21, 'office', '1', null, 'lift,plainSignage', null, null, null, null),
  (23, 'youth', '0', null, 'ramp', null, null, null, null),
  (24, 'house', '0', null, 'stepFreeEntrance,pramSpace,meetingRoom', null, null, null, 12),
  (25, 'youth', '-1', '{"fr": "Par l’escalier de la cour.", "nl": "Langs de trap op de binnenplaats."}', null, null, null, null, 6),
  (30, 'care', '0', '{"nl": "Twee deuren, één onthaal: neem eender welke.", "fr": "Deux portes, un seul accueil : prenez l’une ou l’autre."}', 'stepFreeEntrance,lift,wheelchairToilet,hearingLoop,interpreter,meetingRoom', '{"nl": "Tram en bus voor de deur", "fr": "Tram et bus devant la porte"}', null, '+32 2 000 01 30', 6),
  (35, 'office', '0', null, 'stepFreeEntrance,interpreter,plainSignage', null, null, null, 3),
  (37, 'office', '3', null, 'lift,quietRoom', null, null, null, 4),
  (39, 'care', '0', null, 'stepFreeEntrance,lift', null, null, null, 7),
  (40, 'house', '0', null, 'stepFreeEntrance,wheelchairToilet,hearingLoop', null, null, null, 18),
  (42, 'youth', '0', null, 'stepFreeEntrance', null, null, null, 7),
  (52, 'office', '0', null, 'stepFreeEntrance,assistanceDogs', null, null, null, 14),
  (57, 'office', '0', null, 'stepFreeEntrance,wheelchairToilet,disabledParking,signLanguage,hearingLoop', null, null, null, null)
) as given (number, kind, floor, access, features, transport, note, phone, neighborhood) join demo_hours using (kind)
where organization_site.id = pg_temp.demo_id('9011', given.number)
  and exists (select from organization o where o.id = organization_site.organization_id and o.version = 0);

insert into organization_site (id, organization_id, kind, label, street, house_number, postal_code, municipality_id, position)
select pg_temp.demo_id('9011', 2000 + number), pg_temp.demo_id('9002', number), 'registered', '{"nl": "Maatschappelijke zetel", "fr": "Siège social", "en": "Registered office"}',
  'Zetelstraat – Rue du Siège', number::text, postal_code, pg_temp.place_id(nis), 2
from (values (15, '1000', 21004), (30, '1070', 21001), (61, '1050', 21009)) as given (number, postal_code, nis)
where exists (select from organization o where o.id = pg_temp.demo_id('9002', number) and o.version = 0)
on conflict do nothing;

update organization_contact set confirmed_on = o.last_confirmed_on from organization o
where o.id = organization_contact.organization_id and o.id between pg_temp.demo_id('9002', 1) and pg_temp.demo_id('9002', 70) and o.version = 0 and confirmed_on is null;
insert into organization_contact (id, organization_id, function, email, phone, generic, fallback, person_name, person_agreed, confirmed_on, position)
select pg_temp.demo_id('9012', 2000 + number), pg_temp.demo_id('9002', number), function::jsonb, 'team@organisatie-' || number || '.example', null, generic, fallback, person, agreed, date '2026-09-15', 2
from (values
  (11, '{"nl": "Wie u belt als het onthaal gesloten is", "fr": "Qui appeler quand l’accueil est fermé"}', true, true, null, false),
  (15, '{"nl": "Aanmeldingen", "fr": "Premières demandes"}', false, false, 'Ann Proefpersoon', true),
  (12, '{"fr": "Service social", "nl": "Sociale dienst"}', false, false, 'Bilal Proefpersoon', false),
  (61, '{"fr": "Permanence téléphonique", "nl": "Telefonische permanentie"}', true, true, null, false)
) as given (number, function, generic, fallback, person, agreed)
where exists (select from organization o where o.id = pg_temp.demo_id('9002', number) and o.version = 0)
on conflict do nothing;

insert into organization_service (id, organization_id, name, description, entry_conditions, cost, themes, target_groups, languages, age_from_months, age_until_months,
  accepts_referrals, referrals_on, referrals_note, reserved_capacity, reserved_for, waiting_days, valid_from, valid_until, position)
select pg_temp.demo_id('901c', given.id), pg_temp.demo_id('9002', number), given.name::jsonb, given.description::jsonb, conditions::jsonb, cost::jsonb, pg_temp.codes(given.themes), pg_temp.codes(given.groups),
  pg_temp.codes(spoken), age_from, age_until, referrals, referrals_on, referrals_note::jsonb, capacity, reserved_for::jsonb, waiting, valid_from, valid_until, given.id % 10
from (values
  (110, 11, '{"nl": "Open onthaal met koffie", "fr": "Accueil ouvert avec café", "en": "Open house with coffee"}', '{"nl": "Binnenlopen zonder afspraak, een praatje of een vraag.", "fr": "Entrer sans rendez-vous, pour parler ou poser une question."}', null, '{"nl": "Gratis", "fr": "Gratuit"}', 'socialContact', 'allResidents,isolatedPeople', 'nl,fr,ar', null, null, 'yes', date '2026-10-05', null, null, null, null, date '2012-01-01', null),
  (111, 11, '{"nl": "Hulp bij papieren", "fr": "Aide aux démarches", "en": "Help with paperwork"}', '{"nl": "Brieven lezen, formulieren invullen, samen bellen.", "fr": "Lire un courrier, remplir un formulaire, téléphoner ensemble."}', '{"nl": "Op dinsdag- en donderdagochtend, neem de brief mee.", "fr": "Le mardi et le jeudi matin, apportez le courrier."}', '{"nl": "Gratis", "fr": "Gratuit"}', 'administrativeHelp', 'allResidents,lowLiteracyPeople', 'nl,fr,ar', 216, null, 'limited', date '2026-11-16', '{"nl": "Twee nieuwe mensen per week.", "fr": "Deux nouvelles personnes par semaine."}', null, null, 10, date '2015-01-01', null),
  (112, 11, '{"nl": "Samen ouder worden", "fr": "Vieillir ensemble"}', '{"nl": "Wekelijkse groep voor wie veel alleen is.", "fr": "Groupe hebdomadaire pour qui est souvent seul."}', null, '{"nl": "2 euro per keer", "fr": "2 euros par fois"}', 'socialContact,careAndAging', 'isolatedOlderPeople', 'nl,fr', 720, null, 'yes', date '2026-09-01', null, null, null, null, date '2019-09-01', null),
  (120, 12, '{"fr": "Consultations de médecine générale", "nl": "Raadpleging huisarts"}', '{"fr": "Médecins, kiné et infirmières, au forfait.", "nl": "Artsen, kine en verpleging, forfaitair."}', '{"fr": "Habiter Cureghem ou Anderlecht-centre.", "nl": "In Kuregem of Anderlecht-centrum wonen."}', '{"fr": "Gratuit pour les inscrits", "nl": "Gratis voor wie is ingeschreven"}', 'health', 'allResidents', 'fr,nl,ar,es', null, null, 'no', date '2026-11-02', '{"fr": "Inscriptions fermées jusqu’au printemps.", "nl": "Geen inschrijvingen tot de lente."}', null, null, 120, date '2009-01-01', null),
  (121, 12, '{"fr": "Service social de la maison", "nl": "Sociale dienst van het huis"}', null, null, '{"fr": "Gratuit", "nl": "Gratis"}', 'administrativeHelp,incomeAndDebt', 'hardToReachPeople', 'fr,ar', null, null, 'limited', date '2026-11-02', null, 5, '{"fr": "Personnes envoyées par un partenaire du contrat", "nl": "Mensen doorgestuurd door een partner van het contract"}', 14, date '2012-01-01', null),
  (130, 13, '{"nl": "Huisartsen en verpleging", "fr": "Médecins et infirmières"}', null, null, null, 'health', 'allResidents', 'nl,fr,en', null, null, 'yes', date '2026-08-20', null, null, null, 5, null, null),
  (140, 14, '{"nl": "Sociale permanentie", "fr": "Permanence sociale", "en": "Social walk-in"}', '{"nl": "Eerste vraag over wonen, geld, verblijf of familie.", "fr": "Première question sur le logement, l’argent, le séjour ou la famille."}', null, '{"nl": "Gratis", "fr": "Gratuit"}', 'administrativeHelp,incomeAndDebt', 'peopleInPoverty', 'nl,fr,en', 216, null, 'yes', date '2026-11-10', null, null, null, 0, date '2003-01-01', null),
  (141, 14, '{"nl": "Juridisch spreekuur verblijf", "fr": "Permanence juridique séjour"}', null, '{"nl": "Alleen op afspraak.", "fr": "Sur rendez-vous uniquement."}', '{"nl": "Gratis", "fr": "Gratuit"}', 'legalHelp,migrationAndIntegration', 'undocumentedPeople,asylumSeekers', 'nl,fr,en', 216, null, 'limited', date '2026-11-10', null, null, null, 30, date '2016-01-01', null),
  (150, 15, '{"nl": "Gesprekken voor volwassenen", "fr": "Entretiens pour adultes"}', '{"nl": "Psychologen, een psychiater en een maatschappelijk werker.", "fr": "Psychologues, psychiatre et assistante sociale."}', '{"nl": "Na een eerste telefoongesprek.", "fr": "Après un premier entretien téléphonique."}', '{"nl": "11 euro, minder als het moet", "fr": "11 euros, moins si nécessaire"}', 'mentalHealth', 'mentalHealthNeeds', 'nl,fr', 216, null, 'no', date '2026-10-12', '{"nl": "Wachtlijst van vijf maanden.", "fr": "Liste d’attente de cinq mois."}', null, null, 150, date '1988-01-01', null),
  (151, 15, '{"nl": "Praatplek zonder afspraak", "fr": "Lieu de parole sans rendez-vous"}', '{"nl": "Voor wie op een plaats wacht.", "fr": "Pour qui attend une place."}', null, '{"nl": "Gratis", "fr": "Gratuit"}', 'mentalHealth,socialContact', 'peopleWaitingForCare', 'nl,fr', 216, null, 'yes', date '2026-11-03', null, null, null, 0, date '2023-01-01', null),
  (160, 16, '{"nl": "Bed voor de nacht", "fr": "Un lit pour la nuit", "en": "A bed for the night"}', null, '{"nl": "Volwassenen; honden mogen mee.", "fr": "Adultes ; les chiens sont admis."}', '{"nl": "Gratis", "fr": "Gratuit"}', 'homelessness', 'homelessPeople', 'nl,fr,en,pl', 216, null, 'limited', date '2026-11-20', null, 6, '{"nl": "Vrouwen", "fr": "Femmes"}', 0, date '2006-01-01', null),
  (161, 16, '{"nl": "Douche en kleren", "fr": "Douche et vêtements"}', null, null, '{"nl": "Gratis", "fr": "Gratuit"}', 'materialHelp,homelessness', 'homelessPeople', 'nl,fr,en,pl', null, null, 'yes', date '2026-06-01', null, null, null, null, null, null),
  (180, 18, '{"nl": "Warme maaltijd", "fr": "Repas chaud"}', null, null, '{"nl": "4 euro, of wat u kunt", "fr": "4 euros, ou ce que vous pouvez"}', 'food,socialContact', 'isolatedPeople,peopleInPoverty', 'nl,fr', null, null, 'yes', date '2026-10-01', null, null, null, null, date '2010-01-01', null),
  (181, 18, '{"nl": "Leerwerkplek in de keuken", "fr": "Place d’apprentissage en cuisine"}', null, '{"nl": "Via het OCMW.", "fr": "Via le CPAS."}', null, 'work,food', 'peopleInPoverty', 'nl,fr', 216, null, 'no', date '2026-09-10', null, 4, '{"nl": "Mensen met een leefloon", "fr": "Personnes avec un revenu d’intégration"}', 90, date '2014-01-01', null),
  (190, 19, '{"fr": "Cercle de parole des femmes", "nl": "Praatkring voor vrouwen"}', null, null, null, 'socialContact,violence', 'women', 'fr,ar', 216, null, null, null, null, null, null, null, null, null),
  (210, 21, '{"nl": "Alfabetisering Nederlands"}', '{"nl": "Leren lezen en schrijven in kleine groep."}', '{"nl": "Vanaf 16 jaar.", "fr": "À partir de 16 ans."}', null, 'education', 'lowLiteracyPeople', 'nl', 192, null, 'limited', date '2026-09-20', null, null, null, 60, null, null),
  (211, 21, '{"nl": "Digitaal atelier", "fr": "Atelier numérique"}', null, null, '{"nl": "Gratis", "fr": "Gratuit"}', 'digitalInclusion,education', 'allResidents,olderPeople', 'nl,fr', 216, null, 'yes', date '2026-11-01', null, null, null, 7, date '2021-10-01', null),
  (230, 23, '{"nl": "Instuif en sport", "fr": "Accueil libre et sport"}', null, null, null, 'youth,sport,leisureAndCulture', 'youngPeople', 'nl,fr', 72, 312, null, null, null, null, null, null, null, null),
  (240, 24, '{"nl": "Speelochtend", "fr": "Matinée de jeux"}', '{"nl": "Met kleintjes en hun (groot)ouders.", "fr": "Avec les petits et leurs (grands-)parents."}', null, '{"nl": "1 euro", "fr": "1 euro"}', 'familyAndChildhood,socialContact', 'youngChildren', 'nl,fr,tr', 0, 36, 'yes', date '2026-10-15', null, null, null, null, null, null),
  (250, 25, '{"fr": "Aide aux devoirs", "nl": "Huiswerkhulp"}', null, '{"fr": "Inscription en septembre.", "nl": "Inschrijven in september."}', null, 'education,youth', 'familiesWithSchoolchildren', 'fr,nl', 72, 192, 'no', date '2026-09-30', null, null, null, null, null, null),
  (260, 26, '{"nl": "Hulp aan huis", "fr": "Aide à domicile"}', null, null, '{"nl": "Naar inkomen", "fr": "Selon les revenus"}', 'careAndAging', 'olderPeople,peopleWithDisabilities', 'nl,fr', 720, null, 'limited', date '2026-11-05', null, null, null, 21, null, null),
  (270, 27, '{"fr": "Travail de rue", "nl": "Straathoekwerk"}', null, null, '{"fr": "Gratuit", "nl": "Gratis"}', 'youth,addiction', 'youngPeople,unaccompaniedMinors', 'fr,nl,ar', 144, 312, 'yes', date '2026-10-22', null, null, null, 0, null, null),
  (300, 30, '{"nl": "Eén onthaal voor welzijn en zorg", "fr": "Un accueil pour le social et la santé", "en": "One reception for welfare and health"}', null, null, '{"nl": "Gratis", "fr": "Gratuit"}', 'administrativeHelp,health', 'hardToReachPeople,allResidents', 'nl,fr,ro', null, null, 'yes', date '2026-11-12', null, null, null, 2, date '2022-03-01', null),
  (301, 30, '{"nl": "Psycholoog in de buurt", "fr": "Psychologue de quartier"}', null, null, null, 'mentalHealth', 'mentalHealthNeeds', 'nl,fr', 216, null, 'limited', date '2026-11-12', null, 10, null, 28, date '2023-01-01', null),
  (330, 33, '{"fr": "Consultations psychologiques", "nl": "Psychologische raadpleging"}', null, null, null, 'mentalHealth', 'mentalHealthNeeds', 'fr,nl', null, null, 'no', date '2026-07-01', null, null, null, 180, null, null),
  (350, 35, '{"fr": "Parcours d’accueil", "nl": "Inburgeringstraject", "en": "Integration course"}', null, null, '{"fr": "Gratuit", "nl": "Gratis"}', 'migrationAndIntegration,education', 'newcomers', 'nl,fr,en,ar,tr,so', 216, null, 'yes', date '2026-11-18', null, null, null, 15, null, null),
  (370, 37, '{"nl": "Schuldbemiddeling", "fr": "Médiation de dettes"}', null, '{"nl": "In Schaarbeek wonen.", "fr": "Habiter Schaerbeek."}', '{"nl": "Gratis", "fr": "Gratuit"}', 'incomeAndDebt', 'peopleInPoverty', 'nl,fr', 216, null, 'limited', date '2026-10-28', null, null, null, 45, null, null),
  (390, 39, '{"fr": "Suivi de grossesse et jeunes parents", "nl": "Zwangerschap en jonge ouders"}', null, null, null, 'sexualHealth,familyAndChildhood,health', 'mothers,youngChildren', 'fr,nl,ar', -9, 24, 'yes', date '2026-10-30', null, null, null, 7, null, null),
  (400, 40, '{"nl": "Huisbezoek bij ouderen", "fr": "Visites à domicile chez les aînés"}', null, null, '{"nl": "Gratis", "fr": "Gratuit"}', 'careAndAging,socialContact', 'isolatedOlderPeople', 'nl,fr', 780, null, 'yes', date '2026-09-18', null, null, null, 14, null, null),
  (410, 41, '{"fr": "Atelier vers l’emploi", "nl": "Atelier naar werk"}', null, null, null, 'work', 'youngPeople,newcomers', 'fr,nl', 216, 360, 'limited', date '2026-11-06', null, null, null, 30, null, null),
  (420, 42, '{"fr": "Épicerie à petits prix", "nl": "Winkel aan kleine prijzen"}', null, '{"fr": "Avec une attestation d’un service social.", "nl": "Met een attest van een sociale dienst."}', '{"fr": "Environ la moitié du prix", "nl": "Ongeveer de helft van de prijs"}', 'food,materialHelp', 'peopleInPoverty', 'fr,nl,ar', null, null, 'limited', date '2026-11-21', null, null, null, 20, null, null),
  (450, 45, '{"nl": "Kinderopvang", "fr": "Crèche"}', null, null, '{"nl": "Naar inkomen", "fr": "Selon les revenus"}', 'familyAndChildhood', 'youngChildren', 'nl,fr', 3, 36, 'no', date '2026-08-31', null, 5, '{"nl": "Gezinnen die snel opvang nodig hebben", "fr": "Familles qui ont vite besoin d’une place"}', 300, null, null),
  (520, 52, '{"fr": "Maraude et suivi dans la rue", "nl": "Straatwerk en begeleiding"}', null, null, '{"fr": "Gratuit", "nl": "Gratis"}', 'homelessness,health,addiction', 'homelessPeople,undocumentedPeople', 'fr,nl,en,ro', 216, null, 'yes', date '2026-11-14', null, null, null, 1, null, null),
  (570, 57, '{"nl": "Vrijetijd met assistentie", "fr": "Loisirs accompagnés"}', null, null, null, 'disability,leisureAndCulture', 'peopleWithDisabilities', 'nl,fr,vgt,sfb', null, null, 'limited', date '2026-05-12', null, null, null, null, null, null),
  (610, 61, '{"fr": "Psychologues dans la rue", "nl": "Psychologen op straat"}', null, null, '{"fr": "Gratuit", "nl": "Gratis"}', 'mentalHealth,homelessness', 'homelessPeople,mentalHealthNeeds', 'fr,nl,en', 216, null, 'yes', date '2026-11-19', null, null, null, 3, null, null),
  (690, 69, '{"nl": "Jeugdatelier", "fr": "Atelier jeunes"}', null, null, null, 'youth', 'youngPeople', 'nl,fr', 144, 300, 'no', date '2024-12-31', null, null, null, null, date '2018-01-01', date '2024-12-31')
) as given (id, number, name, description, conditions, cost, themes, groups, spoken, age_from, age_until, referrals, referrals_on, referrals_note, capacity, reserved_for, waiting, valid_from, valid_until)
join organization o on o.id = pg_temp.demo_id('9002', number)
on conflict do nothing;

update organization_service set opening_hours = given.hours::jsonb
from (values
  (111, '[{"day": "tuesday", "from": "09:30", "until": "12:00"}, {"day": "thursday", "from": "09:30", "until": "12:00"}]'),
  (140, '[{"day": "monday", "from": "09:00", "until": "12:00"}, {"day": "wednesday", "from": "09:00", "until": "12:00"}, {"day": "friday", "from": "09:00", "until": "11:30"}]'),
  (141, '[{"day": "thursday", "from": "14:00", "until": "17:00", "byAppointment": true}]'),
  (151, '[{"day": "tuesday", "from": "17:00", "until": "20:00"}, {"day": "saturday", "from": "10:00", "until": "12:00"}]')
) as given (id, hours)
where organization_service.id = pg_temp.demo_id('901c', given.id) and organization_service.version = 0;

insert into organization_service_site (service_id, site_id)
select pg_temp.demo_id('901c', service), pg_temp.demo_id('9011', site)
from (values (110, 11), (110, 1011), (111, 11), (112, 1011), (120, 12), (121, 1012), (150, 15), (151, 1015), (300, 30), (610, 1061)) as given (service, site)
where exists (select from organization_site s where s.id = pg_temp.demo_id('9011', site))
on conflict do nothing;

insert into organization_profile (organization_id, method, reception, ethics, availability, atmosphere, plans, signed_as, signed_on)
select pg_temp.demo_id('9002', number), method::jsonb, reception::jsonb, ethics::jsonb, availability::jsonb, atmosphere::jsonb, plans::jsonb, signed_as, signed_on
from (values
  (11, '{"nl": "We vertrekken van wat bewoners zelf voorstellen; wie iets kan, leert het aan een ander.", "fr": "Nous partons de ce que proposent les habitants ; qui sait faire l’apprend à l’autre."}',
   '{"nl": "De deur staat open. Wie binnenkomt krijgt eerst koffie, dan pas vragen.", "fr": "La porte est ouverte. D’abord un café, les questions ensuite."}',
   '{"nl": "We noteren alleen wat nodig is en vertellen niets door zonder vraag.", "fr": "Nous ne notons que le nécessaire et ne transmettons rien sans demander."}',
   '{"nl": "Ook op zaterdag; in de zomer korter.", "fr": "Aussi le samedi ; moins en été."}',
   '{"nl": "Rommelig, luid en warm.", "fr": "Un peu de désordre, du bruit et de la chaleur."}',
   '{"nl": "Een tuin op het dak, samen met de school.", "fr": "Un jardin sur le toit, avec l’école."}', 'Coördinatie van het buurthuis', date '2026-09-14'),
  (12, '{"fr": "Une équipe, un dossier par personne, une réunion chaque matin."}', '{"fr": "Accueil en quatre langues ; on rappelle toujours dans la journée."}', null, null, null, null, 'Équipe sociale', date '2026-03-02'),
  (15, '{"nl": "Gesprekken op maat, alleen of in groep.", "fr": "Entretiens sur mesure, seul ou en groupe."}', null, '{"nl": "Beroepsgeheim, ook tegenover wie doorverwijst.", "fr": "Secret professionnel, aussi vis-à-vis de qui oriente."}', null, '{"nl": "Een gewoon huis, geen wachtzaal.", "fr": "Une maison ordinaire, pas de salle d’attente."}', null, 'Directie', date '2025-11-04'),
  (30, '{"nl": "Welzijn en zorg zitten samen aan tafel, elke week.", "fr": "Social et santé autour de la même table, chaque semaine."}', '{"nl": "Eén gesprek volstaat om te starten.", "fr": "Un seul entretien suffit pour commencer."}', null, '{"nl": "Binnen de twee dagen een antwoord.", "fr": "Une réponse sous deux jours."}', null, null, 'Onthaalteam', date '2026-06-20'),
  (61, '{"fr": "Nous allons là où les gens sont, aussi souvent qu’il faut."}', null, null, null, null, '{"fr": "Une deuxième équipe au nord de la ville."}', 'Coordination', date '2026-01-28')
) as given (number, method, reception, ethics, availability, atmosphere, plans, signed_as, signed_on)
on conflict do nothing;
