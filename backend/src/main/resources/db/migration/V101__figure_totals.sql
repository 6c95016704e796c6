-- What partnerships report, added up per wording, period and municipality, kept current in the transaction that changes
-- a figure: who asks next reads it. At commit, once and in the order of the key, so that writers who wait for each other
-- never wait in a circle; sums are exact, so that adding and taking away leaves no trace.
create table figure_total (
  id bigint generated always as identity constraint pk_figure_total primary key,
  indicator_id uuid not null,
  indicator_version_id uuid not null,
  period_type text not null,
  period_start date not null,
  period_end date not null,
  period text not null,
  place_id uuid,
  mixed boolean not null default false,
  included integer not null default 0,
  missing integer not null default 0,
  pairs integer not null default 0,
  value numeric not null default 0,
  numerator numeric not null default 0,
  denominator numeric not null default 0,
  unpublished integer not null default 0,
  estimated integer not null default 0,
  provisional integer not null default 0,
  public_included integer not null default 0,
  public_missing integer not null default 0,
  public_hidden integer not null default 0,
  public_pairs integer not null default 0,
  public_value numeric not null default 0,
  public_numerator numeric not null default 0,
  public_denominator numeric not null default 0,
  public_estimated integer not null default 0,
  public_provisional integer not null default 0,
  constraint uq_figure_total unique nulls not distinct (indicator_id, indicator_version_id, period_type, period_start, place_id)
) with (fillfactor = 80);
comment on table figure_total is 'Sum of the figures of partnerships per wording, period and place: the municipality, or the wider territory a partnership works in. What the public may see is summed apart. mixed: a share of an organisation or a second edition is among them, so that the sum is made anew rather than added to.';

create unlogged table figure_change (
  transaction_id xid8 not null default pg_current_xact_id(),
  indicator_id uuid not null,
  indicator_version_id uuid not null,
  period_type text not null,
  period_start date not null,
  period_end date not null,
  period text not null,
  place_id uuid,
  mixes boolean not null,
  again boolean not null default false,
  included integer not null default 0,
  missing integer not null default 0,
  pairs integer not null default 0,
  value numeric not null default 0,
  numerator numeric not null default 0,
  denominator numeric not null default 0,
  unpublished integer not null default 0,
  estimated integer not null default 0,
  provisional integer not null default 0,
  public_included integer not null default 0,
  public_missing integer not null default 0,
  public_hidden integer not null default 0,
  public_pairs integer not null default 0,
  public_value numeric not null default 0,
  public_numerator numeric not null default 0,
  public_denominator numeric not null default 0,
  public_estimated integer not null default 0,
  public_provisional integer not null default 0,
  hidden uuid[],
  shown uuid[],
  partnerships uuid[],
  territories uuid[]
);
-- Shares and editions are few; whether an indicator has any is asked often.
create index ix_observation_special on observation (indicator_id) where organization_id is not null or edition is not null;

create index ix_figure_change_transaction on figure_change (transaction_id);
comment on table figure_change is 'What the statements of a transaction change in the totals, until it commits; no row outlives its transaction.';

-- One function a kind of statement, because a rule only knows the rows its statement touched.
do $do$
declare
  kind text;
