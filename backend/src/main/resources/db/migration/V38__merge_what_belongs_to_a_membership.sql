-- What belongs to rows that become one may clash too: delegates, contacts, sleep, recognition of a membership. Periods are
-- brought together the same way, an order is kept by moving up a place, and only rows that say the same become one.
create or replace function merge_counterpart(row_of regclass, violated text, wanted jsonb) returns jsonb
  language plpgsql stable as
$$
declare
  found jsonb;
  same text;
  condition text;
begin
  select string_agg(format('t.%1$I is not distinct from (jsonb_populate_record(null::%2$s, $1)).%1$I', attname, row_of), ' and '),
    min(pg_get_expr(indpred, indrelid)) into same, condition
  from pg_index join pg_class on pg_class.oid = indexrelid join pg_attribute on attrelid = indrelid and attnum = any(indkey)
  where indrelid = row_of and relname = violated and indexprs is null;
  if same is not null then
    execute format('select to_jsonb(t) from %s t where %s and (%s) limit 1', row_of, same, coalesce(condition, 'true')) into found using wanted;
  end if;
  return found;
end
$$;

create or replace function merge_absorb(merge uuid, row_of regclass, absorbed jsonb, keeper jsonb) returns void
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
      exception when unique_violation or exclusion_violation then
        get stacked diagnostics violated = constraint_name;
        if not merge_combine(merge, reference.child_of, violated, child, wanted) then
          twin := merge_counterpart(reference.child_of, violated, child || wanted);
          if twin is null then
            raise;
          end if;
          perform merge_absorb(merge, reference.child_of, child, twin);
        end if;
      end;
    end loop;
  end loop;
  execute format('delete from %s t where %s', row_of, merge_same_key(row_of)) using absorbed;
  perform merge_log(merge, row_of, 'combined', absorbed, null);
end
$$;

create or replace function merge_combine(merge uuid, row_of regclass, violated text, before jsonb, wanted jsonb) returns boolean
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
  alike boolean;
  place integer := 1;
begin
  select pg_get_constraintdef(oid) into definition from pg_constraint where conname = violated and conrelid = row_of and contype = 'x';
  select period[1], period[2] into first_column, last_column from regexp_match(definition, 'daterange\((\w+), (\w+), ''\[\]''::text\) WITH &&') as period;
  if first_column is null or not before ? 'id' then
    return false;
  end if;
  -- Second in line where the other one is first: nobody has to give way.
  if definition ~ '"?position"? WITH =' and before ? 'position' then
    while place <= 9 loop
      begin
        after := merge_write(row_of, before, wanted || jsonb_build_object('position', place));
        perform merge_log(merge, row_of, 'moved', before, after);
        return true;
      exception when exclusion_violation or check_violation then
        place := place + 1;
      end;
    end loop;
  end if;
  select string_agg(format('t.%1$I is not distinct from (jsonb_populate_record(null::%2$s, $1)).%1$I', matched[1], row_of), ' and ') into same
  from regexp_matches(definition, '(\w+)"? WITH =', 'g') as matched;
  execute format('select array_agg(to_jsonb(t) order by t.%2$I desc nulls first, t.%1$I desc) from %3$s t where %4$s
      and daterange(t.%1$I, t.%2$I, ''[]'') && merge_days($1 -> %1$L, $1 -> %2$L)', first_column, last_column, row_of, same)
    into rivals using before || wanted;
  if rivals is null then
    return false;
  end if;

  -- Rows that say of what kind they are, are alike when that is the same; others when they say nothing different at all.
  select bool_and(case when before ? 'kind' then other -> 'kind' = before -> 'kind' else not exists (
      select from jsonb_each(before) as own where own.value <> 'null' and other -> own.key <> 'null' and other -> own.key <> own.value
        and not wanted ? own.key and own.key not like 'end\_%' and own.key not in (first_column, last_column, 'id', 'position', 'version', 'created_at', 'updated_at')
        and not (row_of = 'organization_user'::regclass and own.key = 'role')) end) into alike
  from unnest(rivals) as other;
  if not alike then
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
