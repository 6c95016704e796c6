-- Two records of one organisation become one, and can become two again (1-R55, 2b-R7, 3-R95).
-- What refers to an organisation is read from the catalogue of foreign keys, so that a table made later is taken along
-- without a word here. A column that has to stay where it is says so in the comment of its foreign key.

create table organization_merge (
  id uuid not null default uuidv7() constraint pk_organization_merge primary key,
  merged_id uuid not null constraint fk_organization_merge_merged references organization,
  survivor_id uuid not null constraint fk_organization_merge_survivor references organization,
  choices jsonb not null default '{}',
  merged_at timestamptz not null,
  merged_by uuid constraint fk_organization_merge_merged_by references person,
  undone_at timestamptz,
  undone_by uuid constraint fk_organization_merge_undone_by references person,
  leftovers jsonb not null default '[]',
  constraint ck_organization_merge_other check (merged_id <> survivor_id),
  constraint ck_organization_merge_undone check (undone_by is null or undone_at is not null)
);
create unique index uq_organization_merge_standing on organization_merge (merged_id) where undone_at is null;
create index ix_organization_merge_survivor on organization_merge (survivor_id);
comment on table organization_merge is 'One record taken up in another record of the same organisation: which fields were chosen, by whom, and whether it was undone. leftovers says what could not go back.';
comment on constraint fk_organization_merge_merged on organization_merge is 'Left by a merge: it is about that very record.';
comment on constraint fk_organization_merge_survivor on organization_merge is 'Left by a merge: it is about that very record.';
comment on constraint fk_organization_name_organization on organization_name is 'Left by a merge: worked out from the record itself.';

create table organization_merge_step (
  merge_id uuid not null constraint fk_organization_merge_step_merge references organization_merge,
  position integer not null,
  table_name text not null,
  outcome text not null constraint ck_organization_merge_step_outcome check (outcome in ('moved', 'combined', 'split', 'kept', 'changed')),
  before jsonb,
  after jsonb,
  constraint pk_organization_merge_step primary key (merge_id, position),
  constraint ck_organization_merge_step_row check (num_nonnulls(before, after) > 0)
);
revoke insert, update, delete on organization_merge_step from samenhang_app;
comment on table organization_merge_step is 'Each row a merge touched, whole, before and after; without before it was added, without after it was taken up in another row. Undoing reads it backwards.';

create view organization_reference as
select reference.oid as constraint_id, reference.conname as constraint_name, reference.conrelid::regclass as table_id, referring.relname as table_name,
  attribute.attname as column_name
from pg_constraint reference
  join pg_class referring on referring.oid = reference.conrelid
  join pg_attribute attribute on attribute.attrelid = reference.conrelid and attribute.attnum = reference.conkey[1]
where reference.contype = 'f' and reference.confrelid = 'organization'::regclass and reference.conparentid = 0
  and coalesce(obj_description(reference.oid, 'pg_constraint'), '') not like 'Left by a merge%';
comment on view organization_reference is 'Every column that refers to an organisation and goes along when records are merged.';

create function merge_columns(row_of regclass) returns text
  language sql stable as
$$
  select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
  where attrelid = row_of and attnum > 0 and not attisdropped and attgenerated = ''
$$;
comment on function merge_columns(regclass) is 'The columns of a table that can be written.';

create function merge_key(row_of regclass) returns text[]
  language sql stable as
$$
  select array_agg(attname::text order by attnum) from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
  where indrelid = row_of and indisprimary
$$;
comment on function merge_key(regclass) is 'The columns of the primary key of a table.';

create function merge_same_key(row_of regclass) returns text
  language sql stable as
$$
  select format('(%1$s) = (select %1$s from jsonb_populate_record(null::%2$s, $1))', string_agg(quote_ident(name), ', '), row_of)
  from unnest(merge_key(row_of)) as name
$$;
comment on function merge_same_key(regclass) is 'The condition that finds the row with the key of $1.';

