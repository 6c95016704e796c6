-- How fresh a record is, and who found out that the organisation exists (1-R32, 2b-R1, R3, 3-R2).
alter table organization
  drop constraint ck_organization_status,
  add constraint ck_organization_status check (status in ('active', 'notFound', 'ended', 'unknown')),
  add column status_verified_by text constraint ck_organization_status_verified_by check (status_verified_by in ('organization', 'administration'));
create index ix_organization_last_confirmed_on on organization (last_confirmed_on);
comment on column organization.status is 'Whether the organisation works, as found out on status_verified_on; apart from its legal standing (2b-R3).';
comment on column organization.status_verified_by is 'Who found that out: the organisation by confirming its record, or the administration.';

create table organization_reminder (
  id uuid not null default uuidv7() constraint pk_organization_reminder primary key,
  organization_id uuid not null constraint fk_organization_reminder_organization references organization,
  since date not null,
  step integer not null constraint ck_organization_reminder_step check (step between 1 and 3),
  sent_at timestamptz not null default now(),
  recipients integer not null constraint ck_organization_reminder_recipients check (recipients >= 0),
  constraint uq_organization_reminder unique (organization_id, since, step)
);
comment on table organization_reminder is 'Mails that asked whether a record is still right: one a step, counted from the day it was last confirmed (since).';
