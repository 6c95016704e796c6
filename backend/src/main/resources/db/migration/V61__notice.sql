-- What an organisation or a partnership makes known that it looks for or offers: cooperation (1-R83), training it can give
-- and training it needs (1-R74, 2b-R13). One shape for the three: who, what about, where, until when, and who answers.
create function notice_search_text(title jsonb, details jsonb) returns text
  language sql immutable parallel safe
  return fold(concat_ws(' ', title ->> 'nl', title ->> 'fr', title ->> 'en', title ->> 'de', details ->> 'nl', details ->> 'fr', details ->> 'en', details ->> 'de'));
comment on function notice_search_text(jsonb, jsonb) is 'The words of a notice in all its languages, without accents and capitals.';

create table notice (
  id uuid not null default uuidv7() constraint pk_notice primary key,
  kind text not null constraint ck_notice_kind check (kind in ('cooperation', 'trainingOffer', 'trainingNeed')),
  organization_id uuid constraint fk_notice_organization references organization,
  partnership_id uuid constraint fk_notice_partnership references partnership,
  title jsonb not null constraint ck_notice_title check (is_localized(title)),
  details jsonb constraint ck_notice_details check (is_localized(details)),
  themes text[] not null default '{}',
  theme_other text,
  target_groups text[] not null default '{}',
  target_group_other text,
  languages text[] not null default '{}',
  partner_types text[] not null default '{}',
  partner_other text,
  contact_function jsonb constraint ck_notice_contact_function check (is_localized(contact_function)),
  contact_email text,
  contact_phone text,
  introduction_by_id uuid constraint fk_notice_introduction_by references partnership,
  posted_on date not null,
  open_until date not null,
  status text not null constraint ck_notice_status check (status in ('open', 'found', 'ended')),
  closed_on date,
  outcome text,
  synthetic boolean not null default false,
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  search_text text generated always as (notice_search_text(title, details)) stored,
  constraint ck_notice_poster check (num_nonnulls(organization_id, partnership_id) = 1),
  constraint ck_notice_period check (open_until >= posted_on),
  constraint ck_notice_closed check ((status = 'open') = (closed_on is null))
);
create index ix_notice_posted on notice (posted_on desc, id) where status = 'open';
create index ix_notice_organization on notice (organization_id) where organization_id is not null;
create index ix_notice_partnership on notice (partnership_id) where partnership_id is not null;
create index ix_notice_introduction_by on notice (introduction_by_id) where introduction_by_id is not null;
revoke delete on notice from samenhang_app;
comment on table notice is 'What an organisation or a partnership looks for or offers, with a last day: cooperation, training given, training needed. It ends with what came of it and is never deleted.';
comment on column notice.introduction_by_id is 'The partnership whose coordinator is asked to introduce who posts it to organisations that do not know it yet.';
comment on column notice.contact_email is 'Of a function, never of a person.';

create table notice_territory (
  notice_id uuid not null constraint fk_notice_territory_notice references notice,
  territory_id uuid not null constraint fk_notice_territory_territory references territory,
  constraint pk_notice_territory primary key (notice_id, territory_id)
);
create index ix_notice_territory_territory on notice_territory (territory_id);
comment on table notice_territory is 'Where it is about; anywhere when there is none.';

create table notice_interest (
  id uuid not null default uuidv7() constraint pk_notice_interest primary key,
  notice_id uuid not null constraint fk_notice_interest_notice references notice,
  organization_id uuid not null constraint fk_notice_interest_organization references organization,
  introduced_by_id uuid constraint fk_notice_interest_introduced_by references partnership,
  status text not null constraint ck_notice_interest_status check (status in ('introduced', 'interested', 'inContact', 'declined', 'withdrawn')),
  introduction text,
  message text,
  answer text,
  since timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 0,
  constraint uq_notice_interest unique (notice_id, organization_id)
);
create index ix_notice_interest_organization on notice_interest (organization_id, status);
revoke delete on notice_interest from samenhang_app;
comment on table notice_interest is 'An organisation that is interested in a notice, of its own accord or introduced by a coordinator who knows it; both sides see what became of it.';
