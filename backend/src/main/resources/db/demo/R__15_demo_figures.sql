-- Invented figures of the contracts, in every state. "Now" is November 2026: 2025 is published, the first half of 2026
-- validated, the third quarter under way. What waits: De Synthese has not entered its third quarter (partner@), Maison
-- médicale Synthèse got its figure back with a question (partenaire@), Marollen and Kuregem have figures to validate.
create or replace function pg_temp.demo_id(kind text, number bigint) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into indicator_assignment (id, indicator_id, partnership_id, organization_id, valid_from)
select pg_temp.demo_id('900a', indicator * 10000 + contract * 100), pg_temp.demo_id('8003', indicator), pg_temp.demo_id('9003', contract), null,
  case when contract <= 9 then date '2024-01-01' else date '2025-01-01' end
from generate_series(11, 16) as indicator, generate_series(1, 18) as contract
union all
select pg_temp.demo_id('900a', 110000 + contract * 100 + organization), pg_temp.demo_id('8003', 11), pg_temp.demo_id('9003', contract),
  pg_temp.demo_id('9002', organization), date '2025-01-01'
from (values (1, 11), (1, 15), (6, 12), (6, 30)) as supplier (contract, organization)
on conflict do nothing;

create temporary table demo_figure (
  indicator integer, version integer, contract integer, organization integer default 0, period text, status text,
  value numeric, lower_bound numeric, upper_bound numeric, absence_reason text, absence_note text, numerator numeric, denominator numeric,
  narrative jsonb, method text, estimated boolean default false, provisional boolean default false, entered_by integer
) on commit drop;

-- 1. Written out: Marollen and Kuregem, and the cases worth looking at.
insert into demo_figure (indicator, version, contract, organization, period, status, value, narrative, method, estimated, entered_by)
select 11, 1, contract, organization, period, status, value, narrative::jsonb, method, coalesce(estimated, false), entered_by
from (values
  (1,  0, '2025-Q1', 'published', 118, null, null, null::boolean, 2),
  (1,  0, '2025-Q2', 'published', 131, null, null, null, 2),
  (1,  0, '2025-Q3', 'published', 104, '{"nl": "De keuken van een partner sloot; de zomer was stiller dan anders.", "fr": "La cuisine d’un partenaire a fermé ; l’été fut plus calme que d’habitude."}', null, null, 2),
  (1,  0, '2025-Q4', 'published', 142, null, null, null, 2),
  (1,  0, '2026-Q1', 'validated', 127, null, null, null, 2),
  (1,  0, '2026-Q2', 'validated', 139, null, null, null, 2),
  (1, 11, '2025-Q1', 'published', 64, null, 'Telling aan de deur', null, 4),
  (1, 11, '2025-Q2', 'published', 71, null, 'Telling aan de deur', null, 4),
  (1, 11, '2025-Q3', 'published', 52, null, 'Telling aan de deur', null, 4),
  (1, 11, '2025-Q4', 'published', 80, null, 'Telling aan de deur', null, 4),
  (1, 11, '2026-Q1', 'validated', 69, null, 'Telling aan de deur', null, 4),
  (1, 11, '2026-Q2', 'validated', 77, null, 'Telling aan de deur', null, 4),
  (1, 15, '2026-Q1', 'validated', 33, null, null, null, null),
  (1, 15, '2026-Q2', 'validated', 36, null, null, null, null),
  (1, 15, '2026-Q3', 'submitted', 41, '{"nl": "Ook tien mensen die we op straat spraken.", "fr": "Y compris dix personnes rencontrées en rue."}', null, true, null),
  (6,  0, '2025-Q1', 'published', 203, null, null, null, 3),
  (6,  0, '2025-Q2', 'published', 188, null, null, null, 3),
  (6,  0, '2025-Q3', 'published', 176, null, null, null, 3),
  (6,  0, '2025-Q4', 'published', 214, null, null, null, 3),
  (6,  0, '2026-Q1', 'validated', 221, null, null, null, 3),
  (6,  0, '2026-Q2', 'validated', 197, '{"fr": "Un mois de travaux devant la maison médicale.", "nl": "Een maand werken voor de deur van het medisch huis."}', null, null, 3),
  (6, 12, '2025-Q4', 'published', 92, null, 'Dossiers ouverts', null, 5),
  (6, 12, '2026-Q1', 'validated', 97, null, 'Dossiers ouverts', null, 5),
  (6, 12, '2026-Q2', 'validated', 88, null, 'Dossiers ouverts', null, 5),
  (6, 12, '2026-Q3', 'returned', 950, null, 'Dossiers ouverts', null, 5),
  (6, 30, '2026-Q3', 'submitted', 64, null, null, null, null),
  (3,  0, '2026-Q3', 'submitted', 96, null, null, true, null),
  (5,  0, '2026-Q3', 'draft', 88, null, null, null, null),
  (7,  0, '2026-Q3', 'validated', 151, null, null, null, null),
  (10, 0, '2026-Q3', 'submitted', 73, null, null, null, null)
) as listed (contract, organization, period, status, value, narrative, method, estimated, entered_by);

