-- A post whose function coordinates a body says which one; which projects a post works for stands with the projects.
alter table post add column body_id uuid constraint fk_post_body references body;
create index ix_post_body on post (body_id);
comment on column post.body_id is 'The body a post coordinates, of the partnership of the post; null for other posts, and as long as it is not said.';
