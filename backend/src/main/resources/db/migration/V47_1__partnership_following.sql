-- Being kept informed without being a member (3-R9).
create table partnership_follow (
  id uuid not null default uuidv7() constraint pk_partnership_follow primary key,
  partnership_id uuid not null constraint fk_partnership_follow_partnership references partnership,
  organization_id uuid constraint fk_partnership_follow_organization references organization,
  person_id uuid constraint fk_partnership_follow_person references person,
  valid_from date not null,
  valid_until date,
  constraint ck_partnership_follow_period check (valid_until >= valid_from),
  constraint ck_partnership_follow_who check (num_nonnulls(organization_id, person_id) = 1)
);
create unique index uq_partnership_follow_organization on partnership_follow (partnership_id, organization_id) where valid_until is null;
create unique index uq_partnership_follow_person on partnership_follow (partnership_id, person_id) where valid_until is null;
create index ix_partnership_follow_organization on partnership_follow (organization_id);
create index ix_partnership_follow_person on partnership_follow (person_id);
revoke delete on partnership_follow from samenhang_app;
comment on table partnership_follow is 'An organisation, or a person for himself or herself, follows a partnership: no membership and in no count of members.';