begin
  foreach kind in array array ['insert', 'update', 'delete'] loop
    execute format($create$
      create function note_figures_%1$s() returns trigger language plpgsql as $function$
      begin
        insert into figure_change (indicator_id, indicator_version_id, period_type, period_start, period_end, period, place_id, mixes,
          included, missing, pairs, value, numerator, denominator, unpublished, estimated, provisional,
          public_included, public_missing, public_hidden, public_pairs, public_value, public_numerator, public_denominator, public_estimated, public_provisional,
          hidden, shown, partnerships, territories)
        select c.indicator_id, c.indicator_version_id, c.period_type, c.period_start, min(c.period_end), min(c.period), place.id,
          coalesce(bool_or(total and (c.organization_id is not null or c.edition is not null)), false),
          coalesce(sum(sign) filter (where total and c.value is not null), 0),
          coalesce(sum(sign) filter (where total and c.value is null), 0),
          coalesce(sum(sign) filter (where total and c.numerator is not null and c.denominator is not null), 0),
          coalesce(sum(sign * c.value) filter (where total), 0),
          coalesce(sum(sign * c.numerator) filter (where total and c.denominator is not null), 0),
          coalesce(sum(sign * c.denominator) filter (where total and c.numerator is not null), 0),
          coalesce(sum(sign) filter (where total and c.status <> 'published'), 0),
          coalesce(sum(sign) filter (where total and c.estimated), 0),
          coalesce(sum(sign) filter (where total and c.provisional), 0),
          coalesce(sum(sign) filter (where open and c.value is not null), 0),
          coalesce(sum(sign) filter (where open and c.value is null), 0),
          coalesce(sum(sign) filter (where total and small and c.status = 'published'), 0),
          coalesce(sum(sign) filter (where open and c.numerator is not null and c.denominator is not null), 0),
          coalesce(sum(sign * c.value) filter (where open), 0),
          coalesce(sum(sign * c.numerator) filter (where open and c.denominator is not null), 0),
          coalesce(sum(sign * c.denominator) filter (where open and c.numerator is not null), 0),
          coalesce(sum(sign) filter (where open and c.estimated), 0),
          coalesce(sum(sign) filter (where open and c.provisional), 0),
          array_agg(c.id) filter (where sign = 1 and small),
          array_agg(c.id) filter (where sign = -1 and small),
          array_agg(c.partnership_id) filter (where c.organization_id is not null or c.edition is not null or c.disaggregation <> '{}' or shared),
          array_agg(c.territory_id) filter (where c.territory_id is not null and (v.unit = 'persons' or v.measures <> 'other'))
        from (%2$s) c
        join indicator_version v on v.id = c.indicator_version_id
        left join indicator_cell_size s on s.indicator_id = c.indicator_id
        left join partnership p on p.id = c.partnership_id
        left join territory t on t.id = p.territory_id
        cross join lateral (select case when t.type in ('neighborhood', 'livedNeighborhood') then coalesce(t.parent_id, t.id) else t.id end as id) place
        cross join lateral (select c.partnership_id is not null and c.disaggregation = '{}' as total,
          small_figure(v.kind, v.unit, v.measures, c.value, c.upper_bound, c.numerator, c.denominator, coalesce(s.minimum, 5)) as small) judged
        cross join lateral (select total and not small and c.status = 'published' as open) seen
        -- The whole of a partnership may have to go with a share that was there before it.
        cross join lateral (select exists (select from observation special where special.indicator_id = c.indicator_id
          and (special.organization_id is not null or special.edition is not null)) as shared) company
        where c.status = any(counted_statuses())
        group by c.indicator_id, c.indicator_version_id, c.period_type, c.period_start, place.id;
        if found then
          perform set_config('samenhang.figures_changed', 'yes', true);
        end if;
        return null;
      end $function$
      $create$, kind, case kind
        when 'insert' then 'select 1 as sign, added.* from added'
        when 'delete' then 'select -1 as sign, removed.* from removed'
        else 'select 1 as sign, added.* from added union all select -1, removed.* from removed' end);
    execute format('create trigger tr_observation_%1$s_totals after %1$s on observation referencing %2$s for each statement execute function note_figures_%1$s()', kind,
      case kind when 'insert' then 'new table as added' when 'delete' then 'old table as removed' else 'old table as removed new table as added' end);
  end loop;
end $do$;

