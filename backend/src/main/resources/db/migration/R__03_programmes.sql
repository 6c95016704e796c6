-- The programme of local welfare and health contracts, its two generations and what each calls its themes
-- (1 §2.1–2.3, 1-R70). Wording is our own.
insert into programme (id, code, name, description, launched_year, position) values
  ('00000000-0000-7000-8002-000000000001', 'lwgc',
   '{"nl": "Lokale welzijns- en gezondheidscontracten (LWGC)", "fr": "Contrats locaux social-santé (CLSS)", "en": "Local welfare and health contracts (LWGC)"}',
   '{"nl": "Programma van het Brussels Gewest dat in een wijk diensten uit welzijn en gezondheid samenbrengt: eerst een diagnose met de gemeenschap, dan een lokaal actieplan, met een wijkreferent die de partners verbindt. Het doel is minder sociale ongelijkheid in gezondheid.", "fr": "Programme de la Région bruxelloise qui réunit dans un quartier les services sociaux et de santé : d’abord un diagnostic communautaire, puis un plan d’action local, avec une personne référente qui relie les partenaires. Le but est de réduire les inégalités sociales de santé.", "en": "Programme of the Brussels Region that brings welfare and health services of a neighbourhood together: first a diagnosis with the community, then a local action plan, with a reference person who connects the partners. The aim is less social inequality in health."}',
   2021, 1)
on conflict (id) do update set name = excluded.name, description = excluded.description, launched_year = excluded.launched_year, position = excluded.position;

-- Pillars of the integrated welfare and health plan (GWGP/PSSI); the contracts are part of the second.
insert into programme_pillar (id, programme_id, code, name, position) values
  ('00000000-0000-7000-8002-000000000031', '00000000-0000-7000-8002-000000000001', 'qualityOfLife',
   '{"nl": "Beter leven en gezonder zijn, met minder ongelijkheid", "fr": "Vivre mieux et en meilleure santé, avec moins d’inégalités", "en": "Better life and health, with less inequality"}', 1),
  ('00000000-0000-7000-8002-000000000032', '00000000-0000-7000-8002-000000000001', 'accessToRights',
   '{"nl": "Toegang tot rechten en diensten voor iedereen", "fr": "Accès aux droits et aux services pour toutes et tous", "en": "Access to rights and services for everyone"}', 2),
  ('00000000-0000-7000-8002-000000000033', '00000000-0000-7000-8002-000000000001', 'coordinatedSupply',
   '{"nl": "Hulp en zorg die beter geordend en op elkaar afgestemd zijn", "fr": "Une offre d’aide et de soins mieux structurée et coordonnée", "en": "Help and care that are better organised and coordinated"}', 3),
  ('00000000-0000-7000-8002-000000000034', '00000000-0000-7000-8002-000000000001', 'integratedPolicy',
   '{"nl": "Eén welzijns- en gezondheidsbeleid dat samen wordt gemaakt", "fr": "Une politique social-santé intégrée, construite ensemble", "en": "One welfare and health policy, made together"}', 4)
on conflict (id) do update set code = excluded.code, name = excluded.name, position = excluded.position;

insert into generation (id, programme_id, code, name, start_year, allocation) values
  ('00000000-0000-7000-8002-000000000010', '00000000-0000-7000-8002-000000000001', '1.0',
   '{"nl": "Eerste generatie (1.0)", "fr": "Première génération (1.0)", "en": "First generation (1.0)"}', 2021, 'callForProjects'),
  ('00000000-0000-7000-8002-000000000020', '00000000-0000-7000-8002-000000000001', '2.0',
   '{"nl": "Tweede generatie (2.0)", "fr": "Deuxième génération (2.0)", "en": "Second generation (2.0)"}', 2023, 'consensus')
on conflict (id) do update set code = excluded.code, name = excluded.name, start_year = excluded.start_year, allocation = excluded.allocation;

