-- Small organisations have little administration: a coordinator enters their record for them (1-R48, 2b-R9).
alter table organization
  add column assisted_by uuid constraint fk_organization_assisted_by references person,
  add constraint ck_organization_assisted check (assisted_since is null or assisted_by is not null);
comment on column organization.assisted_by is 'Who entered it on behalf of the organisation, and may correct and hand it over as long as nobody acts for it.';
