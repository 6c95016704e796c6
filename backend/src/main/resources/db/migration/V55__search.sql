-- Finding everything public in Dutch and French at once (1-R39, 2b-R10, R34, 3-R1): one document per organisation with what
-- can be searched and filtered, one per partnership, place and indicator, and the list of all words they are made of.
-- Triggers keep the documents within the transaction that changes what they are made from; rebuild_search() makes them anew.

create function search_spelling(written text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace(fold(written), '[^[:alnum:]]+', ' ', 'g'));
comment on function search_spelling(text) is 'Words without accents, capitals and punctuation: how texts are searched.';

create function search_words(content jsonb, weight "char") returns tsvector
  language sql immutable parallel safe
  return setweight(coalesce((
    select to_tsvector('simple', string_agg(search_spelling(written), ' '))
      || to_tsvector('dutch', coalesce(string_agg(search_spelling(written), ' ') filter (where language in ('nl', 'any')), ''))
      || to_tsvector('french', coalesce(string_agg(search_spelling(written), ' ') filter (where language in ('fr', 'any')), ''))
      || to_tsvector('english', coalesce(string_agg(search_spelling(written), ' ') filter (where language = 'en'), ''))
    from jsonb_array_elements(content) piece cross join lateral jsonb_each_text(piece) as texts (language, written)), ''), weight);
comment on function search_words(jsonb, "char") is 'The words of an array of localized texts, as they are and by their stem in the language they are in; "any" stands for a name that may be either.';

create function search_names(name jsonb, aliases jsonb) returns text
  language sql immutable parallel safe
  return chr(10) || coalesce((select string_agg(search_spelling(written), chr(10)) from (
      select value as written from jsonb_each_text(name)
      union all select alias ->> 'name' from jsonb_array_elements(aliases) alias) as names), '') || chr(10);
comment on function search_names(jsonb, jsonb) is 'Each name on a line of its own, so that a line that is or begins with what was typed is a better match.';

create function search_beginning(written text) returns text
  language sql immutable strict parallel safe
  return case when length(written) <= 240 then written else regexp_replace(left(written, 240), '\s+\S*$', '') || '…' end;
comment on function search_beginning(text) is 'The beginning of a text for a list, cut between words.';

create function search_labels(vocabulary_code text, codes text[]) returns jsonb
  language sql stable parallel safe
  return (select coalesce(jsonb_agg(label), '[]') from vocabulary_term where vocabulary = vocabulary_code and code = any(codes));
comment on function search_labels(text, text[]) is 'The labels of codes, so that a record is found by the words its codes stand for.';

create function opening_minutes(hours jsonb) returns int4multirange
  language sql immutable parallel safe
  return (
    select range_agg(int4range(least(begins, 10079), least(ends, 10080))) + coalesce(range_agg(int4range(0, ends - 10080)) filter (where ends > 10080), '{}')
    from (select begins, case when until > begins % 1440 then begins - begins % 1440 + until else begins - begins % 1440 + until + 1440 end as ends
      from (select 1440 * (array_position(array ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], slot ->> 'day') - 1)
            + 60 * left(slot ->> 'from', 2)::int + substr(slot ->> 'from', 4, 2)::int as begins,
            60 * left(slot ->> 'until', 2)::int + substr(slot ->> 'until', 4, 2)::int as until
          from jsonb_array_elements(hours) slot
          where slot ->> 'from' ~ '^\d\d:\d\d' and slot ->> 'until' ~ '^\d\d:\d\d') as slots
      where begins is not null) as spans);
comment on function opening_minutes(jsonb) is 'Opening hours as minutes of the week, from Monday midnight; what goes on past midnight goes on into the next day.';

create table search_word (
  word text not null constraint pk_search_word primary key
);
create index ix_search_word_beginning on search_word (word text_pattern_ops);
create index ix_search_word_letters on search_word using gin (word gin_trgm_ops);
comment on table search_word is 'Every distinct word of the documents. What is typed is compared with these few words, so that no likeness is ever worked out over the documents themselves.';

