-- What organisations, services and places are tagged with, in one shape, for facades that speak of taxonomies.
create view directory_tag as
select 'organization' as entity, id, 'organizationTypes' as vocabulary, type as code, type_other as value from organization
union all select 'organization', id, 'legalForms', legal_form, null from organization where legal_form is not null
union all select 'organization', id, 'controls', control, null from organization where control is not null
union all select 'organization', id, 'sectors', unnest(sectors), null from organization
union all select 'organization', id, 'themes', unnest(themes), null from organization
union all select 'organization', id, 'targetGroups', unnest(target_groups), null from organization
union all select 'organization', id, 'languages', unnest(languages), null from organization
union all select 'service', id, 'themes', unnest(themes), null from organization_service
union all select 'service', id, 'targetGroups', unnest(target_groups), null from organization_service
union all select 'service', id, 'referralStates', accepts_referrals, referrals_on::text from organization_service where accepts_referrals is not null
union all select 'location', id, 'accessFeatures', unnest(access_features), null from organization_site;
comment on view directory_tag is 'Terms of vocabularies that organisations, services and places carry; value is what was said beside the term, for referrals the day it was said.';
grant select on directory_tag to samenhang_app;

-- A place or a contact that changes is a change of what a reader of the directory sees.
create index ix_organization_updated_at on organization (updated_at);