-- A partnership counts, per wording and period, with its own newest edition, else with the shares of its organisations
-- where the indicator exists for them: own figures, editions and shares are never added to each other.
create function make_totals_anew(cells bigint[]) returns void language sql as $$
  with cell as (
    select id, indicator_id, indicator_version_id, period_type, period_start, coalesce(place_id, '00000000-0000-0000-0000-000000000000') as place
    from figure_total where id = any(cells)),
  wanted as (select distinct indicator_id, indicator_version_id, period_type, period_start from cell),
  candidate as (
    select o.id, o.indicator_version_id, o.period_type, o.period_start, o.partnership_id, o.organization_id, o.edition, o.value, o.numerator, o.denominator,
      o.status, o.estimated, o.provisional, c.observation_id is not null as confidential, o.organization_id is not null and v.lowest_level = 'organization' as share,
      v.aggregation, v.weight,
      coalesce(case when t.type in ('neighborhood', 'livedNeighborhood') then coalesce(t.parent_id, t.id) else t.id end, '00000000-0000-0000-0000-000000000000') as place
    from wanted
    join observation o using (indicator_id, indicator_version_id, period_type, period_start)
    join indicator_version v on v.id = o.indicator_version_id
    join partnership p on p.id = o.partnership_id
    left join territory t on t.id = p.territory_id
    left join confidential_figure c on c.observation_id = o.id
    where o.disaggregation = '{}' and o.status = any(counted_statuses())),
  seen as (
    select cell.id as cell, audience.open, candidate.*, open and confidential as hidden
    from candidate join cell using (indicator_version_id, period_type, period_start, place) cross join (values (false), (true)) audience (open)
    where not open or status = 'published'),
  own as (
    select distinct on (cell, open, partnership_id) * from seen where not share
    order by cell, open, partnership_id, edition desc nulls last, organization_id nulls first, id),
  newest_share as (
    select distinct on (cell, open, partnership_id, organization_id) * from seen
    where share and not exists (select from own where own.cell = seen.cell and own.open = seen.open and own.partnership_id = seen.partnership_id)
    order by cell, open, partnership_id, organization_id, edition desc nulls last, id),
  counted as (
    select cell, open, case when not hidden then value end as value, case when not hidden then numerator end as numerator, case when not hidden then denominator end as denominator,
      status <> 'published' as unpublished, hidden, estimated, provisional
    from own
    union all
    select cell, open,
      case when not bool_or(hidden) and min(aggregation) = 'sum' then sum(value) end,
      case when not bool_or(hidden) and min(weight) = 'denominator' then sum(numerator) filter (where denominator is not null) end,
      case when not bool_or(hidden) and min(weight) = 'denominator' then sum(denominator) filter (where numerator is not null) end,
      bool_or(status <> 'published'), bool_or(hidden), bool_or(estimated), bool_or(provisional)
    from newest_share group by cell, open, partnership_id),
  made as (
    select cell, open, count(value)::int as included, (count(*) filter (where value is null and not hidden))::int as missing,
      (count(*) filter (where numerator is not null and denominator is not null))::int as pairs, coalesce(sum(value), 0) as value,
      coalesce(sum(numerator) filter (where denominator is not null), 0) as numerator, coalesce(sum(denominator) filter (where numerator is not null), 0) as denominator,
      (count(*) filter (where unpublished))::int as unpublished, (count(*) filter (where hidden))::int as hidden,
      (count(*) filter (where estimated and not hidden))::int as estimated, (count(*) filter (where provisional and not hidden))::int as provisional
    from counted group by cell, open),
  special as (select distinct cell from seen where organization_id is not null or edition is not null)
  update figure_total total set mixed = exists (select from special where special.cell = total.id),
    included = coalesce(f.included, 0), missing = coalesce(f.missing, 0), pairs = coalesce(f.pairs, 0), value = coalesce(f.value, 0),
    numerator = coalesce(f.numerator, 0), denominator = coalesce(f.denominator, 0), unpublished = coalesce(f.unpublished, 0),
    estimated = coalesce(f.estimated, 0), provisional = coalesce(f.provisional, 0),
    public_included = coalesce(g.included, 0), public_missing = coalesce(g.missing, 0), public_hidden = coalesce(g.hidden, 0), public_pairs = coalesce(g.pairs, 0),
    public_value = coalesce(g.value, 0), public_numerator = coalesce(g.numerator, 0), public_denominator = coalesce(g.denominator, 0),
    public_estimated = coalesce(g.estimated, 0), public_provisional = coalesce(g.provisional, 0)
  from cell left join made f on f.cell = cell.id and not f.open left join made g on g.cell = cell.id and g.open
  where total.id = cell.id
$$;
comment on function make_totals_anew(bigint[]) is 'Makes totals from the figures themselves.';

