-- Directories of organisations from elsewhere: which file, how it was read, what became of each row (2b-R77, 2b-R12).
create table organization_source (
  organization_id uuid not null constraint fk_organization_source_organization references organization,
  source text not null constraint ck_organization_source_source check (length(source) between 1 and 60),
  source_key text constraint ck_organization_source_key check (length(source_key) between 1 and 120),
  synced_on date not null,
  constraint pk_organization_source primary key (organization_id, source)
);
create unique index uq_organization_source_key on organization_source (source, source_key) where source_key is not null;
comment on table organization_source is 'In which directories an organisation was found, under which key, and when it was last compared. The one it came from first also stands in its own record.';

create table directory_import (
  id uuid not null default uuidv7() constraint pk_directory_import primary key,
  source text not null constraint ck_directory_import_source check (length(source) between 1 and 60),
  file_name text not null,
  format text not null constraint ck_directory_import_format check (format in ('csv', 'xlsx')),
  encoding text,
  separator text,
  size bigint not null,
  row_count integer not null,
  columns jsonb not null,
  mapping jsonb not null,
  near_names text not null default 'hold' constraint ck_directory_import_near_names check (near_names in ('hold', 'match', 'add')),
  state text not null default 'uploaded' constraint ck_directory_import_state check (state in ('uploaded', 'checked', 'imported')),
  counts jsonb,
  work_id uuid constraint fk_directory_import_work references work on delete set null,
  uploaded_by uuid constraint fk_directory_import_uploaded_by references person,
  created_at timestamptz not null default now(),
  imported_at timestamptz,
  version integer not null default 0
);
create index ix_directory_import_created_at on directory_import (created_at);
create index ix_directory_import_work on directory_import (work_id) where work_id is not null;
comment on table directory_import is 'A file with a directory of organisations, from upload to result. near_names says what becomes of a row whose name is nearly that of a record in the same municipality.';
comment on column directory_import.columns is 'Headers found, with some values to recognise them by.';
comment on column directory_import.mapping is 'Which column holds which field: array of {"field", "column"} or {"field", "value"} for all rows.';

create table directory_import_file (
  import_id uuid not null constraint pk_directory_import_file primary key constraint fk_directory_import_file_import references directory_import on delete cascade,
  content bytea not null
);
alter table directory_import_file alter column content set storage external;
comment on table directory_import_file is 'The file itself, so that any instance can read it; removed 30 days after the upload.';

create table directory_import_row (
  import_id uuid not null constraint fk_directory_import_row_import references directory_import on delete cascade,
  row_number integer not null,
  name text,
  source text,
  source_key text,
  own_id uuid,
  enterprise_number text,
  municipality_id uuid,
  field_values jsonb not null,
  findings jsonb not null default '[]',
  refused boolean not null default false,
  outcome text constraint ck_directory_import_row_outcome check (outcome in ('added', 'changed', 'unchanged', 'refused')),
  organization_id uuid,
  matched_by text,
  changes jsonb not null default '[]',
  patch jsonb,
  constraint pk_directory_import_row primary key (import_id, row_number)
);
create index ix_directory_import_row_outcome on directory_import_row (import_id, outcome, row_number);
comment on table directory_import_row is 'What a row of the file says, whose record it is, and what becomes of it; written anew by every check.';

create table directory_mapping (
  source text not null constraint pk_directory_mapping primary key,
  mapping jsonb not null,
  updated_at timestamptz not null default now()
);
comment on table directory_mapping is 'How the columns of a directory were last understood, by header, for its next file.';
