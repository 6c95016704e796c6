-- The whole record of an organisation: who it is, where and when it can be found, what it offers, and how fresh that is
-- (1-R32, R38–R39, R76, 2b-R1–R7, R35, R38, 3-R3–R4, R20).

-- Closed lists that the administration changes keep its words when the product brings new ones along.
alter table vocabulary_term
  add column note jsonb constraint ck_vocabulary_term_note check (is_localized(note)),
  add column edited_at timestamptz;
comment on column vocabulary_term.note is 'How far the term means the same in each language and in other lists (3-R104).';
comment on column vocabulary_term.edited_at is 'When the administration last changed the term; from then on the product no longer does.';

create function define_vocabulary(vocabulary_code text, vocabulary_name jsonb, terms jsonb) returns void
  language sql as
$function$
  insert into vocabulary (code, name) values (vocabulary_code, vocabulary_name)
  on conflict (code) do update set name = excluded.name, version = vocabulary.version + 1
    where vocabulary.name <> excluded.name;

  insert into vocabulary_term (vocabulary, code, label, definition, note, attributes, position, valid_until)
  select vocabulary_code, term ->> 'code', term -> 'label', term -> 'definition', term -> 'note',
    coalesce(term -> 'attributes', '{}'), position, (term ->> 'validUntil')::date
  from jsonb_array_elements(terms) with ordinality as listed (term, position)
  on conflict (vocabulary, code) do update set
    label = excluded.label, definition = excluded.definition, note = excluded.note, attributes = excluded.attributes,
    position = excluded.position, valid_until = excluded.valid_until
    where vocabulary_term.edited_at is null;
$function$;
comment on function define_vocabulary(text, jsonb, jsonb) is 'Brings the terms of a closed list up to what the product ships; terms the administration changed stay as they are.';

alter table organization
  add column mandate_holders boolean,
  add column themes text[] not null default '{}',
  add column age_from_months integer constraint ck_organization_age_from check (age_from_months >= -9),
  add column age_until_months integer,
  add column paid_staff_band text,
  add column budget_band text,
  add column members integer constraint ck_organization_members check (members >= 0),
  add column participants integer constraint ck_organization_participants check (participants >= 0),
  add column volunteers integer constraint ck_organization_volunteers check (volunteers >= 0),
  add column funded_for_network_time text constraint ck_organization_network_time check (funded_for_network_time in ('yes', 'partly', 'no')),
  add column assisted_since date,
  add column source text,
  add column source_key text,
  add column synced_on date,
  add column merged_into_id uuid constraint fk_organization_merged_into references organization,
  add constraint ck_organization_ages check (age_until_months > age_from_months),
  add constraint ck_organization_merged_into check (merged_into_id <> id);
create index ix_organization_merged_into on organization (merged_into_id) where merged_into_id is not null;
create unique index uq_organization_source on organization (source, source_key) where source_key is not null;
create index ix_organization_target_groups on organization using gin (target_groups);
create index ix_organization_themes on organization using gin (themes);
create index ix_organization_languages on organization using gin (languages);
comment on column organization.control is 'Who has the say, apart from the legal form: public, private, publicly founded.';
comment on column organization.mandate_holders is 'Holders of a political mandate sit in its board; null when it is not known.';
comment on column organization.age_from_months is 'Youngest age of its public in months; -9 is before birth (2a-R7).';
comment on column organization.age_until_months is 'Oldest age of its public in months, not included; null is no limit.';
comment on column organization.paid_staff_band is 'Code of the vocabulary paidStaffBands; apart from members, participants and volunteers, which are counts (2b-R6).';
comment on column organization.funded_for_network_time is 'Whether its funders pay the time it spends in networks; null when it is not known.';
comment on column organization.assisted_since is 'Entered on behalf of the organisation by a coordinator that day, and not yet confirmed by the organisation itself (1-R48).';
comment on column organization.source is 'Directory it was imported from, with its key there and the day of the last import (2b-R77).';
comment on column organization.merged_into_id is 'Another record of the same organisation, in which this one goes on; null when it stands on its own.';

create table organization_identifier (
  id uuid not null default uuidv7() constraint pk_organization_identifier primary key,
  organization_id uuid not null constraint fk_organization_identifier_organization references organization,
  scheme text not null,
  number text not null constraint ck_organization_identifier_number check (length(number) between 1 and 60),
  constraint uq_organization_identifier unique (organization_id, scheme, number),
  constraint ck_organization_identifier_establishment_unit check (scheme <> 'establishmentUnit' or number ~ '^[2-8][0-9]{9}$')
);
create index ix_organization_identifier_number on organization_identifier (number);
comment on table organization_identifier is 'Numbers an organisation has beside its enterprise number; scheme is a code of the vocabulary identifierSchemes.';

create table organization_succession (
  id uuid not null default uuidv7() constraint pk_organization_succession primary key,
  predecessor_id uuid not null constraint fk_organization_succession_predecessor references organization,
  successor_id uuid not null constraint fk_organization_succession_successor references organization,
  kind text not null constraint ck_organization_succession_kind check (kind in ('succeeded', 'split', 'merged')),
  happened_on date,
  constraint uq_organization_succession unique (predecessor_id, successor_id),
  constraint ck_organization_succession_self check (predecessor_id <> successor_id)
);
create index ix_organization_succession_successor on organization_succession (successor_id);
comment on table organization_succession is 'One organisation went on as, split into, or merged into another one in the real world (2b-R7); not to be confused with two records of one organisation.';

