-- Each stretch of words of a name is put together once and looked up, whatever the planner knows about the places.
create or replace function organization_name_with_place(spelling text) returns text
  language sql stable parallel safe as
$$
  with words as materialized (select regexp_split_to_array($1, ' ') as word),
  stretches as materialized (
    select first, last, array_to_string(word[first:last], ' ') as stretch
    from words cross join lateral generate_subscripts(word, 1) as begins (first)
      cross join lateral generate_series(first, least(first + 3, array_length(word, 1))) as ends (last)),
  place as (
    select first, last, (select min(nis_code) from municipality_spelling where municipality_spelling.spelling = stretch having count(distinct nis_code) = 1) as nis
    from stretches),
  longest as (select * from place where nis is not null order by last - first desc, last desc limit 1)
  select nullif(btrim(concat_ws(' ', nullif(array_to_string(word[:first - 1], ' '), ''), nullif(array_to_string(word[last + 1:], ' '), ''))), '') || ' @' || nis
  from words, longest
$$;
