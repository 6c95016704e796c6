-- What a partnership handed in for a period, frozen as it was: whoever reads it later reads the same bytes.
create table collection_submission (
  id uuid not null default uuidv7() constraint pk_collection_submission primary key,
  round_id uuid not null constraint fk_collection_submission_round references collection_round,
  partnership_id uuid not null constraint fk_collection_submission_partnership references partnership,
  frozen_at timestamptz not null,
  figures integer not null,
  missing integer not null,
  content text not null,
  sha256 text not null constraint ck_collection_submission_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index ix_collection_submission_partnership on collection_submission (partnership_id, frozen_at);
revoke update, delete on collection_submission from samenhang_app;
comment on table collection_submission is 'The figures of a partnership in a round as canonical JSON (keys in order, no blanks, UTF-8), with the SHA-256 of those bytes. Never changed, never removed.';
