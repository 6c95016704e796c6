-- Figures are asked for in rounds: a period is closed until it is opened, and closes again after the deadline.
create table collection_round (
  id uuid not null default uuidv7() constraint pk_collection_round primary key,
  period_type text not null constraint ck_collection_round_period_type check (period_type in ('year', 'quarter', 'month', 'snapshot')),
  period text not null,
  period_start date not null,
  period_end date not null,
  generation_id uuid constraint fk_collection_round_generation references generation,
  opens_on date not null,
  deadline date not null,
  version integer not null default 0,
  constraint ck_collection_round_deadline check (deadline >= opens_on),
  constraint ck_collection_round_period check (period_start <= period_end),
  constraint uq_collection_round unique nulls not distinct (period_type, period_start, generation_id)
);
revoke delete on collection_round from samenhang_app;
comment on table collection_round is 'From which day until which day figures for a period may be entered: of one generation of a programme, or of everybody.';

create table collection_extension (
  id uuid not null default uuidv7() constraint pk_collection_extension primary key,
  round_id uuid not null constraint fk_collection_extension_round references collection_round,
  partnership_id uuid not null constraint fk_collection_extension_partnership references partnership,
  until date not null,
  reason text not null constraint ck_collection_extension_reason check (length(reason) between 1 and 2000),
  given_on date not null
);
create index ix_collection_extension_round on collection_extension (round_id, partnership_id);
revoke delete on collection_extension from samenhang_app;
comment on table collection_extension is 'More time for one partnership, or a period that is opened again for it, with the reason. The latest day holds.';

create function collection_open(partnership uuid, type text, start date, on_day date) returns boolean language sql stable as $$
  select exists (select from collection_round r
    where r.period_type = type and r.period_start = start and r.opens_on <= on_day
      and (r.generation_id is null or r.generation_id = (select p.generation_id from partnership p where p.id = partnership))
      and on_day <= greatest(r.deadline, (select max(e.until) from collection_extension e where e.round_id = r.id and e.partnership_id = partnership)))
$$;
comment on function collection_open(uuid, text, date, date) is 'Whether figures of a partnership for a period may be entered on a day.';
