-- Closed lists that the administration keeps itself: what changed in which version, and what to use instead of a term
-- that is no longer offered (3-R104, 1-R84).
alter table vocabulary
  add column id uuid not null default uuidv7() constraint uq_vocabulary_id unique,
  add column ordered_at timestamptz;
comment on column vocabulary.id is 'Under which the journal keeps what was done to it.';
comment on column vocabulary.ordered_at is 'When the administration last put the terms in an order of its own; from then on the product no longer does.';

alter table vocabulary_term
  add column replaced_by text,
  add constraint fk_vocabulary_term_replaced_by foreign key (vocabulary, replaced_by) references vocabulary_term,
  add constraint ck_vocabulary_term_replaced_by check (replaced_by is null or valid_until is not null and replaced_by <> code);
comment on column vocabulary_term.replaced_by is 'Which term to use instead of one that is no longer offered; what was said with the old one stays.';

create table vocabulary_change (
  id uuid not null default uuidv7() constraint pk_vocabulary_change primary key,
  vocabulary text not null constraint fk_vocabulary_change_vocabulary references vocabulary,
  version integer not null,
  act text not null constraint ck_vocabulary_change_act check (act in ('shipped', 'added', 'edited', 'retired', 'reopened', 'reordered')),
  codes text[] not null,
  before jsonb,
  after jsonb,
  changed_at timestamptz not null default now(),
  changed_by uuid constraint fk_vocabulary_change_changed_by references person,
  constraint uq_vocabulary_change_version unique (vocabulary, version)
);
revoke update, delete on vocabulary_change from samenhang_app;
comment on table vocabulary_change is 'What changed in each version of a closed list; shipped is what came with the product.';

create or replace function define_vocabulary(vocabulary_code text, vocabulary_name jsonb, terms jsonb) returns void
  language plpgsql as
$function$
declare
  known boolean := exists (select from vocabulary v where v.code = vocabulary_code);
  own_order boolean := coalesce((select v.ordered_at is not null from vocabulary v where v.code = vocabulary_code), false);
  written text[];
begin
  insert into vocabulary (code, name) values (vocabulary_code, vocabulary_name)
  on conflict (code) do update set name = excluded.name where vocabulary.name <> excluded.name;

  with changed as (
    insert into vocabulary_term (vocabulary, code, label, definition, note, attributes, position, valid_until)
    select vocabulary_code, term ->> 'code', term -> 'label', term -> 'definition', term -> 'note', coalesce(term -> 'attributes', '{}'),
      listed.position + case when own_order then 1000 else 0 end, (term ->> 'validUntil')::date
    from jsonb_array_elements(define_vocabulary.terms) with ordinality as listed (term, position)
    on conflict (vocabulary, code) do update set
      label = excluded.label, definition = excluded.definition, note = excluded.note, attributes = excluded.attributes,
      position = case when own_order then vocabulary_term.position else excluded.position end, valid_until = excluded.valid_until
      where vocabulary_term.edited_at is null and (vocabulary_term.label, vocabulary_term.definition, vocabulary_term.note, vocabulary_term.attributes,
          case when own_order then 0 else vocabulary_term.position end, vocabulary_term.valid_until)
        is distinct from (excluded.label, excluded.definition, excluded.note, excluded.attributes,
          case when own_order then 0 else excluded.position end, excluded.valid_until)
    returning vocabulary_term.code)
  select array_agg(changed.code order by changed.code) into written from changed;

  if written is not null then
    update vocabulary v set version = v.version + 1 where v.code = vocabulary_code and known;
    insert into vocabulary_change (vocabulary, version, act, codes)
    select v.code, v.version, 'shipped', written from vocabulary v where v.code = vocabulary_code;
  end if;
end
$function$;
comment on function define_vocabulary(text, jsonb, jsonb) is 'Brings the terms of a closed list up to what the product ships, as a new version; words, end and order that the administration changed stay as they are.';
