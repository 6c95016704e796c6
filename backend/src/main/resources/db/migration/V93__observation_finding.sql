-- What the checks found when a figure was handed in: data, to be read by whoever looks at it.
create table observation_finding (
  id uuid not null default uuidv7() constraint pk_observation_finding primary key,
  observation_id uuid not null constraint fk_observation_finding_observation references observation,
  code text not null,
  severity text not null constraint ck_observation_finding_severity check (severity in ('error', 'warning', 'info')),
  text jsonb not null constraint ck_observation_finding_text check (is_localized(text)),
  found_at timestamptz not null
);
create index ix_observation_finding_observation on observation_finding (observation_id, found_at);
comment on table observation_finding is 'A finding of a check at the moment a figure was handed in, with the sentence as it was read then; every handing in adds its own.';
