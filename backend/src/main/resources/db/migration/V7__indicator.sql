-- Definitions, who reports what, and the figures (1 §5, 2a-R60–R70).
create table indicator (
  id uuid not null default uuidv7() constraint pk_indicator primary key,
  code text not null constraint uq_indicator_code unique constraint ck_indicator_code check (code ~ '^[a-z][A-Za-z0-9]{1,59}$'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0
);
revoke delete on indicator from samenhang_app;
comment on table indicator is 'What is measured; what exactly is said by its versions.';

create table indicator_version (
  id uuid not null default uuidv7() constraint pk_indicator_version primary key,
  indicator_id uuid not null constraint fk_indicator_version_indicator references indicator,
  number integer not null constraint ck_indicator_version_number check (number >= 1),
  status text not null default 'draft' constraint ck_indicator_version_status check (status in ('draft', 'approved', 'retired')),
  name jsonb not null constraint ck_indicator_version_name check (is_localized(name)),
  definition jsonb not null constraint ck_indicator_version_definition check (is_localized(definition)),
  unit text not null,
  kind text not null constraint ck_indicator_version_kind check (kind in ('count', 'ratio', 'percentage', 'index', 'ordinalScale', 'qualitative')),
  numerator jsonb constraint ck_indicator_version_numerator check (is_localized(numerator)),
  denominator jsonb constraint ck_indicator_version_denominator check (is_localized(denominator)),
  counting_rule jsonb constraint ck_indicator_version_counting_rule check (is_localized(counting_rule)),
  period_type text not null constraint ck_indicator_version_period_type check (period_type in ('year', 'quarter', 'month', 'snapshot')),
  direction text not null constraint ck_indicator_version_direction check (direction in ('higher', 'lower', 'none')),
  aggregation text not null constraint ck_indicator_version_aggregation check (aggregation in ('sum', 'weightedMean', 'last', 'none')),
  weight text,
  lowest_level text not null constraint ck_indicator_version_lowest_level check (lowest_level in ('region', 'careZone', 'municipality', 'neighborhood', 'partnership', 'organization')),
  decimals integer not null default 0 constraint ck_indicator_version_decimals check (decimals between 0 and 6),
  caveat jsonb not null constraint ck_indicator_version_caveat check (is_localized(caveat)),
  context jsonb constraint ck_indicator_version_context check (is_localized(context)),
  purpose jsonb constraint ck_indicator_version_purpose check (is_localized(purpose)),
  used_by jsonb constraint ck_indicator_version_used_by check (is_localized(used_by)),
  source jsonb constraint ck_indicator_version_source check (is_localized(source)),
  measures text not null default 'other' constraint ck_indicator_version_measures check (measures in ('reach', 'participation', 'other')),
  never_a_target boolean not null default false,
  relation_to_previous text constraint ck_indicator_version_relation check (relation_to_previous in ('same', 'comparableWithBreak', 'notComparable')),
  note jsonb constraint ck_indicator_version_note check (is_localized(note)),
  approved_on date,
  sort_name text generated always as (localized_fold(name)) stored,
  search_text text generated always as (fold(name::text || ' ' || definition::text)) stored,
  constraint uq_indicator_version unique (indicator_id, number),
  constraint ck_indicator_version_sum check (not (kind in ('percentage', 'ratio', 'index') and aggregation = 'sum')),
  constraint ck_indicator_version_first check (number = 1 or relation_to_previous is not null)
);
create unique index uq_indicator_version_draft on indicator_version (indicator_id) where status = 'draft';
create index ix_indicator_version_search on indicator_version using gin (search_text gin_trgm_ops);
comment on table indicator_version is 'A definition as it stood; immutable once approved, a change is a new version with its relation to the one before. weight is "denominator" or the code of another indicator.';

create function refuse_change_of_approved_definition() returns trigger language plpgsql as $$
begin
  if old.status <> 'draft' and to_jsonb(old) - array ['status', 'search_text', 'sort_name'] <> to_jsonb(new) - array ['status', 'search_text', 'sort_name'] then
    raise exception using errcode = 'check_violation', constraint = 'ck_indicator_version_immutable',
      message = 'an approved definition does not change';
  end if;
  return new;
end $$;
create trigger tr_indicator_version_immutable before update on indicator_version
  for each row execute function refuse_change_of_approved_definition();

create table indicator_assignment (
  id uuid not null default uuidv7() constraint pk_indicator_assignment primary key,
  indicator_id uuid not null constraint fk_indicator_assignment_indicator references indicator,
  partnership_id uuid constraint fk_indicator_assignment_partnership references partnership,
  territory_id uuid constraint fk_indicator_assignment_territory references territory,
  organization_id uuid constraint fk_indicator_assignment_organization references organization,
  valid_from date not null,
  valid_until date,
  version integer not null default 0,
  constraint ck_indicator_assignment_subject check (num_nonnulls(partnership_id, territory_id) = 1),
  constraint ck_indicator_assignment_period check (valid_until >= valid_from)
);
create index ix_indicator_assignment_partnership on indicator_assignment (partnership_id);
create index ix_indicator_assignment_organization on indicator_assignment (organization_id);
create index ix_indicator_assignment_indicator on indicator_assignment (indicator_id);
comment on table indicator_assignment is 'An indicator is followed for a partnership or territory from a day on; organization_id is who hands in the figure, when it is not the partnership as a whole.';

create table observation (
  id uuid not null default uuidv7() constraint pk_observation primary key,
  indicator_id uuid not null constraint fk_observation_indicator references indicator,
  indicator_version_id uuid not null constraint fk_observation_indicator_version references indicator_version,
  partnership_id uuid constraint fk_observation_partnership references partnership,
  territory_id uuid constraint fk_observation_territory references territory,
  organization_id uuid constraint fk_observation_organization references organization,
  period_type text not null constraint ck_observation_period_type check (period_type in ('year', 'quarter', 'month', 'snapshot')),
  period text not null,
  period_start date not null,
  period_end date not null,
  value numeric(20, 6),
  value_scale integer not null default 0,
  lower_bound numeric(20, 6),
  upper_bound numeric(20, 6),
  absence_reason text,
  absence_note text,
  numerator numeric(20, 6),
  denominator numeric(20, 6),
  narrative jsonb constraint ck_observation_narrative check (is_localized(narrative)),
  method text,
  source text not null,
  edition text,
  estimated boolean not null default false,
  provisional boolean not null default false,
  status text not null default 'draft' constraint ck_observation_status check (status in ('draft', 'submitted', 'returned', 'validated', 'published')),
  partnership_phase text,
  entered_by uuid constraint fk_observation_entered_by references person,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_observation_subject check (num_nonnulls(partnership_id, territory_id) = 1),
  constraint ck_observation_content check (
    (value is not null)::int + (lower_bound is not null and upper_bound is not null)::int + (absence_reason is not null)::int = 1
    and (lower_bound is null) = (upper_bound is null)),
  constraint ck_observation_interval check (lower_bound <= upper_bound),
  constraint ck_observation_period check (period_start <= period_end),
  constraint uq_observation unique nulls not distinct (indicator_version_id, partnership_id, territory_id, organization_id, period_type, period_start, edition)
);
create index ix_observation_indicator on observation (indicator_id, period_start) include (partnership_id, territory_id, status);
create index ix_observation_partnership on observation (partnership_id, indicator_id, period_start) where partnership_id is not null;
create index ix_observation_territory on observation (territory_id, indicator_id, period_start) where territory_id is not null;
create index ix_observation_updated_at on observation (updated_at);
revoke delete on observation from samenhang_app;
comment on table observation is 'One figure: a number, an interval, or a stated reason why there is none; never a zero for a missing value. value_scale keeps the decimals as published (10.5 is not 10.50).';

create table observation_step (
  id uuid not null default uuidv7() constraint pk_observation_step primary key,
  observation_id uuid not null constraint fk_observation_step_observation references observation,
  status text not null,
  at timestamptz not null,
  person_id uuid constraint fk_observation_step_person references person
);
create index ix_observation_step_observation on observation_step (observation_id, at);
comment on table observation_step is 'Every state a figure went through.';

create table observation_note (
  id uuid not null default uuidv7() constraint pk_observation_note primary key,
  observation_id uuid not null constraint fk_observation_note_observation references observation,
  author text not null constraint ck_observation_note_author check (author in ('supplier', 'coordinator', 'administration')),
  person_id uuid constraint fk_observation_note_person references person,
  text text not null,
  at timestamptz not null
);
create index ix_observation_note_observation on observation_note (observation_id, at);
comment on table observation_note is 'What the reviewer asked and the supplier answered.';

create view territory_population as
  select distinct on (o.territory_id) o.territory_id, o.value::bigint as value, o.period_end as counted_on, o.source
  from observation o join indicator i on i.id = o.indicator_id
  where i.code = 'population' and o.status = 'published' and o.value is not null and o.territory_id is not null
  order by o.territory_id, o.period_end desc;
comment on view territory_population is 'Newest published number of inhabitants per territory, from the figures themselves so that it is entered once.';
