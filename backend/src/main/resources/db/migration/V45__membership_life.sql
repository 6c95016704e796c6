-- What a membership says of itself, who recognises it, when it sleeps, and whom to ask for
-- (1-R54, 2a-R20, 2b-R18, R19, 3 §4.2).
alter table membership
  add column contribution jsonb constraint ck_membership_contribution check (is_localized(contribution)),
  add column demarcation jsonb constraint ck_membership_demarcation check (is_localized(demarcation)),
  add column expectations text constraint ck_membership_expectations check (length(expectations) between 1 and 4000),
  add column core_actor text;
comment on column membership.contribution is 'What the member brings to the shared goals, in its own words (2b-R18).';
comment on column membership.demarcation is 'What it does here and what it leaves to others (2b-R18).';
comment on column membership.expectations is 'What it hopes to get from taking part (3-R7); for those who work together, not for the public.';
comment on column membership.core_actor is 'Code of the vocabulary receptionCoreActors: as which core actor of integrated broad reception it takes part (2b-R15).';

create table membership_recognition (
  id uuid not null default uuidv7() constraint pk_membership_recognition primary key,
  membership_id uuid not null constraint fk_membership_recognition_membership references membership,
  authority_id uuid not null constraint fk_membership_recognition_authority references organization,
  recognized boolean not null,
  valid_from date not null,
  valid_until date,
  note text constraint ck_membership_recognition_note check (length(note) between 1 and 2000),
  constraint ck_membership_recognition_period check (valid_until >= valid_from),
  constraint ex_membership_recognition_overlap exclude using gist (membership_id with =, authority_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index ix_membership_recognition_authority on membership_recognition (authority_id);
revoke delete on membership_recognition from samenhang_app;
comment on table membership_recognition is 'Whether a local authority sees the member as a partner in this partnership: said per municipality or OCMW, with a day and a note, never of the organisation as such (1-R54).';

-- What was one yes or no becomes the word of the OCMW that leads the partnership.
insert into membership_recognition (membership_id, authority_id, recognized, valid_from, valid_until)
select ms.id, ocmw.id, ms.recognized, ms.valid_from, ms.valid_until
from membership ms
join lateral (
  select o.id from partnership_lead l join organization o on o.id = l.organization_id and o.type = 'ocmw'
  where l.partnership_id = ms.partnership_id order by l.valid_from nulls first, o.id limit 1) as ocmw on true
where ms.recognized is not null and ms.organization_id <> ocmw.id;
alter table membership drop column recognized;

create table membership_sleep (
  id uuid not null default uuidv7() constraint pk_membership_sleep primary key,
  membership_id uuid not null constraint fk_membership_sleep_membership references membership,
  valid_from date not null,
  valid_until date,
  reason text not null,
  note text constraint ck_membership_sleep_note check (length(note) between 1 and 2000),
  constraint ck_membership_sleep_period check (valid_until >= valid_from),
  constraint ex_membership_sleep_overlap exclude using gist (membership_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
revoke delete on membership_sleep from samenhang_app;
comment on table membership_sleep is 'Periods in which a member is not active and still a member (3 §4.2); reason is a code of the vocabulary sleepReasons.';

create table membership_contact (
  id uuid not null default uuidv7() constraint pk_membership_contact primary key,
  membership_id uuid not null constraint fk_membership_contact_membership references membership,
  person_id uuid not null constraint fk_membership_contact_person references person,
  function text constraint ck_membership_contact_function check (length(function) between 1 and 200),
  phone text constraint ck_membership_contact_phone check (length(phone) between 1 and 40),
  valid_from date not null,
  valid_until date,
  confirmed_on date not null,
  constraint ck_membership_contact_period check (valid_until >= valid_from),
  constraint ex_membership_contact_overlap exclude using gist (membership_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index ix_membership_contact_person on membership_contact (person_id);
revoke delete on membership_contact from samenhang_app;
comment on table membership_contact is 'Whom to ask for at a member about this partnership, one at a time, with the day it was last said to be right (2b-R19). Names and addresses are the person''s.';
