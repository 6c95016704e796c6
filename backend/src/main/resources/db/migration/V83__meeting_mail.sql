-- Invitations and minutes by mail, one row a recipient: what was sent to whom is known, and nothing is sent twice (3 §6 P6).
create table meeting_mail (
  id uuid not null default uuidv7() constraint pk_meeting_mail primary key,
  meeting_id uuid not null constraint fk_meeting_mail_meeting references meeting,
  kind text not null constraint ck_meeting_mail_kind check (kind in ('invitation', 'minutes')),
  edition integer not null,
  recipient text not null,
  person_id uuid constraint fk_meeting_mail_person references person,
  organization_id uuid constraint fk_meeting_mail_organization references organization,
  subject text not null,
  body text not null,
  calendar text,
  method text constraint ck_meeting_mail_method check (method in ('REQUEST', 'CANCEL')),
  state text not null default 'waiting' constraint ck_meeting_mail_state check (state in ('waiting', 'sending', 'sent', 'failed', 'unconfirmed')),
  attempts integer not null default 0,
  work_id uuid,
  failure text,
  created_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  constraint uq_meeting_mail unique (meeting_id, kind, edition, recipient)
);
create index ix_meeting_mail_person on meeting_mail (person_id);
create index ix_meeting_mail_organization on meeting_mail (organization_id);
comment on table meeting_mail is 'A mail about a meeting to one recipient. It is taken (sending) before it is handed to the mail server and noted after (sent); one whose sender died in between is unconfirmed and not sent again by itself.';
comment on column meeting_mail.edition is 'The sequence of the meeting the invitation is about, or the edition of the minutes.';

create table calendar_feed (
  id uuid not null default uuidv7() constraint pk_calendar_feed primary key,
  person_id uuid not null constraint fk_calendar_feed_person references person,
  partnership_id uuid constraint fk_calendar_feed_partnership references partnership,
  token_hash text not null constraint uq_calendar_feed_token unique,
  created_at timestamptz not null default now(),
  last_read_on date,
  revoked_at timestamptz
);
create index ix_calendar_feed_person on calendar_feed (person_id);
revoke delete on calendar_feed from samenhang_app;
comment on table calendar_feed is 'A secret address of a calendar of meetings to subscribe to, of a person or within one partnership. Shows what its person may see on the day it is read; only a hash of the secret is kept.';
