-- The 18 contracts. That they exist, where, and of which generation is real (1 §8.1); dates, phases, partners and words are
-- invented. Numbered as their neighbourhoods.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

create temporary table demo_contract on commit drop as
select * from (values
  -- number, generation, lead OCMW, start, form, regime, themes, Dutch and French place, purpose in Dutch and French
  ( 1, 10, 2, date '2021-06-01', 'projectsWithCoordinatingOrganizations', 'onProposal', '11,13,14', 'Marollen', 'Marolles',
    'Bewoners die de weg naar hulp en zorg verloren, vinden ze terug in hun eigen straat.', 'Que les habitants qui ont perdu le chemin de l’aide et des soins le retrouvent dans leur propre rue.'),
  ( 2, 10, 2, date '2021-06-01', 'projectsWithCoordinatingOrganizations', 'onProposal', '11,12', 'Anneessenswijk', 'Anneessens',
    'Huurders blijven in hun woning en weten bij wie ze terechtkunnen.', 'Que les locataires gardent leur logement et sachent à qui s’adresser.'),
  ( 3, 10, 5, date '2021-09-01', 'projectsWithCoordinatingOrganizations', 'onProposal', '11,13', 'Brabantwijk', 'Quartier Brabant',
    'Nieuwkomers en ouderen kennen elkaar en de diensten rond het station.', 'Que les nouveaux arrivants et les aînés se connaissent et connaissent les services autour de la gare.'),
  ( 4, 10, 5, date '2021-09-01', 'projectsWithCoordinatingOrganizations', 'onProposal', '11,12,13', 'Colignonwijk', 'Colignon',
    'Minder mensen staan alleen voor een huisvestingsprobleem.', 'Que moins de personnes se retrouvent seules face à un problème de logement.'),
  ( 5, 10, 1, date '2021-06-01', 'projectsWithCoordinatingOrganizations', 'invited', '11,14', 'Wayez-Historisch Centrum', 'Wayez-Centre historique',
    'Gezond leven in het oude centrum is niet alleen voor wie het kan betalen.', 'Que vivre sainement dans le vieux centre ne soit pas réservé à qui peut se le payer.'),
  ( 6, 10, 1, date '2021-06-01', 'consortium', 'onProposal', '11,12,13,14', 'Kuregem', 'Cureghem',
    'Sociale en medische diensten werken in Kuregem als één ploeg, met bewoners aan tafel.', 'Qu’à Cureghem les services sociaux et médicaux travaillent comme une seule équipe, avec les habitants autour de la table.'),
  ( 7, 10, 4, date '2021-10-01', 'projectsWithCoordinatingOrganizations', 'onProposal', '11,13', 'Historisch Centrum (Molenbeek)', 'Centre historique (Molenbeek)',
    'Zorg en buren vinden elkaar aan deze kant van het kanaal.', 'Que les soins et le voisinage se rencontrent de ce côté du canal.'),
  ( 8, 10, 4, date '2021-10-01', 'projectsWithCoordinatingOrganizations', 'onProposal', '11,12,13', 'Station Brussel-West', 'Gare de l’Ouest',
    'Een wijk in verbouwing houdt haar bewoners vast.', 'Qu’un quartier en chantier garde ses habitants.'),
  ( 9, 10, 8, date '2021-06-01', 'mobileTeam', 'open', '11,12,13,14', 'Laag-Vorst en Luttrebrug', 'Bas-Forest et Pont de Luttre',
    'Een mobiele ploeg gaat naar de mensen toe in plaats van te wachten.', 'Qu’une équipe mobile aille vers les gens au lieu d’attendre.'),
  (10, 20, 2, date '2023-04-01', 'projectsWithCoordinatingOrganizations', 'onProposal', '21,22,23', 'Noordwijk', 'Quartier Nord',
    'Wie tussen de torens woont of slaapt, heeft recht op een vast gezicht.', 'Que celles et ceux qui vivent ou dorment entre les tours aient droit à un visage familier.'),
  (11, 20, 2, date '2023-06-01', 'projectsWithCoordinatingOrganizations', 'onProposal', '21,22,23', 'Tour & Taxis - Laken', 'Tour & Taxis - Laeken',
    'Oude en nieuwe bewoners langs de kaai delen wat er is.', 'Que les anciens et les nouveaux habitants du quai partagent ce qui existe.'),
  (12, 20, 1, date '2023-09-01', 'projectsWithCoordinatingOrganizations', 'open', '21,22,23', 'Peterboswijk', 'Peterbos',
    'Bewoners van de blokken maken het plan mee, van de eerste vraag tot de laatste.', 'Que les habitants des blocs fassent le plan, de la première à la dernière question.'),
  (13, 20, 5, date '2023-04-01', 'projectsWithCoordinatingOrganizations', 'onProposal', '21,22', 'Schaarbeek-Noord', 'Schaerbeek-Nord',
    'Gezinnen krijgen één antwoord in plaats van vijf adressen.', 'Que les familles reçoivent une réponse plutôt que cinq adresses.'),
  (14, 20, 6, date '2023-04-01', 'projectsWithCoordinatingOrganizations', 'networkAndOcmw', '21,22,23', 'Lager gelegen deel van Sint-Gillis', 'Bas de Saint-Gilles',
    'Rond het station vangt een netwerk op wie tussen de mazen valt.', 'Qu’autour de la gare un réseau accueille celles et ceux qui passent entre les mailles.'),
  (15, 20, 3, date '2023-05-01', 'projectsWithCoordinatingOrganizations', 'onProposal', '21,22,23', 'Koekelberg', 'Koekelberg',
    'Eén kleine gemeente, één netwerk voor iedereen die er woont.', 'Une petite commune, un réseau pour toutes celles et tous ceux qui y vivent.'),
  (16, 20, 7, date '2023-09-01', 'consortium', 'invited', '21,23', 'Sint-Joost-ten-Node', 'Saint-Josse-ten-Noode',
    'Dicht op elkaar wonen mag niet ongezond maken.', 'Que vivre les uns sur les autres ne rende pas malade.'),
  (17, 20, 4, date '2023-06-01', 'projectsWithCoordinatingOrganizations', 'onProposal', '21,22', 'Maritiemwijk', 'Quartier Maritime',
    'Buren, scholen en zorgverleners kennen elkaar bij naam.', 'Que voisins, écoles et soignants se connaissent par leur nom.'),
  (18, 20, 4, date '2023-10-01', 'other', 'onProposal', '21,22,23', 'Karreveld', 'Karreveld',
    'Eerst luisteren, dan kiezen wat de wijk nodig heeft.', 'D’abord écouter, puis choisir ce dont le quartier a besoin.')
) as listed (number, generation, ocmw, start, form, regime, themes, nl, fr, purpose_nl, purpose_fr);

