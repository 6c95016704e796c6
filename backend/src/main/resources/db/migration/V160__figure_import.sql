-- Files with figures: which file, how it was read, what became of each row (2a-R70, 2a-R72).
create table figure_import (
  id uuid not null default uuidv7() constraint pk_figure_import primary key,
  file_name text not null,
  source text constraint ck_figure_import_source check (length(source) between 1 and 500),
  format text not null constraint ck_figure_import_format check (format in ('csv', 'xlsx', 'json')),
  encoding text,
  separator text,
  size bigint not null,
  sha256 text not null constraint ck_figure_import_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  row_count integer not null,
  decimal_sign text not null constraint ck_figure_import_decimal_sign check (decimal_sign in ('comma', 'point', 'unknown', 'plain')),
  columns jsonb not null,
  state text not null default 'uploaded' constraint ck_figure_import_state check (state in ('uploaded', 'checked', 'imported')),
  submitted boolean not null default false,
  counts jsonb,
  work_id uuid constraint fk_figure_import_work references work on delete set null,
  uploaded_by uuid constraint fk_figure_import_uploaded_by references person,
  created_at timestamptz not null default now(),
  imported_at timestamptz
);
create index ix_figure_import_uploaded_by on figure_import (uploaded_by, created_at);
create index ix_figure_import_created_at on figure_import (created_at);
create index ix_figure_import_work on figure_import (work_id) where work_id is not null;
revoke delete on figure_import from samenhang_app;
comment on table figure_import is 'A file with figures, from upload to result. source stands for rows that name none; submitted: the figures are handed in at once.';
comment on column figure_import.decimal_sign is 'What stands before the decimals of its numbers, as those that can only mean one thing tell; plain where numbers are numbers.';
comment on column figure_import.columns is 'Headers found, what each is read as, and some values to recognise it by.';

create table figure_import_file (
  import_id uuid not null constraint pk_figure_import_file primary key constraint fk_figure_import_file_import references figure_import,
  content bytea not null
);
alter table figure_import_file alter column content set storage external;
comment on table figure_import_file is 'The file itself, so that any instance can read it; removed 30 days after the upload.';

create table figure_import_row (
  import_id uuid not null,
  row_number integer not null,
  outcome text not null constraint ck_figure_import_row_outcome check (outcome in ('added', 'changed', 'unchanged', 'refused')),
  indicator_id uuid,
  indicator text,
  partnership_id uuid,
  territory_id uuid,
  organization_id uuid,
  subject text,
  period text,
  part jsonb not null default '{}',
  figure text,
  was text,
  observation_id uuid,
  findings jsonb not null default '[]',
  constraint pk_figure_import_row primary key (import_id, row_number)
);
create index ix_figure_import_row_told on figure_import_row (import_id, outcome, row_number) where outcome = 'refused' or findings <> '[]';
comment on table figure_import_row is 'What a row of the file says and what becomes of it; written anew by every check. indicator and subject as the file has them. No foreign key: an import is never removed, and rows come by the ten thousand.';

alter table observation add column import_id uuid;
comment on column observation.import_id is 'The file (figure_import) the figure as it stands was taken from; empty once somebody entered it by hand. No foreign key: files are never removed, and figures come by the ten thousand.';
