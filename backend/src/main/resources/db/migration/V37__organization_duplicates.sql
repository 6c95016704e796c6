-- Records of the whole register that may be of one organisation (2b-R12, 3-R95): what two records could have in common is
-- kept per record, so that a record that changes is compared with its own neighbours only.

create table municipality_spelling (
  territory_id uuid not null constraint fk_municipality_spelling_territory references territory on delete cascade,
  nis_code integer not null,
  spelling text not null,
  constraint pk_municipality_spelling primary key (territory_id, spelling)
);
create index ix_municipality_spelling_spelling on municipality_spelling (spelling);
comment on table municipality_spelling is 'Every way to write a municipality or a part of it, kept by a trigger from names and aliases of territories.';

create function municipality_spelled() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  delete from municipality_spelling where territory_id = new.id;
  if new.type = 'municipality' and new.nis_code is not null then
    insert into municipality_spelling (territory_id, nis_code, spelling)
    select distinct new.id, new.nis_code, organization_spelling(written)
    from (select value as written from jsonb_each_text(new.name) union select alias ->> 'name' from jsonb_array_elements(new.aliases) as alias) as names
    where organization_spelling(written) <> '';
  end if;
  return null;
end
$$;
create trigger municipality_inserted after insert on territory for each row execute function municipality_spelled();
create trigger municipality_updated after update of name, aliases, nis_code on territory for each row execute function municipality_spelled();
revoke insert, update, delete on municipality_spelling from samenhang_app;
insert into municipality_spelling (territory_id, nis_code, spelling)
select distinct id, nis_code, organization_spelling(written)
from territory, lateral (select value as written from jsonb_each_text(name) union select alias ->> 'name' from jsonb_array_elements(aliases) as alias) as names
where type = 'municipality' and nis_code is not null and organization_spelling(written) <> '';

create function organization_name_with_place(spelling text) returns text
  language sql stable parallel safe as
$$
  with words as (select regexp_split_to_array($1, ' ') as word)
  select case when btrim(concat_ws(' ', array_to_string(word[:first - 1], ' '), array_to_string(word[last + 1:], ' '))) <> ''
    then btrim(concat_ws(' ', nullif(array_to_string(word[:first - 1], ' '), ''), nullif(array_to_string(word[last + 1:], ' '), ''))) || ' @' || nis end
  from words, lateral (
    select first, last, min(place.nis_code) as nis
    from generate_subscripts(word, 1) as begins (first) cross join lateral generate_series(first, least(first + 3, array_length(word, 1))) as ends (last)
      join municipality_spelling place on place.spelling = array_to_string(word[first:last], ' ')
    group by first, last having count(distinct place.nis_code) = 1
    order by last - first desc, last desc limit 1) as longest
$$;
comment on function organization_name_with_place(text) is 'The spelling of a name in which the place, however it is written, is the code of its municipality: OCMW Heusden and CPAS de Heusden-Zolder are both "ocmw @71070". Null for a name without a place.';

create table organization_clue (
  organization_id uuid not null constraint fk_organization_clue_organization references organization on delete cascade,
  kind text not null constraint ck_organization_clue_kind check (kind in ('number', 'placedName', 'mailbox', 'phone', 'address', 'domain')),
  value text not null,
  constraint pk_organization_clue primary key (organization_id, kind, value)
);
create index ix_organization_clue_value on organization_clue (kind, value);
comment on table organization_clue is 'What two records of one organisation would have in common, in one form: numbers, mailboxes, telephones, addresses, web domains, names with their place.';
comment on constraint fk_organization_clue_organization on organization_clue is 'Left by a merge: worked out from the record itself.';

create table organization_duplicate (
  id uuid not null default uuidv7() constraint pk_organization_duplicate primary key,
  one_id uuid not null constraint fk_organization_duplicate_one references organization,
  other_id uuid not null constraint fk_organization_duplicate_other references organization,
  reasons jsonb not null constraint ck_organization_duplicate_reasons check (jsonb_typeof(reasons) = 'array'),
  weight integer not null,
  state text not null default 'open' constraint ck_organization_duplicate_state check (state in ('open', 'different', 'merged')),
  found_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid constraint fk_organization_duplicate_decided_by references person,
  note text,
  version integer not null default 0,
  constraint uq_organization_duplicate unique (one_id, other_id),
  constraint ck_organization_duplicate_order check (one_id < other_id)
);
create index ix_organization_duplicate_other on organization_duplicate (other_id);
create index ix_organization_duplicate_state on organization_duplicate (state, weight desc, id);
comment on table organization_duplicate is 'Two records that may be of one organisation, and why. That they are not is remembered; weight only says which pair tells itself most clearly.';
comment on constraint fk_organization_duplicate_one on organization_duplicate is 'Left by a merge: it is about that very record.';
comment on constraint fk_organization_duplicate_other on organization_duplicate is 'Left by a merge: it is about that very record.';

