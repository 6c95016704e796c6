-- Minutes: drafted, reviewed, published, approved at a later meeting; a version for members and one for everybody (3 §2.16, 3 §6 P6).
create table minutes (
  id uuid not null default uuidv7() constraint pk_minutes primary key,
  meeting_id uuid not null constraint fk_minutes_meeting references meeting,
  body_id uuid not null constraint fk_minutes_body references body,
  status text not null default 'draft' constraint ck_minutes_status check (status in ('draft', 'reviewed', 'published', 'approved')),
  text jsonb not null constraint ck_minutes_text check (is_localized(text)),
  public_text jsonb constraint ck_minutes_public_text check (is_localized(public_text)),
  edition integer not null default 0,
  reviewed_at timestamptz,
  published_at timestamptz,
  approved_at timestamptz,
  approved_meeting_id uuid constraint fk_minutes_approved_meeting references meeting,
  created_at timestamptz not null default now(),
  version integer not null default 0,
  constraint uq_minutes_meeting unique (meeting_id),
  constraint ck_minutes_published check ((status in ('published', 'approved')) = (published_at is not null)),
  constraint ck_minutes_approved check ((status = 'approved') = (approved_at is not null and approved_meeting_id is not null))
);
create index ix_minutes_body on minutes (body_id);
create index ix_minutes_approved_meeting on minutes (approved_meeting_id);
revoke delete on minutes from samenhang_app;
comment on table minutes is 'The minutes of a meeting: a text for who takes part, and one for everybody that names no persons. Each publication of other words is an edition.';

create table minutes_change (
  id uuid not null default uuidv7() constraint pk_minutes_change primary key,
  minutes_id uuid not null constraint fk_minutes_change_minutes references minutes,
  person_id uuid not null constraint fk_minutes_change_person references person,
  act text not null constraint ck_minutes_change_act check (act in ('drafted', 'changed', 'reviewed', 'published', 'approved')),
  before jsonb,
  after jsonb,
  changed_at timestamptz not null default clock_timestamp()
);
create index ix_minutes_change_minutes on minutes_change (minutes_id, changed_at);
create index ix_minutes_change_person on minutes_change (person_id);
revoke update, delete on minutes_change from samenhang_app;
comment on table minutes_change is 'Who changed what of minutes, with the words before and after. Kept here and not in the journal, since it is read by no more people than the minutes themselves.';
