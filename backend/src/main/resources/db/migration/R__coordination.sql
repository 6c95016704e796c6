-- Which partnerships a post works for. A post of a partnership works for that partnership. A post at an authority works
-- for every partnership there, of whatever generation, whose type its role type names (attribute "partnershipTypes"):
-- one coordinator at a municipality's social centre, several contracts (1 §7.10 X4). A role type that names none
-- reaches none.
create or replace view post_partnership as
select post.id as post_id, post.partnership_id
from post
where post.partnership_id is not null
union all
select post.id, partnership.id
from post
join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
join territory on post.territory_id in (territory.id, territory.parent_id)
join partnership on partnership.territory_id = territory.id and jsonb_exists(role.attributes -> 'partnershipTypes', partnership.type)
where post.partnership_id is null and post.scope = 'authority';
comment on view post_partnership is 'The partnerships a post works for: its own, or all of the kinds its role type names on the territory of its authority (1 §7.10 X4).';

-- How a post stands on a day, derived from its appointments and kept nowhere (1-R32, R35, R36).
--   vacant   nobody holds it; vacant_since is the first day of the vacancy
--   covered  only somebody who stands in for another, or a deputy, is there
--   filled   somebody holds it in their own name
-- A holder who is being replaced that day is counted neither as holder nor in the FTE at work, and neither is a deputy.
-- actual_fte is null when the FTE of one holder is unknown: unknown is not zero. fillings counts those appointed in their
-- own name up to that day, holders_within_year how many different ones held it in the year up to that day (1 §7.10 X13).
create or replace function post_standing(of_post uuid, on_day date) returns table (
  state text, vacant_since date, holders bigint, actual_fte numeric, fillings bigint, holders_within_year bigint)
  language sql stable parallel safe
as $$
  select
    case when count(*) filter (where held.here) = 0 then 'vacant'
         when count(*) filter (where held.here and held.replaces_id is null and held.capacity = 'holder') = 0 then 'covered'
         else 'filled' end,
    case when count(*) filter (where held.here) = 0 then greatest(max(post.valid_from), max(held.valid_until) filter (where held.valid_until < on_day) + 1) end,
    count(*) filter (where held.here and held.capacity = 'holder'),
    case when not coalesce(bool_or(held.here and held.capacity = 'holder' and held.fte_then is null), false)
      then coalesce(sum(held.fte_then) filter (where held.here and held.capacity = 'holder'), 0) end,
    count(*) filter (where held.replaces_id is null and held.capacity = 'holder' and held.valid_from <= on_day),
    count(distinct coalesce(held.person_id, held.holder_organization_id)) filter (where held.replaces_id is null and held.capacity = 'holder'
      and held.valid_from <= on_day and coalesce(held.valid_until, on_day) > on_day - interval '1 year')
  from post
  left join lateral (
    select appointment.*, coalesce((
        select later.fte from appointment_fte later where later.appointment_id = appointment.id and later.valid_from <= on_day
        order by later.valid_from desc limit 1), appointment.fte) as fte_then,
      daterange(appointment.valid_from, appointment.valid_until, '[]') @> on_day and not exists (
        select from appointment other
        where other.replaces_id = appointment.id and daterange(other.valid_from, other.valid_until, '[]') @> on_day) as here
    from appointment where appointment.post_id = post.id) held on true
  where post.id = of_post
$$;
comment on function post_standing(uuid, date) is 'How a post stands on a day: vacant, covered or filled, since when it is vacant, how many hold it, the FTE at work, how often it was filled.';
