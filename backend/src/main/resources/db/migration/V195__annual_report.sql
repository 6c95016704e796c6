-- What a partnership tells of a year: in the words of people and out of the record (3-R85, K8; 1-R15).
create table annual_report (
  id uuid not null default uuidv7() constraint pk_annual_report primary key,
  partnership_id uuid not null constraint fk_annual_report_partnership references partnership,
  year integer not null constraint ck_annual_report_year check (year between 2000 and 2100),
  language text not null constraint ck_annual_report_language check (language in ('nl', 'fr')),
  introduction jsonb constraint ck_annual_report_introduction check (is_localized(introduction)),
  went_well jsonb constraint ck_annual_report_went_well check (is_localized(went_well)),
  was_hard jsonb constraint ck_annual_report_was_hard check (is_localized(was_hard)),
  learned jsonb constraint ck_annual_report_learned check (is_localized(learned)),
  ahead jsonb constraint ck_annual_report_ahead check (is_localized(ahead)),
  state text not null default 'draft' constraint ck_annual_report_state check (state in ('draft', 'submitted', 'approved', 'sent', 'received', 'returned')),
  content text,
  sha256 text constraint ck_annual_report_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  frozen_at timestamptz,
  submitted_on date,
  approved_on date,
  approved_by_id uuid,
  sent_on date,
  received_on date,
  returned_on date,
  return_note text constraint ck_annual_report_return_note check (length(return_note) between 1 and 2000),
  published boolean not null default false,
  synthetic boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint uq_annual_report_year unique (partnership_id, year),
  constraint fk_annual_report_approved_by foreign key (approved_by_id, partnership_id) references body (id, partnership_id),
  constraint ck_annual_report_frozen check (num_nonnulls(content, sha256, frozen_at) = case when state in ('draft', 'returned') then 0 else 3 end),
  constraint ck_annual_report_approved check (state not in ('approved', 'sent', 'received') or approved_on is not null),
  constraint ck_annual_report_sent check (state not in ('sent', 'received') or sent_on is not null),
  constraint ck_annual_report_received check ((state = 'received') = (received_on is not null)),
  constraint ck_annual_report_returned check (state <> 'returned' or num_nonnulls(returned_on, return_note) = 2)
);
create index ix_annual_report_approved_by on annual_report (approved_by_id);
revoke delete on annual_report from samenhang_app;
comment on table annual_report is 'What a partnership tells of a year, at most one a year. The words are written by people; what stands beside them comes from the record, as it is now in a draft, frozen from the moment it is submitted.';
comment on column annual_report.language is 'In which it is written and sent; a translation of the words may stand beside it.';
comment on column annual_report.content is 'Words and record as they were submitted: canonical JSON (keys in order, no blanks, UTF-8), whose SHA-256 stands in sha256. What is approved and sent are these bytes.';
comment on column annual_report.published is 'The partnership wants everybody to read it; it is read by everybody once it is sent.';

create table annual_report_deadline (
  id uuid not null default uuidv7() constraint pk_annual_report_deadline primary key,
  year integer not null constraint ck_annual_report_deadline_year check (year between 2000 and 2100),
  generation_id uuid constraint fk_annual_report_deadline_generation references generation,
  due_on date not null,
  constraint uq_annual_report_deadline unique nulls not distinct (year, generation_id)
);
create index ix_annual_report_deadline_generation on annual_report_deadline (generation_id);
comment on table annual_report_deadline is 'By when reports on a year are asked: of one generation of a programme, or of everybody else. Without a row there is no such day.';

create table annual_report_reminder (
  partnership_id uuid not null constraint fk_annual_report_reminder_partnership references partnership,
  year integer not null,
  due_on date not null,
  told_on date not null,
  constraint pk_annual_report_reminder primary key (partnership_id, year, due_on)
);
comment on table annual_report_reminder is 'That who coordinates was told of the day by which the report on a year is asked: once for each day.';

create function annual_report_due(of_partnership uuid, of_year integer) returns date language sql stable parallel safe as $$
  select d.due_on from annual_report_deadline d
  where d.year = of_year and (d.generation_id is null or d.generation_id = (select p.generation_id from partnership p where p.id = of_partnership))
  order by d.generation_id nulls last limit 1
$$;
comment on function annual_report_due(uuid, integer) is 'By when the report of a partnership on a year is asked; null when nobody set a day. The day of its generation goes before that of everybody.';
