-- Asking who is expected at a meeting when they can come (5-R4: a meeting suits those who have to be there).
create table date_poll (
  id uuid not null default uuidv7() constraint pk_date_poll primary key,
  meeting_id uuid not null constraint fk_date_poll_meeting references meeting,
  note text constraint ck_date_poll_note check (length(note) between 1 and 1000),
  answer_by date not null,
  status text not null default 'open' constraint ck_date_poll_status check (status in ('open', 'settled', 'closed')),
  chosen_id uuid,
  opened_at timestamptz not null default now(),
  ended_at timestamptz,
  version integer not null default 0,
  constraint ck_date_poll_ended check ((status = 'open') = (ended_at is null)),
  constraint ck_date_poll_chosen check ((status = 'settled') = (chosen_id is not null))
);
create unique index uq_date_poll_open on date_poll (meeting_id) where status = 'open';
create index ix_date_poll_meeting on date_poll (meeting_id, opened_at);
revoke delete on date_poll from samenhang_app;
comment on table date_poll is 'A question to who is expected at a meeting: on which of these moments can you come? One at a time; settled moves the meeting, closed leaves it.';

create table date_poll_option (
  id uuid not null default uuidv7() constraint pk_date_poll_option primary key,
  poll_id uuid not null constraint fk_date_poll_option_poll references date_poll,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  constraint uq_date_poll_option unique (poll_id, starts_at, ends_at),
  constraint ck_date_poll_option_hours check (ends_at > starts_at and ends_at < starts_at + interval '7 days')
);
revoke update, delete on date_poll_option from samenhang_app;
comment on table date_poll_option is 'A moment that may be chosen.';
alter table date_poll add constraint fk_date_poll_chosen foreign key (chosen_id) references date_poll_option;

create table date_poll_invitee (
  poll_id uuid not null constraint fk_date_poll_invitee_poll references date_poll,
  person_id uuid not null constraint fk_date_poll_invitee_person references person,
  organization_id uuid constraint fk_date_poll_invitee_organization references organization,
  constraint pk_date_poll_invitee primary key (poll_id, person_id)
);
create index ix_date_poll_invitee_person on date_poll_invitee (person_id);
create index ix_date_poll_invitee_organization on date_poll_invitee (organization_id);
comment on table date_poll_invitee is 'Who was asked, and for which organisation: who was expected at the meeting when the question was put.';

create table date_poll_answer (
  option_id uuid not null constraint fk_date_poll_answer_option references date_poll_option,
  person_id uuid not null constraint fk_date_poll_answer_person references person,
  answer text not null constraint ck_date_poll_answer_answer check (answer in ('yes', 'ifNeeded', 'no')),
  answered_at timestamptz not null default now(),
  constraint pk_date_poll_answer primary key (option_id, person_id)
);
create index ix_date_poll_answer_person on date_poll_answer (person_id);
comment on table date_poll_answer is 'What somebody who was asked answered for a moment; may be changed as long as the question is open.';