create function apply_figure_changes() returns trigger language plpgsql as $$
declare
  now_hidden uuid[];
  now_shown uuid[];
  judged record;
  again bigint[];
begin
  if current_setting('samenhang.figures_changed', true) is distinct from 'yes' then
    return null;
  end if;
  perform set_config('samenhang.figures_changed', 'no', true);
  -- The rows are locked here, always in the order of the key; what follows sees everything committed before.
  with changed as (
    select indicator_id, indicator_version_id, period_type, period_start, min(period_end) as period_end, min(period) as period, place_id, bool_or(mixes) as mixes, bool_or(c.again) as again,
      sum(included) as included, sum(missing) as missing, sum(pairs) as pairs, sum(value) as value, sum(numerator) as numerator, sum(denominator) as denominator,
      sum(unpublished) as unpublished, sum(estimated) as estimated, sum(provisional) as provisional,
      sum(public_included) as public_included, sum(public_missing) as public_missing, sum(public_hidden) as public_hidden, sum(public_pairs) as public_pairs,
      sum(public_value) as public_value, sum(public_numerator) as public_numerator, sum(public_denominator) as public_denominator,
      sum(public_estimated) as public_estimated, sum(public_provisional) as public_provisional
    from figure_change c where transaction_id = pg_current_xact_id()
    group by indicator_id, indicator_version_id, period_type, period_start, place_id
    order by indicator_id, indicator_version_id, period_type, period_start, place_id),
  locked as (
    insert into figure_total as total (indicator_id, indicator_version_id, period_type, period_start, period_end, period, place_id, mixed,
      included, missing, pairs, value, numerator, denominator, unpublished, estimated, provisional,
      public_included, public_missing, public_hidden, public_pairs, public_value, public_numerator, public_denominator, public_estimated, public_provisional)
    select indicator_id, indicator_version_id, period_type, period_start, period_end, period, place_id, mixes,
      included, missing, pairs, value, numerator, denominator, unpublished, estimated, provisional,
      public_included, public_missing, public_hidden, public_pairs, public_value, public_numerator, public_denominator, public_estimated, public_provisional
    from changed
    on conflict on constraint uq_figure_total do update set mixed = total.mixed or excluded.mixed,
      included = total.included + excluded.included, missing = total.missing + excluded.missing, pairs = total.pairs + excluded.pairs,
      value = total.value + excluded.value, numerator = total.numerator + excluded.numerator, denominator = total.denominator + excluded.denominator,
      unpublished = total.unpublished + excluded.unpublished, estimated = total.estimated + excluded.estimated, provisional = total.provisional + excluded.provisional,
      public_included = total.public_included + excluded.public_included, public_missing = total.public_missing + excluded.public_missing,
      public_hidden = total.public_hidden + excluded.public_hidden, public_pairs = total.public_pairs + excluded.public_pairs,
      public_value = total.public_value + excluded.public_value, public_numerator = total.public_numerator + excluded.public_numerator,
      public_denominator = total.public_denominator + excluded.public_denominator,
      public_estimated = total.public_estimated + excluded.public_estimated, public_provisional = total.public_provisional + excluded.public_provisional
    returning id, indicator_id, indicator_version_id, period_type, period_start, place_id, mixed)
  select array_agg(locked.id) into again from locked
  where locked.mixed or exists (select from changed c where c.again and (c.indicator_id, c.indicator_version_id, c.period_type, c.period_start) =
    (locked.indicator_id, locked.indicator_version_id, locked.period_type, locked.period_start) and c.place_id is not distinct from locked.place_id);
  select array_agg(distinct h) filter (where h is not null), array_agg(distinct s) filter (where s is not null) into now_hidden, now_shown
  from figure_change c left join lateral unnest(c.hidden) h on true left join lateral unnest(c.shown) s on true where c.transaction_id = pg_current_xact_id();
  if now_shown is not null then
    delete from confidential_figure where observation_id = any(now_shown) and not observation_id = any(coalesce(now_hidden, '{}'));
  end if;
  if now_hidden is not null then
    insert into confidential_figure select id from observation where id = any(now_hidden) on conflict do nothing;
  end if;
  for judged in
    select c.indicator_id, c.period_start, array_agg(distinct p) filter (where p is not null) as partnerships, array_agg(distinct t) filter (where t is not null) as territories
    from figure_change c left join lateral unnest(c.partnerships) p on true left join lateral unnest(c.territories) t on true
    where c.transaction_id = pg_current_xact_id() and (c.partnerships is not null or c.territories is not null)
    group by c.indicator_id, c.period_start
  loop
    perform judge_confidentiality(judged.indicator_id, judged.period_start, judged.partnerships, judged.territories);
  end loop;
  if again is not null then
    perform make_totals_anew(again);
  end if;
  delete from figure_change where transaction_id = pg_current_xact_id();
  return null;
