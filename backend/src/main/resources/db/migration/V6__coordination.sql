-- Coordination functions and who fills them (1 §3.2, 1-R19, R32–R37).
create table post (
  id uuid not null default uuidv7() constraint pk_post primary key,
  role_type text not null,
  scope text not null constraint ck_post_scope check (scope in ('region', 'authority', 'careZone', 'partnership', 'body', 'project', 'organization')),
  partnership_id uuid constraint fk_post_partnership references partnership,
  territory_id uuid constraint fk_post_territory references territory,
  organization_id uuid constraint fk_post_organization references organization,
  title jsonb constraint ck_post_title check (is_localized(title)),
  planned_fte numeric(4, 2) constraint ck_post_planned_fte check (planned_fte between 0 and 20),
  mandate jsonb constraint ck_post_mandate check (is_localized(mandate)),
  basis text,
  contact_email text,
  contact_phone text,
  valid_from date not null,
  valid_until date,
  end_reason text,
  synthetic boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_post_period check (valid_until >= valid_from),
  constraint ck_post_place check (num_nonnulls(partnership_id, territory_id, organization_id) >= 1)
);
create index ix_post_partnership on post (partnership_id);
create index ix_post_territory on post (territory_id);
create index ix_post_organization on post (organization_id);
revoke delete on post from samenhang_app;
comment on table post is 'A function to be filled; vacant when no appointment covers the day. planned_fte in full-time equivalents.';

create table appointment (
  id uuid not null default uuidv7() constraint pk_appointment primary key,
  post_id uuid not null constraint fk_appointment_post references post,
  person_id uuid constraint fk_appointment_person references person,
  holder_organization_id uuid constraint fk_appointment_holder_organization references organization,
  name_public boolean not null default false,
  employer_id uuid constraint fk_appointment_employer references organization,
  host_id uuid constraint fk_appointment_host references organization,
  seconded_by_id uuid constraint fk_appointment_seconded_by references organization,
  fte numeric(4, 2) constraint ck_appointment_fte check (fte between 0 and 2),
  recruited_through text,
  replaces_id uuid constraint fk_appointment_replaces references appointment,
  valid_from date not null,
  valid_until date,
  end_reason text,
  end_note text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_appointment_holder check (num_nonnulls(person_id, holder_organization_id) = 1),
  constraint ck_appointment_period check (valid_until >= valid_from),
  constraint ck_appointment_end check (end_reason is null or valid_until is not null),
  constraint ck_appointment_replaces check (replaces_id <> id),
  constraint ex_appointment_overlap exclude using gist (post_id with =, person_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index ix_appointment_post on appointment (post_id, valid_from);
create index ix_appointment_person on appointment (person_id);
revoke delete on appointment from samenhang_app;
comment on table appointment is 'A person or an organisation fills a post over a period (both ends included). Employer, host and seconding organisation are apart (1-R23). The end has a reason category, never a health detail (1-R35).';
