-- Bodies whose existence anybody may know, and the meetings and decisions of those that work in the open, are found by the general search too (5-R6, 3-R66).
comment on table search_document is 'What is public beside organisations, as it is searched: partnerships, municipalities and neighbourhoods, indicators, networks, open notices, projects, bodies, and what open bodies meet about and decide; kept by triggers.';

create function refresh_governance_documents(bodies uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  delete from search_document d where d.kind = 'body' and d.id = any(bodies)
    or d.kind = 'meeting' and d.id in (select id from meeting where body_id = any(bodies))
    or d.kind = 'decision' and d.id in (select id from decision where body_id = any(bodies));
  insert into search_document (kind, id, type, name, place, valid_from, valid_until, sort_name, names, words)
  select 'body', b.id, b.kind, b.name, p.name, b.valid_from, b.valid_until, b.sort_name, search_names(b.name, '[]'),
    search_words(jsonb_build_array(b.name), 'A')
      || search_words(jsonb_build_array(coalesce(b.purpose, '{}'), p.name) || search_labels('bodyKinds', array [b.kind]), 'B')
  from body b join partnership p on p.id = b.partnership_id where b.id = any(bodies) and b.confidentiality <> 'confidential'
  union all
  select 'meeting', m.id, m.purpose, m.title, p.name, cast(null as date), null, localized_fold(m.title), search_names(m.title, '[]'),
    search_words(jsonb_build_array(m.title), 'A')
      || search_words(jsonb_build_array(b.name, p.name) || search_labels('meetingPurposes', array [m.purpose])
        || (select coalesce(jsonb_agg(i.title), '[]') from meeting_item i where i.meeting_id = m.id and i.state not in ('proposed', 'declined')), 'B')
  from meeting m join body b on b.id = m.body_id join partnership p on p.id = b.partnership_id
  where b.id = any(bodies) and b.confidentiality = 'open' and m.status <> 'cancelled'
  union all
  select 'decision', d.id, d.mode, d.title, p.name, null, null, localized_fold(d.title), search_names(d.title, '[]'),
    search_words(jsonb_build_array(d.title), 'A')
      || search_words(jsonb_build_array(coalesce(d.words, '{}'), b.name, p.name, jsonb_build_object('any', coalesce(d.consequence, ''))), 'B')
  from decision d join body b on b.id = d.body_id join partnership p on p.id = b.partnership_id
  where b.id = any(bodies) and b.confidentiality = 'open';
  perform learn_search_words(array(select d.words from search_document d where d.kind = 'body' and d.id = any(bodies)
    or d.kind = 'meeting' and d.id in (select id from meeting where body_id = any(bodies))
    or d.kind = 'decision' and d.id in (select id from decision where body_id = any(bodies))));
end
$$;
comment on function refresh_governance_documents(uuid[]) is 'Makes the documents of these bodies, of their meetings and of their decisions anew. Runs as the owner: the application only reads them.';

create function governance_documents_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  bodies uuid[];
begin
  execute format('select array_agg(distinct %s) from changed', tg_argv[0]) into bodies;
  perform refresh_governance_documents(bodies);
  return null;
end
$$;
comment on function governance_documents_changed() is 'As search_documents_changed(), for what belongs to a body; the argument gives the body of a changed row.';

do $$
declare
  part record;
  rebuilding text := pg_get_functiondef('rebuild_search()'::regprocedure);
begin
  for part in select * from (values ('body', 'id'), ('meeting', 'body_id'), ('decision', 'body_id'),
      ('meeting_item', '(select m.body_id from meeting m where m.id = changed.meeting_id)')) as parts (relation, owner)
  loop
    execute format('create trigger %1$s_found_inserted after insert on %1$s referencing new table as changed for each statement execute function governance_documents_changed(%2$L)', part.relation, part.owner);
    execute format('create trigger %1$s_found_updated after update on %1$s referencing new table as changed for each statement execute function governance_documents_changed(%2$L)', part.relation, part.owner);
  end loop;
  execute regexp_replace(rebuilding, '\nend\n', E'\n  perform refresh_governance_documents(array(select id from body));\nend\n');
end
$$;

select refresh_governance_documents(array(select id from body));
