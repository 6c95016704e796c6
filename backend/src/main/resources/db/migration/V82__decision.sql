-- What was decided, how, what was not chosen and why, and whether it came back to who was asked (1 §4.5, 2a-R34–R36, 2b-R66, 5-R6, 5-R10).
create table partnership_rule (
  id uuid not null default uuidv7() constraint pk_partnership_rule primary key,
  partnership_id uuid not null constraint fk_partnership_rule_partnership references partnership,
  kind text not null,
  title jsonb not null constraint ck_partnership_rule_title check (is_localized(title)),
  created_at timestamptz not null default now()
);
create index ix_partnership_rule_partnership on partnership_rule (partnership_id);
revoke delete on partnership_rule from samenhang_app;
comment on table partnership_rule is 'A call, criteria, rules or a roadmap that a partnership publishes; its texts are versions with days from which they hold. kind is a code of ruleKinds.';

create table partnership_rule_version (
  id uuid not null default uuidv7() constraint pk_partnership_rule_version primary key,
  rule_id uuid not null constraint fk_partnership_rule_version_rule references partnership_rule,
  label text not null constraint ck_partnership_rule_version_label check (length(label) between 1 and 60),
  text jsonb constraint ck_partnership_rule_version_text check (is_localized(text)),
  url text constraint ck_partnership_rule_version_url check (url ~ '^https?://'),
  note jsonb constraint ck_partnership_rule_version_note check (is_localized(note)),
  effective_from date not null,
  effective_until date,
  published_at timestamptz not null default now(),
  constraint uq_partnership_rule_version unique (rule_id, label),
  constraint ck_partnership_rule_version_period check (effective_until >= effective_from),
  constraint ck_partnership_rule_version_content check (num_nonnulls(text, url) > 0)
);
revoke update, delete on partnership_rule_version from samenhang_app;
grant update (effective_until) on partnership_rule_version to samenhang_app;
comment on table partnership_rule_version is 'One version of a text; a later one ends it the day before it begins, none is changed. note says what changed.';

create table decision (
  id uuid not null default uuidv7() constraint pk_decision primary key,
  body_id uuid not null constraint fk_decision_body references body,
  meeting_id uuid constraint fk_decision_meeting references meeting,
  decided_on date not null,
  title jsonb not null constraint ck_decision_title check (is_localized(title)),
  words jsonb constraint ck_decision_words check (is_localized(words)),
  level text,
  mode text not null,
  decided_by text constraint ck_decision_decided_by check (length(decided_by) between 1 and 300),
  mandate text constraint ck_decision_mandate check (length(mandate) between 1 and 2000),
  alternatives jsonb not null default '[]',
  reservations text constraint ck_decision_reservations check (length(reservations) between 1 and 4000),
  consequence text constraint ck_decision_consequence check (length(consequence) between 1 and 4000),
  conflict_procedure text constraint ck_decision_conflict_procedure check (length(conflict_procedure) between 1 and 2000),
  criteria_id uuid constraint fk_decision_criteria references partnership_rule_version,
  participation text[] not null default '{}',
  participation_method text constraint ck_decision_participation_method check (length(participation_method) between 1 and 2000),
  search_text text generated always as (fold(title::text || coalesce(words::text, '') || coalesce(consequence, '') || alternatives::text)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0
);
create index ix_decision_body on decision (body_id, decided_on);
create index ix_decision_meeting on decision (meeting_id);
create index ix_decision_search on decision using gin (search_text gin_trgm_ops);
revoke delete on decision from samenhang_app;
comment on table decision is 'A decision of a body, with what was not chosen and why. mode is a code of decisionModes, level of decisionLevels, participation of decisionParticipants.';
comment on column decision.alternatives is 'What was rejected: [{title, why}].';

create table decision_step (
  id uuid not null default uuidv7() constraint pk_decision_step primary key,
  decision_id uuid not null constraint fk_decision_step_decision references decision,
  kind text not null constraint ck_decision_step_kind check (kind in ('consultation', 'synthesis', 'feedback', 'reaction')),
  organization_id uuid constraint fk_decision_step_organization references organization,
  taken_on date not null,
  words text not null constraint ck_decision_step_words check (length(words) between 1 and 4000),
  created_at timestamptz not null default now()
);
create index ix_decision_step_decision on decision_step (decision_id, taken_on);
create index ix_decision_step_organization on decision_step (organization_id);
revoke update, delete on decision_step from samenhang_app;
grant update (organization_id) on decision_step to samenhang_app;
comment on table decision_step is 'Around a decision: partners were consulted one by one, answers were brought together, the decision came back to them, they reacted. What one partner said is not shown to others before it was brought together.';

create table decision_report (
  id uuid not null default uuidv7() constraint pk_decision_report primary key,
  decision_id uuid not null constraint fk_decision_report_decision references decision,
  organization_id uuid not null constraint fk_decision_report_organization references organization,
  to_whom text not null constraint ck_decision_report_to_whom check (length(to_whom) between 1 and 300),
  done_on date,
  created_at timestamptz not null default now()
);
create index ix_decision_report_decision on decision_report (decision_id);
create index ix_decision_report_organization on decision_report (organization_id);
revoke delete on decision_report from samenhang_app;
comment on table decision_report is 'Which organisation tells its own people of a decision, and when it did; null as long as it has not.';

-- Who does what by when (3 §2.16, 5-R9).
create table assigned_task (
  id uuid not null default uuidv7() constraint pk_assigned_task primary key,
  body_id uuid not null constraint fk_assigned_task_body references body,
  meeting_id uuid constraint fk_assigned_task_meeting references meeting,
  decision_id uuid constraint fk_assigned_task_decision references decision,
  title jsonb not null constraint ck_assigned_task_title check (is_localized(title)),
  note text constraint ck_assigned_task_note check (length(note) between 1 and 4000),
  organization_id uuid constraint fk_assigned_task_organization references organization,
  person_id uuid constraint fk_assigned_task_person references person,
  post_id uuid constraint fk_assigned_task_post references post,
  due_on date,
  status text not null default 'open' constraint ck_assigned_task_status check (status in ('open', 'done', 'dropped')),
  ended_on date,
  outcome text constraint ck_assigned_task_outcome check (length(outcome) between 1 and 2000),
  reminded_on date,
  created_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_assigned_task_owner check (num_nonnulls(organization_id, person_id, post_id) > 0),
  constraint ck_assigned_task_ended check ((status = 'open') = (ended_on is null))
);
create index ix_assigned_task_body on assigned_task (body_id, due_on);
create index ix_assigned_task_meeting on assigned_task (meeting_id);
create index ix_assigned_task_decision on assigned_task (decision_id);
create index ix_assigned_task_organization on assigned_task (organization_id) where status = 'open';
create index ix_assigned_task_person on assigned_task (person_id) where status = 'open';
create index ix_assigned_task_post on assigned_task (post_id) where status = 'open';
revoke delete on assigned_task from samenhang_app;
comment on table assigned_task is 'What an organisation, a person or a post took upon itself in a body, by when, and what came of it.';
comment on column assigned_task.reminded_on is 'When the owner was last reminded by mail of the present due date.';
