-- When a door is open, reckoned once when it is said, so that hours are compared without reading them anew (3-R20).
alter table organization_service
  add column open_minutes int4multirange not null generated always as (case when opening_hours = '[]' then int4multirange() else coalesce(opening_minutes(opening_hours), int4multirange()) end) stored;
comment on column organization_service.open_minutes is 'Its own hours as minutes of the week, from Monday midnight; empty when it has none of its own.';
alter table organization_site
  add column open_minutes int4multirange not null generated always as (case when opening_hours = '[]' then int4multirange() else coalesce(opening_minutes(opening_hours), int4multirange()) end) stored;
comment on column organization_site.open_minutes is 'Its hours as minutes of the week, from Monday midnight.';
