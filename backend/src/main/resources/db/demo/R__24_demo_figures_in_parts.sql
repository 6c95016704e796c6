-- Invented figures in parts, figures to work others out from, and what two contracts hope for. Marollen and Kuregem only.
create or replace function pg_temp.demo_id(kind text, number bigint) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

create temporary table demo_part (contract integer, code text, period text, part jsonb, value numeric, numerator numeric, denominator numeric, narrative jsonb) on commit drop;

insert into demo_part (contract, code, period, part, value) values
  (1, 'reachProfile', '2024', '{}', 388), (1, 'reachProfile', '2024', '{"gender": "women"}', 241), (1, 'reachProfile', '2024', '{"gender": "men"}', 119),
  (1, 'reachProfile', '2024', '{"gender": "unknown"}', 28),
  (1, 'reachProfile', '2025', '{}', 412), (1, 'reachProfile', '2025', '{"gender": "women"}', 250), (1, 'reachProfile', '2025', '{"gender": "men"}', 131),
  (1, 'reachProfile', '2025', '{"gender": "x"}', 6), (1, 'reachProfile', '2025', '{"gender": "unknown"}', 25),
  (1, 'reachProfile', '2025', '{"ageGroup": "under18"}', 58), (1, 'reachProfile', '2025', '{"ageGroup": "from18to25"}', 47),
  (1, 'reachProfile', '2025', '{"ageGroup": "from26to64"}', 212), (1, 'reachProfile', '2025', '{"ageGroup": "from65"}', 95),
  (6, 'reachProfile', '2025', '{}', 702), (6, 'reachProfile', '2025', '{"gender": "women"}', 431), (6, 'reachProfile', '2025', '{"gender": "men"}', 268),
  (6, 'reachProfile', '2025', '{"gender": "x"}', 3),
  (6, 'reachProfile', '2025', '{"residence": "inside"}', 588), (6, 'reachProfile', '2025', '{"residence": "outside"}', 114),
  (1, 'subsidy', '2025', '{}', 175000.00), (6, 'subsidy', '2025', '{}', 182500.50), (1, 'potentialActors', '2025', '{}', 140), (6, 'potentialActors', '2025', '{}', 115),
  (1, 'activities', '2025', '{}', 19), (1, 'activities', '2025', '{"activityTier": "acquaintance"}', 7), (1, 'activities', '2025', '{"activityTier": "information"}', 6),
  (1, 'activities', '2025', '{"activityTier": "project"}', 6), (1, 'satisfaction', '2025', '{}', 4);

insert into demo_part (contract, code, period, part, value)
select contract, 'personsContacted', '2025-Q' || quarter, '{}'::jsonb, 150 + contract * 12 + quarter * 9 from (values (1), (6)) as chosen (contract), generate_series(1, 4) as quarter
union all
select contract, 'meetingHours', '2025-Q' || quarter, '{}'::jsonb, 40.5 + contract + quarter * 2 from (values (1), (6)) as chosen (contract), generate_series(1, 4) as quarter;

insert into demo_part (contract, code, period, part, narrative) values
  (1, 'nonUsers', '2025', '{}', '{"nl": "Alleenstaande mannen boven de vijftig zien we bijna niet. Huisartsen zeggen dat ze wel komen.", "fr": "Nous ne voyons presque pas les hommes seuls de plus de cinquante ans. Les généralistes disent qu’ils viennent chez eux."}');
insert into demo_part (contract, code, period, part, value, numerator, denominator)
select 1, 'residentsSpeaking', '2025-Q' || quarter, '{}'::jsonb, round(100.0 * (5 + quarter) / 14, 1), 5 + quarter, 14 from generate_series(1, 4) as quarter;

-- What is measured per quarter was followed for a year, to try it out.
insert into indicator_assignment (id, indicator_id, partnership_id, organization_id, valid_from, valid_until)
select distinct md5('assignment ' || part.code || contract)::uuid, indicator.id, pg_temp.demo_id('9003', contract), null::uuid, date '2024-01-01',
  case when period ~ 'Q' then date '2025-12-31' end
from demo_part as part join indicator on indicator.code = part.code
where exists (select from partnership where partnership.id = pg_temp.demo_id('9003', contract))
on conflict do nothing;

insert into observation (id, indicator_id, indicator_version_id, partnership_id, period_type, period, period_start, period_end, value, value_scale, numerator, denominator,
  narrative, source, status, disaggregation, entered_by, created_at, updated_at)
select md5('part ' || part.code || contract || period || part.part)::uuid, indicator.id, wording.id, pg_temp.demo_id('9003', contract), wording.period_type, period, starts,
  (starts + case when period ~ 'Q' then interval '3 months' else interval '1 year' end)::date - 1, part.value, coalesce(scale(part.value), 0), part.numerator, part.denominator, part.narrative,
  (select coalesce(name ->> 'nl', name ->> 'fr') from partnership where id = pg_temp.demo_id('9003', contract)) || ' (synthetisch – synthétique)', 'published', part.part,
  pg_temp.demo_id('9001', 2), timestamptz '2026-01-20 10:00+01', timestamptz '2026-02-20 10:00+01'
from demo_part as part
join indicator on indicator.code = part.code
join indicator_version wording on wording.indicator_id = indicator.id and wording.number = 1
cross join lateral (select make_date(left(period, 4)::int, case when period ~ 'Q' then right(period, 1)::int * 3 - 2 else 1 end, 1) as starts) as first_day
where exists (select from person where id = pg_temp.demo_id('9001', 2))
on conflict do nothing;

insert into indicator_target (id, assignment_id, kind, period_type, period, period_start, period_end, value, value_scale, rationale, set_on)
select md5('target ' || kind || contract || period)::uuid, pg_temp.demo_id('900a', 120000 + contract * 100), kind, 'year', period, make_date(period::int, 1, 1), make_date(period::int, 12, 31),
  value, 1, rationale::jsonb, date '2025-02-10'
from (values
  (1, 'baseline', '2024', 4.1, '{"nl": "Wat er was toen de werkgroep haar plan maakte.", "fr": "La situation lorsque le groupe de travail a fait son plan."}'),
  (1, 'target', '2025', 5.0, '{"nl": "Twee vaste stoelen voor bewoners en een bewonersraad.", "fr": "Deux sièges fixes pour des habitants et un conseil d’habitants."}'),
  (1, 'target', '2026', 8.0, '{"nl": "De bewonersraad groeit; afgesproken in de werkgroep van februari 2025.", "fr": "Le conseil d’habitants grandit ; convenu au groupe de travail de février 2025."}'),
  (6, 'baseline', '2024', 3.3, '{"nl": "Zoals bij de start van het consortium.", "fr": "Comme au début du consortium."}'),
  (6, 'target', '2026', 6.0, '{"nl": "Het comité opent zich voor bewoners.", "fr": "Le comité s’ouvre aux habitants."}')) as listed (contract, kind, period, value, rationale)
where exists (select from indicator_assignment where id = pg_temp.demo_id('900a', 120000 + contract * 100))
on conflict do nothing;
