-- What the field sees and cannot solve alone, on its way to whoever can, and what came of it (1-R22, R63, R65; 2b-R63–R65; 3-R39–R45; 4-R15).
create table signal (
  id uuid not null default uuidv7() constraint pk_signal primary key,
  partnership_id uuid not null constraint fk_signal_partnership references partnership,
  kind text not null constraint ck_signal_kind check (kind in ('need', 'obstacle', 'policy')),
  title jsonb not null constraint ck_signal_title check (is_localized(title)),
  words jsonb constraint ck_signal_words check (is_localized(words)),
  proposal jsonb constraint ck_signal_proposal check (is_localized(proposal)),
  place text constraint ck_signal_place check (length(place) between 1 and 200),
  theme text,
  theme_other text constraint ck_signal_theme_other check (length(theme_other) between 1 and 200),
  level text not null,
  author_shown text not null constraint ck_signal_author_shown check (author_shown in ('organization', 'coordinator', 'nobody')),
  author_person_id uuid constraint fk_signal_author_person references person,
  author_organization_id uuid constraint fk_signal_author_organization references organization,
  raised_on date not null,
  audience text not null default 'coordinator' constraint ck_signal_audience check (audience in ('coordinator', 'members', 'public')),
  published_on date,
  holder text not null default 'referent' constraint ck_signal_holder check (holder in ('field', 'referent', 'coordinationBody', 'administration')),
  sent_on date,
  closed_on date,
  outcome jsonb constraint ck_signal_outcome check (is_localized(outcome)),
  synthetic boolean not null default false,
  search_text text generated always as (fold(title::text || coalesce(words::text, '') || coalesce(proposal::text, '') || coalesce(place, ''))) stored,
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_signal_author check (author_shown <> 'nobody' or num_nonnulls(author_person_id, author_organization_id) = 0),
  constraint ck_signal_closed check ((closed_on is null) = (outcome is null)),
  constraint ck_signal_published check (audience <> 'public' or published_on is not null)
);
create index ix_signal_partnership on signal (partnership_id, raised_on);
create index ix_signal_author_person on signal (author_person_id);
create index ix_signal_author_organization on signal (author_organization_id);
create index ix_signal_search on signal using gin (search_text gin_trgm_ops);
revoke delete on signal from samenhang_app;
comment on table signal is 'A need, an obstacle or a matter of policy that the field raises. No person and no case. level is a code of signalLevels: where it can be solved; theme one of themes.';
comment on column signal.author_shown is 'Whom the author is shown to, as the author chose: nobody means that it is not kept at all, here or elsewhere.';
comment on column signal.holder is 'Who has it now on the way from the field over the reference person and the coordination body to the administration; how it came there stands in signal_step.';
comment on column signal.sent_on is 'When it first reached the administration, which reads nothing of it before.';

create table signal_step (
  id uuid not null default uuidv7() constraint pk_signal_step primary key,
  signal_id uuid not null constraint fk_signal_step_signal references signal,
  holder text not null constraint ck_signal_step_holder check (holder in ('field', 'referent', 'coordinationBody', 'administration')),
  since date not null,
  note text constraint ck_signal_step_note check (length(note) between 1 and 2000),
  recorded_at timestamptz not null default now()
);
create index ix_signal_step_signal on signal_step (signal_id, since, recorded_at);
revoke update, delete on signal_step from samenhang_app;
comment on table signal_step is 'Who had a signal from which day on.';

create table signal_endorsement (
  id uuid not null default uuidv7() constraint pk_signal_endorsement primary key,
  signal_id uuid not null constraint fk_signal_endorsement_signal references signal,
  organization_id uuid not null constraint fk_signal_endorsement_organization references organization,
  stance text not null constraint ck_signal_endorsement_stance check (stance in ('endorses', 'abstains')),
  stated_on date not null,
  constraint uq_signal_endorsement unique (signal_id, organization_id)
);
create index ix_signal_endorsement_organization on signal_endorsement (organization_id);
comment on table signal_endorsement is 'Which organisation stands behind a signal, and which abstains; who is not in it was not asked or has not answered.';

create table signal_reply (
  id uuid not null default uuidv7() constraint pk_signal_reply primary key,
  signal_id uuid not null constraint fk_signal_reply_signal references signal,
  replied_on date not null,
  replied_by text not null constraint ck_signal_reply_by check (length(replied_by) between 1 and 300),
  position text not null constraint ck_signal_reply_position check (position in ('takenUp', 'inPart', 'notTakenUp', 'noted')),
  words jsonb not null constraint ck_signal_reply_words check (is_localized(words)),
  url text constraint ck_signal_reply_url check (url ~ '^https?://' and length(url) <= 1000),
  recorded_at timestamptz not null default now()
);
create index ix_signal_reply_signal on signal_reply (signal_id, replied_on);
revoke update, delete on signal_reply from samenhang_app;
comment on table signal_reply is 'What was answered to a signal, by which function or body, on which day.';
