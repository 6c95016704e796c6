-- An organisation that holds a post cannot hold it twice at a time either, as a person cannot (V6).
alter table appointment add constraint ex_appointment_holder_overlap
  exclude using gist (post_id with =, holder_organization_id with =, daterange(valid_from, valid_until, '[]') with &&) where (holder_organization_id is not null);
create index ix_appointment_replaces on appointment (replaces_id) where replaces_id is not null;
create index ix_appointment_employer on appointment (employer_id) where employer_id is not null;
