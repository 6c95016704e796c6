-- Coordination posts and who fills them, with the cases of 1 §7.10: vacant, never filled, a third holder within a year,
-- covered by a colleague, four fifths, several employers in one team, one coordinator over several contracts.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;
create or replace function pg_temp.place_id(nis integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-8000-' || lpad(nis::text, 12, '0'))::uuid $$;

-- A reference person in each contract, at its OCMW.
insert into post (id, role_type, scope, partnership_id, organization_id, planned_fte, mandate, contact_email, contact_phone, valid_from, synthetic)
select pg_temp.demo_id('9005', number), 'neighborhoodReferent', 'partnership', partnership.id, lead.organization_id,
  case number when 13 then 0.8 when 15 then 0.5 else 1 end,
  '{"nl": "Brengt de partners samen, bereidt de wijkwerkgroep voor en volgt de projecten op. Beslist niet in hun plaats.", "fr": "Réunit les partenaires, prépare le groupe de travail et suit les projets. Ne décide pas à leur place.", "en": "Brings partners together, prepares the working group and follows the projects. Does not decide in their place."}',
  'wijk-' || number || '@lwgc.example', '+32 2 000 02 ' || lpad(number::text, 2, '0'), partnership.valid_from, true
from generate_series(1, 18) as number
join partnership on partnership.id = pg_temp.demo_id('9003', number)
join partnership_lead lead on lead.id = pg_temp.demo_id('9015', number)
on conflict do nothing;

-- One LWGC coordinator per OCMW, over all its contracts.
insert into post (id, role_type, scope, territory_id, organization_id, planned_fte, contact_email, valid_from, synthetic)
select pg_temp.demo_id('9005', 100 + ocmw), 'lwgcCoordinator', 'authority', organization.municipality_id, organization.id, fte,
  'lwgc@organisatie-' || ocmw || '.example', start, true
from (values (1, 1.0, date '2021-09-01'), (2, 0.5, '2021-09-01'), (3, 0.2, '2023-06-01'), (4, 1.0, '2022-01-01'),
  (5, 0.8, '2022-01-01'), (6, 0.3, '2023-06-01'), (7, 0.3, '2023-10-01'), (8, 0.5, '2021-09-01')) as authority (ocmw, fte, start)
join organization on organization.id = pg_temp.demo_id('9002', ocmw)
on conflict do nothing;

insert into post (id, role_type, scope, partnership_id, territory_id, organization_id, title, planned_fte, mandate, contact_email, valid_from, valid_until, end_reason, synthetic)
select pg_temp.demo_id('9005', number), role_type, scope, pg_temp.demo_id('9003', partnership), pg_temp.place_id(nis), pg_temp.demo_id('9002', organization),
  title::jsonb, fte, mandate::jsonb, 'functie-' || number || '@lwgc.example', starts::date, ends::date, reason, true
from (values
  (201, 'coordinationAssistant',    'partnership',  1, null::integer, 2, null, 0.5, '{"nl": "Plant de bijeenkomsten en houdt verslagen en ledenlijst bij.", "fr": "Planifie les rencontres et tient les comptes rendus et la liste des membres."}', '2026-06-01', null, null),
  (202, 'projectCoordinator',       'project',      1, null, 11, '{"nl": "Open huis in de straat", "fr": "Maison ouverte dans la rue"}', 0.8, null, '2022-10-01', null, null),
  (203, 'coordinatingOrganization', 'project',      1, null, 11, '{"nl": "Open huis in de straat", "fr": "Maison ouverte dans la rue"}', null, null, '2022-10-01', null, null),
  (204, 'organizationContractLead', 'organization', 1, null, 15, null, 0.2, null, '2022-02-01', null, null),
  (205, 'projectCoordinator',       'project',      6, null, 30, '{"fr": "Deux portes, une équipe", "nl": "Twee deuren, één ploeg"}', 1.0, null, '2022-10-01', null, null),
  (206, 'contractCoordinator',      'partnership',  6, null, 30, null, 0.5, '{"fr": "Clarifie qui fait quoi entre les membres du consortium.", "nl": "Verheldert wie wat doet binnen het consortium."}', '2023-01-01', null, null),
  (207, 'neighborhoodActionRelay',  'partnership',  6, null, 27, null, 1.0, null, '2023-01-01', null, null),
  (208, 'coordinationAssistant',    'partnership',  6, null, 1, null, 0.5, null, '2026-01-01', null, null),
  (209, 'operationalCoordinator',   'partnership',  9, null, 46, '{"fr": "Équipe mobile", "nl": "Mobiel team"}', 1.0, '{"fr": "Pilote l’équipe mobile et ses groupes thématiques.", "nl": "Stuurt het mobiele team en zijn werkgroepen aan."}', '2021-10-01', null, null),
  (210, 'projectCoordinator',       'project',      9, null, 47, '{"fr": "Soins en chemin", "nl": "Zorg onderweg"}', 0.5, null, '2022-10-01', null, null),
  (211, 'projectCoordinator',       'project',      3, null, 31, '{"nl": "Tafels op het plein", "fr": "Des tables sur la place"}', 0.5, null, '2023-01-01', null, null),
  (212, 'socialMapContact',         'authority', null, 21015, 5, null, 0.2, null, '2025-01-01', null, null),
  (213, 'generalCoordinator',       'organization', null, null, 11, null, 1.0, null, '2015-01-01', null, null),
  (214, 'organizationCoordinator',  'organization', null, null, 38, null, 1.0, null, '2016-01-01', null, null),
  (215, 'socialCoordinationStaff',  'body',      null, 21012, 4, null, 0.5, null, '2019-01-01', null, null),
  (216, 'projectCoordinator',       'project',      7, null, 45, '{"nl": "Wiegjes en wijkjes", "fr": "Berceaux et quartiers"}', 0.5, null, '2022-10-01', '2025-08-31', 'projectEnded')
) as listed (number, role_type, scope, partnership, nis, organization, title, fte, mandate, starts, ends, reason)
on conflict do nothing;

insert into appointment (id, post_id, person_id, name_public, employer_id, host_id, seconded_by_id, fte, recruited_through, replaces_id, valid_from, valid_until, end_reason, end_note)
select pg_temp.demo_id('9006', post * 10 + turn), pg_temp.demo_id('9005', post), pg_temp.demo_id('9001', person), name_public,
  pg_temp.demo_id('9002', employer), pg_temp.demo_id('9002', host), pg_temp.demo_id('9002', seconded_by), fte, recruited_through,
  pg_temp.demo_id('9006', replaces), starts::date, ends::date, end_reason, end_note
from (values
  -- post, turn, person, name public, employer, host, seconded by, FTE, recruited through, replaces, from, until, reason, note
  (  1, 1, 11, false, 2, null::integer, null::integer, 1.0, 'vacature', null::integer, '2021-09-01', '2023-01-31', 'otherJob', null),
  (  1, 2,  2, false, 2, null, null, 0.5, 'vacature', null, '2023-03-01', null, null, null),
  (  2, 1, 13, false, 2, null, null, 1.0, 'vacature', null, '2022-01-01', null, null, null),
  (  3, 1, 15, false, 5, 31, null, 1.0, 'vacature', null, '2022-02-01', null, null, null),
  (  4, 1, 17, false, 5, null, null, 1.0, 'vacature', null, '2022-02-01', '2024-08-31', 'ownDecision', null),
  (  4, 2, 19, false, 5, null, null, 1.0, 'vacature', null, '2024-11-01', '2026-08-31', 'endOfContract', null),
  (  5, 1, 18, false, 1, null, null, 1.0, 'appel', null, '2022-01-01', null, null, null),
  (  6, 1, 12, false, 1, null, null, 1.0, 'appel', null, '2021-10-01', '2022-12-31', 'otherJob', null),
  (  6, 2,  3, true,  1, 30, null, 1.0, 'appel', null, '2023-02-01', null, null, null),
  (  7, 1, 20, false, 4, null, null, 0.8, 'appel', null, '2022-03-01', null, null, null),
  -- the third holder within a year (1 §7.10 X13)
  (  8, 1, 21, false, 4, null, null, 1.0, 'appel', null, '2022-03-01', '2025-12-31', 'education', null),
  (  8, 2, 22, false, 4, null, null, 1.0, 'vacature', null, '2026-01-15', '2026-05-31', 'notStated', null),
  (  8, 3, 23, false, 4, null, null, 1.0, 'vacature', null, '2026-07-01', null, null, null),
  (  9, 1, 24, false, 8, 46, null, 1.0, 'appel', null, '2021-10-01', null, null, null),
  ( 10, 1, 14, false, 2, null, null, 1.0, 'appel', null, '2023-09-01', null, null, null),
  -- post 11 was never filled
  ( 12, 1, 16, false, 1, null, null, 1.0, 'appel', null, '2024-01-15', null, null, null),
  ( 13, 1, 25, false, 5, null, null, 0.8, 'vacature', null, '2023-10-01', null, null, null),
  -- a colleague covers for the holder (1 §7.10 X14)
  ( 14, 1, 26, false, 6, null, null, 1.0, 'appel', null, '2023-10-01', null, null, null),
  ( 14, 2, 27, false, 50, 6, 50, 0.6, 'interne', 141, '2026-09-01', '2027-02-28', null, null),
  ( 15, 1, 28, true,  3, null, null, 0.5, 'appel', null, '2023-11-01', null, null, null),
  ( 16, 1, 29, false, 7, null, null, 1.0, 'vacature', null, '2024-03-01', null, null, null),
  ( 17, 1, 30, false, 4, null, null, 1.0, 'appel', null, '2023-12-01', '2026-06-30', 'endOfFunding', null),
  ( 18, 1, 31, false, 4, null, null, 1.0, 'vacature', null, '2024-02-01', null, null, null),
  (101, 1, 32, false, 1, null, null, 1.0, null, null, '2021-09-01', null, null, null),
  (102, 1,  2, false, 2, null, null, 0.5, null, null, '2024-01-01', null, null, null),
  (104, 1, 33, false, 4, null, null, 1.0, null, null, '2022-01-01', '2024-12-31', 'retirement', null),
  (104, 2, 34, false, 4, null, null, 1.0, null, null, '2025-02-01', null, null, null),
  (105, 1, 35, false, 5, null, null, 0.8, null, null, '2022-01-01', null, null, null),
  (106, 1, 36, false, 6, null, null, 0.3, null, null, '2023-06-01', null, null, null),
  (108, 1, 37, false, 8, null, null, 0.5, null, null, '2021-09-01', null, null, null),
  (202, 1, 38, false, 11, 11, null, 0.8, 'vacature', null, '2022-10-01', null, null, null),
  (204, 1, 42, false, 15, null, null, 0.2, null, null, '2022-02-01', null, null, null),
  (205, 1, 44, false, 30, 12, 1, 0.5, 'interne', null, '2023-01-01', null, null, null),
  (205, 2, 45, false, 30, 30, null, 0.5, 'appel', null, '2026-01-15', null, null, null),
  (206, 1, 46, false, 30, null, null, 0.5, null, null, '2023-01-01', '2025-12-31', 'reorganization', null),
  (207, 1, 12, false, 27, null, null, 1.0, null, null, '2023-03-01', null, null, null),
  (209, 1, 41, false, 46, 46, null, 1.0, 'appel', null, '2021-10-01', '2024-06-30', 'otherJob', null),
  (209, 2, 30, false, 48, 46, 48, 1.0, 'appel', null, '2026-07-01', null, null, null),
  (210, 1, 43, false, 47, 46, null, 0.5, 'appel', null, '2022-10-01', null, null, null),
  (213, 1, 11, true,  11, null, null, 1.0, null, null, '2023-02-01', null, null, null),
  (214, 1, 39, false, 38, null, null, 1.0, null, null, '2025-01-15', null, null, null),
  (216, 1, 40, false, 45, null, null, 0.5, null, null, '2022-10-01', '2025-08-31', 'endOfFunding', null)
) as listed (post, turn, person, name_public, employer, host, seconded_by, fte, recruited_through, replaces, starts, ends, end_reason, end_note)
on conflict do nothing;

-- A coordinating organisation holds its post itself.
insert into appointment (id, post_id, holder_organization_id, name_public, valid_from)
values (pg_temp.demo_id('9006', 2031), pg_temp.demo_id('9005', 203), pg_temp.demo_id('9002', 11), true, '2022-10-01')
on conflict do nothing;
