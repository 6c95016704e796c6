-- Posts and appointments in full: who pays, what it rests on, changed time, a deputy; who does what in Marollen and Kuregem.
-- Everything is invented.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

update post set basis = coalesce(basis, 'Overeenkomst van het OCMW met het gewest'), legal_basis = 'Ordonnantie over het welzijns- en gezondheidsbeleid (verzonnen verwijzing)',
  document_label = coalesce(document_label, 'Functiebeschrijving'), document_url = coalesce(document_url, 'https://www.lwgc.example/functie/wijkreferent')
where synthetic and role_type = 'neighborhoodReferent' and legal_basis is null and document_url is null and version = 0;

insert into post_funding (id, post_id, organization_id, funder, instrument, share, valid_from, valid_until)
select pg_temp.demo_id('9071', number), pg_temp.demo_id('9005', post), pg_temp.demo_id('9002', organization), funder, instrument, share, starts::date, ends::date
from (values
  (1, 1, null::integer, 'Gewest (synthetisch)', 'Contract, budget voor de wijkreferent', 75.00, '2023-01-01', null),
  (2, 1, 2, null, 'Eigen middelen', 25.00, '2023-01-01', null),
  (3, 6, null, 'Région (synthétique)', 'Contrat, budget du ou de la référent·e', 100.00, '2021-09-01', '2024-12-31'),
  (4, 6, null, 'Région (synthétique)', 'Contrat, budget du ou de la référent·e', 80.00, '2025-01-01', null),
  (5, 206, null, 'Région (synthétique)', 'Appel à projets', 50.00, '2023-01-01', null)
) as listed (number, post, organization, funder, instrument, share, starts, ends)
on conflict do nothing;

-- What was said of a post before.
insert into post_terms (id, post_id, title, planned_fte, mandate, basis, valid_from, valid_until, recorded_at)
select pg_temp.demo_id('9072', 1), id, null, 1.50, '{"nl": "Brengt de partners samen en bereidt de wijkwerkgroep voor.", "fr": "Réunit les partenaires et prépare le groupe de travail."}', null, valid_from, date '2022-12-31', timestamptz '2023-01-05 10:00+01'
from post where id = pg_temp.demo_id('9005', 1) and not exists (select from post_terms t where t.post_id = post.id) and valid_from < date '2022-12-31';
update post set stated_from = date '2023-01-01' where id = pg_temp.demo_id('9005', 1) and stated_from is null and valid_from < date '2022-12-31';

insert into appointment_fte (appointment_id, valid_from, fte, note) values
  (pg_temp.demo_id('9006', 12), date '2024-01-01', 0.80, 'Meer tijd na de start van het tweede project'),
  (pg_temp.demo_id('9006', 62), date '2025-01-01', 0.80, 'Financement réduit')
on conflict do nothing;

update appointment set statute = coalesce(statute, 'openEndedContract'), powers = coalesce(powers, 'Tekent de dagelijkse briefwisseling; uitgaven boven 500 euro gaan langs de dienst.'), partners_consulted = coalesce(partners_consulted, true)
where id = pg_temp.demo_id('9006', 12) and version = 0;
update appointment set statute = coalesce(statute, 'secondment'), powers = coalesce(powers, 'Engage le partenariat après accord du groupe de travail.'), partners_consulted = coalesce(partners_consulted, false)
where id = pg_temp.demo_id('9006', 62) and version = 0;

-- A deputy in Kuregem, so that one absence does not stop everything.
insert into appointment (id, post_id, person_id, capacity, employer_id, fte, valid_from)
values (pg_temp.demo_id('9006', 69), pg_temp.demo_id('9005', 6), pg_temp.demo_id('9001', 46), 'deputy', pg_temp.demo_id('9002', 30), 0, date '2026-02-01')
on conflict do nothing;

insert into partnership_responsibility (id, partnership_id, task, level, bearer, post_id, organization_id, note, valid_from, synthetic)
select pg_temp.demo_id('9073', number), pg_temp.demo_id('9003', partnership), task::jsonb, level, bearer, pg_temp.demo_id('9005', post), pg_temp.demo_id('9002', organization),
  note::jsonb, starts::date, true
