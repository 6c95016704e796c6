-- The same rule, held by an index that begins with the partnership: the one that began with the organisation was also chosen for reading
-- the members of a partnership on a day, and was then read through in large part (2,000 partnerships: 1,660 pages instead of 4).
-- The memberships of an organisation are found by ix_membership_organization_period.
alter table membership drop constraint ex_membership_overlap;
alter table membership add constraint ex_membership_overlap
  exclude using gist (partnership_id with =, organization_id with =, daterange(valid_from, valid_until, '[]') with &&);
