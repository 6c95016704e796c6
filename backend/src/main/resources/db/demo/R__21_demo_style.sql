-- How the contract of Marollen is coordinated, as each side sees it. All invented.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into coordination_style (id, partnership_id, view, task, partner_status, style, organization_id, reason, note, consultation, valid_from, valid_until, recorded_at)
select pg_temp.demo_id('9070', number), pg_temp.demo_id('9003', 1), said.view, task, status, style,
  case said.view when 'assigned' then (select l.organization_id from partnership_lead l where l.partnership_id = pg_temp.demo_id('9003', 1) order by l.id limit 1) end,
  reason, note, consultation, since, until, timestamptz '2026-01-15 10:00+01'
from (values
  (1, 'assigned', 'vision', 'any', 'coProducer', null, null, null, date '2021-06-01', null::date),
  (2, 'assigned', 'decisions', 'any', 'commissioner', null, 'Bij de start moest het snel gaan.', null, '2021-06-01', '2023-12-31'),
  (3, 'assigned', 'decisions', 'any', 'coProducer', 'agreed', 'Na de evaluatie met de partners.', null, '2024-01-01', null),
  (4, 'assigned', 'finances', 'any', 'commissioner', null, null, 'De werkgroep wordt per project geraadpleegd; het verslag gaat terug naar alle partners.', '2021-06-01', null),
  (5, 'assigned', 'monitoring', 'paid', 'commissioner', null, null, null, '2022-01-01', null),
  (6, 'assigned', 'monitoring', 'voluntary', 'facilitator', null, null, null, '2022-01-01', null),
  (7, 'claimed', 'vision', 'any', 'coProducer', null, null, null, '2022-03-01', null),
  (8, 'claimed', 'decisions', 'any', 'coProducer', null, null, null, '2022-03-01', null),
  (9, 'claimed', 'contributions', 'any', 'facilitator', null, null, null, '2022-03-01', null)
) as said (number, view, task, status, style, reason, note, consultation, since, until)
where exists (select from partnership where id = pg_temp.demo_id('9003', 1))
on conflict do nothing;

-- Members answer, each for itself: enough of them on some tasks to be told, too few on others.
insert into coordination_perception (id, partnership_id, organization_id, task, style, workability, valid_from)
select pg_temp.demo_id('9071', (row_number() over (order by member.place, task.task))::integer), pg_temp.demo_id('9003', 1), member.organization_id, task.task,
  case when member.place % 3 = 0 then task.other else task.style end, case member.place % 4 when 0 then 'partly' when 1 then 'fully' else 'largely' end, date '2026-10-01'
from (select organization_id, row_number() over (order by organization_id) as place from membership
    where partnership_id = pg_temp.demo_id('9003', 1) and daterange(valid_from, valid_until, '[]') @> date '2026-10-01') as member
  cross join (values ('vision', 'coProducer', 'facilitator', 99), ('decisions', 'commissioner', 'coProducer', 99), ('contributions', 'facilitator', 'coProducer', 99), ('evaluation', 'coProducer', 'commissioner', 3))
    as task (task, style, other, most)
where member.place <= task.most
on conflict do nothing;
