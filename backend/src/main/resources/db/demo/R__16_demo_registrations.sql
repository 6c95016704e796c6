-- What waits for a reviewer: one registration handed in for Marollen, one sent back with a question, a draft, two that
-- were answered; and somebody who wants to act for Buurthuis De Synthese.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;
create or replace function pg_temp.place_id(nis integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-8000-' || lpad(nis::text, 12, '0'))::uuid $$;

insert into registration (id, applicant_id, status, name, name_language, type, municipality_id, contact_function, contact_email, legal_form, purpose, partnership_id,
  organization_id, submitted_at, decided_at, decided_by, created_at, updated_at, type_other) values
  (pg_temp.demo_id('9008', 1), pg_temp.demo_id('9001', 7), 'submitted', 'Buurtmoestuin De Regenton', 'nl', 'citizensInitiative', pg_temp.place_id(21004), 'Tuinploeg', 'tuin@regenton.example',
   'unincorporatedAssociation', 'Samen tuinieren op een dak, met koffie voor wie langskomt.', pg_temp.demo_id('9003', 1), null, '2026-11-18 19:12+01', null, null, '2026-11-17 20:40+01', '2026-11-18 19:12+01', null),
  (pg_temp.demo_id('9008', 2), pg_temp.demo_id('9001', 8), 'returned', 'Les Ateliers du Coin Sucré', 'fr', 'other', pg_temp.place_id(21001), 'Coordination', 'bonjour@coinsucre.example',
   'vzw', null, null, null, '2026-11-09 11:05+01', '2026-11-13 15:30+01', pg_temp.demo_id('9001', 1), '2026-11-09 10:48+01', '2026-11-13 15:30+01', 'Atelier de cuisine'),
  (pg_temp.demo_id('9008', 3), pg_temp.demo_id('9001', 4), 'accepted', 'Buurthuis De Synthese', 'nl', 'neighborhoodHouse', pg_temp.place_id(21004), 'Onthaal', 'info@organisatie-11.example',
   'vzw', 'Open huis in de Marollen.', pg_temp.demo_id('9003', 1), pg_temp.demo_id('9002', 11), '2024-02-10 10:00+01', '2024-02-12 09:00+01', pg_temp.demo_id('9001', 1), '2024-02-10 09:30+01', '2024-02-12 09:00+01', null),
  (pg_temp.demo_id('9008', 4), pg_temp.demo_id('9001', 9), 'refused', 'Winkel De Krekel', 'nl', 'other', pg_temp.place_id(21009), 'Zaakvoerder', 'winkel@krekel.example',
   'company', 'Verkoop van sportkledij.', null, null, '2026-06-02 10:00+02', '2026-06-04 10:00+02', pg_temp.demo_id('9001', 1), '2026-06-02 09:50+02', '2026-06-04 10:00+02', 'Winkel'),
  (pg_temp.demo_id('9008', 5), pg_temp.demo_id('9001', 10), 'draft', 'La Table des Voisins', 'fr', null, pg_temp.place_id(21013), null, null,
   null, null, null, null, null, null, null, '2026-11-20 21:15+01', '2026-11-20 21:15+01', null)
on conflict do nothing;

insert into registration_step (id, registration_id, status, at, person_id)
select pg_temp.demo_id('9018', registration * 10 + step), pg_temp.demo_id('9008', registration), status, at::timestamptz, pg_temp.demo_id('9001', person)
from (values
  (1, 1, 'draft', '2026-11-17 20:40+01', 7), (1, 2, 'submitted', '2026-11-18 19:12+01', 7),
  (2, 1, 'draft', '2026-11-09 10:48+01', 8), (2, 2, 'submitted', '2026-11-09 11:05+01', 8), (2, 3, 'returned', '2026-11-13 15:30+01', 1),
  (3, 1, 'draft', '2024-02-10 09:30+01', 4), (3, 2, 'submitted', '2024-02-10 10:00+01', 4), (3, 3, 'accepted', '2024-02-12 09:00+01', 1),
  (4, 1, 'draft', '2026-06-02 09:50+02', 9), (4, 2, 'submitted', '2026-06-02 10:00+02', 9), (4, 3, 'refused', '2026-06-04 10:00+02', 1),
  (5, 1, 'draft', '2026-11-20 21:15+01', 10)
) as listed (registration, step, status, at, person)
on conflict do nothing;

insert into registration_message (id, registration_id, sender, person_id, text, language, sent_at) values
  (pg_temp.demo_id('9019', 1), pg_temp.demo_id('9008', 2), 'reviewer', pg_temp.demo_id('9001', 1),
   'Merci pour votre inscription. Dans quel quartier travaillez-vous, et avec qui ? Quelques mots suffisent.', 'fr', '2026-11-13 15:30+01'),
  (pg_temp.demo_id('9019', 2), pg_temp.demo_id('9008', 4), 'reviewer', pg_temp.demo_id('9001', 1),
   'Dit register is er voor organisaties uit welzijn, gezondheid en de buurt. Een winkel past er niet in; een project van de winkel met buren wel.', 'nl', '2026-06-04 10:00+02')
on conflict do nothing;

insert into join_request (id, organization_id, person_id, function, message, claim, status, requested_at, decided_at, decided_by, answer) values
  (pg_temp.demo_id('9016', 1), pg_temp.demo_id('9002', 11), pg_temp.demo_id('9001', 9), 'Vrijwilligerswerking', 'Ik volg vanaf januari de cijfers op.', false, 'open', '2026-11-19 08:55+01', null, null, null),
  (pg_temp.demo_id('9016', 2), pg_temp.demo_id('9002', 52), pg_temp.demo_id('9001', 8), 'Coordination', 'Je représente le service depuis septembre.', true, 'open', '2026-11-20 13:10+01', null, null, null),
  (pg_temp.demo_id('9016', 3), pg_temp.demo_id('9002', 12), pg_temp.demo_id('9001', 5), 'Équipe sociale', 'J’encode les chiffres du contrat.', false, 'accepted', '2024-04-29 10:00+02', '2024-05-02 10:00+02', pg_temp.demo_id('9001', 10), 'Bienvenue !')
on conflict do nothing;
