-- Which periods are open for figures in the demonstration: the last that are over and the current one of every kind, until well
-- after today; so that there is always something to fill in.
insert into collection_round (id, period_type, period, period_start, period_end, opens_on, deadline)
select md5('round ' || kind || starts)::uuid, kind,
  case kind when 'year' then to_char(starts, 'YYYY') when 'quarter' then to_char(starts, 'YYYY"-Q"Q') else to_char(starts, 'YYYY-MM') end,
  starts, (starts + step - interval '1 day')::date, starts, (current_date + interval '1 year')::date
from (values ('year', interval '1 year', 2), ('quarter', interval '3 months', 7), ('month', interval '1 month', 6)) as listed (kind, step, back)
cross join lateral generate_series(date_trunc(kind, current_date) - back * step, date_trunc(kind, current_date), step) as series (moment)
cross join lateral (select moment::date as starts) as first_day
on conflict do nothing;