create function merge_log(merge uuid, row_of regclass, outcome text, before jsonb, after jsonb) returns void
  language sql as
$$
  insert into organization_merge_step (merge_id, position, table_name, outcome, before, after)
  values ($1, (select coalesce(max(step.position), 0) + 1 from organization_merge_step step where step.merge_id = $1), $2::text, $3, $4, $5)
$$;

create function merge_write(row_of regclass, before jsonb, changes jsonb) returns jsonb
  language plpgsql as
$$
declare
  after jsonb;
begin
  if before ? 'version' and jsonb_typeof(before -> 'version') = 'number' then
    changes := changes || jsonb_build_object('version', (before ->> 'version')::bigint + 1);
  end if;
  if before ? 'updated_at' then
    changes := changes || jsonb_build_object('updated_at', now());
  end if;
  execute format('update %1$s t set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$s, $2)) where %3$s returning to_jsonb(t)',
    row_of, merge_columns(row_of), merge_same_key(row_of)) into strict after using before, before || changes;
  return after;
end
$$;
comment on function merge_write(regclass, jsonb, jsonb) is 'Changes a row found by its key, counts its revision on, and gives the row as it is now.';

create function merge_insert(row_of regclass, content jsonb) returns jsonb
  language plpgsql as
$$
declare
  after jsonb;
begin
  execute format('insert into %1$s as t (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$s, $1) returning to_jsonb(t)',
    row_of, merge_columns(row_of)) into strict after using content;
  return after;
end
$$;

-- The row of the survivor that stands in the way of a row under a unique constraint, when plain columns say so.
create function merge_counterpart(row_of regclass, violated text, wanted jsonb) returns jsonb
  language plpgsql stable as
$$
declare
  found jsonb;
  same text;
begin
  select string_agg(format('t.%1$I is not distinct from (jsonb_populate_record(null::%2$s, $1)).%1$I', attname, row_of), ' and ') into same
  from pg_index join pg_class on pg_class.oid = indexrelid join pg_attribute on attrelid = indrelid and attnum = any(indkey)
  where indrelid = row_of and relname = violated and indexprs is null;
  if same is not null then
    execute format('select to_jsonb(t) from %s t where %s limit 1', row_of, same) into found using wanted;
  end if;
  return found;
end
$$;

create function merge_absorb(merge uuid, row_of regclass, absorbed jsonb, keeper jsonb) returns void
  language plpgsql as
$$
declare
  reference record;
  child jsonb;
  twin jsonb;
  wanted jsonb;
  violated text;
  after jsonb;
begin
  for reference in
    select con.conrelid::regclass as child_of, child_column.attname as child_column, own_column.attname as own_column
    from pg_constraint con
      join pg_attribute child_column on child_column.attrelid = con.conrelid and child_column.attnum = con.conkey[1]
      join pg_attribute own_column on own_column.attrelid = con.confrelid and own_column.attnum = con.confkey[1]
    where con.contype = 'f' and con.confrelid = row_of and con.conparentid = 0 and array_length(con.conkey, 1) = 1
  loop
    for child in execute format('select to_jsonb(t) from %s t where t.%I = (jsonb_populate_record(null::%s, $1)).%I', reference.child_of,
      reference.child_column, row_of, reference.own_column) using absorbed
    loop
      wanted := jsonb_build_object(reference.child_column, keeper -> reference.own_column);
      begin
        after := merge_write(reference.child_of, child, wanted);
        perform merge_log(merge, reference.child_of, 'moved', child, after);
      exception when unique_violation then
        get stacked diagnostics violated = constraint_name;
        twin := merge_counterpart(reference.child_of, violated, child || wanted);
        if twin is null then
          raise;
        end if;
        perform merge_absorb(merge, reference.child_of, child, twin);
      end;
    end loop;
  end loop;
  execute format('delete from %s t where %s', row_of, merge_same_key(row_of)) using absorbed;
  perform merge_log(merge, row_of, 'combined', absorbed, null);
