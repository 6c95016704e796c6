-- Two levels of review: the coordinator validates, the region accepts, then it is published.
alter table observation drop constraint ck_observation_status;
alter table observation add constraint ck_observation_status check (status in ('draft', 'submitted', 'returned', 'validated', 'accepted', 'published'));

-- Parts of a figure and figures of the past are not the number of inhabitants of a place.
create or replace view territory_population as
  select distinct on (o.territory_id) o.territory_id, o.value::bigint as value, o.period_end as counted_on, o.source
  from observation o join indicator i on i.id = o.indicator_id
  where i.code = 'population' and o.status = 'published' and o.value is not null and o.territory_id is not null and o.disaggregation = '{}'
  order by o.territory_id, o.period_end desc;
