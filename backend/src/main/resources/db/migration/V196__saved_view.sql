-- A page with its filters that a person wants to come back to, for oneself or shared, and who is written to about it.
create table saved_view (
  id uuid not null default uuidv7() constraint pk_saved_view primary key,
  person_id uuid not null constraint fk_saved_view_person references person,
  name text not null constraint ck_saved_view_name check (length(name) between 1 and 120),
  address text not null constraint ck_saved_view_address check (address ~ '^/[a-z][a-zA-Z0-9/-]*([?][^[:space:]#]*)?$' and length(address) <= 2000),
  note text constraint ck_saved_view_note check (length(note) between 1 and 1000),
  audience text not null default 'own' constraint ck_saved_view_audience check (audience in ('own', 'partnership', 'administration')),
  partnership_id uuid constraint fk_saved_view_partnership references partnership,
  synthetic boolean not null default false,
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint uq_saved_view_name unique (person_id, name),
  constraint ck_saved_view_partnership check ((audience = 'partnership') = (partnership_id is not null))
);
create index ix_saved_view_partnership on saved_view (partnership_id) where partnership_id is not null;
comment on table saved_view is 'An address within the application with a name. It gives nobody a right: whoever opens it sees what he or she may see.';

create table saved_view_subscription (
  saved_view_id uuid not null constraint fk_saved_view_subscription_view references saved_view on delete cascade,
  person_id uuid not null constraint fk_saved_view_subscription_person references person,
  rhythm text not null constraint ck_saved_view_subscription_rhythm check (rhythm in ('weekly', 'monthly', 'onChange')),
  token uuid not null default gen_random_uuid() constraint uq_saved_view_subscription_token unique,
  told_at timestamptz not null,
  constraint pk_saved_view_subscription primary key (saved_view_id, person_id)
);
create index ix_saved_view_subscription_person on saved_view_subscription (person_id);
comment on table saved_view_subscription is 'That a person is written to about a view: every week, every month, or on a day on which public figures in it changed. token ends it without signing in; told_at is when the last mail was written, or when it began.';
