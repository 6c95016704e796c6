-- Every two years a member says whether it wants to stay and what it expects (3 §4.2, 3-R47). Silence ends nothing.
create table membership_confirmation_round (
  id uuid not null default uuidv7() constraint pk_membership_confirmation_round primary key,
  partnership_id uuid not null constraint fk_membership_confirmation_round_partnership references partnership,
  started_on date not null,
  due_on date not null,
  message text constraint ck_membership_confirmation_round_message check (length(message) between 1 and 2000),
  started_by uuid constraint fk_membership_confirmation_round_started_by references person,
  constraint ck_membership_confirmation_round_due check (due_on >= started_on)
);
create index ix_membership_confirmation_round_partnership on membership_confirmation_round (partnership_id, started_on);
revoke delete on membership_confirmation_round from samenhang_app;
comment on table membership_confirmation_round is 'A coordinator asks all members of a partnership at once.';

create table membership_confirmation (
  id uuid not null default uuidv7() constraint pk_membership_confirmation primary key,
  membership_id uuid not null constraint fk_membership_confirmation_membership references membership,
  round_id uuid constraint fk_membership_confirmation_round references membership_confirmation_round,
  asked_on date not null,
  due_on date not null,
  answer text constraint ck_membership_confirmation_answer check (answer in ('stay', 'staySleeping', 'leave')),
  expectations text constraint ck_membership_confirmation_expectations check (length(expectations) between 1 and 4000),
  answered_on date,
  answered_by uuid constraint fk_membership_confirmation_answered_by references person,
  constraint ck_membership_confirmation_answered check ((answer is null) = (answered_on is null)),
  constraint ck_membership_confirmation_due check (due_on >= asked_on)
);
create unique index uq_membership_confirmation_open on membership_confirmation (membership_id) where answer is null;
create index ix_membership_confirmation_round on membership_confirmation (round_id);
revoke delete on membership_confirmation from samenhang_app;
comment on table membership_confirmation is 'The question to one member whether it stays, asked in a round or because 24 months went by, and its answer; one open at a time.';

create table membership_confirmation_mail (
  confirmation_id uuid not null constraint fk_membership_confirmation_mail_confirmation references membership_confirmation,
  step text not null constraint ck_membership_confirmation_mail_step check (step in ('asked', 'reminder', 'lastReminder')),
  sent_at timestamptz not null,
  constraint pk_membership_confirmation_mail primary key (confirmation_id, step)
);
revoke update, delete on membership_confirmation_mail from samenhang_app;
comment on table membership_confirmation_mail is 'Which mails about a question went out: the key makes that none goes out twice for the same step.';