insert into partnership (id, name, type, generation_id, territory_id, purpose, description, organization_form, regime,
  contact_email, contact_phone, valid_from, synthetic, created_at, updated_at)
select pg_temp.demo_id('9003', number), jsonb_build_object('nl', 'LWGC ' || nl, 'fr', 'CLSS ' || fr), 'lwgcContract',
  pg_temp.demo_id('8002', generation), pg_temp.demo_id('8001', number), jsonb_build_object('nl', purpose_nl, 'fr', purpose_fr),
  case number
    when 1 then '{"nl": "Drie projecten, elk met een coördinerende organisatie: een open huis in de straat, gesprekken zonder wachtlijst en een moestuin op het dak. De wijkwerkgroep komt elke zes weken samen; bewoners hebben er twee vaste stoelen.", "fr": "Trois projets, chacun avec une organisation coordinatrice : une maison ouverte dans la rue, des entretiens sans liste d’attente et un potager sur le toit. Le groupe de travail se réunit toutes les six semaines ; deux sièges y sont réservés aux habitants.", "en": "Three projects, each with a coordinating organisation: an open house in the street, talks without a waiting list and a roof garden. The working group meets every six weeks; two seats are kept for residents."}'::jsonb
    when 9 then '{"nl": "Een ploeg van zes met verschillende werkgevers, verdeeld in thematische werkgroepen. Elke maand is er een middagpauze waar iedereen welkom is.", "fr": "Une équipe de six personnes aux employeurs différents, répartie en groupes thématiques. Chaque mois, une pause de midi ouverte à toutes et tous."}'::jsonb end,
  form, regime, 'contract-' || number || '@lwgc.example', '+32 2 000 01 ' || lpad(number::text, 2, '0'), start, true, start, timestamptz '2026-10-01 10:00+02'
