-- What every feature stands on: text folding, vocabularies, persons, the journal, retry safety.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- The application user may read and write rows, never change the schema.
alter default privileges in schema public grant select, insert, update, delete on tables to samenhang_app;
alter default privileges in schema public grant usage, select on sequences to samenhang_app;

create function fold(value text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, value));
comment on function fold(text) is 'Lower case without accents; the form in which texts are compared and sorted. Immutable because the dictionary is named.';

create function localized_fold(value jsonb) returns text
  language sql immutable parallel safe
  return fold(coalesce(value ->> 'nl', value ->> 'fr', value ->> 'en', value ->> 'de'));
comment on function localized_fold(jsonb) is 'Sort key of a localized text: the first language present in the order nl, fr, en, de.';

create function is_localized(value jsonb) returns boolean
  language sql immutable parallel safe
  return jsonb_typeof(value) = 'object' and value <> '{}'::jsonb and value - array ['nl', 'fr', 'en', 'de'] = '{}'::jsonb;
comment on function is_localized(jsonb) is 'True for an object with at least one of the keys nl, fr, en, de and no other.';

create table vocabulary (
  code text not null constraint pk_vocabulary primary key,
  name jsonb not null constraint ck_vocabulary_name check (is_localized(name)),
  version integer not null default 1
);
comment on table vocabulary is 'A closed list that is data: its terms have labels in each language and a definition.';

create table vocabulary_term (
  vocabulary text not null constraint fk_vocabulary_term_vocabulary references vocabulary,
  code text not null constraint ck_vocabulary_term_code check (code ~ '^[a-z][A-Za-z0-9]*$'),
  label jsonb not null constraint ck_vocabulary_term_label check (is_localized(label)),
  definition jsonb constraint ck_vocabulary_term_definition check (is_localized(definition)),
  attributes jsonb not null default '{}',
  position integer not null,
  valid_until date,
  constraint pk_vocabulary_term primary key (vocabulary, code)
);
comment on table vocabulary_term is 'One allowed value of a vocabulary; a term that is no longer offered keeps its row and gets an end date.';

create table person (
  id uuid not null default uuidv7() constraint pk_person primary key,
  subject text constraint uq_person_subject unique,
  name text not null constraint ck_person_name check (length(name) between 1 and 200),
  email text,
  language text not null default 'nl' constraint ck_person_language check (language in ('nl', 'fr', 'en', 'de')),
  created_at timestamptz not null default now(),
  version integer not null default 0
);
create unique index uq_person_email on person (lower(email)) where email is not null;
comment on table person is 'A professional who signs in or fills a role; never a resident or beneficiary. Linked to the identity provider by subject, on first use through the verified e-mail address.';

create table journal_entry (
  id bigint generated always as identity constraint pk_journal_entry primary key,
  transaction_id xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(),
  actor_subject text,
  actor_person_id uuid constraint fk_journal_entry_actor references person,
  act text not null,
  subject_type text not null,
  subject_id uuid not null,
  partnership_id uuid,
  organization_id uuid,
  before jsonb,
  after jsonb
);
create index ix_journal_entry_subject on journal_entry (subject_type, subject_id, id);
create index ix_journal_entry_partnership on journal_entry (partnership_id, id) where partnership_id is not null;
create index ix_journal_entry_organization on journal_entry (organization_id, id) where organization_id is not null;
revoke update, delete on journal_entry from samenhang_app;
comment on table journal_entry is 'Append-only record of every act, written in the transaction of the act; source of the timeline and of the change feed. transaction_id lets a feed stop before transactions still in flight.';

create table idempotency_key (
  key text not null,
  subject text not null,
  operation text not null,
  request_hash text not null,
  status integer,
  location text,
  body text,
  created_at timestamptz not null default now(),
  constraint pk_idempotency_key primary key (subject, operation, key)
);
create index ix_idempotency_key_created_at on idempotency_key (created_at);
comment on table idempotency_key is 'Answers to creating requests, kept for 24 hours so that a retry gets the first answer. A row without status is a request in flight.';
