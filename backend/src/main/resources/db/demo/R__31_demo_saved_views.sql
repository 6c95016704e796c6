-- Views of the demo people: one's own, one shared within the administration, one with a partnership. Ids: 9190 view.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into saved_view (id, person_id, name, address, note, audience, partnership_id, synthetic)
select pg_temp.demo_id('9190', number), pg_temp.demo_id('9001', person), name, address, note, audience, pg_temp.demo_id('9003', partnership), true
from (values
  (1, 1, 'Bereik per generatie', '/dashboards/generations?indicator=personsReached', 'Voor het jaaroverzicht', 'administration', null::integer),
  (2, 1, 'Beslissingen die wachten', '/dashboards/funding', null, 'own', null),
  (3, 2, 'Onze projecten', '/dashboards/projects?partnership=%5B%2200000000-0000-7000-9003-000000000001%22%5D', 'Voor de stuurgroep', 'partnership', 1)
) as listed (number, person, name, address, note, audience, partnership)
on conflict do nothing;