from (values
  (1, 1, '{"nl": "De wijkwerkgroep samenroepen en het verslag maken", "fr": "Convoquer le groupe de travail et rédiger le compte rendu", "en": "Convene the working group and write the minutes"}', 'operational', 'post', 1, null::integer, null, '2021-09-01'),
  (2, 1, '{"nl": "Het project Open huis uitvoeren", "fr": "Réaliser le projet Maison ouverte", "en": "Carry out the project Open house"}', 'operational', 'organization', null, 11, null, '2022-10-01'),
  (3, 1, '{"nl": "Het contract ondertekenen en de middelen beheren", "fr": "Signer le contrat et gérer les moyens", "en": "Sign the contract and manage the means"}', 'structural', 'ocmw', null, null, '{"nl": "Het OCMW beslist niet over de inhoud van de projecten.", "fr": "Le CPAS ne décide pas du contenu des projets."}', '2021-06-01'),
  (4, 1, '{"nl": "Openbare ruimte en netheid", "fr": "Espace public et propreté", "en": "Public space and cleanliness"}', 'operational', 'municipality', null, null, '{"nl": "Blijft buiten het contract; vragen gaan naar het wijkloket.", "fr": "Reste hors du contrat ; les questions vont au guichet de quartier."}', '2021-06-01'),
  (5, 1, '{"nl": "Wijziging van wijk of project goedkeuren", "fr": "Approuver un changement de quartier ou de projet", "en": "Approve a change of neighbourhood or project"}', 'strategic', 'region', null, null, null, '2021-06-01'),
  (6, 1, '{"nl": "Prioriteiten van het actieplan kiezen", "fr": "Choisir les priorités du plan d’action", "en": "Choose the priorities of the action plan"}', 'strategic', 'members', null, null, '{"nl": "In consensus, met bewoners aan tafel.", "fr": "Par consensus, avec des habitants autour de la table."}', '2021-06-01'),
  (7, 6, '{"fr": "Faire vivre le consortium au jour le jour", "nl": "Het consortium van dag tot dag doen draaien", "en": "Keep the consortium going from day to day"}', 'operational', 'post', 6, null, null, '2023-02-01'),
  (8, 6, '{"fr": "Signer la convention avec la Région", "nl": "De overeenkomst met het gewest ondertekenen", "en": "Sign the agreement with the Region"}', 'structural', 'ocmw', null, null, null, '2021-06-01')
) as listed (number, partnership, task, level, bearer, post, organization, note, starts)
on conflict do nothing;

insert into partnership_authority_part (id, partnership_id, organization_id, part, instruments, note, valid_from, synthetic)
select pg_temp.demo_id('9074', number), pg_temp.demo_id('9003', partnership), pg_temp.demo_id('9002', organization), part, instruments, note::jsonb, starts::date, true
from (values
  (1, 1, 2, 'director', array ['agreement', 'funding', 'persuasion'], '{"nl": "Overlegt eerst met de partners; dwingen kan het OCMW niet.", "fr": "Se concerte d’abord avec les partenaires ; le CPAS ne peut contraindre."}', '2021-06-01'),
  (2, 1, 2, 'provider', array []::text[], '{"nl": "De sociale dienst helpt zelf ook mensen in de wijk.", "fr": "Le service social aide aussi lui-même des personnes dans le quartier."}', '2021-06-01'),
  (3, 6, 1, 'director', array ['agreement', 'information'], null, '2021-06-01')
) as listed (number, partnership, organization, part, instruments, note, starts)
on conflict do nothing;

-- A handover that waits for who comes, in Kuregem, and one that is being written, in Marollen.
insert into handover (id, post_id, from_appointment_id, status, notes, content, completed_at, synthetic)
values
  (pg_temp.demo_id('9075', 1), pg_temp.demo_id('9005', 1), pg_temp.demo_id('9006', 12), 'open',
   '[{"kind": "advice", "title": "Begin bij de buren", "text": "De conciërges van de blokken weten wie wie is. Ga eerst langs, mail later."}, {"kind": "pending", "title": "Tweede stoel voor bewoners", "text": "De werkgroep wilde geen loting; het voorstel om te rouleren ligt nog open."}]',
   null, null, true),
  (pg_temp.demo_id('9075', 2), pg_temp.demo_id('9005', 206), pg_temp.demo_id('9006', 2061), 'ready',
   '[{"kind": "history", "title": "Pourquoi deux groupes", "text": "Un seul groupe a été essayé en 2023 ; trop grand pour décider. D’où les deux groupes d’aujourd’hui."}]',
   '[]', timestamptz '2026-01-05 09:00+01', true)
on conflict do nothing;
