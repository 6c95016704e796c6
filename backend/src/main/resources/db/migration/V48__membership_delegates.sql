-- Who sits at the table for a member, with what mandate, in which order, and for how long (2a-R18, R20, 5-R2).
create table membership_delegate (
  id uuid not null default uuidv7() constraint pk_membership_delegate primary key,
  membership_id uuid not null constraint fk_membership_delegate_membership references membership,
  person_id uuid not null constraint fk_membership_delegate_person references person,
  function text constraint ck_membership_delegate_function check (length(function) between 1 and 200),
  mandate text not null constraint ck_membership_delegate_mandate check (mandate in ('inform', 'propose', 'commit', 'decide')),
  formal boolean,
  on_behalf_of text constraint ck_membership_delegate_on_behalf_of check (length(on_behalf_of) between 1 and 300),
  position integer not null constraint ck_membership_delegate_position check (position between 1 and 3),
  hours_per_month numeric(5, 1) constraint ck_membership_delegate_hours check (hours_per_month > 0 and hours_per_month <= 300),
  working_hours boolean,
  valid_from date not null,
  valid_until date,
  end_reason text,
  version integer not null default 0,
  constraint ck_membership_delegate_period check (valid_until >= valid_from),
  constraint ex_membership_delegate_position exclude using gist (membership_id with =, position with =, daterange(valid_from, valid_until, '[]') with &&),
  constraint ex_membership_delegate_person exclude using gist (membership_id with =, person_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index ix_membership_delegate_person on membership_delegate (person_id);
revoke delete on membership_delegate from samenhang_app;
comment on table membership_delegate is 'A person who represents a member in a partnership over a period; one first, one second, one third at a time. end_reason is a code of the vocabulary delegateEndReasons and says nothing about health.';
