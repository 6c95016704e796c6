-- Indicators without figures, one for each time the same rows are written: by COPY or by import.
insert into indicator (code) select 'benchRows' || i from generate_series(1, ${times}) i;
insert into indicator_version (indicator_id, number, status, name, definition, unit, kind, period_type, direction, aggregation, lowest_level, caveat, approved_on)
select id, 1, 'approved', jsonb_build_object('nl', 'Cijfer ' || code), '{"nl": "Om te meten"}', 'none', 'count', 'quarter', 'none', 'sum', 'partnership', '{"nl": "Verzonnen"}', date '2026-01-01'
from indicator where code like 'benchRows%';

analyze;