from demo_contract
on conflict do nothing;

insert into partnership_theme (partnership_id, theme_id)
select pg_temp.demo_id('9003', number), pg_temp.demo_id('8002', theme::integer)
from demo_contract, string_to_table(themes, ',') as theme
on conflict do nothing;

-- A contract starts with preparation; the phases after it are counted from its start, in months. A contract stops at the phase it is in.
insert into partnership_phase (id, partnership_id, phase, valid_from, valid_until, reason)
select pg_temp.demo_id('9014', number * 10 + step), pg_temp.demo_id('9003', number), phase, (start + months * interval '1 month')::date,
  case when step < last_step then (start + until_month * interval '1 month')::date - 1 end,
  case when phase = 'extended' then '{"nl": "Verlengd in afwachting van een beslissing over het vervolg.", "fr": "Prolongé dans l’attente d’une décision sur la suite.", "en": "Extended while a decision on what follows is awaited."}'::jsonb
    when number = 12 and phase = 'diagnosis' then '{"nl": "Later gestart: de wijk nam de plaats in van Scheut.", "fr": "Démarrage plus tardif : le quartier a remplacé Scheut.", "en": "Started later: the neighbourhood took the place of Scheut."}'::jsonb end
from demo_contract
join (values (1, 'preparation', 0, 3), (2, 'diagnosis', 3, 10), (3, 'actionPlan', 10, 16), (4, 'implementation', 16, 48), (5, 'extended', 48, null))
  as phases (step, phase, months, until_month) on true
join lateral (select case when generation = 10 then 5 when number = 16 then 3 when number = 18 then 2 else 4 end as last_step) as reached on step <= last_step
on conflict do nothing;

insert into partnership_lead (id, partnership_id, organization_id, valid_from)
select pg_temp.demo_id('9015', number), pg_temp.demo_id('9003', number), pg_temp.demo_id('9002', ocmw), start from demo_contract
on conflict do nothing;
-- Two organisations lead the contract of Vorst since the mobile team has a house.
insert into partnership_lead (id, partnership_id, organization_id, valid_from)
values (pg_temp.demo_id('9015', 109), pg_temp.demo_id('9003', 9), pg_temp.demo_id('9002', 46), '2024-01-01')
on conflict do nothing;

insert into membership (id, partnership_id, organization_id, kind, status, basis, funded, required, joined_through, valid_from, updated_at)
select pg_temp.demo_id('9004', number * 100 + ocmw), pg_temp.demo_id('9003', number), pg_temp.demo_id('9002', ocmw), 'lead', 'mandatory',
  'Overeenkomst met het gewest – convention avec la Région', true, true, 'founding', start, start
from demo_contract
on conflict do nothing;

