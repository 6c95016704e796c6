-- Who pays what of a partnership, and what is still to be decided by when (1-R42–R45, R80; 1 §2.14).
create table funding_line (
  id uuid not null default uuidv7() constraint pk_funding_line primary key,
  partnership_id uuid not null constraint fk_funding_line_partnership references partnership,
  title jsonb not null constraint ck_funding_line_title check (is_localized(title)),
  authority text not null,
  authority_other text constraint ck_funding_line_authority_other check (length(authority_other) between 1 and 200),
  instrument text not null,
  organization_id uuid constraint fk_funding_line_organization references organization,
  post_id uuid constraint fk_funding_line_post references post,
  amount numeric(12, 2) constraint ck_funding_line_amount check (amount >= 0),
  amount_public boolean not null default false,
  valid_from date,
  valid_until date,
  extends_id uuid constraint fk_funding_line_extends references funding_line,
  pending_since date,
  expected_by date,
  extension_by date,
  decided_on date,
  decided_by text constraint ck_funding_line_decided_by check (length(decided_by) between 1 and 300),
  outcome text constraint ck_funding_line_outcome check (outcome in ('granted', 'grantedInPart', 'refused', 'withdrawn')),
  decision_note text constraint ck_funding_line_decision_note check (length(decision_note) between 1 and 2000),
  note text constraint ck_funding_line_note check (length(note) between 1 and 4000),
  url text constraint ck_funding_line_url check (url ~ '^https?://' and length(url) <= 1000),
  expected_told_on date,
  extension_told_on date,
  synthetic boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_funding_line_period check (valid_until >= valid_from),
  constraint ck_funding_line_decision check ((decided_on is null) = (outcome is null)),
  constraint ck_funding_line_extends check (extends_id <> id)
);
create index ix_funding_line_partnership on funding_line (partnership_id);
create index ix_funding_line_organization on funding_line (organization_id);
create index ix_funding_line_post on funding_line (post_id);
create index ix_funding_line_extends on funding_line (extends_id);
create index ix_funding_line_expected on funding_line (expected_by) where decided_on is null;
create index ix_funding_line_extension on funding_line (extension_by) where extension_by is not null;
revoke delete on funding_line from samenhang_app;
comment on table funding_line is 'One authority pays for one thing of a partnership over a period, or is asked to. authority is a code of fundingAuthorities, instrument one of fundingInstruments: authorities and their frames change, so they are data.';
comment on column funding_line.organization_id is 'Who receives it; null when the partnership as a whole does.';
comment on column funding_line.post_id is 'The post it pays for, in whole or in part.';
comment on column funding_line.amount is 'Euro over the whole period; null when it is not known, which is not zero.';
comment on column funding_line.amount_public is 'The amount is told to everybody; who pays for what and who decided always is, once it is decided.';
comment on column funding_line.pending_since is 'Since when a decision is waited for.';
comment on column funding_line.extension_by is 'Last day on which an extension has to be asked for, or be told to those it concerns.';
comment on column funding_line.expected_told_on is 'When those who coordinate were written to about the present day of expected_by.';
comment on column funding_line.extension_told_on is 'When those who coordinate were written to about the present day of extension_by.';

create table funding_line_project (
  line_id uuid not null constraint fk_funding_line_project_line references funding_line,
  project_id uuid not null constraint fk_funding_line_project_project references project,
  amount numeric(12, 2) constraint ck_funding_line_project_amount check (amount >= 0),
  constraint pk_funding_line_project primary key (line_id, project_id)
);
create index ix_funding_line_project_project on funding_line_project (project_id);
comment on table funding_line_project is 'Which projects a line pays for, and how much of it goes to each where that was settled.';
