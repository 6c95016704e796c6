-- Making the document of an organisation takes little more than half the time: its texts are gathered in one pass and folded once, a
-- language without a text is not parsed, hours nobody stated are not reckoned. The documents stay the same, so none is made anew.
-- The indexes take in the words of many documents together; nothing is left waiting in them, so that a search never meets it.
alter index ix_organization_document_words set (fastupdate = on);
alter index ix_organization_document_keys set (fastupdate = on);

create or replace function refresh_organization_documents(ids uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  delete from organization_document d using organization o
  where d.organization_id = any(ids) and o.id = d.organization_id and o.merged_into_id is not null;

  insert into organization_document (organization_id, status, sort_name, names, keys, ages, open_minutes, last_confirmed_on, changes_on, words, item)
  select o.id, o.status, o.sort_name, chr(10) || coalesce((
      select string_agg(search_spelling(written), chr(10))
      from (select value as written from jsonb_each_text(o.name)
        union all select alias ->> 'name' from jsonb_array_elements(o.aliases) alias) as names), '') || chr(10),
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
    setweight(to_tsvector('simple', concat_ws(' ', plain.a_nl, plain.a_fr, plain.a_en, plain.a_de)) || coalesce(to_tsvector('dutch', plain.a_nl), '')
        || coalesce(to_tsvector('french', plain.a_fr), '') || coalesce(to_tsvector('english', plain.a_en), ''), 'A')
      || setweight(to_tsvector('simple', concat_ws(' ', plain.b_nl, plain.b_fr, plain.b_en, plain.b_de)) || coalesce(to_tsvector('dutch', plain.b_nl), '')
        || coalesce(to_tsvector('french', plain.b_fr), '') || coalesce(to_tsvector('english', plain.b_en), ''), 'B')
      || setweight(to_tsvector('simple', concat_ws(' ', plain.c_nl, plain.c_fr, plain.c_en, plain.c_de)) || coalesce(to_tsvector('dutch', plain.c_nl), '')
        || coalesce(to_tsvector('french', plain.c_fr), '') || coalesce(to_tsvector('english', plain.c_en), ''), 'C')
      || coalesce(setweight(to_tsvector('simple', concat_ws(' ', plain.d_nl, plain.d_fr, plain.d_en, plain.d_de)) || coalesce(to_tsvector('dutch', plain.d_nl), '')
        || coalesce(to_tsvector('french', plain.d_fr), '') || coalesce(to_tsvector('english', plain.d_en), ''), 'D'), ''),
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
      range_agg(case when s.opening_hours <> '[]' then opening_minutes(s.opening_hours) end) as open_minutes,
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
          (select string_agg(value, ' ') from jsonb_each_text(s.label)), s.postal_code)), case when s.opening_hours <> '[]' then opening_minutes(s.opening_hours) end
      from organization_site s left join territory m on m.id = s.municipality_id where s.organization_id = o.id
      union all
      select 'n:' || s.neighborhood_id, n.name, null from organization_site s join territory n on n.id = s.neighborhood_id where s.organization_id = o.id
      union all
      select case t.type when 'municipality' then 'm:' || t.nis_code when 'neighborhood' then 'n:' || t.id when 'livedNeighborhood' then 'n:' || t.id end,
        t.name || jsonb_build_object('any', (select string_agg(alias ->> 'name', ' ') from jsonb_array_elements(t.aliases) alias)), null
      from organization_territory ot join territory t on t.id = ot.territory_id where ot.organization_id = o.id) as places) as place on true
  cross join lateral (
    select search_plain(a_nl) as a_nl, search_plain(a_fr) as a_fr, search_plain(a_en) as a_en, search_plain(a_de) as a_de,
      search_plain(b_nl) as b_nl, search_plain(b_fr) as b_fr, search_plain(b_en) as b_en, search_plain(b_de) as b_de,
      search_plain(c_nl) as c_nl, search_plain(c_fr) as c_fr, search_plain(c_en) as c_en, search_plain(c_de) as c_de,
      search_plain(d_nl) as d_nl, search_plain(d_fr) as d_fr, search_plain(d_en) as d_en, search_plain(d_de) as d_de
    from (
      select string_agg(written, ' ') filter (where weight = 'A' and language in ('nl', 'any')) as a_nl, string_agg(written, ' ') filter (where weight = 'A' and language in ('fr', 'any')) as a_fr,
        string_agg(written, ' ') filter (where weight = 'A' and language = 'en') as a_en, string_agg(written, ' ') filter (where weight = 'A' and language = 'de') as a_de,
        string_agg(written, ' ') filter (where weight = 'B' and language in ('nl', 'any')) as b_nl, string_agg(written, ' ') filter (where weight = 'B' and language in ('fr', 'any')) as b_fr,
        string_agg(written, ' ') filter (where weight = 'B' and language = 'en') as b_en, string_agg(written, ' ') filter (where weight = 'B' and language = 'de') as b_de,
        string_agg(written, ' ') filter (where weight = 'C' and language in ('nl', 'any')) as c_nl, string_agg(written, ' ') filter (where weight = 'C' and language in ('fr', 'any')) as c_fr,
        string_agg(written, ' ') filter (where weight = 'C' and language = 'en') as c_en, string_agg(written, ' ') filter (where weight = 'C' and language = 'de') as c_de,
        string_agg(written, ' ') filter (where weight = 'D' and language in ('nl', 'any')) as d_nl, string_agg(written, ' ') filter (where weight = 'D' and language in ('fr', 'any')) as d_fr,
        string_agg(written, ' ') filter (where weight = 'D' and language = 'en') as d_en, string_agg(written, ' ') filter (where weight = 'D' and language = 'de') as d_de
      from (values
          ('A', jsonb_build_array(o.name, jsonb_build_object('any', concat_ws(' ', o.enterprise_number,
            (select string_agg(i.number, ' ') from organization_identifier i where i.organization_id = o.id),
            (select string_agg(alias ->> 'name', ' ') from jsonb_array_elements(o.aliases) alias))))),
          ('B', jsonb_build_array(coalesce(o.purpose, '{}'), jsonb_build_object('any', concat_ws(' ', o.type_other, o.legal_form_other, o.sectors_other, o.target_groups_other, o.themes_other, o.languages_other)))
            || coalesce(offer.names, '[]') || coalesce((select jsonb_agg(label) from vocabulary_term where vocabulary = 'organizationTypes' and code = any(array [o.type])), '[]')
            || coalesce((select jsonb_agg(label) from vocabulary_term where vocabulary = 'sectors' and code = any(o.sectors)), '[]')
            || coalesce((select jsonb_agg(label) from vocabulary_term where vocabulary = 'themes' and code = any(o.themes || coalesce(codes.themes, '{}'))), '[]')
            || coalesce((select jsonb_agg(label) from vocabulary_term where vocabulary = 'targetGroups' and code = any(o.target_groups || coalesce(codes.target_groups, '{}'))), '[]')),
          ('C', coalesce(offer.descriptions, '[]') || coalesce(place.names, '[]')),
          ('D', (select jsonb_build_array(coalesce(p.method, '{}'), coalesce(p.reception, '{}'), coalesce(p.ethics, '{}'),
              coalesce(p.availability, '{}'), coalesce(p.atmosphere, '{}'), coalesce(p.plans, '{}'))
            from organization_profile p where p.organization_id = o.id))) as parts (weight, content)
        cross join lateral jsonb_array_elements(content) piece cross join lateral jsonb_each_text(piece) as texts (language, written)) as pieces
    offset 0) as plain
  where o.id = any(ids) and o.merged_into_id is null
  on conflict (organization_id) do update set status = excluded.status, sort_name = excluded.sort_name, names = excluded.names, keys = excluded.keys,
    ages = excluded.ages, open_minutes = excluded.open_minutes, last_confirmed_on = excluded.last_confirmed_on, changes_on = excluded.changes_on,
    words = excluded.words, item = excluded.item;

  perform gin_clean_pending_list('ix_organization_document_words'), gin_clean_pending_list('ix_organization_document_keys');
  perform learn_search_words(array(select words from organization_document where organization_id = any(ids)));
end
$$;

create function organization_core(spelling text) returns text
  language sql immutable strict parallel safe
  return coalesce(nullif(btrim(regexp_replace(regexp_replace(spelling,
    '\m(buurthuis|wijkhuis|huis|wijkgezondheidscentrum|gezondheidscentrum|dienstencentrum|centrum|wijkcentrum|buurtwerk|vereniging|dienst|maison|medicale?|quartier|centre|sante|service|association|social|sociale|sociaal|espace|asso)\M',
    ' ', 'g'), '\s+', ' ', 'g')), ''), spelling);
comment on function organization_core(text) is 'A spelling without the words most organisations of a kind have in their name; the spelling itself when nothing else is left.';

create or replace function organization_core_name(name text) returns text
  language sql immutable strict parallel safe
  return organization_core(organization_spelling(name));
