-- Money of the demo, all invented: granted, waited for, late, refused; several who pay for one house (1-R42, R43). Ids: 9150 line.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into funding_line (id, partnership_id, title, authority, authority_other, instrument, organization_id, post_id, amount, amount_public, valid_from, valid_until, extends_id, pending_since, expected_by,
  extension_by, decided_on, decided_by, outcome, decision_note, note, synthetic, created_at, updated_at)
select pg_temp.demo_id('9150', number), pg_temp.demo_id('9003', partnership), title::jsonb, authority, authority_other, instrument, pg_temp.demo_id('9002', organization),
  (select post.id from post where post.id = pg_temp.demo_id('9005', post_number)), amount, amount_public, starts::date, ends::date, pg_temp.demo_id('9150', prolongs), pending::date, expected::date, extension::date,
  decided::date, decided_by, outcome, decision_note, note, true, coalesce(pending, starts)::date, timestamptz '2026-11-02 10:00+01'
from (values
  (1, 1, '{"nl": "Contract Marollen, eerste ronde", "fr": "Contrat Marolles, premier tour"}', 'cocom', null, 'agreement', 2, null, 210000, true, '2021-06-01', '2025-05-31', null, '2021-02-15', '2021-05-01', null,
   '2021-05-20', 'Verenigd College', 'granted', null, null),
  (2, 1, '{"nl": "Verlenging van het contract", "fr": "Prolongation du contrat"}', 'cocom', null, 'agreement', 2, null, 96000, true, '2025-06-01', '2026-12-31', 1, '2025-03-01', '2025-05-15', '2026-11-30',
   '2025-05-28', 'Verenigd College', 'grantedInPart', 'Eén jaar en half in plaats van twee jaar.', null),
  (3, 1, '{"nl": "Vervolg vanaf 2027", "fr": "Suite à partir de 2027"}', 'cocom', null, 'agreement', 2, null, 130000, false, '2027-01-01', '2028-12-31', 2, '2026-09-15', '2026-12-10', null, null, null, null, null,
   'De huur en twee contracten hangen hiervan af.'),
  (4, 1, '{"nl": "Halftijdse projectcoördinator", "fr": "Coordination de projet à mi-temps"}', 'vgc', null, 'position', 11, 202, 32000, false, '2025-01-01', '2026-12-31', null, '2024-10-01', '2024-12-15', '2026-12-01',
   '2024-12-18', 'College van de VGC', 'granted', null, null),
  (5, 1, '{"nl": "Keuken van het open huis", "fr": "Cuisine de la maison ouverte"}', 'foundation', null, 'gift', 11, null, 7500, true, '2026-03-01', '2026-12-31', null, '2025-11-10', '2026-02-01', null,
   '2026-01-28', 'Jury van het fonds', 'granted', null, null),
  (6, 1, '{"nl": "Verpleegkundige op straat", "fr": "Infirmière de rue"}', 'iriscare', null, 'projectCall', 13, null, 60000, false, '2026-03-01', '2028-02-29', null, '2025-12-01', '2026-02-15', null,
   '2026-02-10', 'Iriscare', 'refused', 'Budget van de oproep was op.', null),
  (7, 6, '{"fr": "Contrat Cureghem", "nl": "Contract Kuregem"}', 'cocom', null, 'agreement', 1, null, 260000, true, '2021-06-01', '2026-12-31', null, '2021-02-15', '2021-05-01', '2026-12-15', '2021-05-20',
   'Collège réuni', 'granted', null, null),
  (8, 6, '{"fr": "Deux portes, une équipe : 2027 et 2028", "nl": "Twee deuren, één ploeg: 2027 en 2028"}', 'cocof', null, 'projectSubsidy', 30, null, 80000, false, '2027-01-01', '2028-12-31', null, '2026-06-01',
   '2026-10-31', null, null, null, null, null, 'Deux personnes attendent de savoir si leur contrat continue.'),
  (9, 12, '{"nl": "Moeders van de blokken", "fr": "Mères des blocs"}', 'brusselsRegion', null, 'projectSubsidy', null, null, 54000, true, '2025-09-01', '2027-06-30', null, '2025-02-01', '2025-06-01', null, '2025-06-17',
   'Regering', 'granted', null, null),
  (10, 14, '{"fr": "Un lit pour la nuit", "nl": "Een bed voor de nacht"}', 'federal', null, 'projectCall', 52, null, null, false, '2026-12-01', '2028-11-30', null, '2026-10-05', '2027-01-20', null, null, null, null,
   null, null),
  (11, 9, '{"fr": "Matériel de l’équipe mobile", "nl": "Materiaal van de mobiele ploeg"}', 'other', 'Serviceclub van de wijk', 'gift', 47, null, 1200, true, '2026-01-01', '2026-12-31', null, null, null, null, '2025-12-12',
   'Assemblée du club', 'granted', null, null)
) as listed (number, partnership, title, authority, authority_other, instrument, organization, post_number, amount, amount_public, starts, ends, prolongs, pending, expected, extension, decided, decided_by, outcome,
  decision_note, note)
on conflict do nothing;

insert into funding_line_project (line_id, project_id, amount)
select pg_temp.demo_id('9150', line), pg_temp.demo_id('9140', project), amount
from (values (1, 1, 90000), (1, 2, null::numeric), (2, 1, 40000), (2, 2, null), (4, 1, 32000), (5, 1, 7500), (6, 4, 60000), (7, 5, 120000), (8, 5, 80000), (9, 8, 54000), (10, 9, null), (11, 6, 1200)) as listed (line, project, amount)
on conflict do nothing;
