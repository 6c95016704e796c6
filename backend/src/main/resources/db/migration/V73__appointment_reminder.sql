-- Who was written to before an appointment ends, once for each step and planned end.
create table appointment_reminder (
  appointment_id uuid not null constraint fk_appointment_reminder_appointment references appointment,
  ending_on date not null,
  days_before integer not null constraint ck_appointment_reminder_days check (days_before > 0),
  sent_at timestamptz not null default now(),
  recipients integer not null,
  constraint pk_appointment_reminder primary key (appointment_id, ending_on, days_before)
);
revoke update, delete on appointment_reminder from samenhang_app;
comment on table appointment_reminder is 'That it was written, so many days before, that an appointment ends on a day and nobody follows yet. Noted in the transaction that puts the mails in the outbox.';
create index ix_appointment_valid_until on appointment (valid_until) where valid_until is not null;
