-- Under which statute somebody works, with which powers, who stands ready, and how much time there was when (1-R23, R35, R37; 2a-R30, R32).
alter table appointment
  add column capacity text not null default 'holder' constraint ck_appointment_capacity check (capacity in ('holder', 'deputy')),
  add column statute text,
  add column powers text constraint ck_appointment_powers check (length(powers) between 1 and 1000),
  add column partners_consulted boolean,
  add constraint ck_appointment_deputy check (capacity = 'holder' or replaces_id is null);
comment on column appointment.capacity is 'A holder fills the post; a deputy stands ready and is counted neither as holder nor in the FTE.';
comment on column appointment.statute is 'Code of the vocabulary appointmentStatutes.';
comment on column appointment.powers is 'What the statute or the employer lets the holder decide or sign.';
comment on column appointment.partners_consulted is 'Whether the partners were consulted about the appointment; null when nobody said.';
comment on column appointment.fte is 'At the beginning, in full-time equivalents; what changed later stands in appointment_fte.';

create table appointment_fte (
  appointment_id uuid not null constraint fk_appointment_fte_appointment references appointment,
  valid_from date not null,
  fte numeric(4, 2) not null constraint ck_appointment_fte_fte check (fte between 0 and 2),
  note text constraint ck_appointment_fte_note check (length(note) between 1 and 500),
  recorded_at timestamptz not null default now(),
  constraint pk_appointment_fte primary key (appointment_id, valid_from)
);
revoke delete on appointment_fte from samenhang_app;
comment on table appointment_fte is 'From this day on the holder works another part of full time. The latest one up to a day counts.';