create table organization_document (
  organization_id uuid not null constraint pk_organization_document primary key constraint fk_organization_document_organization references organization on delete cascade,
  status text not null,
  sort_name text not null,
  names text not null,
  keys text[] not null,
  ages int4multirange,
  open_minutes int4multirange not null default '{}',
  last_confirmed_on date,
  changes_on date,
  words tsvector not null,
  item text not null
);
create index ix_organization_document_name on organization_document (sort_name, organization_id) where status = 'active';
create index ix_organization_document_keys on organization_document using gin (keys) with (fastupdate = off);
create index ix_organization_document_words on organization_document using gin (words) with (fastupdate = off);
create index ix_organization_document_changes_on on organization_document (changes_on) where changes_on is not null;
comment on table organization_document is 'What an organisation is searched, filtered and listed by; kept by triggers. A record that lives on in another one has none.';
comment on column organization_document.keys is 'Codes to filter and count by, each after its kind: t type, s sector, h theme, g target group, l language, m municipality (NIS code), n neighbourhood, r accepts referrals, f legal form, p sphere, c line of care, a competent authority, o theme.targetGroup of one offer.';
comment on column organization_document.ages is 'Ages in months it says it is there for; null when it states no limit.';
comment on column organization_document.open_minutes is 'Minutes of the week in which one of its sites or services is open.';
comment on column organization_document.changes_on is 'The next day a service begins or has ended, when the document is to be made anew.';
comment on column organization_document.item is 'Its entry in a list, as JSON without the braces.';

create table search_document (
  kind text not null constraint ck_search_document_kind check (kind in ('partnership', 'territory', 'indicator', 'network')),
  id uuid not null,
  code text,
  type text,
  name jsonb not null,
  place jsonb,
  valid_from date,
  valid_until date,
  sort_name text not null,
  names text not null,
  words tsvector not null,
  constraint pk_search_document primary key (kind, id)
);
create index ix_search_document_words on search_document using gin (words) with (fastupdate = off);
comment on table search_document is 'What is public beside organisations, as it is searched: partnerships, municipalities and neighbourhoods, indicators; kept by triggers.';

create function learn_search_words(documents tsvector[]) returns void
  language sql as
$$
  insert into search_word (word)
  select distinct lexeme from unnest(documents) document cross join lateral unnest(tsvector_to_array(document)) lexeme
  where length(lexeme) between 3 and 40 and lexeme !~ '[0-9]'
    and not exists (select from search_word known where known.word = lexeme)
  order by 1
  on conflict do nothing
$$;
comment on function learn_search_words(tsvector[]) is 'Adds the words of new documents to the list, always in one order so that two transactions do not wait for each other.';

