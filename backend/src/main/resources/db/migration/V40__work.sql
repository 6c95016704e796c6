-- Long-running work: what takes longer than a request may wait for (belgif rule lng-task).
create table work (
  id uuid not null default uuidv7() constraint pk_work primary key,
  kind text not null,
  starter_id uuid constraint fk_work_starter references person,
  subject_id uuid,
  input jsonb not null default '{}',
  state text not null default 'processing' constraint ck_work_state check (state in ('processing', 'done', 'failed', 'cancelled')),
  phase text,
  done integer not null default 0,
  total integer,
  counts jsonb not null default '{}',
  result text,
  problem jsonb,
  cancel_requested_at timestamptz,
  worker uuid,
  lease_until timestamptz,
  attempts integer not null default 0,
  created_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  completed_at timestamptz,
  constraint ck_work_completed check ((state = 'processing') = (completed_at is null))
);
create index ix_work_waiting on work (created_at) where state = 'processing';
create index ix_work_completed_at on work (completed_at) where completed_at is not null;
create index ix_work_subject on work (subject_id) where subject_id is not null;
comment on table work is 'A task that runs outside a request. The instance that works on it holds a lease; when it dies the lease runs out and another takes it up. Kept for 30 days after it ended.';
comment on column work.worker is 'Drawn anew each time the task is taken up: whoever lost the lease can no longer end the task, and what it did is rolled back.';
comment on column work.phase is 'Key of the sentence that says what is being done.';
comment on column work.result is 'Path of the resource that holds the result, below the base of the API.';
