-- Regions, care zones, municipalities and neighbourhoods (1 §2.5, 1-R61).
create table territory (
  id uuid not null default uuidv7() constraint pk_territory primary key,
  type text not null constraint ck_territory_type check (type in ('region', 'careZone', 'municipality', 'neighborhood', 'livedNeighborhood')),
  name jsonb not null constraint ck_territory_name check (is_localized(name)),
  aliases jsonb not null default '[]' constraint ck_territory_aliases check (jsonb_typeof(aliases) = 'array'),
  nis_code integer constraint uq_territory_nis_code unique constraint ck_territory_nis_code check (nis_code between 1000 and 99999),
  parent_id uuid constraint fk_territory_parent references territory,
  whole_municipality boolean not null default false,
  latitude numeric(8, 5) constraint ck_territory_latitude check (latitude between -90 and 90),
  longitude numeric(8, 5) constraint ck_territory_longitude check (longitude between -180 and 180),
  valid_from date,
  valid_until date,
  sort_name text generated always as (localized_fold(name)) stored,
  search_text text generated always as (fold(name::text || ' ' || aliases::text)) stored,
  version integer not null default 0,
  updated_at timestamptz not null default now(),
  constraint ck_territory_period check (valid_until >= valid_from)
);
create index ix_territory_parent on territory (parent_id);
create index ix_territory_type_name on territory (type, sort_name);
create index ix_territory_search on territory using gin (search_text gin_trgm_ops);
comment on table territory is 'A place partnerships work in. parent_id of a neighbourhood is the municipality that carries it; territory_municipality lists all it touches.';

create table territory_municipality (
  territory_id uuid not null constraint fk_territory_municipality_territory references territory,
  municipality_id uuid not null constraint fk_territory_municipality_municipality references territory,
  constraint pk_territory_municipality primary key (territory_id, municipality_id)
);
create index ix_territory_municipality_municipality on territory_municipality (municipality_id);
comment on table territory_municipality is 'The municipalities a neighbourhood lies in: one, several, or the whole of one.';

create table territory_replacement (
  id uuid not null default uuidv7() constraint pk_territory_replacement primary key,
  original_id uuid not null constraint fk_territory_replacement_original references territory,
  replacement_id uuid not null constraint fk_territory_replacement_replacement references territory,
  decided_on date,
  decided_on_precision text not null default 'day' constraint ck_territory_replacement_precision check (decided_on_precision in ('day', 'month', 'year')),
  reason jsonb not null constraint ck_territory_replacement_reason check (is_localized(reason)),
  proposed_by jsonb constraint ck_territory_replacement_proposed_by check (is_localized(proposed_by)),
  approved_by jsonb constraint ck_territory_replacement_approved_by check (is_localized(approved_by)),
  budget_effect jsonb constraint ck_territory_replacement_budget check (is_localized(budget_effect)),
  source jsonb constraint ck_territory_replacement_source check (is_localized(source)),
  constraint uq_territory_replacement unique (original_id, replacement_id),
  constraint ck_territory_replacement_other check (original_id <> replacement_id)
);
comment on table territory_replacement is 'A neighbourhood that took the place of another, with who proposed and who approved (1-R61: Scheut, Peterbos).';