insert into theme (id, generation_id, code, name, priority, position) values
  ('00000000-0000-7000-8002-000000000011', '00000000-0000-7000-8002-000000000010', 'accessToServices',
   '{"nl": "Vlotter toegang tot hulp en zorg die er al is", "fr": "Un meilleur accès à l’aide et aux soins existants", "en": "Better access to existing help and care"}', false, 1),
  ('00000000-0000-7000-8002-000000000012', '00000000-0000-7000-8002-000000000010', 'housingLossPrevention',
   '{"nl": "Woonverlies en uithuiszetting voorkomen, en helpen bij (her)huisvesting", "fr": "Prévenir la perte du logement et les expulsions, et aider à se (re)loger", "en": "Preventing loss of housing and eviction, and help with (re)housing"}', false, 2),
  ('00000000-0000-7000-8002-000000000013', '00000000-0000-7000-8002-000000000010', 'socialIsolation',
   '{"nl": "Sociaal isolement in de wijk tegengaan", "fr": "Lutter contre l’isolement social dans le quartier", "en": "Countering social isolation in the neighbourhood"}', false, 3),
  ('00000000-0000-7000-8002-000000000014', '00000000-0000-7000-8002-000000000010', 'livingEnvironment',
   '{"nl": "Een leefomgeving die ongelijkheid in gezondheid verkleint", "fr": "Un cadre de vie qui réduit les inégalités de santé", "en": "A living environment that reduces health inequality"}', false, 4),
  ('00000000-0000-7000-8002-000000000021', '00000000-0000-7000-8002-000000000020', 'accessForHardToReach',
   '{"nl": "Toegang tot hulp en zorg, eerst voor wie de diensten moeilijk bereikt", "fr": "L’accès à l’aide et aux soins, d’abord pour les personnes les plus éloignées des services", "en": "Access to help and care, first for those furthest from services"}', true, 1),
  ('00000000-0000-7000-8002-000000000022', '00000000-0000-7000-8002-000000000020', 'supportNetworks',
   '{"nl": "Netwerken van hulp, zorg en buren die rond de persoon samenwerken", "fr": "Des réseaux d’aide, de soins et de proximité qui coopèrent autour de la personne", "en": "Networks of help, care and neighbours that work together around the person"}', true, 2),
  ('00000000-0000-7000-8002-000000000023', '00000000-0000-7000-8002-000000000020', 'livingConditions',
   '{"nl": "Leefomstandigheden die ongelijkheid in welzijn en gezondheid verkleinen: wonen, omgeving, werk, onderwijs, sociale banden", "fr": "Des conditions de vie qui réduisent les inégalités sociales et de santé : logement, environnement, emploi, enseignement, liens sociaux", "en": "Living conditions that reduce inequality in welfare and health: housing, surroundings, work, education, social ties"}', true, 3)
on conflict (id) do update set code = excluded.code, name = excluded.name, priority = excluded.priority, position = excluded.position;

-- Preventing eviction and countering isolation have no theme of their own in 2.0: the mapping says where they live on, in part.
insert into theme_mapping (from_theme_id, to_theme_id, note) values
  ('00000000-0000-7000-8002-000000000011', '00000000-0000-7000-8002-000000000021',
   '{"nl": "Zelfde kern; 2.0 legt de nadruk op mensen in complexe situaties.", "fr": "Même noyau ; la 2.0 met l’accent sur les personnes en situation complexe.", "en": "Same core; 2.0 stresses people in complex situations."}'),
  ('00000000-0000-7000-8002-000000000012', '00000000-0000-7000-8002-000000000023',
   '{"nl": "Slechts deels: wonen is in 2.0 één van de leefomstandigheden. Uithuiszetting voorkomen heeft geen eigen opvolger.", "fr": "En partie seulement : le logement est en 2.0 une condition de vie parmi d’autres. La prévention des expulsions n’a pas de successeur propre.", "en": "In part only: in 2.0 housing is one living condition among others. Preventing eviction has no successor of its own."}'),
  ('00000000-0000-7000-8002-000000000013', '00000000-0000-7000-8002-000000000022',
   '{"nl": "Slechts deels: 2.0 spreekt over informele netwerken in de wijk, niet over isolement als doel op zich.", "fr": "En partie seulement : la 2.0 parle des réseaux informels du quartier, non de l’isolement comme but en soi.", "en": "In part only: 2.0 speaks of informal networks in the neighbourhood, not of isolation as an aim in itself."}'),
  ('00000000-0000-7000-8002-000000000013', '00000000-0000-7000-8002-000000000023',
   '{"nl": "Slechts deels: sociale banden staan in 2.0 bij de leefomstandigheden.", "fr": "En partie seulement : les liens sociaux figurent en 2.0 parmi les conditions de vie.", "en": "In part only: 2.0 lists social ties among the living conditions."}'),
  ('00000000-0000-7000-8002-000000000014', '00000000-0000-7000-8002-000000000023',
   '{"nl": "Zelfde kern; 2.0 noemt de domeinen en voegt ongelijkheid in welzijn toe.", "fr": "Même noyau ; la 2.0 nomme les domaines et ajoute les inégalités sociales.", "en": "Same core; 2.0 names the domains and adds inequality in welfare."}')
on conflict (from_theme_id, to_theme_id) do update set note = excluded.note;