alter table organization_site
  add column kind text not null default 'operating' constraint ck_organization_site_kind check (kind in ('registered', 'operating')),
  add column floor text,
  add column access jsonb constraint ck_organization_site_access check (is_localized(access)),
  add column access_features text[] not null default '{}',
  add column public_transport jsonb constraint ck_organization_site_public_transport check (is_localized(public_transport)),
  add column opening_hours jsonb not null default '[]' constraint ck_organization_site_opening_hours check (jsonb_typeof(opening_hours) = 'array'),
  add column opening_note jsonb constraint ck_organization_site_opening_note check (is_localized(opening_note)),
  add column neighborhood_id uuid constraint fk_organization_site_neighborhood references territory,
  add column phone text,
  add column latitude numeric(8, 6) constraint ck_organization_site_latitude check (latitude between -90 and 90),
  add column longitude numeric(9, 6) constraint ck_organization_site_longitude check (longitude between -180 and 180);
create index ix_organization_site_neighborhood on organization_site (neighborhood_id) where neighborhood_id is not null;
comment on column organization_site.kind is 'The registered address is not where it works, unless it stands there twice (2b-R4).';
comment on column organization_site.access_features is 'Codes of the vocabulary accessFeatures.';
comment on column organization_site.opening_hours is 'Array of {"day": "monday" … "sunday", "from": "09:00", "until": "12:30", "byAppointment": true}, local time.';

alter table organization_contact
  add column fallback boolean not null default false,
  add column person_name text,
  add column person_agreed boolean not null default false,
  add column confirmed_on date;
comment on column organization_contact.fallback is 'To be used when the others do not answer (1-R32).';
comment on column organization_contact.person_name is 'Who reads it now; public only when the person agreed, and erased on request without erasing the function.';

create table organization_service (
  id uuid not null default uuidv7() constraint pk_organization_service primary key,
  organization_id uuid not null constraint fk_organization_service_organization references organization,
  name jsonb not null constraint ck_organization_service_name check (is_localized(name)),
  description jsonb constraint ck_organization_service_description check (is_localized(description)),
  entry_conditions jsonb constraint ck_organization_service_entry_conditions check (is_localized(entry_conditions)),
  cost jsonb constraint ck_organization_service_cost check (is_localized(cost)),
  themes text[] not null default '{}',
  target_groups text[] not null default '{}',
  languages text[] not null default '{}',
  age_from_months integer constraint ck_organization_service_age_from check (age_from_months >= -9),
  age_until_months integer,
  accepts_referrals text constraint ck_organization_service_referrals check (accepts_referrals in ('yes', 'limited', 'no')),
  referrals_on date,
  referrals_note jsonb constraint ck_organization_service_referrals_note check (is_localized(referrals_note)),
  reserved_capacity integer constraint ck_organization_service_reserved_capacity check (reserved_capacity >= 0),
  reserved_for jsonb constraint ck_organization_service_reserved_for check (is_localized(reserved_for)),
  waiting_days integer constraint ck_organization_service_waiting_days check (waiting_days >= 0),
  url text,
  email text,
  phone text,
  valid_from date,
  valid_until date,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint ck_organization_service_period check (valid_until >= valid_from),
  constraint ck_organization_service_ages check (age_until_months > age_from_months),
  constraint ck_organization_service_referrals_on check (accepts_referrals is null or referrals_on is not null)
);
create index ix_organization_service_organization on organization_service (organization_id, position);
create index ix_organization_service_themes on organization_service using gin (themes);
create index ix_organization_service_target_groups on organization_service using gin (target_groups);
create index ix_organization_service_updated_at on organization_service (updated_at);
comment on table organization_service is 'What an organisation offers to whom, and whether it accepts referrals, as it said on a day (1-R39, R76, 2b-R35). A service that stops gets an end date.';

create table organization_service_site (
  service_id uuid not null constraint fk_organization_service_site_service references organization_service on delete cascade,
  site_id uuid not null constraint fk_organization_service_site_site references organization_site on delete cascade,
  constraint pk_organization_service_site primary key (service_id, site_id)
);
create index ix_organization_service_site_site on organization_service_site (site_id);
comment on table organization_service_site is 'Where a service is given; none is at every site.';

create table organization_profile (
  organization_id uuid not null constraint pk_organization_profile primary key constraint fk_organization_profile_organization references organization,
  method jsonb constraint ck_organization_profile_method check (is_localized(method)),
  reception jsonb constraint ck_organization_profile_reception check (is_localized(reception)),
  ethics jsonb constraint ck_organization_profile_ethics check (is_localized(ethics)),
  availability jsonb constraint ck_organization_profile_availability check (is_localized(availability)),
  atmosphere jsonb constraint ck_organization_profile_atmosphere check (is_localized(atmosphere)),
  plans jsonb constraint ck_organization_profile_plans check (is_localized(plans)),
  signed_as text not null,
  signed_by uuid constraint fk_organization_profile_signed_by references person,
  signed_on date not null,
  version integer not null default 0
);
comment on table organization_profile is 'How an organisation describes its way of working: free text, signed with a function and dated, apart from the facts (3-R3).';
