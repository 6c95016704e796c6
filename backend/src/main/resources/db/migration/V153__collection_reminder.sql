-- Who was reminded of figures that are asked for: a week before the last day and on it, once each; another last day, as after an extension, counts anew.
create table collection_reminder (
  round_id uuid not null constraint fk_collection_reminder_round references collection_round,
  partnership_id uuid not null constraint fk_collection_reminder_partnership references partnership,
  person_id uuid not null constraint fk_collection_reminder_person references person,
  last_day date not null,
  moment text not null constraint ck_collection_reminder_moment check (moment in ('week', 'lastDay')),
  figures integer not null constraint ck_collection_reminder_figures check (figures > 0),
  told_on date not null,
  constraint pk_collection_reminder primary key (round_id, partnership_id, person_id, last_day, moment)
);
create index ix_collection_reminder_person on collection_reminder (person_id);
create index ix_collection_reminder_partnership on collection_reminder (partnership_id);
revoke update, delete on collection_reminder from samenhang_app;
comment on table collection_reminder is 'A mail about figures of a partnership that were asked for and not handed in yet, to one person; figures tells how many were its to give then.';