end
$$;
comment on function merge_absorb(uuid, regclass, jsonb, jsonb) is 'Takes a row up in another one: what refers to it refers to the other from now on, and so on downwards.';

create function merge_days(first_day jsonb, last_day jsonb) returns daterange
  language sql immutable as
$$ select daterange((first_day #>> '{}')::date, (last_day #>> '{}')::date, '[]') $$;

-- Both records were somewhere at the same time: one period each day is covered once, none gets lost. Alike, they become
-- one row; where they differ in kind, the survivor's holds on the days they share and the other keeps its own days.
create function merge_combine(merge uuid, row_of regclass, violated text, before jsonb, wanted jsonb) returns boolean
  language plpgsql as
$$
declare
  definition text;
  first_column text;
  last_column text;
  same text;
  rivals jsonb[];
  rival jsonb;
  keeper jsonb;
  ending jsonb;
  changes jsonb := '{}';
  after jsonb;
  days daterange := null;
  piece daterange;
  pieces daterange[];
  content jsonb;
begin
  select pg_get_constraintdef(oid) into definition from pg_constraint where conname = violated and conrelid = row_of and contype = 'x';
  select period[1], period[2] into first_column, last_column from regexp_match(definition, 'daterange\((\w+), (\w+), ''\[\]''::text\) WITH &&') as period;
  if first_column is null or not before ? 'id' then
    return false;
  end if;
  select string_agg(format('t.%1$I is not distinct from (jsonb_populate_record(null::%2$s, $1)).%1$I', matched[1], row_of), ' and ') into same
  from regexp_matches(definition, '(\w+) WITH =', 'g') as matched;
  execute format('select array_agg(to_jsonb(t) order by t.%2$I desc nulls first, t.%1$I desc) from %3$s t where %4$s
      and daterange(t.%1$I, t.%2$I, ''[]'') && merge_days($1 -> %1$L, $1 -> %2$L)', first_column, last_column, row_of, same)
    into rivals using before || wanted;
  if rivals is null then
    return false;
  end if;

  if exists (select from unnest(rivals) as other where other -> 'kind' is distinct from before -> 'kind') then
    select array_agg(part order by part) into pieces
    from unnest(datemultirange(merge_days(before -> first_column, before -> last_column))
      - (select range_agg(merge_days(other -> first_column, other -> last_column)) from unnest(rivals) as other)) as part;
    if pieces is null then
      perform merge_absorb(merge, row_of, before, rivals[1]);
      return true;
    end if;
    for index in 1 .. array_length(pieces, 1) loop
      piece := pieces[index];
      content := before || wanted || jsonb_build_object(first_column, lower(piece), last_column, upper(piece) - 1);
      if (upper(piece) - 1) is distinct from (before ->> last_column)::date then
        select content || coalesce(jsonb_object_agg(name, null), '{}') into content from jsonb_object_keys(content) as name where name like 'end\_%';
      end if;
      if index = 1 then
        after := merge_write(row_of, before, content - 'version' - 'updated_at');
        perform merge_log(merge, row_of, 'moved', before, after);
      else
        after := merge_insert(row_of, content || jsonb_build_object('id', uuidv7()));
        perform merge_log(merge, row_of, 'split', null, after);
      end if;
    end loop;
    return true;
  end if;

  keeper := rivals[1];
  ending := keeper;
  days := merge_days(keeper -> first_column, keeper -> last_column);
  foreach rival in array rivals[2:] || before loop
    if not upper_inf(days) and (upper_inf(merge_days(rival -> first_column, rival -> last_column))
        or upper(merge_days(rival -> first_column, rival -> last_column)) > upper(days)) then
      ending := rival;
    end if;
    days := range_merge(days, merge_days(rival -> first_column, rival -> last_column));
    select changes || coalesce(jsonb_object_agg(key, value), '{}') into changes from jsonb_each(rival)
    where value <> 'null' and keeper -> key = 'null' and not changes ? key and key not like 'end\_%' and key not in (first_column, last_column);
    if row_of = 'organization_user'::regclass and array_position(array ['owner', 'editor', 'reader'], rival ->> 'role')
        < array_position(array ['owner', 'editor', 'reader'], coalesce(changes ->> 'role', keeper ->> 'role')) then
      changes := changes || jsonb_build_object('role', rival ->> 'role');
    end if;
    perform merge_absorb(merge, row_of, rival, keeper);
  end loop;
  select changes || coalesce(jsonb_object_agg(key, value), '{}') into changes from jsonb_each(ending) where key like 'end\_%';
  changes := changes || jsonb_build_object(first_column, lower(days), last_column, upper(days) - 1);
  -- What referred to the rows taken up may have changed the keeper itself, so it is read again.
  execute format('select to_jsonb(t) from %s t where %s', row_of, merge_same_key(row_of)) into strict keeper using keeper;
  after := merge_write(row_of, keeper, changes);
  perform merge_log(merge, row_of, 'changed', keeper, after);
  return true;
end
$$;
comment on function merge_combine(uuid, regclass, text, jsonb, jsonb) is 'Brings a period of the merged record and the overlapping ones of the survivor together; false when the constraint is not about days.';

create function merge_row(merge uuid, row_of regclass, reference_column text, before jsonb, survivor uuid) returns void
  language plpgsql as
$$
declare
  wanted jsonb := jsonb_build_object(reference_column, survivor);
  violated text;
  twin jsonb;
  last_position integer;
  done boolean := false;
begin
  begin
    if row_of::text like 'organization\_%' and before ? 'id' then
      execute format('select to_jsonb(t) from %s t where t.%I = $1 and to_jsonb(t) - $3 = $2 - $3 limit 1', row_of, reference_column)
        into twin using survivor, before, array ['id', reference_column, 'position', 'version', 'created_at', 'updated_at', 'confirmed_on'];
      if twin is not null then
        perform merge_absorb(merge, row_of, before, twin);
        return;
      end if;
    end if;
    if before ? 'position' then
      execute format('select max(position) from %s where %I = $1', row_of, reference_column) into last_position using survivor;
      wanted := wanted || jsonb_build_object('position', coalesce(last_position + 1, (before ->> 'position')::integer));
    end if;
    perform merge_log(merge, row_of, 'moved', before, merge_write(row_of, before, wanted));
    return;
  exception when unique_violation or exclusion_violation or check_violation or foreign_key_violation then
    get stacked diagnostics violated = constraint_name;
  end;
  begin
    if exists (select from pg_constraint where conname = violated and conrelid = row_of and contype = 'x') then
      done := merge_combine(merge, row_of, violated, before, wanted);
    elsif before ->> 'status' = 'open' then
      -- Both asked the same: one question is enough.
      wanted := wanted || '{"status": "withdrawn"}' || case when before ? 'decided_at' then jsonb_build_object('decided_at', now()) else '{}' end;
      perform merge_log(merge, row_of, 'moved', before, merge_write(row_of, before, wanted));
      done := true;
    end if;
  exception when integrity_constraint_violation or unique_violation or exclusion_violation or check_violation or foreign_key_violation or not_null_violation then
    done := false;
  end;
  if not done then
    perform merge_log(merge, row_of, 'kept', before, before);
  end if;
end
$$;
comment on function merge_row(uuid, regclass, text, jsonb, uuid) is 'Lets one row go over to the survivor; combines it when it says the same or overlaps, and leaves it with the old record when neither works.';

create function merge_organizations(merge uuid, changes jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  asked organization_merge;
  reference record;
  row_before jsonb;
  own jsonb;
begin
  select * into strict asked from organization_merge where id = merge;
  perform from organization where id in (asked.merged_id, asked.survivor_id) order by id for update;
  if exists (select from organization where id in (asked.merged_id, asked.survivor_id) and merged_into_id is not null) then
    raise exception 'One of the two went on elsewhere meanwhile' using errcode = 'serialization_failure';
  end if;
  for reference in select table_id, table_name, column_name from organization_reference order by table_name, column_name loop
    for row_before in execute format('select to_jsonb(t) from %s t where %I = $1 order by %s', reference.table_id,
      reference.column_name, (select string_agg(quote_ident(name), ', ') from unnest(merge_key(reference.table_id)) as name))
      using asked.merged_id
    loop
      -- An earlier step may have taken this row along or changed it: it is read again.
      execute format('select to_jsonb(t) from %s t where %s and %I = $2', reference.table_id, merge_same_key(reference.table_id), reference.column_name)
        into own using row_before, asked.merged_id;
      if own is not null then
        perform merge_row(merge, reference.table_id, reference.column_name, own, asked.survivor_id);
      end if;
    end loop;
  end loop;

  select to_jsonb(o) into own from organization o where id = asked.merged_id;
  perform merge_log(merge, 'organization', 'changed', own, merge_write('organization', own,
    jsonb_build_object('merged_into_id', asked.survivor_id)
      || case when changes ? 'source_key' then '{"source": null, "source_key": null, "synced_on": null}'::jsonb else '{}' end));
  select to_jsonb(o) into own from organization o where id = asked.survivor_id;
  perform merge_log(merge, 'organization', 'changed', own, merge_write('organization', own, changes));
end
$$;
comment on function merge_organizations(uuid, jsonb) is 'Does what a row of organization_merge asks: everything of the merged record goes to the survivor, which gets the changes. Runs as the owner, because rows that become one need deleting; every one of them is kept in organization_merge_step.';

create function undo_organization_merge(merge uuid) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  step organization_merge_step;
  row_of regclass;
  present jsonb;
  restored jsonb;
  changed text[];
  leftovers jsonb := '[]';
  reason text;
  counted constant text[] := array ['version', 'updated_at'];
begin
  perform from organization_merge where id = merge and undone_at is null for update;
  if not found then
    raise exception 'Merge % is not there or was undone', merge;
  end if;
  for step in select * from organization_merge_step where merge_id = merge and outcome <> 'kept' order by position desc loop
    row_of := step.table_name::regclass;
    reason := null;
    changed := null;
    begin
      if step.after is null then
        perform merge_insert(row_of, step.before);
      else
        execute format('select to_jsonb(t) from %s t where %s for update', row_of, merge_same_key(row_of)) into present using step.after;
        if present is null then
          reason := 'gone';
        elsif step.before is null then
          if present - counted = step.after - counted then
            execute format('delete from %s t where %s', row_of, merge_same_key(row_of)) using step.after;
          else
            reason := 'changedSince';
          end if;
        else
          select coalesce(jsonb_object_agg(key, value) filter (where present -> key = step.after -> key), '{}'),
            array_agg(key) filter (where present -> key is distinct from step.after -> key)
          into restored, changed
          from jsonb_each(step.before) where value is distinct from step.after -> key and not key = any(counted)
            and not exists (select from pg_attribute where attrelid = row_of and attname = key and attgenerated <> '');
          perform merge_write(row_of, present, restored);
          if changed is not null then
            reason := 'changedSince';
          end if;
        end if;
      end if;
    exception when unique_violation or exclusion_violation or check_violation or foreign_key_violation or not_null_violation then
      reason := 'contradicted';
    end;
    if reason is not null then
      leftovers := leftovers || jsonb_build_object('table', step.table_name, 'reason', reason, 'fields', coalesce(to_jsonb(changed), '[]'),
        'row', coalesce(step.before, step.after));
    end if;
  end loop;
  return leftovers;
end
$$;
comment on function undo_organization_merge(uuid) is 'Puts every row a merge touched back as it was, backwards. A field that was changed since keeps its newer value; what could not go back is told.';

revoke execute on function merge_organizations(uuid, jsonb), undo_organization_merge(uuid) from public;
grant execute on function merge_organizations(uuid, jsonb), undo_organization_merge(uuid) to samenhang_app;
