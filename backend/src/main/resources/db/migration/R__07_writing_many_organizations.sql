-- Writing organisations by the thousand, as an import does: what is kept by triggers is kept once per statement, and the
-- documents of the search once per record instead of once for each of its parts. Repeatable, so that it comes after the
-- migrations that made the functions and triggers it changes.

create or replace function organization_names_added() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  insert into organization_name (organization_id, kind, spelling, core)
  select added.id, names.kind, spelled.spelling, organization_core(spelled.spelling)
  from added cross join lateral (
    select 'name' as kind, value as written from jsonb_each_text(added.name)
    union
    select 'alias', alias ->> 'name' from jsonb_array_elements(added.aliases) as alias where alias ->> 'name' is not null) as names
    cross join lateral (select organization_spelling(names.written) as spelling offset 0) as spelled;
  return null;
end
$$;
comment on function organization_names_added() is 'Keeps organization_name for new records, all of a statement at once. Runs as the owner: the application only reads it.';
drop trigger if exists organization_names_inserted on organization;
create trigger organization_names_inserted after insert on organization referencing new table as added
  for each statement execute function organization_names_added();

create or replace function organization_parts_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  ids uuid[];
begin
  if current_setting('samenhang.documents_later', true) = 'on' then
    return null;
  end if;
  execute format('select array_agg(distinct %I) from changed', tg_argv[0]) into ids;
  perform refresh_organization_documents(ids);
  return null;
end
$$;
comment on function organization_parts_changed() is 'After rows came or went: makes the documents of their organisations anew; the argument is the column with the organisation. A transaction that sets samenhang.documents_later to on does that itself, with refresh_organization_documents.';

create or replace function organization_parts_edited() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  ids uuid[];
begin
  if current_setting('samenhang.documents_later', true) = 'on' then
    return null;
  end if;
  execute format('select array_agg(distinct %1$I) from (select * from old_rows union all select * from new_rows) as touched', tg_argv[0]) into ids;
  perform refresh_organization_documents(ids);
  return null;
end
$$;
comment on function organization_parts_edited() is 'After rows were changed: also the organisation they were taken from gets a new document. Waits as organization_parts_changed does.';
