-- What somebody who asks to act for an organisation shows for it (2b-R8, 3-R107).
alter table join_request
  add column evidence text,
  add column enterprise_number text,
  add column number_matches boolean,
  add column own_domain text,
  add column reminded_at timestamptz,
  add constraint ck_join_request_number check ((number_matches is null) = (enterprise_number is null));
comment on column join_request.evidence is 'Address of a page that shows that the person works there.';
comment on column join_request.number_matches is 'Whether the enterprise number the person gave is that of the record; null when none was given.';
comment on column join_request.own_domain is 'Domain of the verified e-mail address of the person when it is also that of the website or a mailbox of the organisation; never a provider everybody uses.';
comment on column join_request.reminded_at is 'When the person last reminded those who decide.';
