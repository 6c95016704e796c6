-- Who acts for an organisation over time, and who was invited to (2b-R8, 3-R107).
alter table organization_user
  add column ended_at timestamptz,
  drop constraint ex_organization_user_overlap,
  add constraint ex_organization_user_overlap exclude using gist (organization_id with =, person_id with =, daterange(since, until, '[]') with &&) where (ended_at is null);
comment on column organization_user.ended_at is 'When the right was taken back or given up: it ends at that moment, also on a day within the period. Rows stay as history.';

create table organization_invitation (
  id uuid not null default uuidv7() constraint pk_organization_invitation primary key,
  organization_id uuid not null constraint fk_organization_invitation_organization references organization,
  email text,
  role text not null constraint ck_organization_invitation_role check (role in ('owner', 'editor', 'reader')),
  hand_over boolean not null default false,
  message text,
  language text not null constraint ck_organization_invitation_language check (language in ('nl', 'fr', 'en', 'de')),
  token_hash text not null constraint ck_organization_invitation_token_hash check (token_hash ~ '^[0-9a-f]{64}$'),
  status text not null default 'open' constraint ck_organization_invitation_status check (status in ('open', 'accepted', 'withdrawn')),
  invited_by uuid not null constraint fk_organization_invitation_invited_by references person,
  invited_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  decided_at timestamptz,
  accepted_by uuid constraint fk_organization_invitation_accepted_by references person,
  version integer not null default 0,
  constraint ck_organization_invitation_accepted check ((status = 'accepted') = (accepted_by is not null)),
  constraint ck_organization_invitation_email check (email is not null or status <> 'open')
);
create unique index uq_organization_invitation_open on organization_invitation (organization_id, lower(email)) where status = 'open';
create unique index uq_organization_invitation_token_hash on organization_invitation (token_hash);
create index ix_organization_invitation_email on organization_invitation (lower(email)) where status = 'open';
comment on table organization_invitation is 'Somebody is asked by mail to act for an organisation. The link holds a secret of which only the hash is kept here; it works once, until it expires, and only for the verified address it was sent to.';
comment on column organization_invitation.hand_over is 'The record was entered on behalf of the organisation, which now takes it over (1-R48).';
