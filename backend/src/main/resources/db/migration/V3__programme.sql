-- A programme, its generations, and themes that belong to a generation (1 §2.1–2.3, 1-R70).
create table programme (
  id uuid not null default uuidv7() constraint pk_programme primary key,
  code text not null constraint uq_programme_code unique,
  name jsonb not null constraint ck_programme_name check (is_localized(name)),
  description jsonb constraint ck_programme_description check (is_localized(description)),
  launched_year integer,
  position integer not null default 0
);
comment on table programme is 'A policy programme that partnerships are set up under.';

create table programme_pillar (
  id uuid not null default uuidv7() constraint pk_programme_pillar primary key,
  programme_id uuid not null constraint fk_programme_pillar_programme references programme,
  code text not null,
  name jsonb not null constraint ck_programme_pillar_name check (is_localized(name)),
  position integer not null,
  constraint uq_programme_pillar unique (programme_id, code)
);
comment on table programme_pillar is 'Pillar of the policy plan the programme is part of.';

create table generation (
  id uuid not null default uuidv7() constraint pk_generation primary key,
  programme_id uuid not null constraint fk_generation_programme references programme,
  code text not null,
  name jsonb not null constraint ck_generation_name check (is_localized(name)),
  start_year integer not null,
  allocation text not null constraint ck_generation_allocation check (allocation in ('callForProjects', 'consensus', 'other')),
  constraint uq_generation unique (programme_id, code)
);
comment on table generation is 'A wave of a programme with its own themes and way of allocating money.';

create table theme (
  id uuid not null default uuidv7() constraint pk_theme primary key,
  generation_id uuid not null constraint fk_theme_generation references generation,
  code text not null,
  name jsonb not null constraint ck_theme_name check (is_localized(name)),
  priority boolean not null default false,
  position integer not null,
  constraint uq_theme unique (generation_id, code)
);
comment on table theme is 'A theme as one generation words it; equal labels of two generations are not equal themes.';

create table theme_mapping (
  from_theme_id uuid not null constraint fk_theme_mapping_from references theme,
  to_theme_id uuid not null constraint fk_theme_mapping_to references theme,
  note jsonb constraint ck_theme_mapping_note check (is_localized(note)),
  constraint pk_theme_mapping primary key (from_theme_id, to_theme_id)
);
comment on table theme_mapping is 'Explicit, many-to-many relation between themes of two generations.';
