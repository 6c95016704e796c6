-- Synthetic life of records: some not confirmed for long, one entered on behalf of a group, an invitation that waits, a
-- claim that shows something for itself. Rows somebody changed in the demo are left alone.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

-- Confirmed eleven months ago or longer: to do for Maison médicale Synthèse (partenaire@), stale in the directory for others.
update organization o set last_confirmed_on = listed.confirmed::date
from (values (12, '2025-12-12'), (25, '2025-06-02'), (29, '2025-03-14'), (43, '2025-09-30'), (48, '2025-10-21'), (53, '2025-11-08')) as listed (number, confirmed)
where o.id = pg_temp.demo_id('9002', listed.number) and o.last_confirmed_on = date '2026-03-01' + listed.number * 3 and o.version = 0;

insert into organization (id, name, type, sectors, target_groups, languages, municipality_id, status, synthetic, assisted_since, assisted_by, created_at, updated_at)
select pg_temp.demo_id('9002', 81), '{"nl": "Trapkoor Zes Treden", "fr": "Chœur d’escalier Six Marches"}', 'citizensInitiative', '{culture,integration}', '{allResidents}', '{nl,fr}',
  m.id, 'active', true, '2026-11-12', pg_temp.demo_id('9001', 2), '2026-11-12 10:00+01', '2026-11-12 10:00+01'
from territory m where m.type = 'municipality' and m.nis_code = 21004
on conflict do nothing;
insert into organization_contact (id, organization_id, function, email, generic, position)
values (pg_temp.demo_id('9012', 81), pg_temp.demo_id('9002', 81), '{"nl": "Repetities", "fr": "Répétitions"}', 'koor@zestreden.example', true, 0)
on conflict do nothing;

-- The secrets of these links are known to nobody.
insert into organization_invitation (id, organization_id, email, role, hand_over, language, token_hash, status, invited_by, invited_at, sent_at, expires_at)
select pg_temp.demo_id('9024', number), pg_temp.demo_id('9002', organization), email, role, hand_over, language,
  encode(sha256(convert_to(gen_random_uuid()::text || number, 'UTF8')), 'hex'), 'open', pg_temp.demo_id('9001', inviter), sent::timestamptz, sent::timestamptz, sent::timestamptz + interval '14 days'
from (values
  (1, 81, 'koor@zestreden.example', 'owner', true, 'nl', 2, '2026-11-12 10:05+01'),
  (2, 11, 'nieuw@organisatie-11.example', 'editor', false, 'nl', 4, '2026-11-20 16:40+01')
) as listed (number, organization, email, role, hand_over, language, inviter, sent)
on conflict do nothing;

insert into organization_reminder (id, organization_id, since, step, sent_at, recipients)
values (pg_temp.demo_id('9025', 1), pg_temp.demo_id('9002', 25), '2025-06-02', 1, '2026-06-02 06:20+02', 1),
  (pg_temp.demo_id('9025', 2), pg_temp.demo_id('9002', 25), '2025-06-02', 2, '2026-07-02 06:20+02', 1)
on conflict do nothing;

update join_request set evidence = 'https://organisatie-52.example/equipe', own_domain = 'organisatie-52.example'
where id = pg_temp.demo_id('9016', 2) and evidence is null and status = 'open';
