-- Figures in number for the cube: ${observations} of them over the partnerships of the bench, ${indicators} indicators and 40 quarters. Deterministic.
set synchronous_commit = off;
alter table observation disable trigger user;

insert into indicator (code) select 'bench' || i from generate_series(1, ${indicators}) i;
insert into indicator_version (indicator_id, number, status, name, definition, unit, kind, period_type, direction, aggregation, lowest_level, caveat, approved_on)
select id, 1, 'approved', jsonb_build_object('nl', 'Cijfer ' || code), '{"nl": "Om te meten"}', 'persons', 'count', 'quarter', 'none', 'sum', 'partnership', '{"nl": "Verzonnen"}', date '2026-01-01'
from indicator where code like 'bench%';

insert into observation (indicator_id, indicator_version_id, partnership_id, period_type, period, period_start, period_end, value, source, status)
select v.indicator_id, v.id, p.id, 'quarter', to_char(q, 'YYYY"-Q"Q'), q::date, (q + interval '3 months' - interval '1 day')::date,
  5 + (hashint8(p.number * 1000 + extract(epoch from q)::bigint / 86400) & 511), 'Bench', 'published'
from (select v.*, row_number() over (order by i.code) as number from indicator_version v join indicator i on i.id = v.indicator_id where i.code like 'bench%') v
cross join (select row_number() over (order by id) as number, id from partnership) p
cross join generate_series(timestamp '2016-01-01', timestamp '2025-12-31', interval '3 months') q
limit ${observations};

alter table observation enable trigger user;
analyze;
select make_all_totals_anew(id) from indicator where code like 'bench%';
analyze figure_total;
