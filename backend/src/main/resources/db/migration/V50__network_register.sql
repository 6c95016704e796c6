-- The register of networks outside the product: who meets where on what, as people tell it (3 §2.22, 3-R94–R96, R100–R102).
create function network_search_text(name jsonb, aliases text[]) returns text
  language sql immutable parallel safe
  return fold(concat_ws(' ', name ->> 'nl', name ->> 'fr', name ->> 'en', name ->> 'de', array_to_string(aliases, ' ')));

create table network (
  id uuid not null default uuidv7() constraint pk_network primary key,
  name jsonb not null constraint ck_network_name check (is_localized(name)),
  aliases text[] not null default '{}',
  details jsonb constraint ck_network_details check (is_localized(details)),
  contact_function jsonb constraint ck_network_contact_function check (is_localized(contact_function)),
  contact_email text,
  contact_phone text,
  contact_person text,
  coordination text constraint ck_network_coordination check (coordination in ('multithematic', 'thematic')),
  themes text[] not null default '{}',
  theme_other text,
  level text constraint ck_network_level check (level in ('neighborhood', 'municipality', 'intermunicipal', 'regional')),
  activities text[] not null default '{}' constraint ck_network_activities check (cardinality(activities) <= 2),
  activity_other text,
  organizer_id uuid constraint fk_network_organizer references organization,
  organizer_name text,
  legal_person boolean,
  temporary boolean,
  valid_from date,
  valid_until date,
  funding_body text,
  attendance text constraint ck_network_attendance check (attendance in ('voluntary', 'mandatory')),
  participants jsonb constraint ck_network_participants check (is_localized(participants)),
  meeting_interval text,
  verified_on date,
  verified_by uuid constraint fk_network_verified_by references person,
  archived_on date,
  archive_reason text,
  merged_into_id uuid constraint fk_network_merged_into references network,
  synthetic boolean not null default false,
  sort_name text generated always as (localized_fold(name)) stored,
  search_text text generated always as (network_search_text(name, aliases)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_network_period check (valid_until >= valid_from),
  constraint ck_network_organizer check (organizer_id is null or organizer_name is null),
  constraint ck_network_merged_into check (merged_into_id <> id)
);
create index ix_network_name on network (sort_name, id);
create index ix_network_search on network using gin (search_text gin_trgm_ops);
create index ix_network_themes on network using gin (themes);
create index ix_network_organizer on network (organizer_id) where organizer_id is not null;
create index ix_network_merged_into on network (merged_into_id) where merged_into_id is not null;
revoke delete on network from samenhang_app;
comment on table network is 'A network, consultation or coordination outside the product, known by what others say of it. Known by its id: two may bear one name and work otherwise (3-R100).';
comment on column network.contact_person is 'Only with the agreement of that person; the function and the mailbox stand by themselves.';
comment on column network.attendance is 'Whether whoever funds its members makes them attend (3-R102); null when it is not known.';
comment on column network.merged_into_id is 'The entry in which this one, which turned out to be the same network, goes on.';

create table network_territory (
  network_id uuid not null constraint fk_network_territory_network references network,
  territory_id uuid not null constraint fk_network_territory_territory references territory,
  constraint pk_network_territory primary key (network_id, territory_id)
);
create index ix_network_territory_territory on network_territory (territory_id);
comment on table network_territory is 'Where a network works.';

create table network_statement (
  id uuid not null default uuidv7() constraint pk_network_statement primary key,
  network_id uuid not null constraint fk_network_statement_network references network,
  fields text[] not null,
  source text,
  stated_on date not null,
  origin text not null constraint ck_network_statement_origin check (origin in ('administration', 'coordinator', 'organization')),
  organization_id uuid constraint fk_network_statement_organization references organization,
  person_id uuid constraint fk_network_statement_person references person,
  recorded_at timestamptz not null
);
create index ix_network_statement_network on network_statement (network_id, recorded_at);
revoke update, delete on network_statement from samenhang_app;
comment on table network_statement is 'Where each thing that is said of a network comes from and of which day it is (3-R100); the latest statement about a field is the one that counts.';

create table network_distinction (
  network_id uuid not null constraint fk_network_distinction_network references network,
  other_id uuid not null constraint fk_network_distinction_other references network,
  note text,
  decided_at timestamptz not null,
  decided_by uuid constraint fk_network_distinction_decided_by references person,
  constraint pk_network_distinction primary key (network_id, other_id),
  constraint ck_network_distinction_order check (network_id < other_id)
);
create index ix_network_distinction_other on network_distinction (other_id);
comment on table network_distinction is 'Two networks that look like one and are not: same name, other working. Kept once, the smaller id first.';

create table network_suggestion (
  id uuid not null default uuidv7() constraint pk_network_suggestion primary key,
  network_id uuid not null constraint fk_network_suggestion_network references network,
  message text not null,
  source text,
  status text not null constraint ck_network_suggestion_status check (status in ('open', 'applied', 'declined')),
  suggested_at timestamptz not null,
  suggested_by uuid not null constraint fk_network_suggestion_suggested_by references person,
  answer text,
  decided_at timestamptz,
  decided_by uuid constraint fk_network_suggestion_decided_by references person,
  version integer not null default 0
);
create index ix_network_suggestion_network on network_suggestion (network_id, status);
create index ix_network_suggestion_open on network_suggestion (suggested_at) where status = 'open';
comment on table network_suggestion is 'What somebody who may not edit a network says should be otherwise, with the answer.';

create table network_attendance (
  id uuid not null default uuidv7() constraint pk_network_attendance primary key,
  network_id uuid not null constraint fk_network_attendance_network references network,
  organization_id uuid not null constraint fk_network_attendance_organization references organization,
  obligation text constraint ck_network_attendance_obligation check (obligation in ('voluntary', 'mandatory')),
  valid_from date,
  valid_until date,
  end_note text,
  stated_by text not null constraint ck_network_attendance_stated_by check (stated_by in ('organization', 'coordinator', 'administration')),
  recorded_at timestamptz not null,
  recorded_by uuid constraint fk_network_attendance_recorded_by references person,
  version integer not null default 0,
  constraint ck_network_attendance_period check (valid_until >= valid_from),
  constraint ex_network_attendance_overlap exclude using gist (organization_id with =, network_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index ix_network_attendance_network on network_attendance (network_id);
revoke delete on network_attendance from samenhang_app;
comment on table network_attendance is 'An organisation attends a network over a period, as it says itself or its coordinator says of it; null from is since when is not known. Never deleted (3-R95, R96).';

create function near_network_names(wanted text) returns table (network_id uuid, likeness real)
  language sql stable parallel safe as
$$
  select n.id, max(greatest(similarity(organization_spelling(wanted), organization_spelling(borne.name)),
    similarity(organization_core_name(wanted), organization_core_name(borne.name)) * 0.95))::real
  from network n, lateral (select value as name from jsonb_each_text(n.name) union all select unnest(n.aliases)) as borne
  where n.merged_into_id is null and organization_spelling(wanted) <> ''
  group by n.id
$$;
comment on function near_network_names(text) is 'How alike each network is called, from 0 to 1, whatever the spelling, the order of the words and the language. The register holds some hundreds of networks, so all are compared.';