create table organization_duplicate_queue (
  organization_id uuid not null constraint pk_organization_duplicate_queue primary key
    constraint fk_organization_duplicate_queue_organization references organization on delete cascade,
  queued_at timestamptz not null default clock_timestamp()
);
create index ix_organization_duplicate_queue_queued_at on organization_duplicate_queue (queued_at);
comment on table organization_duplicate_queue is 'Records that changed in something that tells organisations apart and still have to be compared with their neighbours.';
comment on constraint fk_organization_duplicate_queue_organization on organization_duplicate_queue is 'Left by a merge: worked out from the record itself.';

create function organization_to_compare() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  changed uuid;
begin
  if tg_table_name = 'organization' then
    changed := new.id;
  elsif tg_op = 'DELETE' then
    changed := old.organization_id;
  else
    changed := new.organization_id;
    if tg_op = 'UPDATE' and old.organization_id <> new.organization_id then
      insert into organization_duplicate_queue (organization_id) values (old.organization_id) on conflict do nothing;
    end if;
  end if;
  insert into organization_duplicate_queue (organization_id) values (changed) on conflict do nothing;
  return null;
end
$$;
comment on function organization_to_compare() is 'Queues a record for comparison. Runs as the owner, whoever changes the record.';
create trigger organization_to_compare_inserted after insert on organization for each row execute function organization_to_compare();
create trigger organization_to_compare_updated after update of name, aliases, enterprise_number, website, municipality_id, merged_into_id on organization
  for each row when ((old.name, old.aliases, old.enterprise_number, old.website, old.municipality_id, old.merged_into_id)
    is distinct from (new.name, new.aliases, new.enterprise_number, new.website, new.municipality_id, new.merged_into_id))
  execute function organization_to_compare();
create trigger organization_to_compare_site after insert or update or delete on organization_site for each row execute function organization_to_compare();
create trigger organization_to_compare_contact after insert or update or delete on organization_contact for each row execute function organization_to_compare();
create trigger organization_to_compare_identifier after insert or update or delete on organization_identifier for each row execute function organization_to_compare();
create trigger organization_to_compare_service after insert or update of email, phone, url or delete on organization_service
  for each row execute function organization_to_compare();

create function web_domain(address text) returns text
  language sql immutable parallel safe
  return nullif(regexp_replace(regexp_replace(lower(address), '^(https?://)?(www\.)?([^/?#:]*@)?', ''), '[/?#:].*$', ''), '');

create function is_shared_domain(domain text) returns boolean
  language sql immutable parallel safe
  return domain is null or domain !~ '\.' or domain ~ ('(^|\.)(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|gmx|aol|proton|protonmail|tutanota|mail|zoho'
    || '|skynet|telenet|proximus|belgacom|scarlet|voo|brutele|pandora|edpnet|base|orange|numericable|swing|tiscali|belgonet|euphonynet)\.[a-z]{2,3}(\.[a-z]{2})?$')
    or domain ~ '(^|\.)(facebook|instagram|linkedin|wordpress|blogspot|wixsite|weebly|jimdo|jimdofree|webnode|squarespace|linktr|sites\.google|google|github|youtube|twitter)\.[a-z]+$';
comment on function is_shared_domain(text) is 'A domain of a mail or web provider, which says nothing about who uses it.';

create function refresh_organization_clues(ids uuid[]) returns void
  language sql as
