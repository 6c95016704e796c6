-- What a transaction changed in the totals is taken out of figure_change and applied in one statement: a single entry
-- spent more on looking at its own notes four times than on the totals. A total that is to be made anew is marked as
-- mixed until it is, which says the same as again did.
create or replace function apply_figure_changes() returns trigger language plpgsql as $$
declare
  again bigint[];
  particular figure_change[];
  now_hidden uuid[];
  now_shown uuid[];
  judged record;
begin
  if current_setting('samenhang.figures_changed', true) is distinct from 'yes' then
    return null;
  end if;
  perform set_config('samenhang.figures_changed', 'no', true);
  -- The totals are locked here, always in the order of the key; what follows sees everything committed before.
  with taken as (delete from figure_change where transaction_id = pg_current_xact_id() returning *),
  changed as (
    select c.indicator_id, c.indicator_version_id, c.period_type, c.period_start, min(c.period_end) as period_end, min(c.period) as period, c.place_id, bool_or(c.mixes or c.again) as mixed,
      sum(c.included) as included, sum(c.missing) as missing, sum(c.pairs) as pairs, sum(c.value) as value, sum(c.numerator) as numerator, sum(c.denominator) as denominator,
      sum(c.unpublished) as unpublished, sum(c.estimated) as estimated, sum(c.provisional) as provisional,
      sum(c.public_included) as public_included, sum(c.public_missing) as public_missing, sum(c.public_hidden) as public_hidden, sum(c.public_pairs) as public_pairs,
      sum(c.public_value) as public_value, sum(c.public_numerator) as public_numerator, sum(c.public_denominator) as public_denominator,
      sum(c.public_estimated) as public_estimated, sum(c.public_provisional) as public_provisional
    from taken c
    group by c.indicator_id, c.indicator_version_id, c.period_type, c.period_start, c.place_id
    order by c.indicator_id, c.indicator_version_id, c.period_type, c.period_start, c.place_id),
  locked as (
    insert into figure_total as total (indicator_id, indicator_version_id, period_type, period_start, period_end, period, place_id, mixed,
      included, missing, pairs, value, numerator, denominator, unpublished, estimated, provisional,
      public_included, public_missing, public_hidden, public_pairs, public_value, public_numerator, public_denominator, public_estimated, public_provisional)
    select indicator_id, indicator_version_id, period_type, period_start, period_end, period, place_id, mixed,
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
    returning id, mixed)
  select (select array_agg(locked.id) from locked where locked.mixed),
    (select array_agg(c::figure_change) from taken c where coalesce(c.hidden, c.shown, c.partnerships, c.territories) is not null)
  into again, particular;
  if particular is not null then
    select array_agg(distinct h) filter (where h is not null), array_agg(distinct s) filter (where s is not null) into now_hidden, now_shown
    from unnest(particular) c left join lateral unnest(c.hidden) h on true left join lateral unnest(c.shown) s on true;
    if now_shown is not null then
      delete from confidential_figure where observation_id = any(now_shown) and not observation_id = any(coalesce(now_hidden, '{}'));
    end if;
    if now_hidden is not null then
      insert into confidential_figure select id from observation where id = any(now_hidden) on conflict do nothing;
    end if;
    for judged in
      select c.indicator_id, c.period_start, array_agg(distinct p) filter (where p is not null) as partnerships, array_agg(distinct t) filter (where t is not null) as territories
      from unnest(particular) c left join lateral unnest(c.partnerships) p on true left join lateral unnest(c.territories) t on true
      where c.partnerships is not null or c.territories is not null
      group by c.indicator_id, c.period_start
    loop
      perform judge_confidentiality(judged.indicator_id, judged.period_start, judged.partnerships, judged.territories);
    end loop;
  end if;
  if again is not null then
    perform make_totals_anew(again);
  end if;
  return null;
end $$;
