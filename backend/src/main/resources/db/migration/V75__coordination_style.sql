-- How a partnership is coordinated, task by task (2a §3.2, R23–R29, R48–R52): as the lead organisation assigned it, as the
-- coordinator says to do it, and as partners perceive it. Three views beside each other; none is corrected by another.
create table coordination_style (
  id uuid not null default uuidv7() constraint pk_coordination_style primary key,
  partnership_id uuid not null constraint fk_coordination_style_partnership references partnership,
  view text not null constraint ck_coordination_style_view check (view in ('assigned', 'claimed')),
  task text not null,
  partner_status text not null default 'any' constraint ck_coordination_style_partner_status check (partner_status in ('any', 'voluntary', 'mandatory', 'paid')),
  style text not null constraint ck_coordination_style_style check (style in ('facilitator', 'coProducer', 'commissioner')),
  organization_id uuid constraint fk_coordination_style_organization references organization,
  reason text,
  note text,
  consultation text,
  valid_from date not null,
  valid_until date,
  recorded_at timestamptz not null,
  constraint ck_coordination_style_period check (valid_until >= valid_from),
  constraint ck_coordination_style_organization check (view = 'assigned' or organization_id is null),
  constraint ex_coordination_style_overlap exclude using gist (partnership_id with =, view with =, task with =, partner_status with =, daterange(valid_from, valid_until, '[]') with &&)
);
revoke delete on coordination_style from samenhang_app;
comment on table coordination_style is 'Which style a lead organisation assigned, or a coordinator says to have, for a network task, towards all partners or those of one status, over a period. A change is a new row with its reason.';
comment on column coordination_style.organization_id is 'The lead organisation that assigned it.';
comment on column coordination_style.reason is 'What made it change: a contingency factor, code of the vocabulary styleChangeReasons.';
comment on column coordination_style.consultation is 'How partners are consulted, the answers put together and fed back, when the coordinator decides (2a-R29).';

create table coordination_perception (
  id uuid not null default uuidv7() constraint pk_coordination_perception primary key,
  partnership_id uuid not null constraint fk_coordination_perception_partnership references partnership,
  organization_id uuid not null constraint fk_coordination_perception_organization references organization,
  task text not null,
  style text constraint ck_coordination_perception_style check (style in ('facilitator', 'coProducer', 'commissioner')),
  workability text,
  valid_from date not null,
  valid_until date,
  constraint ck_coordination_perception_period check (valid_until >= valid_from),
  constraint ck_coordination_perception_said check (num_nonnulls(style, workability) > 0),
  constraint ex_coordination_perception_overlap exclude using gist (partnership_id with =, organization_id with =, task with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index ix_coordination_perception_organization on coordination_perception (organization_id);
comment on table coordination_perception is 'How a member perceives that a task is coordinated and how well that works, over a period. Confidential: read by the member itself, by others only as counts of at least five (2a-R52).';