-- The mobile team of Vorst counts on the street and gives an interval; two contracts have nothing to count yet; where
-- nobody is in function, nobody counts.
insert into demo_figure (indicator, version, contract, period, status, lower_bound, upper_bound, absence_reason, absence_note, method)
select 11, 1, contract, period, status, lower_bound, upper_bound, absence_reason, absence_note, method
from (values
  (9,  '2025-Q1', 'published', 120, 160, null, null, 'Schatting op straat – estimation en rue'),
  (9,  '2025-Q2', 'published', 140, 190, null, null, 'Schatting op straat – estimation en rue'),
  (9,  '2025-Q3', 'published', 110, 150, null, null, 'Schatting op straat – estimation en rue'),
  (9,  '2025-Q4', 'published', 130, 170, null, null, 'Schatting op straat – estimation en rue'),
  (9,  '2026-Q1', 'validated', 125, 165, null, null, 'Schatting op straat – estimation en rue'),
  (9,  '2026-Q2', 'validated', null, null, 'notCollected', 'L’équipe n’avait pas encore de coordination.', null),
  (9,  '2026-Q3', 'submitted', 150, 200, null, null, 'Schatting op straat – estimation en rue'),
  (16, '2026-Q1', 'validated', null, null, 'notApplicable', 'Het actieplan loopt nog niet.', null),
  (16, '2026-Q2', 'validated', null, null, 'notApplicable', 'Het actieplan loopt nog niet.', null),
  (18, '2026-Q1', 'validated', null, null, 'notApplicable', 'De diagnose loopt nog.', null),
  (18, '2026-Q2', 'validated', null, null, 'notApplicable', 'De diagnose loopt nog.', null),
  (4,  '2026-Q3', 'submitted', null, null, 'notCollected', 'Er is geen wijkreferent sinds september.', null),
  (17, '2026-Q3', 'submitted', null, null, 'notYetAvailable', null, null)
) as listed (contract, period, status, lower_bound, upper_bound, absence_reason, absence_note, method);

-- 2. Participation: who decides, of those reached. The mean of the percentages is not the percentage of all together.
insert into demo_figure (indicator, version, contract, period, status, numerator, denominator, value, narrative, entered_by)
select 12, 1, contract, period, status, numerator, denominator, round(100.0 * numerator / denominator, 1), narrative::jsonb, entered_by
from (values
  (1, '2024', 'published', 16, 388, null, 2), (2, '2024', 'published', 9, 240, null, null), (3, '2024', 'published', 12, 151, null, null),
  (5, '2024', 'published', 7, 310, null, null), (6, '2024', 'published', 21, 640, null, 3), (7, '2024', 'published', 11, 275, null, null),
  (8, '2024', 'published', 8, 96, null, null), (9, '2024', 'published', 14, 520, null, null),
  (1, '2025', 'published', 24, 412, '{"nl": "Twee vaste stoelen in de wijkwerkgroep, en een bewonersraad van twintig.", "fr": "Deux sièges fixes au groupe de travail, et un conseil d’habitants de vingt personnes."}', 2),
  (2, '2025', 'published', 10, 255, null, null), (3, '2025', 'published', 15, 162, null, null), (4, '2025', 'published', 6, 118, null, null),
  (5, '2025', 'published', 9, 330, null, null),
  (6, '2025', 'published', 38, 702, '{"fr": "Le consortium a ouvert son comité aux habitants.", "nl": "Het consortium opende zijn comité voor bewoners."}', 3),
  (7, '2025', 'published', 13, 290, null, null), (8, '2025', 'published', 7, 84, null, null), (9, '2025', 'published', 17, 560, null, null),
  (10, '2025', 'validated', 6, 190, null, null), (11, '2025', 'validated', 3, 74, null, null), (12, '2025', 'published', 31, 126, '{"fr": "Les habitants ont fait le plan.", "nl": "De bewoners maakten het plan."}', null),
  (13, '2025', 'validated', 8, 143, null, null), (14, '2025', 'validated', 11, 260, null, null), (15, '2025', 'validated', 9, 105, null, null),
  (17, '2025', 'validated', 7, 131, null, null)
) as listed (contract, period, status, numerator, denominator, narrative, entered_by);

