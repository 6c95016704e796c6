-- A person's contact data go on request; what was done, by which function and when, stays (2b-R75).
alter table person add column erased_at timestamptz;
comment on column person.erased_at is 'Since when the row stands for a person whose name and address were erased.';

create function redacted(value jsonb, pattern text) returns jsonb
  language plpgsql immutable strict parallel safe as
$$
begin
  return case jsonb_typeof(value)
    when 'string' then to_jsonb(regexp_replace(value #>> '{}', pattern, '…', 'gi'))
    when 'array' then (select coalesce(jsonb_agg(redacted(element, pattern) order by position), '[]') from jsonb_array_elements(value) with ordinality as listed (element, position))
    when 'object' then (select coalesce(jsonb_object_agg(key, redacted(member, pattern)), '{}') from jsonb_each(value) as members (key, member))
    else value end;
end
$$;
comment on function redacted(jsonb, text) is 'The same JSON with everything that matches the pattern replaced by an ellipsis.';

create function erase_from_journal(person uuid, words text[]) returns integer
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  pattern text := (select string_agg('(?<![[:alnum:]])' || regexp_replace(word, '([^[:alnum:]])', '\\\1', 'g') || '(?![[:alnum:]])', '|') from unnest(words) as word);
  changed integer := 0;
begin
  if pattern is not null then
    update journal_entry set before = redacted(before, pattern), after = redacted(after, pattern)
    where before::text ~* pattern or after::text ~* pattern;
    get diagnostics changed = row_count;
  end if;
  update journal_entry set actor_subject = null where actor_person_id = person and actor_subject is not null;
  return changed;
end
$$;
comment on function erase_from_journal(uuid, text[]) is 'The only change ever made to the journal: a name and an address give way to an ellipsis, and the account to nothing. Runs as the owner; no entry goes.';
revoke all on function erase_from_journal(uuid, text[]) from public;
grant execute on function erase_from_journal(uuid, text[]) to samenhang_app;
