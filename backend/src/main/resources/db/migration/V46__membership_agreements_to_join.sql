-- Each regime has its own way in: who has to agree before a membership begins, and who said so when (3-R46).
alter table membership_request drop constraint ck_membership_request_direction;
alter table membership_request
  add constraint ck_membership_request_direction check (direction in ('application', 'invitation', 'proposal')),
  add column proposed_by_id uuid constraint fk_membership_request_proposed_by references organization,
  add column funded boolean,
  add column valid_from date,
  add constraint ck_membership_request_proposed_by check ((direction = 'proposal') = (proposed_by_id is not null));
comment on column membership_request.proposed_by_id is 'The member that proposes the organisation.';
comment on column membership_request.funded is 'As the partnership decided; kept until every side has agreed.';

alter table membership drop constraint ck_membership_joined_through;
alter table membership add constraint ck_membership_joined_through
  check (joined_through in ('application', 'invitation', 'proposal', 'founding', 'recorded'));

create table membership_request_agreement (
  request_id uuid not null constraint fk_membership_request_agreement_request references membership_request,
  side text not null constraint ck_membership_request_agreement_side check (side in ('organization', 'network', 'ocmw')),
  organization_id uuid constraint fk_membership_request_agreement_organization references organization,
  person_id uuid constraint fk_membership_request_agreement_person references person,
  agreed_at timestamptz not null,
  note text constraint ck_membership_request_agreement_note check (length(note) between 1 and 2000),
  constraint pk_membership_request_agreement primary key (request_id, side)
);
revoke update, delete on membership_request_agreement from samenhang_app;
comment on table membership_request_agreement is 'Which side agreed to a membership, through whom and when. With the regime networkAndOcmw the network and the OCMW agree apart from each other.';
