-- The index behind a rule against overlaps was also chosen for reading by one of its columns and a day: by the partnership it was read through
-- in large part when it begins with the organisation, by the organisation when it begins with the partnership. The planner costs both as if
-- they were short. It may only use the index for a statement that proves its condition, which always holds and which no statement names; so
-- reading goes by the indexes of one column, and the rule stands as before.
alter table membership add constraint ck_membership_sides check (organization_id <> partnership_id);
alter table membership drop constraint ex_membership_overlap;
alter table membership add constraint ex_membership_overlap
  exclude using gist (organization_id with =, partnership_id with =, daterange(valid_from, valid_until, '[]') with &&) where (organization_id <> partnership_id);

alter table organization_user add constraint ck_organization_user_sides check (organization_id <> person_id);
create index ix_organization_user_organization on organization_user (organization_id);
alter table organization_user drop constraint ex_organization_user_overlap;
alter table organization_user add constraint ex_organization_user_overlap
  exclude using gist (organization_id with =, person_id with =, daterange(since, until, '[]') with &&) where (ended_at is null and organization_id <> person_id);

alter table network_attendance add constraint ck_network_attendance_sides check (organization_id <> network_id);
create index ix_network_attendance_organization on network_attendance (organization_id);
alter table network_attendance drop constraint ex_network_attendance_overlap;
alter table network_attendance add constraint ex_network_attendance_overlap
  exclude using gist (organization_id with =, network_id with =, daterange(valid_from, valid_until, '[]') with &&) where (organization_id <> network_id);
