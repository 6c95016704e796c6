-- Figures as they were known at a moment: those untouched since as they are, others as the journal has them (rule 7).
create function observations_as_of(of_indicator uuid, moment timestamptz) returns setof observation language sql stable as $$
  select o.* from observation o where o.indicator_id = of_indicator and o.updated_at < moment
  union all
  select past.*
  from observation o
  join indicator_version v on v.id = o.indicator_version_id
  join lateral (
    select j.after from journal_entry j where j.subject_type = 'observation' and j.subject_id = o.id and j.at < moment order by j.id desc limit 1) kept on true
  cross join lateral (select kept.after -> 'fields' as fields, (kept.after #>> '{fields,numerator}')::numeric as above, (kept.after #>> '{fields,denominator}')::numeric as below) said
  cross join lateral (
    select coalesce((said.fields ->> 'value')::numeric, round(said.above * coalesce((select (u.attributes ->> 'factor')::numeric from vocabulary_term u
      where u.vocabulary = 'units' and u.code = v.unit), case when v.kind = 'percentage' then 100 else 1 end) / nullif(said.below, 0), v.decimals)) as value) worked_out
  cross join lateral jsonb_populate_record(o, jsonb_build_object('status', kept.after ->> 'status', 'value', worked_out.value,
    'value_scale', coalesce(scale(coalesce(worked_out.value, (said.fields ->> 'lower')::numeric)), 0), 'lower_bound', said.fields ->> 'lower', 'upper_bound', said.fields ->> 'upper',
    'numerator', said.above, 'denominator', said.below, 'absence_reason', said.fields ->> 'absenceReason', 'absence_note', said.fields ->> 'absenceNote',
    'narrative', nullif(said.fields -> 'narrative', 'null'), 'estimated', coalesce((said.fields ->> 'estimated')::boolean, false),
    'provisional', coalesce((said.fields ->> 'provisional')::boolean, false))) past
  where o.indicator_id = of_indicator and o.updated_at >= moment
$$;
comment on function observations_as_of(uuid, timestamptz) is 'The figures of an indicator as they stood just before a moment.';
