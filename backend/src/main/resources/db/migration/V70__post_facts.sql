-- What a post rests on, who pays for it, and what was said of it before (1-R23, R37; asOf).
alter table post
  add column legal_basis text constraint ck_post_legal_basis check (length(legal_basis) between 1 and 500),
  add column document_label text constraint ck_post_document_label check (length(document_label) between 1 and 200),
  add column document_url text constraint ck_post_document_url check (document_url ~ '^https?://' and length(document_url) <= 1000),
  add column stated_from date,
  add constraint ck_post_document check (document_label is null or document_url is not null),
  add constraint ck_post_stated_from check (stated_from >= valid_from);
comment on column post.basis is 'Decision or agreement the post rests on.';
comment on column post.legal_basis is 'Law, decree, ordinance or circular the post rests on.';
comment on column post.stated_from is 'First day what is said of the post now holds; null when that is its first day. Before that post_terms tells.';

create table post_terms (
  id uuid not null default uuidv7() constraint pk_post_terms primary key,
  post_id uuid not null constraint fk_post_terms_post references post,
  title jsonb constraint ck_post_terms_title check (is_localized(title)),
  planned_fte numeric(4, 2),
  mandate jsonb constraint ck_post_terms_mandate check (is_localized(mandate)),
  basis text,
  legal_basis text,
  document_label text,
  document_url text,
  valid_from date not null,
  valid_until date not null,
  recorded_at timestamptz not null default now(),
  constraint ck_post_terms_period check (valid_until >= valid_from),
  constraint ex_post_terms_overlap exclude using gist (post_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
revoke update, delete on post_terms from samenhang_app;
comment on table post_terms is 'What was said of a post over a period that is over: title, planned FTE, mandate, what it rested on. Present terms stand in post itself.';

create table post_funding (
  id uuid not null default uuidv7() constraint pk_post_funding primary key,
  post_id uuid not null constraint fk_post_funding_post references post,
  organization_id uuid constraint fk_post_funding_organization references organization,
  funder text constraint ck_post_funding_funder check (length(funder) between 1 and 200),
  instrument text constraint ck_post_funding_instrument check (length(instrument) between 1 and 200),
  share numeric(5, 2) not null constraint ck_post_funding_share check (share > 0 and share <= 100),
  valid_from date not null,
  valid_until date,
  constraint ck_post_funding_who check (num_nonnulls(organization_id, funder) = 1),
  constraint ck_post_funding_period check (valid_until >= valid_from)
);
create index ix_post_funding_post on post_funding (post_id, valid_from);
create index ix_post_funding_organization on post_funding (organization_id) where organization_id is not null;
comment on table post_funding is 'Which part of a post, in percent, which funder pays over a period. What is not stated is not known; it is not zero.';
