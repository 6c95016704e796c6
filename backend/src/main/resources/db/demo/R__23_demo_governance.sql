-- Bodies of the demo, who sits in them, their meetings. All invented. Ids: 9040 body, 9041 seat, 9042 meeting, 9043 agenda
-- item, 9044 guest, 9045 attendance, 9046 reader, 9048 question for a date, 9049 its moments.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into body (id, partnership_id, kind, name, purpose, focus, level, permanent, open_occasions, rhythm_every, rhythm_unit, confidentiality, term_years, renewable, parity,
  target_group_takes_part, chair_independent, powers, quotas, valid_from, created_at, updated_at)
select pg_temp.demo_id('9040', number), pg_temp.demo_id('9003', partnership), kind, name::jsonb, purpose::jsonb, focus::jsonb, level, permanent, occasions, every, unit, confidentiality,
  term, renewable, parity, target, independent, powers::jsonb, quotas::jsonb, starts::date, starts::date, starts::date
from (values
  (1, 1, 'steeringCommittee', '{"nl": "Stuurgroep Marollen", "fr": "Comité de pilotage Marolles"}',
   '{"nl": "De richting van het contract bewaken en knopen doorhakken die de wijkwerkgroep niet kan doorhakken.", "fr": "Garder le cap du contrat et trancher ce que le groupe de quartier ne peut trancher."}',
   null, 'partnership', true, false, 4, 'month', 'partners', 2, true, 'membersAtLeast', false, false,
   '[{"level": "strategic", "extent": "decides"}, {"level": "structural", "extent": "decides"}, {"level": "operational", "extent": "none"}]', '[{"basis": "associations", "seats": 3}]', '2021-09-15'),
  (2, 1, 'neighborhoodWorkingGroup', '{"nl": "Wijkwerkgroep", "fr": "Groupe de travail de quartier"}',
   '{"nl": "Weten wie wat doet in de wijk, en samen aanpakken wat niemand alleen kan.", "fr": "Savoir qui fait quoi dans le quartier, et prendre en main ensemble ce que personne ne peut seul."}',
   null, 'neighborhood', true, false, 1, 'month', 'partners', null, null, null, true, true,
   '[{"level": "structural", "extent": "proposes"}, {"level": "operational", "extent": "decides"}]', '[]', '2021-06-15'),
  (3, 1, 'workingGroup', '{"nl": "Werkgroep volle woningen", "fr": "Groupe logements encombrés"}',
   '{"nl": "Vrijuit spreken over wat moeilijk loopt, zonder dat het elders terechtkomt.", "fr": "Parler librement de ce qui est difficile, sans que cela se retrouve ailleurs."}',
   '{"nl": "Wonen", "fr": "Logement"}', 'neighborhood', false, false, 6, 'week', 'confidential', null, null, null, false, true,
   '[{"level": "operational", "extent": "decidesWithin", "note": {"nl": "Binnen de afspraken van de conventie.", "fr": "Dans le cadre de la convention."}}]', '[]', '2023-03-15'),
  (4, 1, 'platform', '{"nl": "Middagen van de Marollen", "fr": "Les midis des Marolles"}',
   '{"nl": "Over de middag binnenlopen, horen wat er speelt en zin krijgen om mee te doen.", "fr": "Passer sur le temps de midi, entendre ce qui se vit et avoir envie de s’y mettre."}',
   null, 'neighborhood', true, true, 1, 'month', 'open', null, null, null, true, null, '[]', '[]', '2022-02-01'),
  (5, 6, 'coreGroup', '{"nl": "Kerngroep Kuregem", "fr": "Groupe noyau Cureghem"}',
   '{"nl": "De actiegroepen ondersteunen zonder in hun plaats te beslissen.", "fr": "Soutenir les groupes d’action sans décider à leur place."}',
   null, 'partnership', true, false, 2, 'month', 'partners', 1, true, null, true, null, '[{"level": "structural", "extent": "decides"}]', '[]', '2022-01-15')
) as listed (number, partnership, kind, name, purpose, focus, level, permanent, occasions, every, unit, confidentiality, term, renewable, parity, target, independent, powers, quotas, starts)
on conflict do nothing;

insert into body_seat (id, body_id, basis, role, organization_id, person_id, function, category, required, renewal_of, valid_from, valid_until)
select pg_temp.demo_id('9041', number), pg_temp.demo_id('9040', body), basis, role, pg_temp.demo_id('9002', organization), pg_temp.demo_id('9001', person), function, category, required,
  pg_temp.demo_id('9041', renewal), starts::date, ends::date
