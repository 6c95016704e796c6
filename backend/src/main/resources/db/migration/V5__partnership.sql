-- Partnerships and who takes part in them (1 §2.4, 2a §2, 1-R53–R55).
create table partnership (
  id uuid not null default uuidv7() constraint pk_partnership primary key,
  name jsonb not null constraint ck_partnership_name check (is_localized(name)),
  type text not null,
  generation_id uuid constraint fk_partnership_generation references generation,
  territory_id uuid constraint fk_partnership_territory references territory,
  purpose jsonb constraint ck_partnership_purpose check (is_localized(purpose)),
  description jsonb constraint ck_partnership_description check (is_localized(description)),
  organization_form text,
  regime text not null default 'onProposal',
  contact_email text,
  contact_phone text,
  valid_from date,
  valid_until date,
  synthetic boolean not null default false,
  sort_name text generated always as (localized_fold(name)) stored,
  search_text text generated always as (fold(name::text)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_partnership_period check (valid_until >= valid_from)
);
create index ix_partnership_name on partnership (sort_name, id);
create index ix_partnership_generation on partnership (generation_id);
create index ix_partnership_territory on partnership (territory_id);
create index ix_partnership_search on partnership using gin (search_text gin_trgm_ops);
revoke delete on partnership from samenhang_app;
comment on table partnership is 'A local partnership: contract, social coordination, network, consultation. Dates may be unknown (1 §11).';

alter table registration add constraint fk_registration_partnership foreign key (partnership_id) references partnership;

create table partnership_theme (
  partnership_id uuid not null constraint fk_partnership_theme_partnership references partnership,
  theme_id uuid not null constraint fk_partnership_theme_theme references theme,
  constraint pk_partnership_theme primary key (partnership_id, theme_id)
);
create index ix_partnership_theme_theme on partnership_theme (theme_id);
comment on table partnership_theme is 'Themes of its generation that a partnership works on.';

create table partnership_phase (
  id uuid not null default uuidv7() constraint pk_partnership_phase primary key,
  partnership_id uuid not null constraint fk_partnership_phase_partnership references partnership,
  phase text not null,
  valid_from date not null,
  valid_until date,
  reason jsonb constraint ck_partnership_phase_reason check (is_localized(reason)),
  constraint ck_partnership_phase_period check (valid_until >= valid_from),
  constraint ex_partnership_phase_overlap exclude using gist (partnership_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
comment on table partnership_phase is 'Phase a partnership is or was in; one at a time.';

create table partnership_lead (
  id uuid not null default uuidv7() constraint pk_partnership_lead primary key,
  partnership_id uuid not null constraint fk_partnership_lead_partnership references partnership,
  organization_id uuid not null constraint fk_partnership_lead_organization references organization,
  valid_from date,
  valid_until date,
  constraint ck_partnership_lead_period check (valid_until >= valid_from),
  constraint ex_partnership_lead_overlap exclude using gist (partnership_id with =, organization_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index ix_partnership_lead_organization on partnership_lead (organization_id);
comment on table partnership_lead is 'Lead organisations of a partnership, one or several, each with its period (2a §2.2).';

create table membership (
  id uuid not null default uuidv7() constraint pk_membership primary key,
  partnership_id uuid not null constraint fk_membership_partnership references partnership,
  organization_id uuid not null constraint fk_membership_organization references organization,
  kind text not null,
  status text not null default 'voluntary' constraint ck_membership_status check (status in ('voluntary', 'mandatory', 'paid')),
  basis text,
  funded boolean,
  required boolean not null default false,
  recognized boolean,
  joined_through text constraint ck_membership_joined_through check (joined_through in ('application', 'invitation', 'founding', 'recorded')),
  valid_from date not null,
  valid_until date,
  end_reason text,
  end_note text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_membership_period check (valid_until >= valid_from),
  constraint ck_membership_end check (end_reason is null or valid_until is not null),
  constraint ex_membership_overlap exclude using gist (organization_id with =, partnership_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index ix_membership_partnership on membership (partnership_id, valid_from);
create index ix_membership_updated_at on membership (updated_at);
revoke delete on membership from samenhang_app;
comment on table membership is 'An organisation in a partnership over a period (both ends included). Leaving sets an end and a reason; rows are never deleted.';

create table membership_request (
  id uuid not null default uuidv7() constraint pk_membership_request primary key,
  direction text not null constraint ck_membership_request_direction check (direction in ('application', 'invitation')),
  organization_id uuid not null constraint fk_membership_request_organization references organization,
  partnership_id uuid not null constraint fk_membership_request_partnership references partnership,
  kind text not null default 'partner',
  message text,
  status text not null default 'open' constraint ck_membership_request_status check (status in ('open', 'accepted', 'declined', 'withdrawn')),
  requested_at timestamptz not null,
  requested_by uuid constraint fk_membership_request_requested_by references person,
  decided_at timestamptz,
  decided_by uuid constraint fk_membership_request_decided_by references person,
  reason text,
  answer text,
  membership_id uuid constraint fk_membership_request_membership references membership,
  version integer not null default 0
);
create unique index uq_membership_request_open on membership_request (organization_id, partnership_id) where status = 'open';
create index ix_membership_request_partnership on membership_request (partnership_id, status);
create index ix_membership_request_organization on membership_request (organization_id, status);
comment on table membership_request is 'An application of an organisation or an invitation by a partnership, with its answer; one open at a time per pair.';
