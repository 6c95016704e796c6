-- Meetings: what for, when and where, what was planned and what was held, who was there (1 §2.13, 3 §2.16, 3-R48–R53).
create table meeting (
  id uuid not null default uuidv7() constraint pk_meeting primary key,
  body_id uuid not null constraint fk_meeting_body references body,
  title jsonb not null constraint ck_meeting_title check (is_localized(title)),
  purpose text not null,
  status text not null default 'planned' constraint ck_meeting_status check (status in ('planned', 'held', 'cancelled')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  room text constraint ck_meeting_room check (length(room) between 1 and 300),
  host_organization_id uuid constraint fk_meeting_host references organization,
  online_url text constraint ck_meeting_online_url check (online_url ~ '^https?://'),
  informal jsonb constraint ck_meeting_informal check (is_localized(informal)),
  chair_category text,
  invited_categories text[] not null default '{}',
  documents jsonb not null default '[]',
  sequence integer not null default 0,
  residents_present integer constraint ck_meeting_residents_present check (residents_present >= 0),
  residents_spoke integer constraint ck_meeting_residents_spoke check (residents_spoke between 0 and residents_present),
  residents_decided integer constraint ck_meeting_residents_decided check (residents_decided between 0 and residents_present),
  cancel_reason text constraint ck_meeting_cancel_reason check (length(cancel_reason) between 1 and 2000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_meeting_hours check (ends_at > starts_at and ends_at < starts_at + interval '7 days'),
  constraint ck_meeting_cancelled check ((status = 'cancelled') = (cancel_reason is not null))
);
create index ix_meeting_body on meeting (body_id, starts_at);
create index ix_meeting_starts_at on meeting (starts_at);
create index ix_meeting_host on meeting (host_organization_id);
revoke delete on meeting from samenhang_app;
comment on table meeting is 'A meeting of a body; purpose is a code of meetingPurposes. Residents are only ever counted.';
comment on column meeting.sequence is 'Goes up with every change that calendars must hear of (RFC 5545 SEQUENCE).';
comment on column meeting.documents is 'Links: [{title, url}].';

create table meeting_move (
  id uuid not null default uuidv7() constraint pk_meeting_move primary key,
  meeting_id uuid not null constraint fk_meeting_move_meeting references meeting,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  moved_at timestamptz not null,
  reason text constraint ck_meeting_move_reason check (length(reason) between 1 and 2000)
);
create index ix_meeting_move_meeting on meeting_move (meeting_id, moved_at);
revoke update, delete on meeting_move from samenhang_app;
comment on table meeting_move is 'When a meeting was to be before it was moved, and why it was.';

create table meeting_item (
  id uuid not null default uuidv7() constraint pk_meeting_item primary key,
  meeting_id uuid not null constraint fk_meeting_item_meeting references meeting,
  position integer not null,
  title jsonb not null constraint ck_meeting_item_title check (is_localized(title)),
  minutes integer constraint ck_meeting_item_minutes check (minutes between 1 and 600),
  origin text not null,
  nature text not null constraint ck_meeting_item_nature check (nature in ('content', 'administrative')),
  organization_id uuid constraint fk_meeting_item_organization references organization,
  state text not null constraint ck_meeting_item_state check (state in ('proposed', 'planned', 'declined', 'held', 'postponed', 'added')),
  created_at timestamptz not null default now()
);
create index ix_meeting_item_meeting on meeting_item (meeting_id, position);
create index ix_meeting_item_organization on meeting_item (organization_id);
revoke delete on meeting_item from samenhang_app;
comment on table meeting_item is 'An item of an agenda: proposed by a member or planned, and what became of it. origin is a code of agendaOrigins, organization_id who proposed it.';

create table meeting_guest (
  id uuid not null default uuidv7() constraint pk_meeting_guest primary key,
  meeting_id uuid not null constraint fk_meeting_guest_meeting references meeting,
  organization_id uuid constraint fk_meeting_guest_organization references organization,
  function text not null constraint ck_meeting_guest_function check (length(function) between 1 and 200),
  category text not null,
  reason text constraint ck_meeting_guest_reason check (length(reason) between 1 and 500)
);
create index ix_meeting_guest_meeting on meeting_guest (meeting_id);
create index ix_meeting_guest_organization on meeting_guest (organization_id);
comment on table meeting_guest is 'Invited to one meeting without a seat, for what it is about; by function, never by name.';

create table meeting_attendance (
  id uuid not null default uuidv7() constraint pk_meeting_attendance primary key,
  meeting_id uuid not null constraint fk_meeting_attendance_meeting references meeting,
  organization_id uuid not null constraint fk_meeting_attendance_organization references organization,
  category text not null,
  present integer not null constraint ck_meeting_attendance_present check (present between 0 and 500),
  excused boolean not null default false,
  funded boolean
);
create index ix_meeting_attendance_meeting on meeting_attendance (meeting_id);
create index ix_meeting_attendance_organization on meeting_attendance (organization_id);
comment on table meeting_attendance is 'How many of an organisation were there, in which kind of function; none of them when present is 0. Whether their time was paid is null when nobody said.';
