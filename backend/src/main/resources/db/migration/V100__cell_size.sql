-- Which figures are about so few persons that only those who work on them may see them (product rule 3, 1-R73, 3-R105).
-- Who counts is decided once, when a figure changes, and holds for every answer, whatever is asked: the public sums are
-- made of shown figures only, so that no two answers differ by one that is not shown.

-- Comes with the definitions in full (V90); stands here for a database in which those come later.
alter table observation add column if not exists disaggregation jsonb not null default '{}';

create table indicator_cell_size (
  indicator_id uuid not null constraint pk_indicator_cell_size primary key constraint fk_indicator_cell_size_indicator references indicator,
  minimum integer not null constraint ck_indicator_cell_size_minimum check (minimum between 1 and 100),
  version integer not null default 0
);
comment on table indicator_cell_size is 'Smallest number of persons a public figure of an indicator may be about, where it is not the usual five.';

create table confidential_figure (
  observation_id uuid not null constraint pk_confidential_figure primary key constraint fk_confidential_figure_observation references observation on delete cascade
);
comment on table confidential_figure is 'Figures the public does not see: about too few persons, or such that a figure about too few could be worked out from them.';

create function small_figure(kind text, unit text, measures text, value numeric, upper_bound numeric, numerator numeric, denominator numeric, minimum integer)
  returns boolean language sql immutable parallel safe
  return coalesce(case
    when kind = 'count' and unit = 'persons' then coalesce(value, upper_bound) < minimum
    when kind in ('percentage', 'ratio') and measures <> 'other' then numerator < minimum or denominator - numerator < minimum
  end, false);
comment on function small_figure(text, text, text, numeric, numeric, numeric, numeric, integer) is 'True for a figure about fewer persons than the minimum, on either side of a share.';

create function counted_statuses() returns text[] language sql immutable parallel safe
  return array ['validated', 'accepted', 'published'];
comment on function counted_statuses() is 'States from which on a figure counts for those who may see more than the public.';

-- All territories a territory lies in or holds, itself left out.
create view territory_lineage as
  with recursive upward as (
    select id as territory_id, parent_id as ancestor_id from territory where parent_id is not null
    union all
    select upward.territory_id, territory.parent_id from upward join territory on territory.id = upward.ancestor_id where territory.parent_id is not null)
  select territory_id, ancestor_id from upward;
comment on view territory_lineage is 'Each territory with everything it lies in, at any distance.';

-- Judges again the figures of the partnerships, and of the territories with all they lie in or hold, of an indicator and
-- a period. Not shown are: a figure about too few; the whole when an organisation's share is; the figure of a territory
-- when that of a territory in it is; every part of a breakdown when one part is, here or in a territory above or below.
create function judge_confidentiality(of_indicator uuid, starting date, partnerships uuid[], territories uuid[]) returns void language sql as $$
  with places as (
    select unnest(territories) as id
    union select ancestor_id from territory_lineage where territory_id = any(territories)
    union select territory_id from territory_lineage where ancestor_id = any(territories)),
  family as (
    select o.id, o.partnership_id, o.territory_id, o.organization_id, o.disaggregation = '{}' as whole, o.period_type, o.status = any(counted_statuses()) as counted,
      small_figure(v.kind, v.unit, v.measures, o.value, o.upper_bound, o.numerator, o.denominator, coalesce(s.minimum, 5)) as small
    from observation o
    join indicator_version v on v.id = o.indicator_version_id
    left join indicator_cell_size s on s.indicator_id = o.indicator_id
    where o.indicator_id = of_indicator and o.period_start = starting and (o.partnership_id = any(partnerships) or o.territory_id in (select id from places))),
  small as (select * from family where small and counted),
  hidden as (
    select family.id from family
    where counted and (small
      or partnership_id is not null and whole and organization_id is null and exists (
        select from small part where part.partnership_id = family.partnership_id and part.period_type = family.period_type and part.organization_id is not null and part.whole)
      or partnership_id is not null and not whole and exists (
        select from small part where part.partnership_id = family.partnership_id and part.period_type = family.period_type and not part.whole)
      or territory_id is not null and whole and exists (
        select from small part join territory_lineage line on line.territory_id = part.territory_id and line.ancestor_id = family.territory_id
        where part.period_type = family.period_type and part.whole)
      or territory_id is not null and not whole and exists (
        select from small part where part.period_type = family.period_type and not part.whole and (part.territory_id = family.territory_id
          or exists (select from territory_lineage line where line.territory_id = part.territory_id and line.ancestor_id = family.territory_id
            or line.territory_id = family.territory_id and line.ancestor_id = part.territory_id))))),
  shown as (
    delete from confidential_figure where observation_id in (select id from family except select id from hidden))
  insert into confidential_figure select id from hidden on conflict do nothing;
$$;
comment on function judge_confidentiality(uuid, date, uuid[], uuid[]) is 'Brings confidential_figure up to date for the partnerships, and for the territories with all they lie in or hold.';
