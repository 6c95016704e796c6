-- Demo data: everything in R__11 to R__16 is invented, flagged synthetic, and names no real organisation or person.
-- Rows that exist are left alone, so that what somebody changed in the demo survives a restart.
--
-- Ids are 00000000-0000-7000-KIND-NUMBER, so that tests and guides can name a row:
--   9001 person          1 regio, 2 coordinator, 3 coordinatrice, 4 partner, 5 partenaire, 6 evaluator (the demo accounts,
--                        subject 00000000-0000-4000-8000-00000000000N), 7 and up: people without an account
--   9002 organization    1 Anderlecht, 2 Brussel, 3 Koekelberg, 4 Molenbeek, 5 Schaarbeek, 6 Sint-Gillis, 7 Sint-Joost,
--                        8 Vorst: the OCMWs; 11 Buurthuis De Synthese (partner@ owner), 12 Maison médicale Synthèse
--                        (partenaire@ editor), 13 and up: others
--   9003 partnership     1 to 18, numbered as the neighbourhoods …-8001-…: 1 Marollen (coordinator@), 6 Kuregem (coordinatrice@)
--   9004 membership      partnership × 100 + organization: 111 is De Synthese in Marollen; a second term adds 10000
--   9005 post            1 to 18 the reference person of that partnership; 101 to 108 the LWGC coordinator at that OCMW; 201 and up: others
--   9006 appointment     post × 10 + how manieth holder: 11 is the first reference person of Marollen
--   9007 membership request    9008 registration    9016 join request
--   9009 observation     indicator · partnership · year and quarter (0 for a whole year) · organization: 11012026311 is what
--                        De Synthese reports as persons reached (11) in Marollen (01) for the third quarter of 2026
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into person (id, subject, name, email, language)
select pg_temp.demo_id('9001', number), '00000000-0000-4000-8000-' || lpad(number::text, 12, '0'), name, email, language
from (values
  (1, 'Rita Voorbeeld', 'regio@samenhang.example', 'nl'),
  (2, 'Koen Voorbeeld', 'coordinator@samenhang.example', 'nl'),
  (3, 'Claire Exemple', 'coordinatrice@samenhang.example', 'fr'),
  (4, 'Petra Voorbeeld', 'partner@samenhang.example', 'nl'),
  (5, 'Paul Exemple', 'partenaire@samenhang.example', 'fr'),
  (6, 'Eva Voorbeeld', 'evaluator@samenhang.example', 'nl')
) as account (number, name, email, language)
on conflict do nothing;

insert into person (id, name, email, language)
select pg_temp.demo_id('9001', number), name, email, language
from (values
  ( 7, 'Nour Voorbeeld', 'nour@personen.example', 'nl'),
  ( 8, 'Samir Exemple', 'samir@personnes.example', 'fr'),
  ( 9, 'Lotte Voorbeeld', 'lotte@personen.example', 'nl'),
  (10, 'Odile Exemple', 'odile@personnes.example', 'fr'),
  (11, 'Arno Voorbeeld', 'arno@personen.example', 'nl'),
  (12, 'Bruna Exemple', 'bruna@personnes.example', 'fr'),
  (13, 'Cyriel Voorbeeld', 'cyriel@personen.example', 'nl'),
  (14, 'Dounia Exemple', 'dounia@personnes.example', 'fr'),
  (15, 'Elias Voorbeeld', 'elias@personen.example', 'nl'),
  (16, 'Farida Exemple', 'farida@personnes.example', 'fr'),
  (17, 'Gust Voorbeeld', 'gust@personen.example', 'nl'),
  (18, 'Hélène Exemple', 'helene@personnes.example', 'fr'),
  (19, 'Ilse Voorbeeld', 'ilse@personen.example', 'nl'),
  (20, 'Joël Exemple', 'joel@personnes.example', 'fr'),
  (21, 'Karima Exemple', 'karima@personnes.example', 'fr'),
  (22, 'Lieve Voorbeeld', 'lieve@personen.example', 'nl'),
  (23, 'Mehmet Voorbeeld', 'mehmet@personen.example', 'nl'),
  (24, 'Nadège Exemple', 'nadege@personnes.example', 'fr'),
  (25, 'Oscar Voorbeeld', 'oscar@personen.example', 'nl'),
  (26, 'Pauline Exemple', 'pauline@personnes.example', 'fr'),
  (27, 'Quinten Voorbeeld', 'quinten@personen.example', 'nl'),
  (28, 'Rachid Exemple', 'rachid@personnes.example', 'fr'),
  (29, 'Saskia Voorbeeld', 'saskia@personen.example', 'nl'),
  (30, 'Thierry Exemple', 'thierry@personnes.example', 'fr'),
  (31, 'Ute Voorbeeld', 'ute@personen.example', 'nl'),
  (32, 'Vanessa Exemple', 'vanessa@personnes.example', 'fr'),
  (33, 'Wim Voorbeeld', 'wim@personen.example', 'nl'),
  (34, 'Xavier Exemple', 'xavier@personnes.example', 'fr'),
  (35, 'Yasmina Exemple', 'yasmina@personnes.example', 'fr'),
  (36, 'Zeno Voorbeeld', 'zeno@personen.example', 'nl'),
  (37, 'Aïcha Exemple', 'aicha@personnes.example', 'fr'),
  (38, 'Bert Voorbeeld', 'bert@personen.example', 'nl'),
  (39, 'Chadia Voorbeeld', 'chadia@personen.example', 'nl'),
  (40, 'Didier Exemple', 'didier@personnes.example', 'fr'),
  (41, 'Esther Voorbeeld', 'esther@personen.example', 'nl'),
  (42, 'Filip Voorbeeld', 'filip@personen.example', 'nl'),
  (43, 'Gloria Exemple', 'gloria@personnes.example', 'fr'),
  (44, 'Hassan Exemple', 'hassan@personnes.example', 'fr'),
  (45, 'Inès Exemple', 'ines@personnes.example', 'fr'),
  (46, 'Jamila Exemple', 'jamila@personnes.example', 'fr')
) as someone (number, name, email, language)
on conflict do nothing;
