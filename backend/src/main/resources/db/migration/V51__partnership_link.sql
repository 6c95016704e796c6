-- Links between partnerships, and of a partnership with a network outside the product (3-R97, R99, 2b-R14, R20). No side
-- is above the other: there is no parent and no child.
create table partnership_link (
  id uuid not null default uuidv7() constraint pk_partnership_link primary key,
  partnership_id uuid not null constraint fk_partnership_link_partnership references partnership,
  other_partnership_id uuid constraint fk_partnership_link_other_partnership references partnership,
  network_id uuid constraint fk_partnership_link_network references network,
  status text not null constraint ck_partnership_link_status check (status in ('proposed', 'accepted', 'declined', 'withdrawn', 'ended')),
  message text,
  proposed_at timestamptz not null,
  proposed_by uuid constraint fk_partnership_link_proposed_by references person,
  answer text,
  decided_at timestamptz,
  decided_by uuid constraint fk_partnership_link_decided_by references person,
  valid_from date,
  valid_until date,
  ended_by_id uuid constraint fk_partnership_link_ended_by references partnership,
  end_note text,
  version integer not null default 0,
  constraint ck_partnership_link_sides check ((other_partnership_id is null) <> (network_id is null)),
  constraint ck_partnership_link_other check (other_partnership_id <> partnership_id),
  constraint ck_partnership_link_consent check (network_id is null or status in ('accepted', 'ended')),
  constraint ck_partnership_link_period check (valid_until >= valid_from)
);
create unique index uq_partnership_link_pair on partnership_link (least(partnership_id, other_partnership_id), greatest(partnership_id, other_partnership_id))
  where status in ('proposed', 'accepted') and other_partnership_id is not null;
create unique index uq_partnership_link_network on partnership_link (partnership_id, network_id) where status = 'accepted' and network_id is not null;
create index ix_partnership_link_partnership on partnership_link (partnership_id, status);
create index ix_partnership_link_other on partnership_link (other_partnership_id, status) where other_partnership_id is not null;
create index ix_partnership_link_network on partnership_link (network_id) where network_id is not null;
revoke delete on partnership_link from samenhang_app;
comment on table partnership_link is 'A link that one partnership proposes and the other accepts or declines; either side ends it. With a network outside the product nobody can consent: such a link is one-sided.';

create table partnership_link_view (
  id uuid not null default uuidv7() constraint pk_partnership_link_view primary key,
  link_id uuid not null constraint fk_partnership_link_view_link references partnership_link,
  partnership_id uuid not null constraint fk_partnership_link_view_partnership references partnership,
  type text not null,
  degree text,
  collaborations text[] not null default '{}',
  note text,
  observed_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid constraint fk_partnership_link_view_recorded_by references person
);
create index ix_partnership_link_view_link on partnership_link_view (link_id, observed_on);
revoke update, delete on partnership_link_view from samenhang_app;
comment on table partnership_link_view is 'How one side saw a link on a day: what kind it is, how far it goes, in what one works together. Both views stay, so that a course over time can be read (2b-R20).';