create function refresh_organization_documents(ids uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  delete from organization_document d using organization o
  where d.organization_id = any(ids) and o.id = d.organization_id and o.merged_into_id is not null;

  insert into organization_document (organization_id, status, sort_name, names, keys, ages, open_minutes, last_confirmed_on, changes_on, words, item)
  select o.id, o.status, o.sort_name, search_names(o.name, o.aliases),
    array(select distinct key from unnest(
      array ['t:' || o.type]
      || array(select 's:' || unnest(o.sectors))
      || array(select 'h:' || unnest(o.themes || coalesce(codes.themes, '{}')))
      || array(select 'g:' || unnest(o.target_groups || coalesce(codes.target_groups, '{}')))
      || array(select 'l:' || unnest(o.languages || coalesce(codes.languages, '{}')))
      || array(select 'r:' || unnest(coalesce(codes.referrals, '{}')))
      || array(select 'c:' || unnest(o.care_lines))
      || array(select 'a:' || unnest(o.authorities))
      || array_remove(array ['f:' || o.legal_form, 'p:' || o.sphere], null)
      || coalesce(place.keys, '{}')
      || coalesce(codes.pairs, array(select 'o:' || theme || '.' || target_group from unnest(o.themes) theme cross join unnest(o.target_groups) target_group))) key),
    coalesce(offer.ages, case when o.age_from_months is not null or o.age_until_months is not null
      then int4multirange(int4range(coalesce(o.age_from_months, -9), o.age_until_months)) end),
    coalesce(place.open_minutes, '{}') + coalesce(offer.open_minutes, '{}'), o.last_confirmed_on, offer.changes_on,
    search_words(jsonb_build_array(o.name) || jsonb_build_array(jsonb_build_object('any', concat_ws(' ', o.enterprise_number,
        (select string_agg(i.number, ' ') from organization_identifier i where i.organization_id = o.id),
        (select string_agg(alias ->> 'name', ' ') from jsonb_array_elements(o.aliases) alias)))), 'A')
      || search_words(jsonb_build_array(coalesce(o.purpose, '{}'), jsonb_build_object('any', concat_ws(' ', o.type_other, o.legal_form_other, o.sectors_other, o.target_groups_other, o.themes_other, o.languages_other)))
        || coalesce(offer.names, '[]') || search_labels('organizationTypes', array [o.type]) || search_labels('sectors', o.sectors)
        || search_labels('themes', o.themes || coalesce(codes.themes, '{}'))
        || search_labels('targetGroups', o.target_groups || coalesce(codes.target_groups, '{}')), 'B')
      || search_words(coalesce(offer.descriptions, '[]') || coalesce(place.names, '[]'), 'C')
      || search_words(coalesce((select jsonb_build_array(coalesce(p.method, '{}'), coalesce(p.reception, '{}'), coalesce(p.ethics, '{}'),
          coalesce(p.availability, '{}'), coalesce(p.atmosphere, '{}'), coalesce(p.plans, '{}'))
        from organization_profile p where p.organization_id = o.id), '[]'), 'D'),
    btrim(jsonb_strip_nulls(jsonb_build_object('name', o.name, 'type', o.type, 'sectors', o.sectors,
      'themes', array(select distinct unnest(o.themes || coalesce(codes.themes, '{}')) order by 1),
      'targetGroups', o.target_groups, 'languages', o.languages,
      'municipality', (select jsonb_build_object('nisCode', m.nis_code, 'name', m.name) from territory m where m.id = o.municipality_id),
      'status', o.status, 'lastConfirmedOn', o.last_confirmed_on, 'referrals', offer.referral,
      'summary', (select jsonb_object_agg(language, search_beginning(written)) from jsonb_each_text(o.purpose) as texts (language, written))))::text, '{}')
  from organization o
  left join lateral (
    select array_agg(distinct theme) filter (where theme is not null) as themes,
      array_agg(distinct target_group) filter (where target_group is not null) as target_groups,
      array_agg(distinct language) filter (where language is not null) as languages,
      array_agg(distinct accepts_referrals) filter (where accepts_referrals is not null) as referrals,
      array_agg(distinct 'o:' || coalesce(theme, own_theme) || '.' || coalesce(target_group, own_target_group))
        filter (where coalesce(theme, own_theme) is not null and coalesce(target_group, own_target_group) is not null) as pairs
    from organization_service s
      left join lateral unnest(s.themes) theme on true left join lateral unnest(s.target_groups) target_group on true
      left join lateral unnest(s.languages) language on true
      left join lateral unnest(o.themes) own_theme on s.themes = '{}' left join lateral unnest(o.target_groups) own_target_group on s.target_groups = '{}'
    where s.organization_id = o.id and daterange(s.valid_from, s.valid_until, '[]') @> current_date) as codes on true
  left join lateral (
    select range_agg(int4range(coalesce(s.age_from_months, o.age_from_months, -9), coalesce(s.age_until_months, o.age_until_months)))
        filter (where coalesce(s.age_from_months, s.age_until_months, o.age_from_months, o.age_until_months) is not null) as ages,
      range_agg(opening_minutes(s.opening_hours)) as open_minutes,
      jsonb_agg(s.name || jsonb_build_object('any', concat_ws(' ', s.themes_other, s.target_groups_other))) as names,
      jsonb_agg(coalesce(s.description, '{}')) || jsonb_agg(coalesce(s.entry_conditions, '{}')) as descriptions,
      (array_agg(jsonb_build_object('accepts', s.accepts_referrals, 'on', s.referrals_on)
        order by array_position(array ['yes', 'limited', 'no'], s.accepts_referrals), s.referrals_on desc) filter (where s.accepts_referrals is not null))[1] as referral,
      (select min(day) from organization_service coming cross join lateral (values (coming.valid_from), (coming.valid_until + 1)) as days (day)
        where coming.organization_id = o.id and day > current_date) as changes_on
    from organization_service s where s.organization_id = o.id and daterange(s.valid_from, s.valid_until, '[]') @> current_date) as offer on true
  left join lateral (
    select array_agg(distinct key) filter (where key is not null) as keys, jsonb_agg(name) filter (where name is not null) as names,
      range_agg(minutes) as open_minutes
    from (
      select 'm:' || m.nis_code as key, m.name || jsonb_build_object('any', (select string_agg(alias ->> 'name', ' ') from jsonb_array_elements(m.aliases) alias)) as name,
        null::int4multirange as minutes
      from territory m where m.id = o.municipality_id
      union all
      select 'm:' || m.nis_code, jsonb_build_object('any', concat_ws(' ', s.street, (select string_agg(value, ' ') from jsonb_each_text(m.name)),
          (select string_agg(value, ' ') from jsonb_each_text(s.label)), s.postal_code)), opening_minutes(s.opening_hours)
      from organization_site s left join territory m on m.id = s.municipality_id where s.organization_id = o.id
      union all
      select 'n:' || s.neighborhood_id, n.name, null from organization_site s join territory n on n.id = s.neighborhood_id where s.organization_id = o.id
      union all
      select case t.type when 'municipality' then 'm:' || t.nis_code when 'neighborhood' then 'n:' || t.id when 'livedNeighborhood' then 'n:' || t.id end,
        t.name || jsonb_build_object('any', (select string_agg(alias ->> 'name', ' ') from jsonb_array_elements(t.aliases) alias)), null
      from organization_territory ot join territory t on t.id = ot.territory_id where ot.organization_id = o.id) as places) as place on true
  where o.id = any(ids) and o.merged_into_id is null
  on conflict (organization_id) do update set status = excluded.status, sort_name = excluded.sort_name, names = excluded.names, keys = excluded.keys,
    ages = excluded.ages, open_minutes = excluded.open_minutes, last_confirmed_on = excluded.last_confirmed_on, changes_on = excluded.changes_on,
    words = excluded.words, item = excluded.item;

  perform learn_search_words(array(select words from organization_document where organization_id = any(ids)));
end
$$;
comment on function refresh_organization_documents(uuid[]) is 'Makes the documents of these organisations anew. Runs as the owner: the application only reads them.';

create function organization_parts_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  ids uuid[];
begin
  execute format('select array_agg(distinct %I) from changed', tg_argv[0]) into ids;
  perform refresh_organization_documents(ids);
  return null;
end
$$;
comment on function organization_parts_changed() is 'After rows came or went: makes the documents of their organisations anew; the argument is the column with the organisation.';

create function organization_parts_edited() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  ids uuid[];
begin
  execute format('select array_agg(distinct %1$I) from (select * from old_rows union all select * from new_rows) as touched', tg_argv[0]) into ids;
  perform refresh_organization_documents(ids);
  return null;
end
$$;
comment on function organization_parts_edited() is 'After rows were changed: also the organisation they were taken from gets a new document.';

do $$
declare
  part record;
begin
  for part in select * from (values ('organization', 'id'), ('organization_site', 'organization_id'), ('organization_service', 'organization_id'),
      ('organization_profile', 'organization_id'), ('organization_territory', 'organization_id'), ('organization_identifier', 'organization_id')) as parts (relation, owner)
  loop
    execute format('create trigger %1$s_found_inserted after insert on %1$s referencing new table as changed for each statement execute function organization_parts_changed(%2$L)', part.relation, part.owner);
    execute format('create trigger %1$s_found_updated after update on %1$s referencing old table as old_rows new table as new_rows for each statement execute function organization_parts_edited(%2$L)', part.relation, part.owner);
    if part.relation <> 'organization' then
      execute format('create trigger %1$s_found_deleted after delete on %1$s referencing old table as changed for each statement execute function organization_parts_changed(%2$L)', part.relation, part.owner);
    end if;
  end loop;
end
$$;

create function refresh_search_documents(wanted text, ids uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  delete from search_document where kind = wanted and id = any(ids);
  if wanted = 'partnership' then
    insert into search_document (kind, id, type, name, place, valid_from, valid_until, sort_name, names, words)
    select 'partnership', p.id, p.type, p.name, coalesce(m.name, t.name), p.valid_from, p.valid_until, p.sort_name, search_names(p.name, '[]'),
      search_words(jsonb_build_array(p.name), 'A')
        || search_words(jsonb_build_array(coalesce(p.purpose, '{}'), coalesce(t.name, '{}')) || search_labels('partnershipTypes', array [p.type])
          || coalesce((select jsonb_agg(theme.name) from partnership_theme pt join theme on theme.id = pt.theme_id where pt.partnership_id = p.id), '[]'), 'B')
        || search_words(jsonb_build_array(coalesce(p.description, '{}'), coalesce(m.name, '{}'),
          jsonb_build_object('any', (select string_agg(alias ->> 'name', ' ') from jsonb_array_elements(coalesce(m.aliases, '[]') || coalesce(t.aliases, '[]')) alias))), 'C')
    from partnership p left join territory t on t.id = p.territory_id
      left join territory m on m.type = 'municipality' and m.id in (t.id, t.parent_id)
    where p.id = any(ids);
  elsif wanted = 'territory' then
    insert into search_document (kind, id, type, name, place, valid_from, valid_until, sort_name, names, words)
    select 'territory', t.id, t.type, t.name, case when t.type <> 'municipality' then above.name end, t.valid_from, t.valid_until, t.sort_name, search_names(t.name, t.aliases),
      search_words(jsonb_build_array(t.name, jsonb_build_object('any', (select string_agg(alias ->> 'name', ' ') from jsonb_array_elements(t.aliases) alias))), 'A')
        || case when t.type = 'municipality' then '' else search_words(jsonb_build_array(coalesce(above.name, '{}')), 'B') end
    from territory t left join territory above on above.id = t.parent_id
    where t.id = any(ids) and t.type in ('municipality', 'neighborhood', 'livedNeighborhood');
  elsif wanted = 'indicator' then
    insert into search_document (kind, id, code, type, name, sort_name, names, words)
    select distinct on (i.id) 'indicator', i.id, i.code, v.kind, v.name, v.sort_name, search_names(v.name, '[]'),
      search_words(jsonb_build_array(v.name, jsonb_build_object('any', i.code)), 'A') || search_words(jsonb_build_array(v.definition), 'B')
    from indicator i join indicator_version v on v.indicator_id = i.id and v.status = 'approved'
    where i.id = any(ids) order by i.id, v.number desc;
  end if;
  perform learn_search_words(array(select words from search_document where kind = wanted and id = any(ids)));
end
$$;
comment on function refresh_search_documents(text, uuid[]) is 'Makes the documents of these partnerships, places or indicators anew. Runs as the owner: the application only reads them.';

create function search_documents_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  ids uuid[];
begin
  execute format('select array_agg(distinct %I) from changed', tg_argv[1]) into ids;
  perform refresh_search_documents(tg_argv[0], ids);
  return null;
end
$$;
comment on function search_documents_changed() is 'After rows came, went or were changed: makes the documents they belong to anew; the arguments are the kind and the column with the id.';

do $$
declare
  part record;
begin
  for part in select * from (values ('partnership', 'partnership', 'id'), ('partnership_theme', 'partnership', 'partnership_id'), ('territory', 'territory', 'id'),
      ('indicator_version', 'indicator', 'indicator_id')) as parts (relation, kind, owner)
  loop
    execute format('create trigger %1$s_found_inserted after insert on %1$s referencing new table as changed for each statement execute function search_documents_changed(%2$L, %3$L)', part.relation, part.kind, part.owner);
    execute format('create trigger %1$s_found_updated after update on %1$s referencing new table as changed for each statement execute function search_documents_changed(%2$L, %3$L)', part.relation, part.kind, part.owner);
    execute format('create trigger %1$s_found_deleted after delete on %1$s referencing old table as changed for each statement execute function search_documents_changed(%2$L, %3$L)', part.relation, part.kind, part.owner);
  end loop;
end
$$;

-- Names that stand in other documents: a place that is renamed, a label that is reworded.
create function search_names_reworded() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  places uuid[] := array(select new_rows.id from new_rows join old_rows using (id)
    where (new_rows.name, new_rows.aliases) is distinct from (old_rows.name, old_rows.aliases));
begin
  if cardinality(places) > 0 then
    perform refresh_organization_documents(array(
      select id from organization where municipality_id = any(places)
      union select organization_id from organization_site where municipality_id = any(places) or neighborhood_id = any(places)
      union select organization_id from organization_territory where territory_id = any(places)));
    perform refresh_search_documents('territory', array(select id from territory where parent_id = any(places)));
    perform refresh_search_documents('partnership', array(select p.id from partnership p join territory t on t.id = p.territory_id
      where t.id = any(places) or t.parent_id = any(places)));
  end if;
  return null;
end
$$;
create trigger territory_reworded after update on territory referencing old table as old_rows new table as new_rows
  for each statement execute function search_names_reworded();

create function search_labels_reworded() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  marks text[] := array(
    select marks.mark || ':' || new_rows.code from new_rows join old_rows using (vocabulary, code)
      join (values ('organizationTypes', 't'), ('sectors', 's'), ('themes', 'h'), ('targetGroups', 'g')) as marks (vocabulary, mark) using (vocabulary)
    where new_rows.label is distinct from old_rows.label);
begin
  if cardinality(marks) > 0 then
    perform refresh_organization_documents(array(select organization_id from organization_document where keys && marks));
  end if;
  return null;
end
$$;
create trigger vocabulary_term_reworded after update on vocabulary_term referencing old table as old_rows new table as new_rows
  for each statement execute function search_labels_reworded();

create function refresh_due_documents(today date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  due uuid[] := array(select organization_id from organization_document where changes_on <= today);
begin
  perform refresh_organization_documents(due);
  return cardinality(due);
end
$$;
comment on function refresh_due_documents(date) is 'Makes the documents anew of organisations of which a service begins today or ended yesterday.';

create function rebuild_search() returns void
  language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  delete from search_word;
  delete from organization_document;
  delete from search_document;
  perform refresh_organization_documents(array(select id from organization));
  perform refresh_search_documents('partnership', array(select id from partnership));
  perform refresh_search_documents('territory', array(select id from territory));
  perform refresh_search_documents('indicator', array(select id from indicator));
end
$$;
comment on function rebuild_search() is 'Makes every document and the list of words anew; for the owner, after the way they are made has changed.';
revoke execute on function rebuild_search() from public;

select rebuild_search();

revoke insert, update, delete on organization_document, search_document, search_word from samenhang_app;

-- Members of a partnership are counted for each line of a list.
create index ix_membership_organization_period on membership (organization_id, valid_from, valid_until);

-- The words of names alone are no longer looked up.
create or replace function organization_names_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  delete from organization_name where organization_id = new.id;
  insert into organization_name (organization_id, kind, spelling, core)
  select new.id, kind, organization_spelling(written), organization_core_name(written)
  from (select 'name' as kind, value as written from jsonb_each_text(new.name)
        union
        select 'alias', alias ->> 'name' from jsonb_array_elements(new.aliases) as alias where alias ->> 'name' is not null) as names;
  return null;
end
$$;
comment on function organization_names_changed() is 'Keeps organization_name. Runs as the owner: the application only reads it.';
drop table organization_word;
