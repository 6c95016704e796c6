-- What members of the demo say of themselves, who represents them, what they agreed, who follows, and a reception. All
-- invented. Ids: 9020 contact, 9021 delegate, 9022 agreement, 9023 version, 9024 party, 9025 round, 9026 confirmation, 9027 follow.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

update membership set
  contribution = '{"nl": "Een open huis waar bewoners binnenlopen, en een zaal voor overleg.", "fr": "Une maison ouverte où les habitants entrent librement, et une salle pour se concerter."}',
  demarcation = '{"nl": "Wij doen onthaal en ontmoeting; medische vragen gaan naar het medisch huis.", "fr": "Nous assurons l’accueil et la rencontre ; les questions médicales vont à la maison médicale."}',
  expectations = 'Weten wie in de wijk wat doet, en minder dubbel werk.'
where id = pg_temp.demo_id('9004', 111) and contribution is null;

insert into membership_contact (id, membership_id, person_id, function, phone, valid_from, valid_until, confirmed_on)
select pg_temp.demo_id('9020', number), pg_temp.demo_id('9004', membership), pg_temp.demo_id('9001', person), function, null, starts::date, ends::date, confirmed::date
from (values
  (1, 111, 9, 'Onthaal', '2022-01-01', '2024-02-29', '2023-06-01'),
  (2, 111, 4, 'Coördinatie', '2024-03-01', null, '2026-09-14'),
  (3, 612, 5, 'Équipe sociale', '2024-05-02', null, '2025-06-02'),
  (4, 115, 11, 'Buurtwerk', '2022-01-15', null, '2026-05-20'),
  (5, 113, 12, 'Accueil', '2022-03-01', null, '2026-04-02'),
  (6, 102, 13, 'Coördinatiecel', '2021-06-01', null, '2026-10-05'),
  (7, 601, 14, 'Cellule de coordination', '2021-06-01', null, '2026-08-30')
) as listed (number, membership, person, function, starts, ends, confirmed)
on conflict do nothing;

insert into membership_sleep (id, membership_id, valid_from, valid_until, reason, note)
select pg_temp.demo_id('9028', number), pg_temp.demo_id('9004', membership), starts::date, ends::date, reason, note
from (values
  (1, 119, '2026-03-01', null, 'staffChange', 'De maatschappelijk werker is vertrokken.'),
  (2, 117, '2024-09-01', '2025-03-31', 'reorganization', null)
) as listed (number, membership, starts, ends, reason, note)
on conflict do nothing;

insert into membership_delegate (id, membership_id, person_id, function, mandate, formal, on_behalf_of, position, hours_per_month, working_hours, valid_from, valid_until, end_reason)
select pg_temp.demo_id('9021', number), pg_temp.demo_id('9004', membership), pg_temp.demo_id('9001', person), function, mandate, formal, on_behalf_of, place, hours, working, starts::date, ends::date, reason
from (values
  (1, 111, 9, 'Buurtwerker', 'inform', null, null, 1, 4, true, '2022-01-01', '2024-02-29', 'otherJob'),
  (2, 111, 4, 'Coördinator van het huis', 'commit', true, null, 1, 6, true, '2024-03-01', null, null),
  (3, 111, 11, 'Vrijwilligerswerking', 'propose', false, 'Bewonersgroep van het huis', 2, 3, false, '2025-01-01', null, null),
  (4, 115, 11, 'Buurtwerk', 'propose', true, null, 1, 4, true, '2022-01-15', '2023-12-31', 'reorganization'),
  (5, 115, 15, 'Teamverantwoordelijke', 'decide', true, null, 1, 4, true, '2024-02-01', '2025-05-31', 'otherJob'),
  (6, 115, 17, 'Buurtwerk', 'inform', true, null, 1, 4, true, '2025-06-01', null, null),
  (7, 113, 12, 'Accueil', 'commit', true, null, 1, 5, true, '2022-03-01', null, null),
  (8, 612, 5, 'Équipe sociale', 'commit', true, null, 1, 5, true, '2024-05-02', null, null)
) as listed (number, membership, person, function, mandate, formal, on_behalf_of, place, hours, working, starts, ends, reason)
on conflict do nothing;

insert into partnership_agreement (id, partnership_id, kind, title, subject, procedure, valid_from, valid_until, review_on, created_at, updated_at)
select pg_temp.demo_id('9022', number), pg_temp.demo_id('9003', partnership), kind, title::jsonb, subject::jsonb, procedure::jsonb, starts::date, ends::date, review::date, starts::date, starts::date
from (values
  (1, 1, 'charter', '{"nl": "Charter van de wijkwerkgroep", "fr": "Charte du groupe de travail de quartier"}',
   '{"nl": "Hoe we samen beslissen, wie wat doorgeeft en hoe we van mening verschillen.", "fr": "Comment nous décidons, qui transmet quoi et comment nous gérons les désaccords."}', null, '2021-09-15', null, '2026-12-15'),
  (2, 1, 'convention', '{"nl": "Afspraken bij woningen die vol raken", "fr": "Convention pour les logements encombrés"}',
   '{"nl": "Wie eerst langsgaat, wie opruimt en wie blijft.", "fr": "Qui passe d’abord, qui débarrasse et qui reste."}',
   '{"nl": "1. Wie iets ziet, belt de contactpersoon.\\n2. Binnen twee weken gaan twee diensten samen langs.\\n3. Na drie maanden bekijken we hoe het loopt.", "fr": "1. Qui remarque quelque chose appelle la personne de contact.\\n2. Deux services passent ensemble dans les deux semaines.\\n3. Après trois mois, nous faisons le point."}',
   '2023-03-01', null, '2027-03-01'),
  (3, 6, 'none', '{"nl": "Geen geschreven afspraken", "fr": "Pas d’accord écrit"}',
   '{"nl": "Het consortium werkt op vertrouwen en herbekijkt dat elk jaar.", "fr": "Le consortium travaille sur base de la confiance et y revient chaque année."}', null, '2022-01-01', null, null)
) as listed (number, partnership, kind, title, subject, procedure, starts, ends, review)
on conflict do nothing;

