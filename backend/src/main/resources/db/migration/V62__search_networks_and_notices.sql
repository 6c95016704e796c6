-- Networks of the register and open notices are found by the general search too.
alter table search_document drop constraint ck_search_document_kind;
alter table search_document add constraint ck_search_document_kind check (kind in ('partnership', 'territory', 'indicator', 'network', 'notice'));
comment on table search_document is 'What is public beside organisations, as it is searched: partnerships, municipalities and neighbourhoods, indicators, networks, open notices; kept by triggers.';

-- A merged or archived network, and a notice that is closed, have no document.
create function refresh_register_documents(wanted text, ids uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  delete from search_document where kind = wanted and id = any(ids);
  if wanted = 'network' then
    insert into search_document (kind, id, type, name, place, valid_from, valid_until, sort_name, names, words)
    select 'network', n.id, n.coordination, n.name, case when places.number = 1 then places.names -> 0 end, n.valid_from, n.valid_until, n.sort_name,
      search_names(n.name, (select coalesce(jsonb_agg(jsonb_build_object('name', alias)), '[]') from unnest(n.aliases) alias)),
      search_words(jsonb_build_array(n.name, jsonb_build_object('any', array_to_string(n.aliases, ' '))), 'A')
        || search_words(jsonb_build_array(coalesce(n.details, '{}'), jsonb_build_object('any', concat_ws(' ', n.theme_other, n.activity_other, n.organizer_name)), coalesce(o.name, '{}'))
          || search_labels('themes', n.themes) || search_labels('networkActivities', n.activities), 'B')
        || search_words(places.names, 'C')
    from network n left join organization o on o.id = n.organizer_id
      cross join lateral (select count(*) as number, coalesce(jsonb_agg(t.name order by t.sort_name), '[]') as names
        from network_territory nt join territory t on t.id = nt.territory_id where nt.network_id = n.id) as places
    where n.id = any(ids) and n.merged_into_id is null and n.archived_on is null;
  elsif wanted = 'notice' then
    insert into search_document (kind, id, type, name, place, valid_from, valid_until, sort_name, names, words)
    select 'notice', n.id, n.kind, n.title, case when places.number = 1 then places.names -> 0 end, n.posted_on, n.open_until, localized_fold(n.title),
      search_names(n.title, '[]'),
      search_words(jsonb_build_array(n.title), 'A')
        || search_words(jsonb_build_array(coalesce(n.details, '{}'), jsonb_build_object('any', concat_ws(' ', n.theme_other, n.target_group_other, n.partner_other)),
            coalesce(o.name, p.name, '{}'))
          || search_labels('themes', n.themes) || search_labels('targetGroups', n.target_groups) || search_labels('organizationTypes', n.partner_types), 'B')
        || search_words(places.names, 'C')
    from notice n left join organization o on o.id = n.organization_id left join partnership p on p.id = n.partnership_id
      cross join lateral (select count(*) as number, coalesce(jsonb_agg(t.name order by t.sort_name), '[]') as names
        from notice_territory nt join territory t on t.id = nt.territory_id where nt.notice_id = n.id) as places
    where n.id = any(ids) and n.status = 'open';
  end if;
  perform learn_search_words(array(select words from search_document where kind = wanted and id = any(ids)));
end
$$;
comment on function refresh_register_documents(text, uuid[]) is 'Makes the documents of these networks or notices anew. Runs as the owner: the application only reads them.';

create function register_documents_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  ids uuid[];
begin
  execute format('select array_agg(distinct %I) from changed', tg_argv[1]) into ids;
  perform refresh_register_documents(tg_argv[0], ids);
  return null;
end
$$;
comment on function register_documents_changed() is 'As search_documents_changed(), for networks and notices.';

do $$
declare
  part record;
begin
  for part in select * from (values ('network', 'network', 'id'), ('network_territory', 'network', 'network_id'), ('notice', 'notice', 'id'), ('notice_territory', 'notice', 'notice_id'))
      as parts (relation, kind, owner)
  loop
    execute format('create trigger %1$s_found_inserted after insert on %1$s referencing new table as changed for each statement execute function register_documents_changed(%2$L, %3$L)', part.relation, part.kind, part.owner);
    execute format('create trigger %1$s_found_updated after update on %1$s referencing new table as changed for each statement execute function register_documents_changed(%2$L, %3$L)', part.relation, part.kind, part.owner);
    execute format('create trigger %1$s_found_deleted after delete on %1$s referencing old table as changed for each statement execute function register_documents_changed(%2$L, %3$L)', part.relation, part.kind, part.owner);
  end loop;
end
$$;

select refresh_register_documents('network', array(select id from network));

create or replace function rebuild_search() returns void
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
  perform refresh_register_documents('network', array(select id from network));
  perform refresh_register_documents('notice', array(select id from notice));
end
$$;
