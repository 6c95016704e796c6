-- What a predecessor leaves to a successor (1-R33, 3-R76): built from the record, completed by one, ticked off by the other.
create table handover (
  id uuid not null default uuidv7() constraint pk_handover primary key,
  post_id uuid not null constraint fk_handover_post references post,
  from_appointment_id uuid constraint fk_handover_from_appointment references appointment,
  status text not null default 'open' constraint ck_handover_status check (status in ('open', 'ready', 'received')),
  notes jsonb not null default '[]' constraint ck_handover_notes check (jsonb_typeof(notes) = 'array'),
  content jsonb,
  completed_at timestamptz,
  received_at timestamptz,
  synthetic boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_handover_content check ((status = 'open') = (content is null) and (status = 'open') = (completed_at is null)),
  constraint ck_handover_received check ((status = 'received') = (received_at is not null))
);
create unique index uq_handover_running on handover (post_id) where status <> 'received';
create index ix_handover_post on handover (post_id, created_at);
create index ix_handover_from_appointment on handover (from_appointment_id) where from_appointment_id is not null;
revoke delete on handover from samenhang_app;
comment on table handover is 'A handover of a post. While open its chapters are built from the record each time it is read; completed, content keeps them as they were handed over. notes are what the predecessor adds in words.';

create table handover_tick (
  handover_id uuid not null constraint fk_handover_tick_handover references handover,
  item text not null constraint ck_handover_tick_item check (length(item) between 1 and 200),
  remark text constraint ck_handover_tick_remark check (length(remark) between 1 and 1000),
  ticked_at timestamptz not null default now(),
  constraint pk_handover_tick primary key (handover_id, item)
);
comment on table handover_tick is 'What the successor has taken over, line by line.';
