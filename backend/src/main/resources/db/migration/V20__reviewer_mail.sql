-- Whom to write to when something waits for the administration: rights come with the token, an address does not.
alter table person add column administration_seen_on date;
comment on column person.administration_seen_on is 'Last day the person was here with the role of the administration; only for mails, never for rights.';
create index ix_person_administration on person (administration_seen_on) where administration_seen_on is not null;

-- Mails that say that something waits: of several about one matter within a short while only the first is sent.
alter table outgoing_mail add column topic text;
comment on column outgoing_mail.topic is 'What the mail is about, for mails of which one is enough for a while.';
create index ix_outgoing_mail_topic on outgoing_mail (recipient, topic, created_at) where topic is not null;
