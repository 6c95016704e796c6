-- What a definition also says: over which parts a figure is broken down, whether it starts anew each period, between
-- which bounds it lies, which steps a scale has, and how it is worked out when nobody enters it (1-R14, 2b-R50, 2a-R60).
alter table indicator_version
  add column accumulation text not null default 'periodic' constraint ck_indicator_version_accumulation check (accumulation in ('periodic', 'cumulative')),
  add column disaggregations text[] not null default '{}',
  add column minimum numeric(20, 6),
  add column maximum numeric(20, 6),
  add column scale jsonb,
  add column formula text,
  add column register_measure text,
  add constraint ck_indicator_version_bounds check (minimum <= maximum),
  add constraint ck_indicator_version_worked_out check (num_nonnulls(formula, register_measure) <= 1);
comment on column indicator_version.accumulation is 'periodic: each figure counts its own period; cumulative: each counts from the beginning, so that only the newest counts over time.';
comment on column indicator_version.disaggregations is 'Terms of the vocabulary disaggregations: dimensions over which a figure may be broken down, each with its own closed list.';
comment on column indicator_version.scale is 'Names of the steps of an ordinal scale, from 1 upwards.';
comment on column indicator_version.formula is 'Worked out from other indicators, read live; nobody enters it.';
comment on column indicator_version.register_measure is 'Counted by the register itself on a day; nobody enters it.';

-- A part of a figure: which term of which dimension. The whole has none.
alter table observation add column disaggregation jsonb not null default '{}'
  constraint ck_observation_disaggregation check (jsonb_typeof(disaggregation) = 'object' and not jsonb_path_exists(disaggregation, '$.* ? (@.type() != "string")'));
comment on column observation.disaggregation is 'Dimension to term, {"gender": "women"}; {} for the whole. A part never counts as another figure beside the whole.';

alter table observation add column evidence text constraint ck_observation_evidence check (evidence ~ '^https?://');
comment on column observation.evidence is 'Where what the figure rests on can be read: a report, a page.';

alter table observation drop constraint uq_observation;
alter table observation add constraint uq_observation unique nulls not distinct
  (indicator_version_id, partnership_id, territory_id, organization_id, period_type, period_start, edition, disaggregation);
