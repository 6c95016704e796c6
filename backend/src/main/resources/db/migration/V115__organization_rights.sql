create table organization_rights (
  organization_id uuid not null constraint pk_organization_rights primary key constraint fk_organization_rights_organization references organization,
  checks jsonb not null default '[]' constraint ck_organization_rights_checks check (jsonb_typeof(checks) = 'array'),
  other text,
  ambition jsonb constraint ck_organization_rights_ambition check (is_localized(ambition)),
  next_step jsonb constraint ck_organization_rights_next_step check (is_localized(next_step)),
  referral jsonb constraint ck_organization_rights_referral check (is_localized(referral)),
  without_referral jsonb constraint ck_organization_rights_without_referral check (is_localized(without_referral)),
  shared boolean not null default false,
  stated_on date not null,
  version integer not null default 0
);
comment on table organization_rights is 'Which rights an organisation checks as a matter of course at intake and review, how far it goes, and when it cannot do without referring (2b-R39). Nothing about a person who is helped.';
comment on column organization_rights.shared is 'Shown to organisations of the same partnership that show theirs.';