insert into demo_figure (indicator, version, contract, period, status, absence_reason, absence_note) values
  (12, 1, 4, '2024', 'published', 'notCollected', 'Er werd nog niet geteld wie mee besliste.'),
  (12, 1, 16, '2025', 'validated', 'refused', 'Le consortium ne souhaite pas donner de chiffre sans récit.'),
  (12, 1, 18, '2025', 'validated', 'notApplicable', 'De diagnose loopt nog.');

-- 3. Projects: what counted in 2023 and 2024 included continuations, from 2025 it does not (version 2).
insert into demo_figure (indicator, version, contract, period, status, value, provisional, entered_by)
select 14, case when period < '2025' then 1 else 2 end, contract, period, status, value, period = '2026', entered_by
from (values
  (1, '2023', 'published', 4, 2), (1, '2024', 'published', 5, 2), (1, '2025', 'published', 1, 2), (1, '2026', 'draft', 2, 2),
  (2, '2024', 'published', 3, null), (2, '2025', 'published', 0, null), (3, '2024', 'published', 4, null), (3, '2025', 'published', 2, null),
  (4, '2024', 'published', 2, null), (5, '2024', 'published', 3, null), (5, '2025', 'published', 1, null),
  (6, '2023', 'published', 5, 3), (6, '2024', 'published', 6, 3), (6, '2025', 'published', 2, 3),
  (7, '2024', 'published', 3, null), (7, '2025', 'published', 1, null), (8, '2024', 'published', 2, null), (8, '2025', 'published', 1, null),
  (9, '2024', 'published', 4, null), (9, '2025', 'published', 1, null), (10, '2025', 'validated', 4, null), (11, '2025', 'validated', 2, null),
  (12, '2025', 'validated', 5, null), (13, '2025', 'validated', 3, null), (14, '2025', 'validated', 3, null), (15, '2025', 'validated', 2, null),
  (17, '2025', 'validated', 2, null)
) as listed (contract, period, status, value, entered_by);

-- 4. Filled in by formula: persons reached elsewhere, and meetings. Only variation matters here.
insert into demo_figure (indicator, version, contract, period, status, value)
select 11, 1, contract, year || '-Q' || quarter, case year when 2025 then 'published' else 'validated' end,
  60 + contract * 53 % 140 + (contract * 7 + year + quarter * 13) % 31
from unnest(array [2, 3, 4, 5, 7, 8, 10, 11, 12, 13, 14, 15, 17]) as contract, generate_series(2025, 2026) as year, generate_series(1, 4) as quarter
where year = 2025 or quarter <= 2;

insert into demo_figure (indicator, version, contract, period, status, value)
select 13, 1, contract, year || '-Q' || quarter,
  case when year = 2025 then 'published' when quarter <= 2 then 'validated' when contract in (1, 6, 12) then 'submitted' else 'validated' end,
  2 + (contract * 5 + quarter * 3 + year) % 6
from generate_series(1, 18) as contract, generate_series(2025, 2026) as year, generate_series(1, 4) as quarter
where year = 2025 or quarter <= 2 or quarter = 3 and contract not in (4, 11, 17, 18);

-- 5. Worked out from the register itself: coordination time filled at the end of a quarter, members from the health sector at the end of a year.
insert into demo_figure (indicator, version, contract, period, status, numerator, denominator, value, method)
select 15, 1, contract, period, 'validated', actual, planned, round(100 * actual / planned, 1), 'Uit het register – d’après le registre'
from generate_series(1, 18) as contract
join (values ('2026-Q1', date '2026-03-31'), ('2026-Q2', date '2026-06-30'), ('2026-Q3', date '2026-09-30')) as quarter (period, day) on true
join lateral (select sum(planned_fte) as planned from post
  where partnership_id = pg_temp.demo_id('9003', contract) and role_type not in ('coordinatingOrganization', 'organizationContractLead')
    and valid_from <= day and coalesce(valid_until, day) >= day) as wanted on planned > 0
join lateral (select coalesce(sum(appointment.fte), 0) as actual from appointment join post on post.id = appointment.post_id
  where post.partnership_id = pg_temp.demo_id('9003', contract) and role_type not in ('coordinatingOrganization', 'organizationContractLead')
    and daterange(appointment.valid_from, appointment.valid_until, '[]') @> day and coalesce(post.valid_until, day) >= day
    and not exists (select from appointment stand_in where stand_in.replaces_id = appointment.id and daterange(stand_in.valid_from, stand_in.valid_until, '[]') @> day)) as present on true;