-- Wolkenhuis (15) is in three contracts. Stille Hoek (61) is in two and recognised by one OCMW only (1-R54).
create temporary table demo_member on commit drop as
select * from (values
  ( 1, 11, 'coordinating',        true,  true,  'founding',    '2021-09-01', null, null, null, false),
  ( 1, 15, 'structuralPartner',   true,  true,  'application', '2022-01-15', null, null, null, false),
  ( 1, 13, 'partner',             true,  true,  'invitation',  '2022-03-01', null, null, null, false),
  ( 1, 17, 'partner',             false, true,  'recorded',    '2022-03-01', null, null, null, false),
  ( 1, 19, 'unfundedParticipant', false, true,  'application', '2023-02-01', null, null, null, false),
  ( 1, 18, 'partner',             true,  true,  'application', '2022-06-01', '2025-06-30', 'lackOfTime', 'De keuken vroeg alle handen.', false),
  ( 1, 60, 'supporter',           false, null,  'invitation',  '2024-01-01', null, null, null, false),
  ( 2, 14, 'coordinating',        true,  true,  'founding',    '2021-09-01', null, null, null, false),
  ( 2, 15, 'partner',             true,  true,  'application', '2022-05-01', null, null, null, false),
  ( 2, 20, 'structuralPartner',   true,  true,  'founding',    '2021-09-01', null, null, null, false),
  ( 2, 17, 'partner',             false, true,  'invitation',  '2022-09-01', null, null, null, false),
  ( 2, 22, 'unfundedParticipant', false, true,  'application', '2024-02-01', null, null, null, false),
  ( 3, 31, 'coordinating',        true,  true,  'founding',    '2021-12-01', null, null, null, false),
  ( 3, 32, 'structuralPartner',   true,  true,  'founding',    '2021-12-01', null, null, null, false),
  ( 3, 35, 'partner',             true,  true,  'application', '2022-10-01', null, null, null, false),
  ( 3, 37, 'partner',             true,  true,  'application', '2022-01-01', '2024-03-31', 'focusChanged', 'De projecten gingen meer over wonen dan over schulden.', false),
  ( 3, 70, 'follower',            false, null,  'recorded',    '2022-01-01', '2023-12-31', 'other', null, false),
  ( 4, 31, 'partner',             true,  true,  'application', '2022-02-01', null, null, null, false),
  ( 4, 33, 'coordinating',        true,  true,  'founding',    '2021-12-01', null, null, null, false),
  ( 4, 34, 'partner',             false, true,  'recorded',    '2022-02-01', null, null, null, false),
  ( 4, 36, 'unfundedParticipant', false, null,  'invitation',  '2023-09-01', null, null, null, false),
  ( 4, 37, 'partner',             true,  true,  'application', '2024-05-01', null, null, null, false),
  ( 5, 24, 'coordinating',        true,  true,  'founding',    '2021-09-01', null, null, null, false),
  ( 5, 26, 'partner',             true,  true,  'application', '2022-04-01', null, null, null, false),
  ( 5, 30, 'structuralPartner',   true,  true,  'founding',    '2021-09-01', null, null, null, false),
  ( 5, 63, 'unfundedParticipant', false, null,  'application', '2023-03-01', '2024-06-30', 'administrativeBurden', null, false),
  ( 6, 12, 'structuralPartner',   true,  true,  'founding',    '2021-09-01', null, null, null, false),
  ( 6, 30, 'coordinating',        true,  true,  'founding',    '2021-09-01', null, null, null, false),
  ( 6, 24, 'partner',             true,  true,  'application', '2022-01-01', null, null, null, false),
  ( 6, 27, 'partner',             true,  true,  'application', '2022-01-01', null, null, null, false),
  ( 6, 61, 'partner',             true,  true,  'application', '2023-01-01', null, null, null, false),
  ( 6, 25, 'partner',             true,  true,  'application', '2021-10-01', '2023-06-30', 'lackOfFunding', 'Le subside scolaire n’a pas été reconduit.', false),
  ( 6, 25, 'partner',             true,  true,  'invitation',  '2024-09-01', null, null, null, true),
  ( 6, 60, 'invitedExpert',       false, null,  'invitation',  '2025-03-01', null, null, null, false),
  ( 7, 38, 'coordinating',        true,  true,  'founding',    '2022-01-01', null, null, null, false),
  ( 7, 39, 'structuralPartner',   true,  true,  'founding',    '2022-01-01', null, null, null, false),
  ( 7, 40, 'partner',             true,  true,  'application', '2022-06-01', null, null, null, false),
  ( 7, 42, 'partner',             true,  true,  'application', '2022-06-01', null, null, null, false),
  ( 7, 45, 'partner',             true,  true,  'application', '2022-03-01', '2025-08-31', 'lackOfTime', null, false),
  ( 7, 69, 'partner',             true,  true,  'founding',    '2022-01-01', '2024-12-31', 'organizationEnded', null, false),
  ( 8, 39, 'partner',             true,  true,  'application', '2022-05-01', null, null, null, false),
  ( 8, 41, 'coordinating',        true,  true,  'founding',    '2022-01-01', null, null, null, false),
  ( 8, 44, 'partner',             false, true,  'invitation',  '2023-01-01', null, null, null, false),
  ( 8, 42, 'partner',             true,  true,  'application', '2022-09-01', '2025-12-31', 'disagreement', null, false),
  ( 9, 46, 'coordinating',        true,  true,  'founding',    '2021-09-01', null, null, null, false),
  ( 9, 47, 'structuralPartner',   true,  true,  'founding',    '2021-09-01', null, null, null, false),
  ( 9, 48, 'structuralPartner',   true,  true,  'founding',    '2021-09-01', null, null, null, false),
  ( 9, 49, 'partner',             false, true,  'application', '2023-04-01', null, null, null, false),
  ( 9, 63, 'partner',             true,  true,  'application', '2023-10-01', null, null, null, false),
  (10, 15, 'structuralPartner',   true,  true,  'founding',    '2023-09-01', null, null, null, false),
  (10, 16, 'coordinating',        true,  true,  'founding',    '2023-09-01', null, null, null, false),
  (10, 14, 'partner',             true,  true,  'application', '2024-01-15', null, null, null, false),
  (10, 23, 'partner',             true,  true,  'application', '2024-02-01', null, null, null, false),
  (11, 22, 'coordinating',        true,  true,  'founding',    '2023-11-01', null, null, null, false),
  (11, 13, 'partner',             true,  true,  'invitation',  '2024-03-01', null, null, null, false),
  (11, 23, 'partner',             false, true,  'application', '2024-09-01', null, null, null, false),
  (12, 29, 'structuralPartner',   true,  true,  'founding',    '2024-01-01', null, null, null, false),
  (12, 28, 'partner',             true,  true,  'invitation',  '2024-01-01', null, null, null, false),
  (12, 30, 'coordinating',        true,  true,  'founding',    '2024-01-01', null, null, null, false),
  (12, 26, 'partner',             true,  true,  'application', '2024-06-01', null, null, null, false),
  (13, 32, 'partner',             true,  true,  'application', '2024-02-01', null, null, null, false),
  (13, 35, 'coordinating',        true,  true,  'founding',    '2023-09-01', null, null, null, false),
  (13, 36, 'partner',             false, null,  'invitation',  '2024-09-01', null, null, null, false),
  (14, 50, 'coordinating',        true,  true,  'founding',    '2023-09-01', null, null, null, false),
  (14, 51, 'structuralPartner',   true,  true,  'founding',    '2023-09-01', null, null, null, false),
  (14, 52, 'partner',             true,  true,  'application', '2024-01-01', null, null, null, false),
  (14, 61, 'partner',             true,  false, 'application', '2024-05-01', null, null, null, false),
  (15, 53, 'coordinating',        true,  true,  'founding',    '2023-10-01', null, null, null, false),
  (15, 54, 'partner',             true,  true,  'application', '2024-01-01', null, null, null, false),
  (15, 62, 'partner',             false, null,  'invitation',  '2024-10-01', null, null, null, false),
  (16, 55, 'coordinating',        true,  true,  'founding',    '2024-02-01', null, null, null, false),
  (16, 56, 'partner',             true,  true,  'application', '2024-06-01', null, null, null, false),
  (17, 43, 'partner',             true,  true,  'application', '2024-03-01', null, null, null, false),
  (17, 45, 'partner',             true,  true,  'founding',    '2023-11-01', null, null, null, false),
  (17, 38, 'coordinating',        true,  true,  'founding',    '2023-11-01', null, null, null, false),
  (17, 44, 'partner',             false, true,  'invitation',  '2024-05-01', null, null, null, false),
  (18, 40, 'partner',             false, null,  'invitation',  '2024-04-01', null, null, null, false),
  (18, 44, 'partner',             false, null,  'invitation',  '2024-04-01', null, null, null, false)
) as listed (contract, organization, kind, funded, recognized, joined_through, starts, ends, end_reason, end_note, again);
insert into membership (id, partnership_id, organization_id, kind, funded, joined_through, valid_from, valid_until, end_reason, end_note, updated_at)
select pg_temp.demo_id('9004', contract * 100 + organization + case when again then 10000 else 0 end),
  pg_temp.demo_id('9003', contract), pg_temp.demo_id('9002', organization), kind, funded, joined_through,
  starts::date, ends::date, end_reason, end_note, coalesce(ends, starts)::date
