-- The register of organisations, who may speak for them, and how they get in (1 §2.8, 1-R48, 2b-R1–R13).
create function organization_search_text(name jsonb, aliases jsonb, enterprise_number text) returns text
  language sql immutable parallel safe
  return fold(concat_ws(' ', name ->> 'nl', name ->> 'fr', name ->> 'en', name ->> 'de',
    array_to_string(array(select jsonb_path_query(aliases, '$[*].name') #>> '{}'), ' '), enterprise_number));

create table organization (
  id uuid not null default uuidv7() constraint pk_organization primary key,
  name jsonb not null constraint ck_organization_name check (is_localized(name)),
  aliases jsonb not null default '[]' constraint ck_organization_aliases check (jsonb_typeof(aliases) = 'array'),
  type text not null,
  type_other text,
  legal_form text,
  control text,
  sectors text[] not null default '{}',
  target_groups text[] not null default '{}',
  languages text[] not null default '{}',
  enterprise_number text constraint ck_organization_enterprise_number check (enterprise_number ~ '^[01][0-9]{9}$'),
  purpose jsonb constraint ck_organization_purpose check (is_localized(purpose)),
  website text,
  municipality_id uuid constraint fk_organization_municipality references territory,
  status text not null default 'active' constraint ck_organization_status check (status in ('active', 'notFound', 'ended')),
  status_verified_on date,
  last_confirmed_on date,
  synthetic boolean not null default false,
  sort_name text generated always as (localized_fold(name)) stored,
  search_text text generated always as (organization_search_text(name, aliases, enterprise_number)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0
);
create index ix_organization_name on organization (sort_name, id);
create index ix_organization_municipality on organization (municipality_id, sort_name);
create index ix_organization_enterprise_number on organization (enterprise_number) where enterprise_number is not null;
create index ix_organization_search on organization using gin (search_text gin_trgm_ops);
create index ix_organization_sectors on organization using gin (sectors);
revoke delete on organization from samenhang_app;
comment on table organization is 'One record per organisation for all partnerships (1-R55). The enterprise number is optional (2b-R2) and not unique: services of one authority share it. Never deleted, only ended.';

create table organization_site (
  id uuid not null default uuidv7() constraint pk_organization_site primary key,
  organization_id uuid not null constraint fk_organization_site_organization references organization,
  label jsonb constraint ck_organization_site_label check (is_localized(label)),
  street text,
  house_number text,
  postal_code text constraint ck_organization_site_postal_code check (postal_code ~ '^[1-9][0-9]{3}$'),
  municipality_id uuid constraint fk_organization_site_municipality references territory,
  accessibility jsonb constraint ck_organization_site_accessibility check (is_localized(accessibility)),
  position integer not null default 0
);
create index ix_organization_site_organization on organization_site (organization_id, position);
create index ix_organization_site_municipality on organization_site (municipality_id);
comment on table organization_site is 'Where an organisation works; apart from where it is registered (2b-R4).';

create table organization_contact (
  id uuid not null default uuidv7() constraint pk_organization_contact primary key,
  organization_id uuid not null constraint fk_organization_contact_organization references organization,
  function jsonb not null constraint ck_organization_contact_function check (is_localized(function)),
  email text,
  phone text,
  generic boolean not null default true,
  position integer not null default 0
);
create index ix_organization_contact_organization on organization_contact (organization_id, position);
comment on table organization_contact is 'A contact by function, not by person; generic says that the mailbox outlives its reader (1-R32).';

create table organization_territory (
  organization_id uuid not null constraint fk_organization_territory_organization references organization,
  territory_id uuid not null constraint fk_organization_territory_territory references territory,
  constraint pk_organization_territory primary key (organization_id, territory_id)
);
create index ix_organization_territory_territory on organization_territory (territory_id);
comment on table organization_territory is 'Territories an organisation serves, which need not be where it sits.';

create table organization_user (
  id uuid not null default uuidv7() constraint pk_organization_user primary key,
  organization_id uuid not null constraint fk_organization_user_organization references organization,
  person_id uuid not null constraint fk_organization_user_person references person,
  role text not null constraint ck_organization_user_role check (role in ('owner', 'editor', 'reader')),
  since date not null default current_date,
  until date,
  version integer not null default 0,
  constraint ck_organization_user_period check (until >= since),
  constraint ex_organization_user_overlap exclude using gist (organization_id with =, person_id with =, daterange(since, until, '[]') with &&)
);
create index ix_organization_user_person on organization_user (person_id);
comment on table organization_user is 'Who may act for an organisation, with which right and when.';

create table registration (
  id uuid not null default uuidv7() constraint pk_registration primary key,
  applicant_id uuid not null constraint fk_registration_applicant references person,
  status text not null default 'draft' constraint ck_registration_status check (status in ('draft', 'submitted', 'returned', 'accepted', 'refused', 'withdrawn')),
  name text,
  name_language text constraint ck_registration_name_language check (name_language in ('nl', 'fr', 'en', 'de')),
  type text,
  type_other text,
  municipality_id uuid constraint fk_registration_municipality references territory,
  contact_function text,
  contact_email text,
  enterprise_number text,
  legal_form text,
  purpose text,
  website text,
  partnership_id uuid,
  duplicates_confirmed boolean not null default false,
  organization_id uuid constraint fk_registration_organization references organization,
  submitted_at timestamptz,
  decided_at timestamptz,
  decided_by uuid constraint fk_registration_decided_by references person,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0
);
create index ix_registration_applicant on registration (applicant_id);
create index ix_registration_status on registration (status, submitted_at);
create index ix_registration_partnership on registration (partnership_id) where partnership_id is not null;
comment on table registration is 'A self-registration from first draft to answer; a draft may miss any field (2b-R9).';

create table registration_step (
  id uuid not null default uuidv7() constraint pk_registration_step primary key,
  registration_id uuid not null constraint fk_registration_step_registration references registration,
  status text not null,
  at timestamptz not null,
  person_id uuid constraint fk_registration_step_person references person
);
create index ix_registration_step_registration on registration_step (registration_id, at);
comment on table registration_step is 'Every state a registration went through.';

create table registration_message (
  id uuid not null default uuidv7() constraint pk_registration_message primary key,
  registration_id uuid not null constraint fk_registration_message_registration references registration,
  sender text not null constraint ck_registration_message_sender check (sender in ('applicant', 'reviewer')),
  person_id uuid not null constraint fk_registration_message_person references person,
  text text not null,
  language text not null,
  sent_at timestamptz not null
);
create index ix_registration_message_registration on registration_message (registration_id, sent_at);
comment on table registration_message is 'Questions of the reviewer and answers of the applicant, in the language they were written in.';

create table join_request (
  id uuid not null default uuidv7() constraint pk_join_request primary key,
  organization_id uuid not null constraint fk_join_request_organization references organization,
  person_id uuid not null constraint fk_join_request_person references person,
  function text,
  message text,
  claim boolean not null,
  status text not null default 'open' constraint ck_join_request_status check (status in ('open', 'accepted', 'refused', 'withdrawn')),
  requested_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid constraint fk_join_request_decided_by references person,
  answer text,
  version integer not null default 0
);
create unique index uq_join_request_open on join_request (organization_id, person_id) where status = 'open';
create index ix_join_request_person on join_request (person_id);
comment on table join_request is 'A person asks to act for an organisation that is already in the register; a claim when nobody acts for it yet.';
