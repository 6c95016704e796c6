-- What was put on paper between the partners, or that nothing was (2a-R41, 2b-R21, 3-R22, 5-R4).
create table partnership_agreement (
  id uuid not null default uuidv7() constraint pk_partnership_agreement primary key,
  partnership_id uuid not null constraint fk_partnership_agreement_partnership references partnership,
  kind text not null,
  title jsonb not null constraint ck_partnership_agreement_title check (is_localized(title)),
  subject jsonb constraint ck_partnership_agreement_subject check (is_localized(subject)),
  procedure jsonb constraint ck_partnership_agreement_procedure check (is_localized(procedure)),
  valid_from date not null,
  valid_until date,
  review_on date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_partnership_agreement_period check (valid_until >= valid_from)
);
create index ix_partnership_agreement_partnership on partnership_agreement (partnership_id, valid_from);
create unique index uq_partnership_agreement_none on partnership_agreement (partnership_id) where kind = 'none' and valid_until is null;
revoke delete on partnership_agreement from samenhang_app;
comment on table partnership_agreement is 'A charter, statutes, internal rules, convention, protocol … of a partnership; kind is a code of the vocabulary agreementKinds, in which "none" says on purpose that there is nothing on paper.';
comment on column partnership_agreement.procedure is 'The steps agreed for a specific problem, in words (3-R22).';

create table partnership_agreement_version (
  id uuid not null default uuidv7() constraint pk_partnership_agreement_version primary key,
  agreement_id uuid not null constraint fk_partnership_agreement_version_agreement references partnership_agreement,
  label text not null constraint ck_partnership_agreement_version_label check (length(label) between 1 and 60),
  dated_on date not null,
  url text constraint ck_partnership_agreement_version_url check (url ~ '^https?://'),
  note text constraint ck_partnership_agreement_version_note check (length(note) between 1 and 2000),
  constraint uq_partnership_agreement_version unique (agreement_id, label)
);
revoke update, delete on partnership_agreement_version from samenhang_app;
comment on table partnership_agreement_version is 'A version of the text with its day and where to read it; a new one follows, none is changed.';

create table partnership_agreement_party (
  id uuid not null default uuidv7() constraint pk_partnership_agreement_party primary key,
  agreement_id uuid not null constraint fk_partnership_agreement_party_agreement references partnership_agreement,
  organization_id uuid constraint fk_partnership_agreement_party_organization references organization,
  signatory_function text constraint ck_partnership_agreement_party_function check (length(signatory_function) between 1 and 200),
  signed_on date,
  constraint ck_partnership_agreement_party_signed check ((signatory_function is null) = (signed_on is null)),
  constraint uq_partnership_agreement_party unique nulls not distinct (agreement_id, organization_id)
);
create index ix_partnership_agreement_party_organization on partnership_agreement_party (organization_id);
comment on table partnership_agreement_party is 'An organisation, or without one the partnership as a whole, that the agreement binds, and when somebody in which function signed for it. Functions, never names.';
create function keep_agreement_signature() returns trigger language plpgsql as $$
begin
  if old.signed_on is not null then
    raise exception using errcode = 'check_violation', constraint = 'ck_partnership_agreement_party_kept', message = 'a signature stays';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger partnership_agreement_party_kept before update or delete on partnership_agreement_party
  for each row execute function keep_agreement_signature();