end $$;
create constraint trigger tr_figure_change_apply after insert on figure_change deferrable initially deferred
  for each row execute function apply_figure_changes();

-- A partnership or neighbourhood that moves takes its figures along.
create function note_figures_of(partnerships uuid[], place uuid) returns void language plpgsql as $$
begin
  insert into figure_change (indicator_id, indicator_version_id, period_type, period_start, period_end, period, place_id, mixes, again)
  select o.indicator_id, o.indicator_version_id, o.period_type, o.period_start, min(o.period_end), min(o.period), place, false, true
  from observation o where o.partnership_id = any(partnerships) and o.status = any(counted_statuses()) and o.disaggregation = '{}'
  group by o.indicator_id, o.indicator_version_id, o.period_type, o.period_start;
  if found then
    perform set_config('samenhang.figures_changed', 'yes', true);
  end if;
end $$;

create function place_of_territory(territory uuid) returns uuid language sql stable as $$
  select case when type in ('neighborhood', 'livedNeighborhood') then coalesce(parent_id, id) else id end from territory t where t.id = territory
$$;

create function note_moved_partnership() returns trigger language plpgsql as $$
begin
  perform note_figures_of(array [new.id], place_of_territory(old.territory_id));
  perform note_figures_of(array [new.id], place_of_territory(new.territory_id));
  return null;
end $$;
create trigger tr_partnership_totals after update of territory_id on partnership
  for each row when (old.territory_id is distinct from new.territory_id) execute function note_moved_partnership();

create function note_moved_territory() returns trigger language plpgsql as $$
declare
  theirs uuid[] := array (select id from partnership where territory_id = new.id);
begin
  perform note_figures_of(theirs, coalesce(old.parent_id, old.id));
  perform note_figures_of(theirs, coalesce(new.parent_id, new.id));
  return null;
end $$;
create trigger tr_territory_totals after update of parent_id on territory
  for each row when (new.type in ('neighborhood', 'livedNeighborhood') and old.parent_id is distinct from new.parent_id) execute function note_moved_territory();

-- All figures of an indicator judged and added up again: for a new cell size, and once for what is there already.
create function make_all_totals_anew(of_indicator uuid) returns void language plpgsql as $$
begin
  insert into figure_total (indicator_id, indicator_version_id, period_type, period_start, period_end, period, place_id)
  select distinct on (o.indicator_version_id, o.period_type, o.period_start, place_of_territory(p.territory_id))
    o.indicator_id, o.indicator_version_id, o.period_type, o.period_start, o.period_end, o.period, place_of_territory(p.territory_id)
  from observation o join partnership p on p.id = o.partnership_id
  where o.indicator_id = of_indicator and o.status = any(counted_statuses()) and o.disaggregation = '{}'
  order by o.indicator_version_id, o.period_type, o.period_start, place_of_territory(p.territory_id)
  on conflict on constraint uq_figure_total do nothing;
  perform from figure_total where indicator_id = of_indicator order by indicator_id, indicator_version_id, period_type, period_start, place_id for update;
  perform judge_confidentiality(of_indicator, o.period_start, array_agg(distinct o.partnership_id), array_agg(distinct o.territory_id))
  from observation o where o.indicator_id = of_indicator group by o.period_start;
  perform make_totals_anew(array (select id from figure_total where indicator_id = of_indicator));
end $$;
comment on function make_all_totals_anew(uuid) is 'Judges and adds up again all figures of an indicator.';

select make_all_totals_anew(id) from indicator;