$$
  delete from organization_clue where organization_id = any(ids);
  with record as (select * from organization where id = any(ids) and merged_into_id is null),
  mailbox as (
    select organization_id, lower(email) as email from organization_contact where organization_id = any(ids) and email is not null
    union select organization_id, lower(email) from organization_service where organization_id = any(ids) and email is not null),
  phone as (
    select organization_id, phone from organization_contact where organization_id = any(ids)
    union select organization_id, phone from organization_site where organization_id = any(ids)
    union select organization_id, phone from organization_service where organization_id = any(ids)),
  clue as (
    select id as organization_id, 'number' as kind, enterprise_number as value from record where enterprise_number is not null
    union select organization_id, 'number', scheme || ' ' || number from organization_identifier where organization_id = any(ids)
    union select organization_id, 'placedName', organization_name_with_place(spelling) from organization_name where organization_id = any(ids)
    union select organization_id, 'mailbox', email from mailbox
    union select organization_id, 'domain', split_part(email, '@', 2) from mailbox where not is_shared_domain(split_part(email, '@', 2))
    union select id, 'domain', web_domain(website) from record where not is_shared_domain(web_domain(website))
    union select organization_id, 'phone', number
      from phone, lateral regexp_replace(regexp_replace(phone, '[^0-9+]', '', 'g'), '^(\+32|0032)0?', '0') as number where length(number) >= 9
    union select site.organization_id, 'address', organization_spelling(part) || ' ' || lower(site.house_number) || ', ' || coalesce(site.postal_code, place.nis_code::text)
      from organization_site site left join territory place on place.id = site.municipality_id,
        regexp_split_to_table(site.street, '\s+[-–/]\s+') as part
      where site.organization_id = any(ids) and site.house_number is not null and organization_spelling(part) <> ''
  )
  insert into organization_clue (organization_id, kind, value)
  select organization_id, kind, left(value, 200) from clue join record on record.id = organization_id where value is not null
  on conflict do nothing
$$;
comment on function refresh_organization_clues(uuid[]) is 'Works out anew what these records could have in common with others.';

create table organization_name_key (
  organization_id uuid not null constraint fk_organization_name_key_organization references organization on delete cascade,
  key bigint not null,
  constraint pk_organization_name_key primary key (organization_id, key)
);
create index ix_organization_name_key_key on organization_name_key (key);
comment on table organization_name_key is 'Names that may be the same share a key: the distinguishing part of the name with any one letter left out, and its longer words. Found by equality, so that a register of any size is compared without measuring similarity over it.';
comment on constraint fk_organization_name_key_organization on organization_name_key is 'Left by a merge: worked out from the record itself.';

create function refresh_organization_name_keys(ids uuid[]) returns void
  language sql as
$$
  delete from organization_name_key where organization_id = any(ids);
  with core as (
    select distinct n.organization_id, n.core, left(replace((select string_agg(word, '' order by word) from regexp_split_to_table(n.core, ' ') as word), ' ', ''), 24) as letters
    from organization_name n join organization o on o.id = n.organization_id and o.merged_into_id is null
    where n.organization_id = any(ids) and n.core <> '')
  insert into organization_name_key (organization_id, key)
  select organization_id, hashtextextended('letters ' || letters, 0) from core
  union select organization_id, hashtextextended('letters ' || left(letters, place - 1) || substr(letters, place + 1), 0)
    from core, generate_series(1, length(letters)) as place where length(letters) >= 4
  union select organization_id, hashtextextended('word ' || word, 0) from core, regexp_split_to_table(core, ' ') as word where length(word) >= 5
  on conflict do nothing
$$;
comment on function refresh_organization_name_keys(uuid[]) is 'Works out anew under which keys the names of these records are found.';

create function near_organizations(ids uuid[])
  returns table (organization_id uuid, near_id uuid, kind text, own text, own_core text, theirs text, their_core text)
  language sql stable as
$$
  with near as (
    select distinct own.organization_id, same.organization_id as near_id
    from organization_name_key own, lateral (select many.organization_id from organization_name_key many where many.key = own.key limit 41) as same
    where own.organization_id = any(ids) and same.organization_id <> own.organization_id
      and (select count(*) from (select from organization_name_key many where many.key = own.key limit 41) as sharing) <= 40)
  select near.organization_id, near.near_id, case when n.kind = 'alias' or their.kind = 'alias' then 'alias' else 'name' end,
    n.spelling, n.core, their.spelling, their.core
  from near join organization_name n on n.organization_id = near.organization_id join organization_name their on their.organization_id = near.near_id
  union all
  select own.organization_id, same.organization_id, own.kind, own.value, null, same.value, null
  from organization_clue own join organization_clue same on same.kind = own.kind and same.value = own.value and same.organization_id <> own.organization_id
  where own.organization_id = any(ids)
    and (select count(*) from (select from organization_clue many where many.kind = own.kind and many.value = own.value limit 9) as sharing) <= 8
$$;
comment on function near_organizations(uuid[]) is 'Neighbours of these records: who shares a key of a name that at most forty share, and who shares a clue that at most eight share. Whether they are one is judged by the application.';

insert into organization_duplicate_queue (organization_id) select id from organization where merged_into_id is null on conflict do nothing;
