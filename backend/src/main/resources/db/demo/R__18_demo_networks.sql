-- Networks outside the product, who attends them, and links. All invented. Ids: 9050 network, 9051 statement, 9052 attendance,
-- 9053 suggestion, 9054 link, 9055 view of a link.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;
create or replace function pg_temp.place_id(nis integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-8000-' || lpad(nis::text, 12, '0'))::uuid $$;

create temporary table demo_network on commit drop as
select * from (values
  -- number, Dutch and French name, coordination, themes, level, NIS codes, neighbourhoods, activities, organizer, legal person, temporary, start, end, funding, attendance, interval, verified
  ( 1, 'Overleg Dak en Deur', 'Concertation Toit et Porte', 'thematic', 'housing', 'municipality', '21004', '', 'exchange,needs', 'Gemeentedienst wonen (voorbeeld)', null, null, date '2015-09-01', null::date, 'Gemeente', 'voluntary', 'twoMonthly', date '2026-09-15'),
  ( 2, 'Platform Gezinnen Zuid', 'Plateforme Familles Sud', 'multithematic', 'youth,education', 'intermunicipal', '21013,21007', '', 'exchange,projects', 'Koepel Gezin (voorbeeld)', true, null, '2018-01-01', null, 'Gewest', 'mandatory', 'quarterly', '2026-06-02'),
  ( 3, 'Wijkoverleg Marollen', 'Concertation de quartier Marolles', 'multithematic', '', 'neighborhood', '', '1', 'exchange', null, null, null, null, null, null, 'voluntary', 'sixWeekly', null),
  ( 4, 'Wijk-overleg Marollen', null, 'multithematic', '', 'neighborhood', '', '1', 'exchange,projects', null, null, null, '2019-03-01', null, null, null, null, null),
  ( 5, 'Netwerk Warme Zorg 107 Noord', 'Réseau Soins chaleureux 107 Nord', 'thematic', 'mentalHealth', 'regional', '', '', 'aroundPerson,peerSupervision', 'Zorgkoepel (voorbeeld)', true, null, '2012-05-01', null, 'Federaal', 'mandatory', 'monthly', '2026-03-20'),
  ( 6, 'Netwerk Warme Zorg 107 Kanaal', 'Réseau Soins chaleureux 107 Canal', 'thematic', 'mentalHealth', 'regional', '', '', 'exchange', 'Zorgkoepel (voorbeeld)', true, null, '2013-02-01', null, 'Federaal', 'mandatory', 'quarterly', null),
  ( 7, 'Ouderenplatform Anderlecht', 'Plateforme Aînés Anderlecht', 'thematic', 'careAndAging', 'municipality', '21001', '', 'exchange,other', null, false, null, '2020-10-01', null, 'Gemeente', 'voluntary', 'quarterly', '2026-10-05'),
  ( 8, 'Wijkcontract Kuregem: opvolgingsgroep', 'Contrat de quartier Cureghem : groupe de suivi', 'multithematic', 'housing', 'neighborhood', '', '6', 'briefing', null, null, true, '2019-01-01', '2024-12-31', 'Gewest', null, 'monthly', null),
  ( 9, 'Regionaal overleg digitale inclusie', 'Concertation régionale inclusion numérique', 'thematic', 'digitalInclusion', 'regional', '', '', 'exchange,briefing', null, null, null, '2021-04-01', null, 'Gewest', 'mandatory', 'halfYearly', null),
  (10, 'Voedselhulp Schaarbeek', 'Aide alimentaire Schaerbeek', 'thematic', 'food', 'municipality', '21015', '', 'projects', null, false, null, null, null, null, 'voluntary', 'monthly', null)
) as listed (number, nl, fr, coordination, themes, level, municipalities, neighborhoods, activities, organizer, legal_person, temporary, valid_from, valid_until, funding, attendance, meets, verified);

insert into network (id, name, details, contact_function, contact_email, coordination, themes, level, activities, activity_other, organizer_name,
  legal_person, temporary, valid_from, valid_until, funding_body, attendance, participants, meeting_interval, verified_on, synthetic, created_at, updated_at)
select pg_temp.demo_id('9050', number), jsonb_strip_nulls(jsonb_build_object('nl', nl, 'fr', fr)),
  case when number = 1 then '{"nl": "Diensten die met huurders werken leggen er vragen samen en kennen elkaars wachtlijst.", "fr": "Les services qui travaillent avec des locataires y mettent leurs questions en commun et connaissent les listes d’attente des autres."}'::jsonb end,
  case when number in (1, 2, 5) then '{"nl": "Secretariaat", "fr": "Secrétariat"}'::jsonb end, case when number in (1, 2, 5) then 'netwerk-' || number || '@netwerken.example' end,
  coordination, coalesce(string_to_array(nullif(themes, ''), ','), '{}'),
  level, string_to_array(activities, ','), case number when 7 then 'Samen op huisbezoek' end, organizer, legal_person, temporary, valid_from, valid_until, funding, attendance,
  case when number = 2 then '{"nl": "Elke dienst die met gezinnen werkt in een van de twee gemeenten.", "fr": "Tout service qui travaille avec des familles dans l’une des deux communes."}'::jsonb end,
  meets, verified, true, timestamptz '2026-01-10 10:00+01', timestamptz '2026-10-05 10:00+02'
from demo_network
on conflict do nothing;

insert into network_territory (network_id, territory_id)
select pg_temp.demo_id('9050', number), pg_temp.place_id(nis::integer) from demo_network, unnest(string_to_array(nullif(municipalities, ''), ',')) as nis
union all
select pg_temp.demo_id('9050', number), pg_temp.demo_id('8001', place::integer) from demo_network, unnest(string_to_array(nullif(neighborhoods, ''), ',')) as place
on conflict do nothing;

insert into network_statement (id, network_id, fields, source, stated_on, origin, person_id, recorded_at)
select pg_temp.demo_id('9051', number), pg_temp.demo_id('9050', number), array ['name', 'level', 'territories', 'activities', 'attendance'],
  case when number % 2 = 1 then 'Verslag van de vergadering' else 'Rondvraag bij de leden' end, date '2026-01-10' + number, case when number % 3 = 0 then 'organization' else 'coordinator' end,
  pg_temp.demo_id('9001', 2), timestamptz '2026-01-10 10:00+01' + number * interval '1 day'
from demo_network
on conflict do nothing;
insert into network_statement (id, network_id, fields, source, stated_on, origin, person_id, recorded_at) values
  (pg_temp.demo_id('9051', 101), pg_temp.demo_id('9050', 1), array ['meetingInterval', 'contact'], 'Nieuwsbrief van september', '2026-09-01', 'administration', pg_temp.demo_id('9001', 1), '2026-09-15 09:00+02')
on conflict do nothing;

insert into network_distinction (network_id, other_id, note, decided_at, decided_by) values
  (pg_temp.demo_id('9050', 5), pg_temp.demo_id('9050', 6), 'Zelfde programma, andere kijk op hulp en een ander gebied.', '2026-03-20 10:00+01', pg_temp.demo_id('9001', 1))
on conflict do nothing;

-- Who says that it attends what: De Synthese is small and is in many.
insert into network_attendance (id, network_id, organization_id, obligation, valid_from, valid_until, end_note, stated_by, recorded_at, recorded_by)
select pg_temp.demo_id('9052', number), pg_temp.demo_id('9050', network), pg_temp.demo_id('9002', organization), obligation, since, until, note, said, timestamptz '2026-02-01 10:00+01', pg_temp.demo_id('9001', person)
from (values
  (1, 1, 11, 'voluntary', date '2019-01-01', null::date, null, 'organization', 4), (2, 3, 11, 'voluntary', null, null, null, 'organization', 4),
  (3, 9, 11, 'mandatory', '2023-01-01', null, null, 'organization', 4), (4, 2, 11, 'voluntary', '2018-06-01', '2022-12-31', 'Te weinig tijd', 'organization', 4),
  (5, 1, 14, 'voluntary', '2016-01-01', null, null, 'coordinator', 2), (6, 3, 14, null, null, null, null, 'coordinator', 2), (7, 4, 23, 'voluntary', '2021-09-01', null, null, 'coordinator', 2),
  (8, 5, 15, 'mandatory', '2014-01-01', null, null, 'coordinator', 2), (9, 7, 12, 'voluntary', '2021-01-01', null, null, 'organization', 5), (10, 6, 12, 'mandatory', '2020-01-01', null, null, 'organization', 5),
  (11, 8, 12, null, '2019-01-01', '2024-12-31', 'Het wijkcontract liep af', 'organization', 5), (12, 7, 24, 'voluntary', null, null, null, 'coordinator', 3)
) as said_by (number, network, organization, obligation, since, until, note, said, person)
on conflict do nothing;

insert into network_suggestion (id, network_id, message, source, status, suggested_at, suggested_by) values
  (pg_temp.demo_id('9053', 1), pg_temp.demo_id('9050', 3), 'Komt sinds september om de vier weken samen, in het Frans en het Nederlands.', 'Eigen deelname', 'open', '2026-10-12 14:00+02', pg_temp.demo_id('9001', 4))
on conflict do nothing;

insert into partnership_link (id, partnership_id, other_partnership_id, network_id, status, message, proposed_at, proposed_by, answer, decided_at, decided_by, valid_from) values
  (pg_temp.demo_id('9054', 1), pg_temp.demo_id('9003', 1), pg_temp.demo_id('9003', 2), null, 'accepted', 'Veel van onze huurders verhuizen tussen onze wijken.', '2024-02-01 10:00+01', pg_temp.demo_id('9001', 2), 'Graag.', '2024-02-12 10:00+01', null, '2024-02-12'),
  (pg_temp.demo_id('9054', 2), pg_temp.demo_id('9003', 6), pg_temp.demo_id('9003', 1), null, 'proposed', 'Zullen we onze diagnoses naast elkaar leggen?', '2026-11-02 10:00+01', pg_temp.demo_id('9001', 3), null, null, null, null),
  (pg_temp.demo_id('9054', 3), pg_temp.demo_id('9003', 1), null, pg_temp.demo_id('9050', 1), 'accepted', null, '2025-03-01 10:00+01', pg_temp.demo_id('9001', 2), null, null, null, '2025-03-01'),
  (pg_temp.demo_id('9054', 4), pg_temp.demo_id('9003', 6), null, pg_temp.demo_id('9050', 7), 'accepted', null, '2025-05-01 10:00+02', pg_temp.demo_id('9001', 3), null, null, null, '2025-05-01')
on conflict do nothing;

insert into partnership_link_view (id, link_id, partnership_id, type, degree, collaborations, note, observed_on, recorded_at, recorded_by) values
  (pg_temp.demo_id('9055', 1), pg_temp.demo_id('9054', 1), pg_temp.demo_id('9003', 1), 'information', 'access', array ['referral'], null, '2024-02-01', '2024-02-01 10:00+01', pg_temp.demo_id('9001', 2)),
  (pg_temp.demo_id('9055', 2), pg_temp.demo_id('9054', 1), pg_temp.demo_id('9003', 2), 'information', 'access', array ['referral'], null, '2024-02-12', '2024-02-12 10:00+01', null),
  (pg_temp.demo_id('9055', 3), pg_temp.demo_id('9054', 1), pg_temp.demo_id('9003', 1), 'jointProject', 'building', array ['referral', 'jointFollowUp'], 'Sinds het project rond verhuizen.', '2026-04-15', '2026-04-15 10:00+02', pg_temp.demo_id('9001', 2)),
  (pg_temp.demo_id('9055', 4), pg_temp.demo_id('9054', 2), pg_temp.demo_id('9003', 6), 'information', null, '{}', null, '2026-11-02', '2026-11-02 10:00+01', pg_temp.demo_id('9001', 3)),
  (pg_temp.demo_id('9055', 5), pg_temp.demo_id('9054', 3), pg_temp.demo_id('9003', 1), 'information', 'access', '{}', null, '2025-03-01', '2025-03-01 10:00+01', pg_temp.demo_id('9001', 2)),
  (pg_temp.demo_id('9055', 6), pg_temp.demo_id('9054', 4), pg_temp.demo_id('9003', 6), 'none', null, '{}', null, '2025-05-01', '2025-05-01 10:00+02', pg_temp.demo_id('9001', 3))
on conflict do nothing;
