-- Every closed list of the record has "other" in words of one's own (1 §2.8), the attributes a directory is filtered by
-- (2b-R5, R72), and services that are read, changed and found at hours of their own (3-R20).
alter table organization
  add column legal_form_other text,
  add column sectors_other text,
  add column target_groups_other text,
  add column themes_other text,
  add column languages_other text,
  add column sphere text,
  add column care_lines text[] not null default '{}',
  add column authorities text[] not null default '{}';
comment on column organization.sphere is 'Code of the vocabulary spheres: government, market, community or civil society (2b-R5).';
comment on column organization.care_lines is 'Codes of the vocabulary careLines: from help among neighbours to specialised care.';
comment on column organization.authorities is 'Codes of the vocabulary competentAuthorities; an organisation may work in two languages without choosing a community (2b-R72).';
create index ix_organization_care_lines on organization using gin (care_lines);
create index ix_organization_authorities on organization using gin (authorities);

alter table organization_service
  add column target_groups_other text,
  add column themes_other text,
  add column opening_hours jsonb not null default '[]' constraint ck_organization_service_opening_hours check (jsonb_typeof(opening_hours) = 'array'),
  add column opening_note jsonb constraint ck_organization_service_opening_note check (is_localized(opening_note)),
  add column version integer not null default 0;
revoke delete on organization_service from samenhang_app;
comment on column organization_service.opening_hours is 'As for a site; an empty array is whenever its sites are open.';
comment on column organization_service.age_from_months is 'Youngest age in months, -9 is before birth; null on both ends is everybody.';
comment on column organization_service.waiting_days is 'About how long people wait now; null when it is not known, which is not zero.';

comment on column organization.aliases is 'Array of {"name", "lang", "kind": abbreviation | former | spoken | other, "from", "until"}; lang, kind and days may be absent.';