from (values
  (1, 1, 'exOfficio', 'chair', 2, null, 'Voorzitter', 'elected', true, null, '2021-09-15', null),
  (2, 1, 'exOfficio', 'secretary', 2, 2, 'Wijkreferent', 'coordinator', true, null, '2022-01-01', null),
  (3, 1, 'associations', 'member', 11, 4, 'Coördinator van het huis', 'manager', true, null, '2023-01-15', '2025-01-14'),
  (4, 1, 'associations', 'member', 11, 4, 'Coördinator van het huis', 'manager', true, 3, '2025-01-15', '2027-01-14'),
  (5, 1, 'associations', 'member', 15, 17, 'Buurtwerk', 'fieldWorker', false, null, '2025-06-01', '2027-05-31'),
  (6, 2, 'membership', 'secretary', 2, 2, 'Wijkreferent', 'coordinator', true, null, '2022-01-01', null),
  (7, 2, 'membership', 'member', 11, 11, 'Vrijwilligerswerking', 'volunteer', true, null, '2025-01-01', null),
  (8, 2, 'membership', 'member', 13, 12, 'Accueil', 'fieldWorker', false, null, '2022-03-01', null),
  (9, 2, 'residents', 'chair', null, null, 'Bewoner, gekozen door de bewonersgroep', 'userRepresentative', true, null, '2024-01-01', null),
  (10, 3, 'volunteered', 'leader', 13, 12, 'Accueil', 'fieldWorker', true, null, '2023-03-15', null),
  (11, 3, 'volunteered', 'member', 15, 17, 'Buurtwerk', 'fieldWorker', true, null, '2025-06-01', null),
  (12, 5, 'membership', 'chair', 12, 5, 'Équipe sociale', 'fieldWorker', true, null, '2024-05-02', '2027-05-01')
) as listed (number, body, basis, role, organization, person, function, category, required, renewal, starts, ends)
on conflict do nothing;

insert into meeting (id, body_id, title, purpose, status, starts_at, ends_at, room, host_organization_id, online_url, informal, chair_category, invited_categories, documents,
  residents_present, residents_spoke, residents_decided, cancel_reason, created_at, updated_at)
select pg_temp.demo_id('9042', number), pg_temp.demo_id('9040', body), title::jsonb, purpose, status, starts::timestamp at time zone 'Europe/Brussels', ends::timestamp at time zone 'Europe/Brussels',
  room, pg_temp.demo_id('9002', host), online, informal::jsonb, chair, string_to_array(invited, ','), documents::jsonb, present, spoke, decided, cancelled,
  starts::timestamp - interval '30 days', starts::timestamp - interval '30 days'
from (values
  (1, 2, '{"nl": "Wijkwerkgroep oktober", "fr": "Groupe de quartier d’octobre"}', 'exchange', 'held', '2026-10-13 09:30', '2026-10-13 11:30', 'Zaal boven', 11, null,
   '{"nl": "Koffie vanaf negen uur.", "fr": "Café dès neuf heures."}', 'userRepresentative', 'fieldWorker,coordinator,volunteer', '[]', 6, 5, 4, null),
  (2, 2, '{"nl": "Wijkwerkgroep november", "fr": "Groupe de quartier de novembre"}', 'realization', 'cancelled', '2026-11-10 09:30', '2026-11-10 11:30', 'Zaal boven', 11, null, null, null,
   'fieldWorker,coordinator', '[]', null, null, null, 'Te veel mensen op de staking.'),
  (3, 2, '{"nl": "Wijkwerkgroep december", "fr": "Groupe de quartier de décembre"}', 'realization', 'planned', '2026-12-08 09:30', '2026-12-08 11:30', 'Zaal boven', 11, null,
   '{"nl": "Soep na afloop.", "fr": "Soupe ensuite."}', 'userRepresentative', 'fieldWorker,coordinator,volunteer,expert',
   '[{"title": "Stand van de acties", "url": "https://documenten.example/acties.pdf"}]', null, null, null, null),
  (4, 1, '{"nl": "Stuurgroep winter", "fr": "Comité de pilotage d’hiver"}', 'decision', 'planned', '2027-01-19 14:00', '2027-01-19 16:00', null, 2, 'https://vergaderen.example/stuurgroep', null,
   'elected', 'manager,elected,coordinator', '[]', null, null, null, null),
  (5, 3, '{"nl": "Volle woningen, vijfde keer", "fr": "Logements encombrés, cinquième fois"}', 'exchange', 'held', '2026-11-03 14:00', '2026-11-03 15:30', null, 13, null, null, 'fieldWorker',
   'fieldWorker', '[]', null, null, null, null),
  (6, 4, '{"nl": "Middag van december", "fr": "Midi de décembre"}', 'exchange', 'planned', '2026-12-17 12:00', '2026-12-17 13:30', 'Op het plein, bij regen in het buurthuis', 11, null, null, null,
   'fieldWorker,volunteer', '[]', null, null, null, null)
) as listed (number, body, title, purpose, status, starts, ends, room, host, online, informal, chair, invited, documents, present, spoke, decided, cancelled)
on conflict do nothing;