from demo_member
on conflict do nothing;

-- The OCMW that leads says whom it sees as a partner, for its own contract only.
insert into membership_recognition (id, membership_id, authority_id, recognized, valid_from, valid_until)
select ms.id, ms.id, pg_temp.demo_id('9002', c.ocmw), m.recognized, ms.valid_from, ms.valid_until
from demo_member m
join demo_contract c on c.number = m.contract
join membership ms on ms.id = pg_temp.demo_id('9004', m.contract * 100 + m.organization + case when m.again then 10000 else 0 end)
where m.recognized is not null
on conflict do nothing;

-- Members serve the neighbourhood of their contract; support organisations serve the Region.
insert into organization_territory (organization_id, territory_id)
select distinct membership.organization_id, partnership.territory_id
from membership join partnership on partnership.id = membership.partnership_id
where partnership.synthetic and membership.valid_until is null and membership.kind not in ('supporter', 'invitedExpert')
on conflict do nothing;
insert into organization_territory values (pg_temp.demo_id('9002', 60), '00000000-0000-7000-8000-000000004000') on conflict do nothing;

insert into membership_request (id, direction, organization_id, partnership_id, kind, message, status, requested_at, requested_by, decided_at, decided_by, reason, answer, membership_id) values
  -- waiting for the coordinator of Marollen, for Buurthuis De Synthese, and for Maison médicale Synthèse
  (pg_temp.demo_id('9007', 1), 'application', pg_temp.demo_id('9002', 21), pg_temp.demo_id('9003', 1), 'partner',
   'Veel van onze cursisten wonen in de Marollen. We kunnen klare taal brengen in folders en gesprekken.', 'open', '2026-11-12 09:40+01', null, null, null, null, null, null),
  (pg_temp.demo_id('9007', 2), 'invitation', pg_temp.demo_id('9002', 11), pg_temp.demo_id('9003', 10), 'partner',
   'Jullie ervaring met een open huis zou ons in de Noordwijk helpen.', 'open', '2026-11-16 14:05+01', pg_temp.demo_id('9001', 14), null, null, null, null, null),
  (pg_temp.demo_id('9007', 3), 'invitation', pg_temp.demo_id('9002', 12), pg_temp.demo_id('9003', 12), 'partner',
   'Une consultation par semaine au Peterbos changerait beaucoup pour les habitants.', 'open', '2026-11-17 11:20+01', pg_temp.demo_id('9001', 16), null, null, null, null, null),
  (pg_temp.demo_id('9007', 4), 'application', pg_temp.demo_id('9002', 43), pg_temp.demo_id('9003', 6), 'partner',
   'Nous connaissons beaucoup de familles de Cureghem.', 'open', '2026-11-18 16:30+01', null, null, null, null, null, null),
  -- answered
  (pg_temp.demo_id('9007', 5), 'application', pg_temp.demo_id('9002', 68), pg_temp.demo_id('9003', 1), 'partner',
   'Wij doen ook schuldbemiddeling buiten onze gemeente.', 'declined', '2025-10-02 10:00+02', null, '2025-10-21 15:00+02', pg_temp.demo_id('9001', 2), 'outsideTerritory',
   'Onze partners werken in de wijk zelf. Schaarbeek heeft een vraag zoals die van jullie; we brengen jullie graag in contact.', null),
  (pg_temp.demo_id('9007', 6), 'application', pg_temp.demo_id('9002', 19), pg_temp.demo_id('9003', 1), 'unfundedParticipant',
   'Nous voulons participer, même sans budget.', 'accepted', '2023-01-10 10:00+01', null, '2023-01-24 10:00+01', pg_temp.demo_id('9001', 2), null, null, pg_temp.demo_id('9004', 119)),
  (pg_temp.demo_id('9007', 7), 'invitation', pg_temp.demo_id('9002', 25), pg_temp.demo_id('9003', 6), 'partner',
   'Revenez quand vous voulez, votre place est là.', 'accepted', '2024-06-03 10:00+02', pg_temp.demo_id('9001', 3), '2024-08-20 10:00+02', null, null, null, pg_temp.demo_id('9004', 10625)),
  (pg_temp.demo_id('9007', 8), 'invitation', pg_temp.demo_id('9002', 62), pg_temp.demo_id('9003', 7), 'partner',
   null, 'declined', '2025-02-03 10:00+01', null, '2025-03-11 10:00+01', null, 'noCapacity', 'Dit jaar lukt het niet, vraag het ons volgend jaar opnieuw.', null)
on conflict do nothing;
