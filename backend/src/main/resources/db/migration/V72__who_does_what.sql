-- Who does what in a partnership, also what stays with the municipality and the OCMW (1-R19), and what an authority is in it (2a-R31, 2b-R25, R29).
create table partnership_responsibility (
  id uuid not null default uuidv7() constraint pk_partnership_responsibility primary key,
  partnership_id uuid not null constraint fk_partnership_responsibility_partnership references partnership,
  task jsonb not null constraint ck_partnership_responsibility_task check (is_localized(task)),
  level text constraint ck_partnership_responsibility_level check (level in ('strategic', 'structural', 'operational')),
  bearer text not null constraint ck_partnership_responsibility_bearer check (bearer in ('post', 'organization', 'municipality', 'ocmw', 'region', 'members')),
  post_id uuid constraint fk_partnership_responsibility_post references post,
  organization_id uuid constraint fk_partnership_responsibility_organization references organization,
  note jsonb constraint ck_partnership_responsibility_note check (is_localized(note)),
  valid_from date not null,
  valid_until date,
  synthetic boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_partnership_responsibility_who check ((bearer = 'post') = (post_id is not null) and (bearer = 'organization') = (organization_id is not null)),
  constraint ck_partnership_responsibility_period check (valid_until >= valid_from)
);
create index ix_partnership_responsibility_partnership on partnership_responsibility (partnership_id, valid_from);
create index ix_partnership_responsibility_post on partnership_responsibility (post_id) where post_id is not null;
create index ix_partnership_responsibility_organization on partnership_responsibility (organization_id) where organization_id is not null;
revoke delete on partnership_responsibility from samenhang_app;
comment on table partnership_responsibility is 'One task in a partnership and who bears it: a coordination post, an organisation, or what stays with the municipality, the OCMW/CPAS, the Region or all members. Public, dated, nothing is removed.';

create table partnership_authority_part (
  id uuid not null default uuidv7() constraint pk_partnership_authority_part primary key,
  partnership_id uuid not null constraint fk_partnership_authority_part_partnership references partnership,
  organization_id uuid not null constraint fk_partnership_authority_part_organization references organization,
  part text not null constraint ck_partnership_authority_part_part check (part in ('director', 'provider')),
  instruments text[] not null default '{}',
  note jsonb constraint ck_partnership_authority_part_note check (is_localized(note)),
  valid_from date not null,
  valid_until date,
  synthetic boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_partnership_authority_part_period check (valid_until >= valid_from),
  constraint ex_partnership_authority_part_overlap exclude using gist (partnership_id with =, organization_id with =, part with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index ix_partnership_authority_part_organization on partnership_authority_part (organization_id);
revoke delete on partnership_authority_part from samenhang_app;
comment on table partnership_authority_part is 'What a public authority is in a partnership over a period: director, provider of services, or both – then that is shown to everybody. instruments are codes of the vocabulary authorityInstruments; no director is taken to be able to force partners.';
