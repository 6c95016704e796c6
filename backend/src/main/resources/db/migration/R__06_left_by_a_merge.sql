-- What is worked out from a record stays with that record when it is taken up in another one: see V35.
comment on constraint fk_organization_document_organization on organization_document is 'Left by a merge: worked out from the record itself.';