insert into demo_figure (indicator, version, contract, period, status, numerator, denominator, value, method)
select 16, 1, contract, year::text, 'published', count(*) filter (where 'health' = any (organization.sectors)), count(*),
  round(100.0 * count(*) filter (where 'health' = any (organization.sectors)) / count(*), 1), 'Uit het register – d’après le registre'
from generate_series(1, 18) as contract, generate_series(2024, 2025) as year, membership join organization on organization.id = membership.organization_id
where membership.partnership_id = pg_temp.demo_id('9003', contract) and daterange(membership.valid_from, membership.valid_until, '[]') @> make_date(year, 12, 31)
  and membership.id between pg_temp.demo_id('9004', 1) and pg_temp.demo_id('9004', 99999)
group by contract, year;

insert into observation (id, indicator_id, indicator_version_id, partnership_id, organization_id, period_type, period, period_start, period_end,
  value, value_scale, lower_bound, upper_bound, absence_reason, absence_note, numerator, denominator, narrative, method, source,
  estimated, provisional, status, partnership_phase, entered_by, created_at, updated_at)
select pg_temp.demo_id('9009', ((indicator * 100 + contract) * 100000::bigint + left(period, 4)::bigint * 10 + coalesce(substring(period from 'Q(.)'), '0')::bigint) * 100 + figure.organization),
  pg_temp.demo_id('8003', indicator), version_row.id, pg_temp.demo_id('9003', contract), nullif(pg_temp.demo_id('9002', figure.organization), pg_temp.demo_id('9002', 0)),
  version_row.period_type, period, starts, ends, value, coalesce(scale(value), 0), figure.lower_bound, figure.upper_bound, absence_reason, absence_note,
  figure.numerator, figure.denominator, narrative, figure.method,
  coalesce(supplier.name ->> 'nl', supplier.name ->> 'fr', contract_row.name ->> 'nl') || ' (synthetisch – synthétique)',
  estimated, provisional, figure.status, phase.phase, pg_temp.demo_id('9001', entered_by), ends + interval '5 days', least(ends + interval '30 days', timestamptz '2026-11-20 12:00+01')
from demo_figure figure
join indicator_version version_row on version_row.id = pg_temp.demo_id('8004', indicator * 100 + version)
join partnership contract_row on contract_row.id = pg_temp.demo_id('9003', contract)
left join organization supplier on supplier.id = pg_temp.demo_id('9002', figure.organization)
cross join lateral (select make_date(left(period, 4)::int, case when period ~ 'Q' then right(period, 1)::int * 3 - 2 else 1 end, 1) as starts) as first_day
cross join lateral (select (starts + case when period ~ 'Q' then interval '3 months' else interval '1 year' end)::date - 1 as ends) as last_day
left join partnership_phase phase on phase.partnership_id = contract_row.id and daterange(phase.valid_from, phase.valid_until, '[]') @> least(ends, date '2026-11-20')
on conflict do nothing;

-- The way each figure went, up to the state it is in.
insert into observation_step (id, observation_id, status, at, person_id)
select md5(observation.id::text || step.status)::uuid, observation.id, step.status,
  least(observation.period_end + step.days * interval '1 day' + interval '10 hours', observation.updated_at), case when step.status = 'draft' then observation.entered_by end
from observation
join (values ('draft', 5, '{draft,submitted,returned,validated,published}'::text[]), ('submitted', 9, '{submitted,returned,validated,published}'),
  ('returned', 14, '{returned}'), ('validated', 16, '{validated,published}'), ('published', 30, '{published}')) as step (status, days, reached_by)
  on observation.status = any (step.reached_by)
where observation.id >= pg_temp.demo_id('9009', 0) and observation.id < pg_temp.demo_id('900a', 0)
  and not exists (select from observation_step known where known.observation_id = observation.id)
on conflict do nothing;

insert into observation_note (id, observation_id, author, person_id, text, at) values
  (pg_temp.demo_id('9017', 1), pg_temp.demo_id('9009', 11062026312), 'coordinator', pg_temp.demo_id('9001', 3),
   'Merci ! 950 semble être le nombre de contacts, pas de personnes différentes. Pouvez-vous vérifier ?', '2026-10-14 10:00+02'),
  (pg_temp.demo_id('9017', 2), pg_temp.demo_id('9009', 11012025300), 'coordinator', pg_temp.demo_id('9001', 2),
   'Minder dan in het voorjaar: kunnen we erbij zetten waarom?', '2025-10-14 10:00+02'),
  (pg_temp.demo_id('9017', 3), pg_temp.demo_id('9009', 11012025300), 'supplier', pg_temp.demo_id('9001', 4),
   'Ja, de keuken was dicht. Staat nu bij het cijfer.', '2025-10-15 09:00+02')
on conflict do nothing;