insert into meeting_item (id, meeting_id, position, title, minutes, origin, nature, organization_id, state)
select pg_temp.demo_id('9043', number), pg_temp.demo_id('9042', meeting), place, title::jsonb, minutes, origin, nature, pg_temp.demo_id('9002', organization), state
from (values
  (1, 1, 1, '{"nl": "Rondje: wat hoorde u deze maand?", "fr": "Tour de table : qu’avez-vous entendu ce mois-ci ?"}', 30, 'memberNeed', 'content', null, 'held'),
  (2, 1, 2, '{"nl": "Afspraken voor huisbezoeken met twee", "fr": "Accords pour les visites à deux"}', 40, 'memberNeed', 'content', 13, 'held'),
  (3, 1, 3, '{"nl": "Begroting van de koffiemomenten", "fr": "Budget des moments café"}', 20, 'coordinator', 'administrative', null, 'postponed'),
  (4, 1, 4, '{"nl": "Overlast aan de speelplaats", "fr": "Nuisances près de la plaine de jeux"}', 20, 'residents', 'content', null, 'added'),
  (5, 3, 1, '{"nl": "Begroting van de koffiemomenten", "fr": "Budget des moments café"}', 20, 'coordinator', 'administrative', null, 'planned'),
  (6, 3, 2, '{"nl": "Wie volgt de speelplaats op?", "fr": "Qui suit la plaine de jeux ?"}', 40, 'residents', 'content', null, 'planned'),
  (7, 3, 3, '{"nl": "Een luisterend oor in de wachtzaal", "fr": "Une oreille attentive dans la salle d’attente"}', null, 'memberNeed', 'content', 11, 'proposed')
) as listed (number, meeting, place, title, minutes, origin, nature, organization, state)
on conflict do nothing;

insert into meeting_guest (id, meeting_id, organization_id, function, category, reason) values
  (pg_temp.demo_id('9044', 1), pg_temp.demo_id('9042', 3), null, 'Gemeenschapswacht', 'police', 'Alleen voor het punt over de speelplaats')
on conflict do nothing;

insert into meeting_attendance (id, meeting_id, organization_id, category, present, excused, funded)
select pg_temp.demo_id('9045', number), pg_temp.demo_id('9042', meeting), pg_temp.demo_id('9002', organization), category, present, excused, funded
from (values (1, 1, 2, 'coordinator', 1, false, true), (2, 1, 11, 'volunteer', 2, false, false), (3, 1, 13, 'fieldWorker', 1, false, true), (4, 1, 15, 'fieldWorker', 0, true, null))
  as listed (number, meeting, organization, category, present, excused, funded)
on conflict do nothing;

-- Another moment is sought for the winter meeting of the steering committee: one has answered, one has not.
insert into date_poll (id, meeting_id, note, answer_by, opened_at)
values (pg_temp.demo_id('9048', 1), pg_temp.demo_id('9042', 4), 'De voorzitter kan enkel in de namiddag.', '2026-12-18', '2026-11-20 10:00+01')
on conflict do nothing;
insert into date_poll_option (id, poll_id, starts_at, ends_at)
select pg_temp.demo_id('9049', number), pg_temp.demo_id('9048', 1), starts::timestamp at time zone 'Europe/Brussels', ends::timestamp at time zone 'Europe/Brussels'
from (values (1, '2027-01-12 14:00', '2027-01-12 16:00'), (2, '2027-01-13 14:00', '2027-01-13 16:00'), (3, '2027-01-19 14:00', '2027-01-19 16:00')) as listed (number, starts, ends)
on conflict do nothing;
insert into date_poll_invitee (poll_id, person_id, organization_id)
values (pg_temp.demo_id('9048', 1), pg_temp.demo_id('9001', 4), pg_temp.demo_id('9002', 11)), (pg_temp.demo_id('9048', 1), pg_temp.demo_id('9001', 17), pg_temp.demo_id('9002', 15))
on conflict do nothing;
insert into date_poll_answer (option_id, person_id, answer, answered_at)
values (pg_temp.demo_id('9049', 1), pg_temp.demo_id('9001', 17), 'ifNeeded', '2026-11-23 15:00+01'), (pg_temp.demo_id('9049', 2), pg_temp.demo_id('9001', 17), 'yes', '2026-11-23 15:00+01'),
  (pg_temp.demo_id('9049', 3), pg_temp.demo_id('9001', 17), 'no', '2026-11-23 15:00+01')
on conflict do nothing;
