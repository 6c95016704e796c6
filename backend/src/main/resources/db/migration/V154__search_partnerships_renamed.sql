-- What is found with the name of its partnership is found with the new name as soon as that changes: projects, bodies, meetings and decisions.
create function partnership_documents_renamed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  renamed uuid[];
begin
  select array_agg(n.id) into renamed from new_rows n join old_rows o on o.id = n.id where n.name is distinct from o.name;
  if renamed is not null then
    perform refresh_project_documents(array(select id from project where partnership_id = any(renamed)));
    perform refresh_governance_documents(array(select id from body where partnership_id = any(renamed)));
  end if;
  return null;
end
$$;
comment on function partnership_documents_renamed() is 'Makes the documents anew that hold the name of a partnership beside its own.';

create trigger partnership_reworded after update on partnership referencing old table as old_rows new table as new_rows
  for each statement execute function partnership_documents_renamed();