insert into partnership_agreement_version (id, agreement_id, label, dated_on, url, note)
select pg_temp.demo_id('9023', number), pg_temp.demo_id('9022', agreement), label, dated::date, url, note
from (values
  (1, 1, '1', '2021-09-15', 'https://documenten.example/charter-1.pdf', null),
  (2, 1, '2', '2024-01-10', 'https://documenten.example/charter-2.pdf', 'Met een stuk over bewoners aan tafel.'),
  (3, 2, '1', '2023-03-01', 'https://documenten.example/woningen.pdf', null)
) as listed (number, agreement, label, dated, url, note)
on conflict do nothing;

insert into partnership_agreement_party (id, agreement_id, organization_id, signatory_function, signed_on)
select pg_temp.demo_id('9024', number), pg_temp.demo_id('9022', agreement), pg_temp.demo_id('9002', organization), function, signed::date
from (values
  (1, 1, 2, 'Voorzitter', '2021-09-15'), (2, 1, 11, 'Coördinator', '2021-09-15'), (3, 1, 15, 'Direction', '2022-02-01'), (4, 1, 13, null, null),
  (5, 2, 2, 'Hoofd maatschappelijk werk', '2023-03-01'), (6, 2, 11, null, null)
) as listed (number, agreement, organization, function, signed)
on conflict do nothing;

-- A round in Kuregem that runs, and one answer.
insert into membership_confirmation_round (id, partnership_id, started_on, due_on, message, started_by) values
  (pg_temp.demo_id('9025', 1), pg_temp.demo_id('9003', 6), '2026-11-02', '2026-12-31', 'Quatre ans de travail commun : dites-nous si vous continuez, et ce que vous en attendez.', pg_temp.demo_id('9001', 3))
on conflict do nothing;
insert into membership_confirmation (id, membership_id, round_id, asked_on, due_on, answer, expectations, answered_on)
select pg_temp.demo_id('9026', number), pg_temp.demo_id('9004', membership), pg_temp.demo_id('9025', 1), '2026-11-02', '2026-12-31', answer, expectations, answered::date
from (values
  (1, 612, null, null, null), (2, 630, 'stay', 'Garder le lien avec les équipes de rue.', '2026-11-10'), (3, 624, null, null, null), (4, 627, null, null, null)
) as listed (number, membership, answer, expectations, answered)
on conflict do nothing;

insert into partnership_follow (id, partnership_id, organization_id, valid_from) values
  (pg_temp.demo_id('9027', 1), pg_temp.demo_id('9003', 12), pg_temp.demo_id('9002', 11), '2025-05-05'),
  (pg_temp.demo_id('9027', 2), pg_temp.demo_id('9003', 1), pg_temp.demo_id('9002', 22), '2026-02-01')
on conflict do nothing;

-- A reception in the making: one core actor is still missing, and one function has nobody yet.
insert into partnership (id, name, type, territory_id, purpose, organization_form, regime, contact_email, valid_from, synthetic, created_at, updated_at)
select pg_temp.demo_id('9003', 90), '{"nl": "Breed onthaal Anderlecht", "fr": "Accueil large d’Anderlecht"}', 'integratedReception', m.id,
  '{"nl": "Wie ergens aanklopt, komt bij zijn rechten uit.", "fr": "Que toute porte poussée mène aux droits."}', 'other', 'networkAndOcmw', 'onthaal@anderlecht-voorbeeld.example', '2025-09-01', true, '2025-09-01', '2025-09-01'
from territory m where m.type = 'municipality' and m.nis_code = 21001
on conflict do nothing;
insert into partnership_lead (id, partnership_id, organization_id, valid_from)
values (pg_temp.demo_id('9015', 90), pg_temp.demo_id('9003', 90), pg_temp.demo_id('9002', 1), '2025-09-01')
on conflict do nothing;
insert into membership (id, partnership_id, organization_id, kind, status, basis, required, core_actor, joined_through, valid_from, updated_at)
select pg_temp.demo_id('9004', 9000 + organization), pg_temp.demo_id('9003', 90), pg_temp.demo_id('9002', organization), kind, status, basis, status = 'mandatory', core_actor, 'founding', '2025-09-01', '2025-09-01'
from (values (1, 'lead', 'mandatory', 'Regie van het lokale bestuur – régie du pouvoir local', 'ocmw'), (24, 'structuralPartner', 'voluntary', null, 'caw'), (12, 'partner', 'voluntary', null, null))
  as listed (organization, kind, status, basis, core_actor)
on conflict do nothing;
insert into membership_function (id, membership_id, function, valid_from)
select pg_temp.demo_id('9029', number), pg_temp.demo_id('9004', 9000 + organization), function, '2025-09-01'
from (values (1, 1, 'neutralInformation'), (2, 1, 'realizingRights'), (3, 24, 'clarifyingQuestions'), (4, 24, 'exploringRights'), (5, 12, 'clarifyingQuestions'))
  as listed (number, organization, function)
on conflict do nothing;
