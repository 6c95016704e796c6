-- Invented records in number; deterministic, so that two runs ask the same. ${organizations} and ${partnerships} are counts.
set synchronous_commit = off;
set samenhang.documents_later = on;

create temporary table bench_municipality as
  select row_number() over (order by nis_code) - 1 as number, id from territory where type = 'municipality' and nis_code between 21001 and 21019;

insert into organization (name, type, sectors, languages, municipality_id, status, synthetic, purpose)
select jsonb_build_object(
    'nl', (array['Buurthuis','Wijkcentrum','Dienst','Huis','Steunpunt','Werking','Netwerk','Vereniging','Centrum','Atelier'])[1 + h % 10] || ' '
      || (array['Linde','Sluis','Molen','Parel','Horizon','Brug','Tuin','Haven','Ster','Akker','Bron','Kade'])[1 + h / 10 % 12] || ' ' || substr(md5(i::text), 1, 6),
    'fr', (array['Maison','Centre','Service','Foyer','Appui','Action','Réseau','Association','Carrefour','Atelier'])[1 + h % 10] || ' '
      || (array['Tilleul','Écluse','Moulin','Perle','Horizon','Pont','Jardin','Port','Étoile','Champ','Source','Quai'])[1 + h / 10 % 12] || ' ' || substr(md5(i::text), 1, 6)),
  (array['neighborhoodHouse','medicalHouse','mentalHealthService','school','youthService','homeCareService','socialRestaurant','other'])[1 + h / 7 % 8],
  array[(array['welfare','health','housing','education','culture','youth'])[1 + h / 11 % 6]],
  array['nl', 'fr'], m.id, 'active', true,
  jsonb_build_object('nl', 'Doel ' || md5(i::text) || ' ' || md5((i + 1)::text), 'fr', 'But ' || md5(i::text) || ' ' || md5((i + 1)::text))
from generate_series(1, ${organizations}) i
cross join lateral (select hashint4(i) & 2147483647 as h) hashed
join bench_municipality m on m.number = h / 13 % 19;

insert into organization_site (organization_id, street, house_number, postal_code, municipality_id)
select o.id, 'Straat ' || substr(md5(o.id::text), 1, 5), '1', '1000', o.municipality_id from organization o where o.synthetic;

insert into organization_service (organization_id, name, themes, target_groups, languages, accepts_referrals, referrals_on)
select o.id, jsonb_build_object('nl', 'Aanbod ' || substr(md5(o.id::text), 1, 5), 'fr', 'Offre ' || substr(md5(o.id::text), 1, 5)),
  array[(select code from vocabulary_term where vocabulary = 'themes' order by md5(code || o.id) limit 1)],
  array[(select code from vocabulary_term where vocabulary = 'targetGroups' order by md5(code || o.id) limit 1)],
  array['nl', 'fr'], (array['yes', 'limited', 'no'])[1 + (hashtext(o.id::text) & 2147483647) % 3], date '2026-01-01'
from organization o where o.synthetic;

-- The documents of the search are made once, as an import does, when all they are made of is there.
set samenhang.documents_later = off;
analyze organization, organization_site, organization_service;
select refresh_organization_documents(array(select id from organization where synthetic));

insert into partnership (name, type, generation_id, territory_id, regime, synthetic, valid_from)
select jsonb_build_object('nl', 'Samenwerking ' || i, 'fr', 'Partenariat ' || i), 'lwgc',
  (select id from generation order by code limit 1 offset i % 2), m.id, 'onProposal', true, date '2021-01-01' + i % 900
from generate_series(1, ${partnerships}) i join bench_municipality m on m.number = i % 19;

create temporary table bench_partnership as select row_number() over (order by id) as number, id from partnership;
create temporary table bench_organization as select row_number() over (order by id) as number, id from organization;

insert into membership (partnership_id, organization_id, kind, funded, joined_through, valid_from, valid_until)
select p.id, o.id, (array['partner','structuralPartner','partner','unfundedParticipant','supporter'])[1 + k % 5], k % 3 = 0, 'recorded',
  date '2021-01-01' + (p.number::int + k) % 1500, case when k % 12 = 0 then date '2025-06-30' end
from bench_partnership p cross join generate_series(1, 50) k
join bench_organization o on o.number = 1 + (p.number * 7919 + k * 331) % (select count(*) from bench_organization);

insert into observation (indicator_id, indicator_version_id, partnership_id, period_type, period, period_start, period_end, value, value_scale,
  numerator, denominator, source, status)
select v.indicator_id, v.id, p.id, v.period_type, to_char(q, 'YYYY"-Q"Q'), q::date, (q + interval '3 months' - interval '1 day')::date,
  round(n * 100.0 / d, 1), 1, n, d, 'Bench', 'published'
from (select iv.* from indicator_version iv where iv.status = 'approved' and iv.kind = 'percentage' and iv.aggregation = 'weightedMean'
      and iv.lowest_level = 'partnership' order by iv.id limit 1) v
cross join bench_partnership p cross join generate_series(timestamp '2021-01-01', timestamp '2025-12-31', interval '3 months') q
cross join lateral (select 1 + (hashint8(p.number * 100 + extract(quarter from q)::int + extract(year from q)::int) & 255) as n) x
cross join lateral (select n + 1 + (hashint8(p.number) & 511) as d) y;

-- The region's overview: 200 partnerships, 2,000 posts, ten years of appointments; and as many years of members who came and went.
create temporary table bench_followed as select number, id from bench_partnership where number <= 200;

insert into membership (partnership_id, organization_id, kind, funded, joined_through, valid_from, valid_until)
select p.id, o.id, 'partner', false, 'recorded', date '2011-01-01' + k * 17, date '2011-12-31' + k * 17
from bench_followed p cross join generate_series(1, 200) k
join bench_organization o on o.number = 1 + (p.number * 104729 + k * 1299709 + 17) % (select count(*) from bench_organization)
on conflict do nothing;

create temporary table bench_role as
  select row_number() over (order by code) - 1 as number, code from vocabulary_term where vocabulary = 'roleTypes' and attributes ->> 'scope' in ('partnership', 'project');

insert into post (role_type, scope, partnership_id, planned_fte, contact_email, valid_from, synthetic)
select r.code, 'partnership', p.id, (array [1.0, 0.8, 0.5, 0.2])[1 + k % 4], 'post-' || k || '@bench.example', date '2014-01-01', true
from bench_followed p cross join generate_series(1, 10) k join bench_role r on r.number = (p.number + k) % (select count(*) from bench_role);

insert into person (name) select 'Bench ' || i from generate_series(1, 4000) i;
create temporary table bench_person as select row_number() over (order by id) as number, id from person where name like 'Bench %';
create temporary table bench_post as select row_number() over (order by id) as number, id from post where synthetic;

-- Five holders one after the other, two years each; every seventh post is vacant today.
insert into appointment (post_id, person_id, employer_id, fte, valid_from, valid_until, end_reason)
select b.id, h.id, o.id, 0.80, date '2014-01-01' + turn * 730, case when turn < 5 or b.number % 7 = 0 then date '2014-01-01' + turn * 730 + 700 end,
  case when turn < 5 then 'otherJob' end
from bench_post b cross join generate_series(1, 5) turn
join bench_person h on h.number = 1 + (b.number * 5 + turn * 811) % 4000
join bench_organization o on o.number = 1 + (b.number * 31) % (select count(*) from bench_organization);

analyze;
