-- Belgium, its regions, all municipalities and the contract neighbourhoods (1 §8.1, 1-R61).
-- Municipalities: Statbel open data as of 1 January 2020, through bmesuere/belgium-topojson (CC0): NIS code, names, centre.
-- Ids are made from the NIS code, so that other scripts and tests can name a place: 21004 is …-000000021004.
create or replace function pg_temp.place_id(nis integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-8000-' || lpad(nis::text, 12, '0'))::uuid $$;
create or replace function pg_temp.neighborhood_id(number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-8001-' || lpad(number::text, 12, '0'))::uuid $$;

-- Belgium stands above the regions as the widest one; national figures hang on it.
insert into territory (id, type, nis_code, parent_id, name, aliases, latitude, longitude)
select pg_temp.place_id(nis), 'region', nis, pg_temp.place_id(parent), name::jsonb, aliases::jsonb, latitude, longitude
from (values
  (1000, null, '{"nl": "België", "fr": "Belgique", "en": "Belgium", "de": "Belgien"}', '[]', 50.64, 4.67),
  (2000, 1000, '{"nl": "Vlaams Gewest", "fr": "Région flamande", "en": "Flemish Region", "de": "Flämische Region"}',
    '[{"lang": "nl", "name": "Vlaanderen"}, {"lang": "fr", "name": "Flandre"}, {"lang": "en", "name": "Flanders"}]', 51.04, 4.24),
  (3000, 1000, '{"nl": "Waals Gewest", "fr": "Région wallonne", "en": "Walloon Region", "de": "Wallonische Region"}',
    '[{"lang": "nl", "name": "Wallonië"}, {"lang": "fr", "name": "Wallonie"}, {"lang": "en", "name": "Wallonia"}]', 50.31, 5.01),
  (4000, 1000, '{"nl": "Brussels Hoofdstedelijk Gewest", "fr": "Région de Bruxelles-Capitale", "en": "Brussels-Capital Region", "de": "Region Brüssel-Hauptstadt"}',
    '[{"lang": "nl", "name": "Brussels Gewest"}, {"lang": "fr", "name": "Région bruxelloise"}, {"lang": "en", "name": "Brussels Region"}]', 50.84, 4.37)
) as region (nis, parent, name, aliases, latitude, longitude)
order by nis
on conflict (id) do update set
  name = excluded.name, aliases = excluded.aliases, parent_id = excluded.parent_id,
  latitude = excluded.latitude, longitude = excluded.longitude, version = territory.version + 1, updated_at = now()
where (territory.name, territory.aliases, territory.parent_id, territory.latitude, territory.longitude)
  is distinct from (excluded.name, excluded.aliases, excluded.parent_id, excluded.latitude, excluded.longitude);

-- Mesen stands in the Flemish Region here; the source file placed it in the Walloon one.
insert into territory (id, type, nis_code, parent_id, name, aliases, latitude, longitude)
select pg_temp.place_id(nis), 'municipality', nis, pg_temp.place_id(region),
  jsonb_strip_nulls(jsonb_build_object('nl', nl, 'fr', fr, 'en', en)), coalesce(aliases, '[]')::jsonb, latitude, longitude
from (values
  (11001, 'Aartselaar', 'Aartselaar', 2000, 51.1345, 4.3756),
  (11002, 'Antwerpen', 'Anvers', 2000, 51.2671, 4.3706),
  (11004, 'Boechout', 'Boechout', 2000, 51.1668, 4.5144),
  (11005, 'Boom', 'Boom', 2000, 51.0952, 4.3724),
  (11007, 'Borsbeek', 'Borsbeek', 2000, 51.192, 4.4899),
  (11008, 'Brasschaat', 'Brasschaat', 2000, 51.3134, 4.5017),
  (11009, 'Brecht', 'Brecht', 2000, 51.336, 4.6283),
  (11013, 'Edegem', 'Edegem', 2000, 51.155, 4.4249),
  (11016, 'Essen', 'Essen', 2000, 51.4538, 4.4683),
  (11018, 'Hemiksem', 'Hemiksem', 2000, 51.1446, 4.3388),
  (11021, 'Hove', 'Hove', 2000, 51.1481, 4.473),
  (11022, 'Kalmthout', 'Kalmthout', 2000, 51.4053, 4.4696),
  (11023, 'Kapellen', 'Kapellen', 2000, 51.3424, 4.4403),
  (11024, 'Kontich', 'Kontich', 2000, 51.1217, 4.4356),
  (11025, 'Lint', 'Lint', 2000, 51.1269, 4.4881),
  (11029, 'Mortsel', 'Mortsel', 2000, 51.1762, 4.4526),
  (11030, 'Niel', 'Niel', 2000, 51.1087, 4.3422),
  (11035, 'Ranst', 'Ranst', 2000, 51.1933, 4.5898),
  (11037, 'Rumst', 'Rumst', 2000, 51.0983, 4.4183),
  (11038, 'Schelle', 'Schelle', 2000, 51.1262, 4.3336),
  (11039, 'Schilde', 'Schilde', 2000, 51.2567, 4.5846),
  (11040, 'Schoten', 'Schoten', 2000, 51.2684, 4.5125),
  (11044, 'Stabroek', 'Stabroek', 2000, 51.3347, 4.3715),
  (11050, 'Wijnegem', 'Wijnegem', 2000, 51.2314, 4.521),
  (11052, 'Wommelgem', 'Wommelgem', 2000, 51.209, 4.5141),
  (11053, 'Wuustwezel', 'Wuustwezel', 2000, 51.3949, 4.6061),
  (11054, 'Zandhoven', 'Zandhoven', 2000, 51.2111, 4.6851),
  (11055, 'Zoersel', 'Zoersel', 2000, 51.2589, 4.6737),
  (11056, 'Zwijndrecht', 'Zwijndrecht', 2000, 51.2294, 4.3255),
  (11057, 'Malle', 'Malle', 2000, 51.2935, 4.7249),
  (12002, 'Berlaar', 'Berlaar', 2000, 51.1117, 4.6535),
  (12005, 'Bonheiden', 'Bonheiden', 2000, 51.0223, 4.5658),
  (12007, 'Bornem', 'Bornem', 2000, 51.0989, 4.2445),
  (12009, 'Duffel', 'Duffel', 2000, 51.0969, 4.5113),
  (12014, 'Heist-op-den-Berg', 'Heist-op-den-Berg', 2000, 51.0723, 4.7352),
  (12021, 'Lier', 'Lierre', 2000, 51.117, 4.5721),
  (12025, 'Mechelen', 'Malines', 2000, 51.035, 4.4367),
  (12026, 'Nijlen', 'Nijlen', 2000, 51.1519, 4.6694),
  (12029, 'Putte', 'Putte', 2000, 51.0555, 4.6372),
  (12035, 'Sint-Katelijne-Waver', 'Sint-Katelijne-Waver', 2000, 51.064, 4.5293),
  (12040, 'Willebroek', 'Willebroek', 2000, 51.0619, 4.3669),
  (12041, 'Puurs-Sint-Amands', 'Puurs-Sint-Amands', 2000, 51.0644, 4.2794),
  (13001, 'Arendonk', 'Arendonk', 2000, 51.3367, 5.0908),
  (13002, 'Baarle-Hertog', 'Baerle-Duc', 2000, 51.4008, 4.9036),
  (13003, 'Balen', 'Balen', 2000, 51.1608, 5.1951),
  (13004, 'Beerse', 'Beerse', 2000, 51.3187, 4.835),
  (13006, 'Dessel', 'Dessel', 2000, 51.2419, 5.1321),
  (13008, 'Geel', 'Geel', 2000, 51.1673, 4.9903),
  (13010, 'Grobbendonk', 'Grobbendonk', 2000, 51.182, 4.7485),
  (13011, 'Herentals', 'Herentals', 2000, 51.1648, 4.833),
  (13012, 'Herenthout', 'Herenthout', 2000, 51.1388, 4.7572),
  (13013, 'Herselt', 'Herselt', 2000, 51.0531, 4.8883),
  (13014, 'Hoogstraten', 'Hoogstraten', 2000, 51.4411, 4.7692),
  (13016, 'Hulshout', 'Hulshout', 2000, 51.0635, 4.8141),
  (13017, 'Kasterlee', 'Kasterlee', 2000, 51.2472, 4.9487),
  (13019, 'Lille', 'Lille', 2000, 51.2589, 4.8408),
  (13021, 'Meerhout', 'Meerhout', 2000, 51.1282, 5.0822),
  (13023, 'Merksplas', 'Merksplas', 2000, 51.3738, 4.8766),
  (13025, 'Mol', 'Mol', 2000, 51.2342, 5.1628),
  (13029, 'Olen', 'Olen', 2000, 51.1641, 4.8914),
  (13031, 'Oud-Turnhout', 'Oud-Turnhout', 2000, 51.3216, 5.0148),
  (13035, 'Ravels', 'Ravels', 2000, 51.415, 5.0327),
  (13036, 'Retie', 'Retie', 2000, 51.269, 5.0894),
  (13037, 'Rijkevorsel', 'Rijkevorsel', 2000, 51.3569, 4.777),
  (13040, 'Turnhout', 'Turnhout', 2000, 51.337, 4.9504),
  (13044, 'Vorselaar', 'Vorselaar', 2000, 51.2198, 4.7763),
  (13046, 'Vosselaar', 'Vosselaar', 2000, 51.311, 4.8988),
  (13049, 'Westerlo', 'Westerlo', 2000, 51.1077, 4.8851),
  (13053, 'Laakdal', 'Laakdal', 2000, 51.082, 5.017),
  (21001, 'Anderlecht', 'Anderlecht', 4000, 50.8291, 4.291),
  (21002, 'Oudergem', 'Auderghem', 4000, 50.8107, 4.4327),
  (21003, 'Sint-Agatha-Berchem', 'Berchem-Sainte-Agathe', 4000, 50.8641, 4.295),
  (21004, 'Brussel', 'Bruxelles', 4000, 50.8729, 4.3767),
  (21005, 'Etterbeek', 'Etterbeek', 4000, 50.8338, 4.3916),
  (21006, 'Evere', 'Evere', 4000, 50.8692, 4.4085),
  (21007, 'Vorst', 'Forest', 4000, 50.8156, 4.321),
  (21008, 'Ganshoren', 'Ganshoren', 4000, 50.8733, 4.3113),
  (21009, 'Elsene', 'Ixelles', 4000, 50.8245, 4.3776),
  (21010, 'Jette', 'Jette', 4000, 50.8819, 4.323),
  (21011, 'Koekelberg', 'Koekelberg', 4000, 50.8627, 4.325),
  (21012, 'Sint-Jans-Molenbeek', 'Molenbeek-Saint-Jean', 4000, 50.8544, 4.3189),
  (21013, 'Sint-Gillis', 'Saint-Gilles', 4000, 50.8305, 4.342),
  (21014, 'Sint-Joost-ten-Node', 'Saint-Josse-ten-Noode', 4000, 50.8533, 4.3692),
  (21015, 'Schaarbeek', 'Schaerbeek', 4000, 50.8612, 4.3857),
  (21016, 'Ukkel', 'Uccle', 4000, 50.7914, 4.3562),
  (21017, 'Watermaal-Bosvoorde', 'Watermael-Boitsfort', 4000, 50.7933, 4.4177),
  (21018, 'Sint-Lambrechts-Woluwe', 'Woluwe-Saint-Lambert', 4000, 50.8477, 4.4269),
  (21019, 'Sint-Pieters-Woluwe', 'Woluwe-Saint-Pierre', 4000, 50.8315, 4.4353),
  (23002, 'Asse', 'Asse', 2000, 50.9076, 4.2194),
  (23003, 'Beersel', 'Beersel', 2000, 50.7493, 4.3033),
  (23009, 'Bever', 'Biévène', 2000, 50.7093, 3.9276),
  (23016, 'Dilbeek', 'Dilbeek', 2000, 50.8539, 4.2302),
  (23023, 'Galmaarden', 'Gammerages', 2000, 50.7513, 3.9887),
  (23024, 'Gooik', 'Gooik', 2000, 50.7816, 4.1003),
  (23025, 'Grimbergen', 'Grimbergen', 2000, 50.9468, 4.3772),
  (23027, 'Halle', 'Hal', 2000, 50.7245, 4.2365),
  (23032, 'Herne', 'Herne', 2000, 50.7204, 4.0392),
  (23033, 'Hoeilaart', 'Hoeilaart', 2000, 50.7598, 4.4516),
  (23038, 'Kampenhout', 'Kampenhout', 2000, 50.9428, 4.5681),
  (23039, 'Kapelle-op-den-Bos', 'Kapelle-op-den-Bos', 2000, 51.0112, 4.3585),
  (23044, 'Liedekerke', 'Liedekerke', 2000, 50.8676, 4.0985),
  (23045, 'Londerzeel', 'Londerzeel', 2000, 51.0142, 4.282),
  (23047, 'Machelen', 'Machelen', 2000, 50.9062, 4.4492),
  (23050, 'Meise', 'Meise', 2000, 50.9654, 4.3179),
  (23052, 'Merchtem', 'Merchtem', 2000, 50.9538, 4.2487),
  (23060, 'Opwijk', 'Opwijk', 2000, 50.968, 4.1848),
  (23062, 'Overijse', 'Overijse', 2000, 50.7674, 4.5334),
  (23064, 'Pepingen', 'Pepingen', 2000, 50.7413, 4.1467),
  (23077, 'Sint-Pieters-Leeuw', 'Sint-Pieters-Leeuw', 2000, 50.7856, 4.237),
  (23081, 'Steenokkerzeel', 'Steenokkerzeel', 2000, 50.922, 4.5053),
  (23086, 'Ternat', 'Ternat', 2000, 50.8676, 4.16),
  (23088, 'Vilvoorde', 'Vilvorde', 2000, 50.9272, 4.4283),
  (23094, 'Zaventem', 'Zaventem', 2000, 50.8738, 4.4881),
  (23096, 'Zemst', 'Zemst', 2000, 50.9811, 4.467),
  (23097, 'Roosdaal', 'Roosdaal', 2000, 50.8399, 4.102),
  (23098, 'Drogenbos', 'Drogenbos', 2000, 50.792, 4.2942),
  (23099, 'Kraainem', 'Kraainem', 2000, 50.8455, 4.4669),
  (23100, 'Linkebeek', 'Linkebeek', 2000, 50.7648, 4.3402),
  (23101, 'Sint-Genesius-Rode', 'Rhode-Saint-Genèse', 2000, 50.7454, 4.3773),
  (23102, 'Wemmel', 'Wemmel', 2000, 50.9146, 4.3116),
  (23103, 'Wezembeek-Oppem', 'Wezembeek-Oppem', 2000, 50.8445, 4.495),
  (23104, 'Lennik', 'Lennik', 2000, 50.8094, 4.1644),
  (23105, 'Affligem', 'Affligem', 2000, 50.9057, 4.1159),
  (24001, 'Aarschot', 'Aarschot', 2000, 50.9906, 4.872),
  (24007, 'Begijnendijk', 'Begijnendijk', 2000, 51.0107, 4.787),
  (24008, 'Bekkevoort', 'Bekkevoort', 2000, 50.9354, 4.9878),
  (24009, 'Bertem', 'Bertem', 2000, 50.8533, 4.6159),
  (24011, 'Bierbeek', 'Bierbeek', 2000, 50.8329, 4.7679),
  (24014, 'Boortmeerbeek', 'Boortmeerbeek', 2000, 50.982, 4.5693),
  (24016, 'Boutersem', 'Boutersem', 2000, 50.8329, 4.8458),
  (24020, 'Diest', 'Diest', 2000, 51.006, 5.0807),
  (24028, 'Geetbets', 'Geetbets', 2000, 50.8911, 5.1381),
  (24033, 'Haacht', 'Haacht', 2000, 50.9684, 4.6437),
  (24038, 'Herent', 'Herent', 2000, 50.9126, 4.6464),
  (24041, 'Hoegaarden', 'Hoegaarden', 2000, 50.7754, 4.8903),
  (24043, 'Holsbeek', 'Holsbeek', 2000, 50.9327, 4.8043),
  (24045, 'Huldenberg', 'Huldenberg', 2000, 50.7913, 4.6144),
  (24048, 'Keerbergen', 'Keerbergen', 2000, 51.0097, 4.6586),
  (24054, 'Kortenaken', 'Kortenaken', 2000, 50.8937, 5.0264),
  (24055, 'Kortenberg', 'Kortenberg', 2000, 50.8898, 4.5735),
  (24059, 'Landen', 'Landen', 2000, 50.7564, 5.0628),
  (24062, 'Leuven', 'Louvain', 2000, 50.8827, 4.7082),
  (24066, 'Lubbeek', 'Lubbeek', 2000, 50.8865, 4.832),
  (24086, 'Oud-Heverlee', 'Oud-Heverlee', 2000, 50.8164, 4.6843),
  (24094, 'Rotselaar', 'Rotselaar', 2000, 50.9597, 4.7301),
  (24104, 'Tervuren', 'Tervuren', 2000, 50.8187, 4.5251),
  (24107, 'Tienen', 'Tirlemont', 2000, 50.8162, 4.9482),
  (24109, 'Tremelo', 'Tremelo', 2000, 51.0001, 4.7231),
  (24130, 'Zoutleeuw', 'Léau', 2000, 50.8388, 5.1053),
  (24133, 'Linter', 'Linter', 2000, 50.8204, 5.045),
  (24134, 'Scherpenheuvel-Zichem', 'Montaigu-Zichem', 2000, 51.0009, 4.9759),
  (24135, 'Tielt-Winge', 'Tielt-Winge', 2000, 50.9242, 4.9017),
  (24137, 'Glabbeek', 'Glabbeek', 2000, 50.868, 4.9533),
  (25005, 'Bevekom', 'Beauvechain', 3000, 50.7719, 4.7703),
  (25014, 'Eigenbrakel', 'Braine-l''Alleud', 3000, 50.6718, 4.3525),
  (25015, 'Kasteelbrakel', 'Braine-le-Château', 3000, 50.6774, 4.2771),
  (25018, 'Chaumont-Gistoux', 'Chaumont-Gistoux', 3000, 50.6814, 4.6952),
  (25023, 'Court-Saint-Etienne', 'Court-Saint-Etienne', 3000, 50.624, 4.5643),
  (25031, 'Genepien', 'Genappe', 3000, 50.6082, 4.4521),
  (25037, 'Graven', 'Grez-Doiceau', 3000, 50.7458, 4.6896),
  (25043, 'Incourt', 'Incourt', 3000, 50.692, 4.7872),
  (25044, 'Itter', 'Ittre', 3000, 50.6426, 4.2537),
  (25048, 'Geldenaken', 'Jodoigne', 3000, 50.7208, 4.8648),
  (25050, 'Terhulpen', 'La Hulpe', 3000, 50.7352, 4.4661),
  (25068, 'Mont-Saint-Guibert', 'Mont-Saint-Guibert', 3000, 50.637, 4.6306),
  (25072, 'Nijvel', 'Nivelles', 3000, 50.598, 4.3311),
  (25084, 'Perwijs', 'Perwez', 3000, 50.6279, 4.7965),
  (25091, 'Rixensart', 'Rixensart', 3000, 50.72, 4.5302),
  (25105, 'Tubeke', 'Tubize', 3000, 50.6881, 4.1861),
  (25107, 'Villers-la-Ville', 'Villers-la-Ville', 3000, 50.5604, 4.5281),
  (25110, 'Waterloo', 'Waterloo', 3000, 50.708, 4.4061),
  (25112, 'Waver', 'Wavre', 3000, 50.7132, 4.5978),
  (25117, 'Chastre', 'Chastre', 3000, 50.5854, 4.6236),
  (25118, 'Hélécine', 'Hélécine', 3000, 50.7431, 4.982),
  (25119, 'Lasne', 'Lasne', 3000, 50.682, 4.4673),
  (25120, 'Orp-Jauche', 'Orp-Jauche', 3000, 50.6831, 4.9717),
  (25121, 'Ottignies-Louvain-la-Neuve', 'Ottignies-Louvain-la-Neuve', 3000, 50.6662, 4.5672),
  (25122, 'Ramillies', 'Ramillies', 3000, 50.6498, 4.8897),
  (25123, 'Rebecq', 'Rebecq', 3000, 50.6691, 4.1299),
  (25124, 'Walhain', 'Walhain', 3000, 50.6255, 4.7021),
  (31003, 'Beernem', 'Beernem', 2000, 51.1493, 3.3409),
  (31004, 'Blankenberge', 'Blankenberge', 2000, 51.3019, 3.1457),
  (31005, 'Brugge', 'Bruges', 2000, 51.2409, 3.2169),
  (31006, 'Damme', 'Damme', 2000, 51.249, 3.3315),
  (31012, 'Jabbeke', 'Jabbeke', 2000, 51.1865, 3.0981),
  (31022, 'Oostkamp', 'Oostkamp', 2000, 51.1149, 3.2286),
  (31033, 'Torhout', 'Torhout', 2000, 51.0587, 3.0974),
  (31040, 'Zedelgem', 'Zedelgem', 2000, 51.1252, 3.1354),
  (31042, 'Zuienkerke', 'Zuienkerke', 2000, 51.2523, 3.133),
  (31043, 'Knokke-Heist', 'Knokke-Heist', 2000, 51.3278, 3.3113),
  (32003, 'Diksmuide', 'Dixmude', 2000, 51.0447, 2.8606),
  (32006, 'Houthulst', 'Houthulst', 2000, 50.9697, 2.8992),
  (32010, 'Koekelare', 'Koekelare', 2000, 51.0883, 2.964),
  (32011, 'Kortemark', 'Kortemark', 2000, 51.0228, 3.0029),
  (32030, 'Lo-Reninge', 'Lo-Reninge', 2000, 50.9609, 2.7789),
  (33011, 'Ieper', 'Ypres', 2000, 50.8568, 2.8692),
  (33016, 'Mesen', 'Messines', 2000, 50.7601, 2.8965),
  (33021, 'Poperinge', 'Poperinge', 2000, 50.8621, 2.6932),
  (33029, 'Wervik', 'Wervik', 2000, 50.8102, 3.0596),
  (33037, 'Zonnebeke', 'Zonnebeke', 2000, 50.8657, 3.0064),
  (33039, 'Heuvelland', 'Heuvelland', 2000, 50.7742, 2.8321),
  (33040, 'Langemark-Poelkapelle', 'Langemark-Poelkapelle', 2000, 50.9167, 2.9336),
  (33041, 'Vleteren', 'Vleteren', 2000, 50.9156, 2.7444),
  (34002, 'Anzegem', 'Anzegem', 2000, 50.8305, 3.4584),
  (34003, 'Avelgem', 'Avelgem', 2000, 50.7731, 3.4541),
  (34009, 'Deerlijk', 'Deerlijk', 2000, 50.8409, 3.3693),
  (34013, 'Harelbeke', 'Harelbeke', 2000, 50.866, 3.3122),
  (34022, 'Kortrijk', 'Courtrai', 2000, 50.8042, 3.2613),
  (34023, 'Kuurne', 'Kuurne', 2000, 50.8586, 3.2831),
  (34025, 'Lendelede', 'Lendelede', 2000, 50.8877, 3.2427),
  (34027, 'Menen', 'Menin', 2000, 50.7922, 3.1529),
  (34040, 'Waregem', 'Waregem', 2000, 50.8801, 3.4104),
  (34041, 'Wevelgem', 'Wevelgem', 2000, 50.8331, 3.1761),
  (34042, 'Zwevegem', 'Zwevegem', 2000, 50.7868, 3.3726),
  (34043, 'Spiere-Helkijn', 'Espierres-Helchin', 2000, 50.7294, 3.3603),
  (35002, 'Bredene', 'Bredene', 2000, 51.2405, 2.9818),
  (35005, 'Gistel', 'Gistel', 2000, 51.1507, 2.9451),
  (35006, 'Ichtegem', 'Ichtegem', 2000, 51.111, 3.0331),
  (35011, 'Middelkerke', 'Middelkerke', 2000, 51.1526, 2.8466),
  (35013, 'Oostende', 'Ostende', 2000, 51.2105, 2.9345),
  (35014, 'Oudenburg', 'Oudenburg', 2000, 51.1841, 3.0168),
  (35029, 'De Haan', 'De Haan', 2000, 51.2619, 3.054),
  (36006, 'Hooglede', 'Hooglede', 2000, 50.9893, 3.0839),
  (36007, 'Ingelmunster', 'Ingelmunster', 2000, 50.9229, 3.269),
  (36008, 'Izegem', 'Izegem', 2000, 50.9219, 3.2143),
  (36010, 'Ledegem', 'Ledegem', 2000, 50.8731, 3.1598),
  (36011, 'Lichtervelde', 'Lichtervelde', 2000, 51.0252, 3.1497),
  (36012, 'Moorslede', 'Moorslede', 2000, 50.8805, 3.0827),
  (36015, 'Roeselare', 'Roulers', 2000, 50.9368, 3.1377),
  (36019, 'Staden', 'Staden', 2000, 50.9547, 3.0215),
  (37002, 'Dentergem', 'Dentergem', 2000, 50.9532, 3.4151),
  (37007, 'Meulebeke', 'Meulebeke', 2000, 50.9489, 3.308),
  (37010, 'Oostrozebeke', 'Oostrozebeke', 2000, 50.9325, 3.3496),
  (37011, 'Pittem', 'Pittem', 2000, 50.999, 3.2747),
  (37012, 'Ruiselede', 'Ruiselede', 2000, 51.0577, 3.3923),
  (37015, 'Tielt', 'Tielt', 2000, 51.0054, 3.3732),
  (37017, 'Wielsbeke', 'Wielsbeke', 2000, 50.9111, 3.3748),
  (37018, 'Wingene', 'Wingene', 2000, 51.057, 3.2678),
  (37020, 'Ardooie', 'Ardooie', 2000, 50.9803, 3.2091),
  (38002, 'Alveringem', 'Alveringem', 2000, 50.9769, 2.6805),
  (38008, 'De Panne', 'La Panne', 2000, 51.0775, 2.5979),
  (38014, 'Koksijde', 'Koksijde', 2000, 51.1118, 2.692),
  (38016, 'Nieuwpoort', 'Nieuport', 2000, 51.1222, 2.7799),
  (38025, 'Veurne', 'Furnes', 2000, 51.0457, 2.6745),
  (41002, 'Aalst', 'Alost', 2000, 50.9472, 4.0741),
  (41011, 'Denderleeuw', 'Denderleeuw', 2000, 50.8886, 4.0626),
  (41018, 'Geraardsbergen', 'Grammont', 2000, 50.7779, 3.9069),
  (41024, 'Haaltert', 'Haaltert', 2000, 50.8845, 3.9992),
  (41027, 'Herzele', 'Herzele', 2000, 50.868, 3.8985),
  (41034, 'Lede', 'Lede', 2000, 50.9697, 3.9627),
  (41048, 'Ninove', 'Ninove', 2000, 50.8256, 4.0121),
  (41063, 'Sint-Lievens-Houtem', 'Sint-Lievens-Houtem', 2000, 50.9333, 3.8817),
  (41081, 'Zottegem', 'Zottegem', 2000, 50.8659, 3.8072),
  (41082, 'Erpe-Mere', 'Erpe-Mere', 2000, 50.9216, 3.9569),
  (42003, 'Berlare', 'Berlare', 2000, 51.0394, 3.9802),
  (42004, 'Buggenhout', 'Buggenhout', 2000, 51.0154, 4.2037),
  (42006, 'Dendermonde', 'Termonde', 2000, 51.0307, 4.0937),
  (42008, 'Hamme', 'Hamme', 2000, 51.0824, 4.1376),
  (42010, 'Laarne', 'Laarne', 2000, 51.0425, 3.8868),
  (42011, 'Lebbeke', 'Lebbeke', 2000, 50.9963, 4.1236),
  (42023, 'Waasmunster', 'Waasmunster', 2000, 51.1214, 4.0725),
  (42025, 'Wetteren', 'Wetteren', 2000, 50.9941, 3.8771),
  (42026, 'Wichelen', 'Wichelen', 2000, 51.0013, 3.9544),
  (42028, 'Zele', 'Zele', 2000, 51.0692, 4.0369),
  (43002, 'Assenede', 'Assenede', 2000, 51.2274, 3.7165),
  (43005, 'Eeklo', 'Eeklo', 2000, 51.1936, 3.5583),
  (43007, 'Kaprijke', 'Kaprijke', 2000, 51.2078, 3.627),
  (43010, 'Maldegem', 'Maldegem', 2000, 51.1997, 3.4512),
  (43014, 'Sint-Laureins', 'Sint-Laureins', 2000, 51.262, 3.5808),
  (43018, 'Zelzate', 'Zelzate', 2000, 51.1985, 3.8075),
  (44012, 'De Pinte', 'De Pinte', 2000, 50.9911, 3.673),
  (44013, 'Destelbergen', 'Destelbergen', 2000, 51.0433, 3.8123),
  (44019, 'Evergem', 'Evergem', 2000, 51.1443, 3.7084),
  (44020, 'Gavere', 'Gavere', 2000, 50.9314, 3.6928),
  (44021, 'Gent', 'Gand', 2000, 51.0811, 3.7285),
  (44034, 'Lochristi', 'Lochristi', 2000, 51.1024, 3.8599),
  (44040, 'Melle', 'Melle', 2000, 50.9977, 3.8027),
  (44043, 'Merelbeke', 'Merelbeke', 2000, 50.979, 3.745),
  (44045, 'Moerbeke', 'Moerbeke', 2000, 51.1813, 3.9464),
  (44048, 'Nazareth', 'Nazareth', 2000, 50.9583, 3.6092),
  (44052, 'Oosterzele', 'Oosterzele', 2000, 50.941, 3.804),
  (44064, 'Sint-Martens-Latem', 'Sint-Martens-Latem', 2000, 51.0129, 3.6243),
  (44073, 'Wachtebeke', 'Wachtebeke', 2000, 51.1787, 3.8741),
  (44081, 'Zulte', 'Zulte', 2000, 50.9412, 3.4801),
  (44083, 'Deinze', 'Deinze', 2000, 51.0196, 3.5349),
  (44084, 'Aalter', 'Aalter', 2000, 51.0973, 3.4517),
  (44085, 'Lievegem', 'Lievegem', 2000, 51.1282, 3.5883),
  (45035, 'Oudenaarde', 'Audenarde', 2000, 50.8469, 3.6232),
  (45041, 'Ronse', 'Renaix', 2000, 50.7461, 3.6169),
  (45059, 'Brakel', 'Brakel', 2000, 50.7903, 3.765),
  (45060, 'Kluisbergen', 'Kluisbergen', 2000, 50.7762, 3.5363),
  (45061, 'Wortegem-Petegem', 'Wortegem-Petegem', 2000, 50.8438, 3.5325),
  (45062, 'Horebeke', 'Horebeke', 2000, 50.8224, 3.6996),
  (45063, 'Lierde', 'Lierde', 2000, 50.8005, 3.8472),
  (45064, 'Maarkedal', 'Maarkedal', 2000, 50.7909, 3.6465),
  (45065, 'Zwalm', 'Zwalm', 2000, 50.876, 3.7236),
  (45068, 'Kruisem', 'Kruisem', 2000, 50.9048, 3.5639),
  (46003, 'Beveren', 'Beveren', 2000, 51.2581, 4.2319),
  (46013, 'Kruibeke', 'Kruibeke', 2000, 51.1672, 4.2911),
  (46014, 'Lokeren', 'Lokeren', 2000, 51.1161, 3.9611),
  (46020, 'Sint-Gillis-Waas', 'Sint-Gillis-Waas', 2000, 51.2316, 4.1176),
  (46021, 'Sint-Niklaas', 'Saint-Nicolas', 2000, 51.1678, 4.1092),
  (46024, 'Stekene', 'Stekene', 2000, 51.2144, 4.0278),
  (46025, 'Temse', 'Tamise', 2000, 51.1392, 4.2066),
  (51004, 'Aat', 'Ath', 3000, 50.6354, 3.7699),
  (51008, 'Beloeil', 'Beloeil', 3000, 50.531, 3.694),
  (51009, 'Bernissart', 'Bernissart', 3000, 50.4837, 3.6824),
  (51012, 'Brugelette', 'Brugelette', 3000, 50.6052, 3.8726),
  (51014, 'Chièvres', 'Chièvres', 3000, 50.5751, 3.7921),
  (51017, 'Elzele', 'Ellezelles', 3000, 50.7157, 3.7048),
  (51019, 'Vloesberg', 'Flobecq', 3000, 50.7433, 3.7367),
  (51065, 'Frasnes-lez-Anvaing', 'Frasnes-lez-Anvaing', 3000, 50.6786, 3.597),
  (51067, 'Edingen', 'Enghien', 3000, 50.676, 4.0313),
  (51068, 'Opzullik', 'Silly', 3000, 50.6471, 3.9624),
  (51069, 'Lessen', 'Lessines', 3000, 50.7067, 3.8333),
  (52010, 'Chapelle-lez-Herlaimont', 'Chapelle-lez-Herlaimont', 3000, 50.4656, 4.2899),
  (52011, 'Charleroi', 'Charleroi', 3000, 50.4194, 4.4358),
  (52012, 'Châtelet', 'Châtelet', 3000, 50.3968, 4.5243),
  (52015, 'Courcelles', 'Courcelles', 3000, 50.4738, 4.3425),
  (52018, 'Farciennes', 'Farciennes', 3000, 50.4311, 4.5581),
  (52021, 'Fleurus', 'Fleurus', 3000, 50.4824, 4.5405),
  (52022, 'Fontaine-l''Evêque', 'Fontaine-l''Evêque', 3000, 50.407, 4.3222),
  (52025, 'Gerpinnes', 'Gerpinnes', 3000, 50.3448, 4.5338),
  (52048, 'Montigny-le-Tilleul', 'Montigny-le-Tilleul', 3000, 50.3759, 4.3712),
  (52055, 'Pont-à-celles', 'Pont-à-celles', 3000, 50.5104, 4.3835),
  (52074, 'Aiseau-Presles', 'Aiseau-Presles', 3000, 50.4001, 4.5859),
  (52075, 'Les Bons Villers', 'Les Bons Villers', 3000, 50.525, 4.4523),
  (53014, 'Boussu', 'Boussu', 3000, 50.4323, 3.7976),
  (53020, 'Dour', 'Dour', 3000, 50.3888, 3.7918),
  (53028, 'Frameries', 'Frameries', 3000, 50.3919, 3.887),
  (53039, 'Hensies', 'Hensies', 3000, 50.4395, 3.7109),
  (53044, 'Jurbeke', 'Jurbise', 3000, 50.5303, 3.9048),
  (53046, 'Lens', 'Lens', 3000, 50.574, 3.9187),
  (53053, 'Bergen', 'Mons', 3000, 50.4579, 3.9768),
  (53065, 'Quaregnon', 'Quaregnon', 3000, 50.4437, 3.863),
  (53068, 'Quiévrain', 'Quiévrain', 3000, 50.4002, 3.7017),
  (53070, 'Saint-Ghislain', 'Saint-Ghislain', 3000, 50.4926, 3.8022),
  (53082, 'Colfontaine', 'Colfontaine', 3000, 50.4138, 3.8476),
  (53083, 'Honnelles', 'Honnelles', 3000, 50.353, 3.7271),
  (53084, 'Quévy', 'Quévy', 3000, 50.3677, 3.9574),
  (55004, '''s Gravenbrakel', 'Braine-le-Comte', 3000, 50.617, 4.1447),
  (55035, 'Le Roeulx', 'Le Roeulx', 3000, 50.5127, 4.114),
  (55040, 'Zinnik', 'Soignies', 3000, 50.5665, 4.0426),
  (55050, 'Ecaussinnes', 'Ecaussinnes', 3000, 50.5649, 4.184),
  (55085, 'Seneffe', 'Seneffe', 3000, 50.5528, 4.2738),
  (55086, 'Manage', 'Manage', 3000, 50.5065, 4.233),
  (56001, 'Anderlues', 'Anderlues', 3000, 50.4055, 4.2689),
  (56005, 'Beaumont', 'Beaumont', 3000, 50.2285, 4.2635),
  (56016, 'Chimay', 'Chimay', 3000, 50.0378, 4.3298),
  (56022, 'Erquelinnes', 'Erquelinnes', 3000, 50.3063, 4.138),
  (56029, 'Froidchapelle', 'Froidchapelle', 3000, 50.1657, 4.3538),
  (56044, 'Lobbes', 'Lobbes', 3000, 50.3569, 4.2426),
  (56049, 'Merbes-le-Château', 'Merbes-le-Château', 3000, 50.3211, 4.1946),
  (56051, 'Momignies', 'Momignies', 3000, 50.001, 4.2167),
  (56078, 'Thuin', 'Thuin', 3000, 50.3218, 4.3106),
  (56086, 'Ham-sur-Heure-Nalinnes', 'Ham-sur-Heure-Nalinnes', 3000, 50.3251, 4.4182),
  (56088, 'Sivry-Rance', 'Sivry-Rance', 3000, 50.1589, 4.2116),
  (57003, 'Antoing', 'Antoing', 3000, 50.554, 3.4671),
  (57018, 'Celles', 'Celles', 3000, 50.6962, 3.4451),
  (57027, 'Estaimpuis', 'Estaimpuis', 3000, 50.686, 3.2916),
  (57062, 'Pecq', 'Pecq', 3000, 50.682, 3.3561),
  (57064, 'Péruwelz', 'Péruwelz', 3000, 50.5254, 3.5623),
  (57072, 'Rumes', 'Rumes', 3000, 50.5439, 3.3212),
  (57081, 'Doornik', 'Tournai', 3000, 50.6128, 3.4047),
  (57093, 'Brunehaut', 'Brunehaut', 3000, 50.5255, 3.3951),
  (57094, 'Leuze-en-Hainaut', 'Leuze-en-Hainaut', 3000, 50.5879, 3.6276),
  (57095, 'Mont-de-l''Enclus', 'Mont-de-l''Enclus', 3000, 50.7371, 3.5017),
  (57096, 'Moeskroen', 'Mouscron', 3000, 50.7353, 3.252),
  (57097, 'Komen-Waasten', 'Comines-Warneton', 3000, 50.7535, 2.9387),
  (58001, 'La Louvière', 'La Louvière', 3000, 50.4738, 4.159),
  (58002, 'Binche', 'Binche', 3000, 50.4065, 4.18),
  (58003, 'Estinnes', 'Estinnes', 3000, 50.3818, 4.102),
  (58004, 'Morlanwelz', 'Morlanwelz', 3000, 50.4487, 4.2407),
  (61003, 'Amay', 'Amay', 3000, 50.5504, 5.3136),
  (61010, 'Burdinne', 'Burdinne', 3000, 50.5784, 5.0999),
  (61012, 'Clavier', 'Clavier', 3000, 50.4095, 5.3397),
  (61019, 'Ferrières', 'Ferrières', 3000, 50.4026, 5.6268),
  (61024, 'Hamoir', 'Hamoir', 3000, 50.4354, 5.5598),
  (61028, 'Héron', 'Héron', 3000, 50.5337, 5.0979),
  (61031, 'Hoei', 'Huy', 3000, 50.5055, 5.2244),
  (61039, 'Marchin', 'Marchin', 3000, 50.4627, 5.2437),
  (61041, 'Modave', 'Modave', 3000, 50.4705, 5.3002),
  (61043, 'Nandrin', 'Nandrin', 3000, 50.5102, 5.4032),
  (61048, 'Ouffet', 'Ouffet', 3000, 50.4399, 5.4682),
  (61063, 'Verlaine', 'Verlaine', 3000, 50.606, 5.3053),
  (61068, 'Villers-le-Bouillet', 'Villers-le-Bouillet', 3000, 50.5874, 5.2473),
  (61072, 'Wanze', 'Wanze', 3000, 50.544, 5.1992),
  (61079, 'Anthisnes', 'Anthisnes', 3000, 50.4854, 5.5025),
  (61080, 'Engis', 'Engis', 3000, 50.5537, 5.3898),
  (61081, 'Tinlot', 'Tinlot', 3000, 50.4692, 5.3802),
  (62003, 'Ans', 'Ans', 3000, 50.681, 5.5085),
  (62006, 'Awans', 'Awans', 3000, 50.6869, 5.4593),
  (62009, 'Aywaille', 'Aywaille', 3000, 50.4549, 5.7094),
  (62011, 'Bitsingen', 'Bassenge', 3000, 50.7628, 5.6202),
  (62015, 'Beyne-Heusay', 'Beyne-Heusay', 3000, 50.6274, 5.6658),
  (62022, 'Chaudfontaine', 'Chaudfontaine', 3000, 50.5779, 5.6341),
  (62026, 'Comblain-au-Pont', 'Comblain-au-Pont', 3000, 50.4777, 5.5893),
  (62027, 'Dalhem', 'Dalhem', 3000, 50.7171, 5.7589),
  (62032, 'Esneux', 'Esneux', 3000, 50.5332, 5.5739),
  (62038, 'Fléron', 'Fléron', 3000, 50.6146, 5.6892),
  (62051, 'Herstal', 'Herstal', 3000, 50.684, 5.5994),
  (62060, 'Juprelle', 'Juprelle', 3000, 50.7147, 5.5507),
  (62063, 'Luik', 'Liège', 3000, 50.6303, 5.5947),
  (62079, 'Oupeye', 'Oupeye', 3000, 50.718, 5.6435),
  (62093, 'Saint-Nicolas', 'Saint-Nicolas', 3000, 50.6329, 5.5302),
  (62096, 'Seraing', 'Seraing', 3000, 50.5884, 5.5145),
  (62099, 'Soumagne', 'Soumagne', 3000, 50.6345, 5.7374),
  (62100, 'Sprimont', 'Sprimont', 3000, 50.5166, 5.6754),
  (62108, 'Wezet', 'Visé', 3000, 50.7318, 5.6912),
  (62118, 'Grâce-Hollogne', 'Grâce-Hollogne', 3000, 50.6321, 5.441),
  (62119, 'Blégny', 'Blégny', 3000, 50.6725, 5.7098),
  (62120, 'Flémalle', 'Flémalle', 3000, 50.5936, 5.4429),
  (62121, 'Neupré', 'Neupré', 3000, 50.5404, 5.4905),
  (62122, 'Trooz', 'Trooz', 3000, 50.5674, 5.7168),
  (63001, 'Amel', 'Amblève', 3000, 50.3452, 6.1885),
  (63003, 'Aubel', 'Aubel', 3000, 50.6962, 5.8536),
  (63004, 'Baelen', 'Baelen', 3000, 50.5782, 6.0485),
  (63012, 'Büllingen', 'Bullange', 3000, 50.3941, 6.3155),
  (63013, 'Bütgenbach', 'Butgenbach', 3000, 50.4613, 6.2166),
  (63020, 'Dison', 'Dison', 3000, 50.6122, 5.8678),
  (63023, 'Eupen', 'Eupen', 3000, 50.607, 6.131),
  (63035, 'Herve', 'Herve', 3000, 50.6468, 5.7957),
  (63038, 'Jalhay', 'Jalhay', 3000, 50.5264, 5.9666),
  (63040, 'Kelmis', 'La Calamine', 3000, 50.7111, 6.019),
  (63045, 'Lierneux', 'Lierneux', 3000, 50.3036, 5.7946),
  (63046, 'Limburg', 'Limbourg', 3000, 50.6076, 5.9332),
  (63048, 'Lontzen', 'Lontzen', 3000, 50.6756, 6.0132),
  (63049, 'Malmedy', 'Malmedy', 3000, 50.4281, 6.0486),
  (63057, 'Olne', 'Olne', 3000, 50.5888, 5.7331),
  (63058, 'Pepinster', 'Pepinster', 3000, 50.5684, 5.799),
  (63061, 'Raeren', 'Raeren', 3000, 50.6585, 6.1251),
  (63067, 'Sankt Vith', 'Saint-Vith', 3000, 50.2858, 6.1211),
  (63072, 'Spa', 'Spa', 3000, 50.4713, 5.866),
  (63073, 'Stavelot', 'Stavelot', 3000, 50.4109, 5.961),
  (63075, 'Stoumont', 'Stoumont', 3000, 50.4065, 5.8015),
  (63076, 'Theux', 'Theux', 3000, 50.5106, 5.8227),
  (63079, 'Verviers', 'Verviers', 3000, 50.5837, 5.8579),
  (63080, 'Weismes', 'Waimes', 3000, 50.4592, 6.1294),
  (63084, 'Welkenraedt', 'Welkenraedt', 3000, 50.6567, 5.9405),
  (63086, 'Trois-Ponts', 'Trois-Ponts', 3000, 50.3526, 5.8876),
  (63087, 'Burg-Reuland', 'Burg-Reuland', 3000, 50.2014, 6.0945),
  (63088, 'Plombières', 'Plombières', 3000, 50.7258, 5.944),
  (63089, 'Thimister-Clermont', 'Thimister-Clermont', 3000, 50.6581, 5.8639),
  (64008, 'Berloz', 'Berloz', 3000, 50.7026, 5.2039),
  (64015, 'Braives', 'Braives', 3000, 50.6101, 5.1513),
  (64021, 'Crisnée', 'Crisnée', 3000, 50.7025, 5.403),
  (64023, 'Donceel', 'Donceel', 3000, 50.642, 5.328),
  (64025, 'Fexhe-le-Haut-Clocher', 'Fexhe-le-Haut-Clocher', 3000, 50.6563, 5.4037),
  (64029, 'Geer', 'Geer', 3000, 50.6662, 5.1821),
  (64034, 'Hannuit', 'Hannut', 3000, 50.6671, 5.0798),
  (64047, 'Lijsem', 'Lincent', 3000, 50.7226, 5.0331),
  (64056, 'Oerle', 'Oreye', 3000, 50.7186, 5.3562),
  (64063, 'Remicourt', 'Remicourt', 3000, 50.6788, 5.3437),
  (64065, 'Saint-Georges-sur-Meuse', 'Saint-Georges-sur-Meuse', 3000, 50.592, 5.3613),
  (64074, 'Borgworm', 'Waremme', 3000, 50.6935, 5.268),
  (64075, 'Wasseiges', 'Wasseiges', 3000, 50.6142, 5.027),
  (64076, 'Faimes', 'Faimes', 3000, 50.6382, 5.2423),
  (71002, 'As', 'As', 2000, 51.0092, 5.5889),
  (71004, 'Beringen', 'Beringen', 2000, 51.0692, 5.2424),
  (71011, 'Diepenbeek', 'Diepenbeek', 2000, 50.9073, 5.411),
  (71016, 'Genk', 'Genk', 2000, 50.9678, 5.4886),
  (71017, 'Gingelom', 'Gingelom', 2000, 50.7372, 5.1698),
  (71020, 'Halen', 'Halen', 2000, 50.9534, 5.0923),
  (71022, 'Hasselt', 'Hasselt', 2000, 50.9352, 5.2972),
  (71024, 'Herk-de-Stad', 'Herck-la-Ville', 2000, 50.9359, 5.1645),
  (71034, 'Leopoldsburg', 'Bourg-Léopold', 2000, 51.1193, 5.2422),
  (71037, 'Lummen', 'Lummen', 2000, 50.9988, 5.1831),
  (71045, 'Nieuwerkerken', 'Nieuwerkerken', 2000, 50.8799, 5.2051),
  (71053, 'Sint-Truiden', 'Saint-Trond', 2000, 50.8074, 5.199),
  (71057, 'Tessenderlo', 'Tessenderlo', 2000, 51.0591, 5.0833),
  (71066, 'Zonhoven', 'Zonhoven', 2000, 50.9917, 5.3755),
  (71067, 'Zutendaal', 'Zutendaal', 2000, 50.9291, 5.5719),
  (71069, 'Ham', 'Ham', 2000, 51.1013, 5.1543),
  (71070, 'Heusden-Zolder', 'Heusden-Zolder', 2000, 51.0191, 5.2868),
  (72003, 'Bocholt', 'Bocholt', 2000, 51.1884, 5.5685),
  (72004, 'Bree', 'Bree', 2000, 51.1449, 5.6393),
  (72018, 'Kinrooi', 'Kinrooi', 2000, 51.1522, 5.7696),
  (72020, 'Lommel', 'Lommel', 2000, 51.2283, 5.3052),
  (72021, 'Maaseik', 'Maaseik', 2000, 51.0876, 5.7146),
  (72030, 'Peer', 'Peer', 2000, 51.1303, 5.4634),
  (72037, 'Hamont-Achel', 'Hamont-Achel', 2000, 51.26, 5.5091),
  (72038, 'Hechtel-Eksel', 'Hechtel-Eksel', 2000, 51.1425, 5.3439),
  (72039, 'Houthalen-Helchteren', 'Houthalen-Helchteren', 2000, 51.049, 5.401),
  (72041, 'Dilsen-Stokkem', 'Dilsen-Stokkem', 2000, 51.0349, 5.7194),
  (72042, 'Oudsbergen', 'Oudsbergen', 2000, 51.0774, 5.5594),
  (72043, 'Pelt', 'Pelt', 2000, 51.2175, 5.4284),
  (73001, 'Alken', 'Alken', 2000, 50.8759, 5.283),
  (73006, 'Bilzen', 'Bilzen', 2000, 50.8677, 5.5315),
  (73009, 'Borgloon', 'Looz', 2000, 50.8037, 5.3346),
  (73022, 'Heers', 'Heers', 2000, 50.7509, 5.3097),
  (73028, 'Herstappe', 'Herstappe', 2000, 50.7256, 5.4255),
  (73032, 'Hoeselt', 'Hoeselt', 2000, 50.8423, 5.4704),
  (73040, 'Kortessem', 'Kortessem', 2000, 50.8469, 5.4057),
  (73042, 'Lanaken', 'Lanaken', 2000, 50.8928, 5.64),
  (73066, 'Riemst', 'Riemst', 2000, 50.8011, 5.6009),
  (73083, 'Tongeren', 'Tongres', 2000, 50.7703, 5.4685),
  (73098, 'Wellen', 'Wellen', 2000, 50.8411, 5.3174),
  (73107, 'Maasmechelen', 'Maasmechelen', 2000, 50.9649, 5.6761),
  (73109, 'Voeren', 'Fourons', 2000, 50.7464, 5.8083),
  (81001, 'Aarlen', 'Arlon', 3000, 49.6707, 5.7979),
  (81003, 'Attert', 'Attert', 3000, 49.7413, 5.7624),
  (81004, 'Aubange', 'Aubange', 3000, 49.5713, 5.7735),
  (81013, 'Martelange', 'Martelange', 3000, 49.8033, 5.73),
  (81015, 'Messancy', 'Messancy', 3000, 49.6097, 5.7991),
  (82003, 'Bastenaken', 'Bastogne', 3000, 50.0098, 5.7602),
  (82005, 'Bertogne', 'Bertogne', 3000, 50.0583, 5.6458),
  (82009, 'Fauvillers', 'Fauvillers', 3000, 49.8675, 5.7022),
  (82014, 'Houffalize', 'Houffalize', 3000, 50.1408, 5.7754),
  (82032, 'Vielsalm', 'Vielsalm', 3000, 50.2749, 5.9017),
  (82036, 'Vaux-sur-Sûre', 'Vaux-sur-Sûre', 3000, 49.9297, 5.6111),
  (82037, 'Gouvy', 'Gouvy', 3000, 50.1909, 5.9126),
  (82038, 'Sainte-Ode', 'Sainte-Ode', 3000, 50.0164, 5.5309),
  (83012, 'Durbuy', 'Durbuy', 3000, 50.3574, 5.4942),
  (83013, 'Erezée', 'Erezée', 3000, 50.2932, 5.5635),
  (83028, 'Hotton', 'Hotton', 3000, 50.2607, 5.4342),
  (83031, 'La Roche-en-Ardenne', 'La Roche-en-Ardenne', 3000, 50.1623, 5.6073),
  (83034, 'Marche-en-Famenne', 'Marche-en-Famenne', 3000, 50.2027, 5.3462),
  (83040, 'Nassogne', 'Nassogne', 3000, 50.1293, 5.3589),
  (83044, 'Rendeux', 'Rendeux', 3000, 50.2145, 5.5119),
  (83049, 'Tenneville', 'Tenneville', 3000, 50.0934, 5.4861),
  (83055, 'Manhay', 'Manhay', 3000, 50.2852, 5.6676),
  (84009, 'Bertrix', 'Bertrix', 3000, 49.8461, 5.2462),
  (84010, 'Bouillon', 'Bouillon', 3000, 49.8014, 5.0843),
  (84016, 'Daverdisse', 'Daverdisse', 3000, 49.9997, 5.0665),
  (84029, 'Herbeumont', 'Herbeumont', 3000, 49.7864, 5.3121),
  (84033, 'Léglise', 'Léglise', 3000, 49.8062, 5.5729),
  (84035, 'Libin', 'Libin', 3000, 49.9672, 5.2332),
  (84043, 'Neufchâteau', 'Neufchâteau', 3000, 49.8414, 5.4356),
  (84050, 'Paliseul', 'Paliseul', 3000, 49.9, 5.1273),
  (84059, 'Saint-Hubert', 'Saint-Hubert', 3000, 50.0295, 5.343),
  (84068, 'Tellin', 'Tellin', 3000, 50.067, 5.2235),
  (84075, 'Wellin', 'Wellin', 3000, 50.0579, 5.0959),
  (84077, 'Libramont-Chevigny', 'Libramont-Chevigny', 3000, 49.9401, 5.4238),
  (85007, 'Chiny', 'Chiny', 3000, 49.7127, 5.3931),
  (85009, 'Etalle', 'Etalle', 3000, 49.6637, 5.6101),
  (85011, 'Florenville', 'Florenville', 3000, 49.7047, 5.2778),
  (85024, 'Meix-devant-Virton', 'Meix-devant-Virton', 3000, 49.5962, 5.4688),
  (85026, 'Musson', 'Musson', 3000, 49.5679, 5.6687),
  (85034, 'Saint-Léger', 'Saint-Léger', 3000, 49.6139, 5.6699),
  (85039, 'Tintigny', 'Tintigny', 3000, 49.6796, 5.4885),
  (85045, 'Virton', 'Virton', 3000, 49.5699, 5.5725),
  (85046, 'Habay', 'Habay', 3000, 49.7329, 5.6247),
  (85047, 'Rouvroy', 'Rouvroy', 3000, 49.5343, 5.4881),
  (91005, 'Anhée', 'Anhée', 3000, 50.3156, 4.8147),
  (91013, 'Beauraing', 'Beauraing', 3000, 50.089, 4.9542),
  (91015, 'Bièvre', 'Bièvre', 3000, 49.9188, 5.0204),
  (91030, 'Ciney', 'Ciney', 3000, 50.2655, 5.1214),
  (91034, 'Dinant', 'Dinant', 3000, 50.2441, 4.9452),
  (91054, 'Gedinne', 'Gedinne', 3000, 49.98, 4.9012),
  (91059, 'Hamois', 'Hamois', 3000, 50.3318, 5.1414),
  (91064, 'Havelange', 'Havelange', 3000, 50.3558, 5.2514),
  (91072, 'Houyet', 'Houyet', 3000, 50.1843, 5.0013),
  (91103, 'Onhaye', 'Onhaye', 3000, 50.2597, 4.8227),
  (91114, 'Rochefort', 'Rochefort', 3000, 50.1521, 5.1771),
  (91120, 'Somme-Leuze', 'Somme-Leuze', 3000, 50.297, 5.3299),
  (91141, 'Yvoir', 'Yvoir', 3000, 50.32, 4.9394),
  (91142, 'Hastière', 'Hastière', 3000, 50.1952, 4.8287),
  (91143, 'Vresse-sur-Semois', 'Vresse-sur-Semois', 3000, 49.8476, 4.9167),
  (92003, 'Andenne', 'Andenne', 3000, 50.4808, 5.0581),
  (92006, 'Assesse', 'Assesse', 3000, 50.3717, 4.9855),
  (92035, 'Eghezée', 'Eghezée', 3000, 50.5823, 4.8942),
  (92045, 'Floreffe', 'Floreffe', 3000, 50.4308, 4.7584),
  (92048, 'Fosses-la-Ville', 'Fosses-la-Ville', 3000, 50.3919, 4.6881),
  (92054, 'Gesves', 'Gesves', 3000, 50.4187, 5.0535),
  (92087, 'Mettet', 'Mettet', 3000, 50.3186, 4.6772),
  (92094, 'Namen', 'Namur', 3000, 50.4609, 4.868),
  (92097, 'Ohey', 'Ohey', 3000, 50.4336, 5.1714),
  (92101, 'Profondeville', 'Profondeville', 3000, 50.3719, 4.8232),
  (92114, 'Sombreffe', 'Sombreffe', 3000, 50.5202, 4.5994),
  (92137, 'Sambreville', 'Sambreville', 3000, 50.4409, 4.6235),
  (92138, 'Fernelmont', 'Fernelmont', 3000, 50.5505, 4.9895),
  (92140, 'Jemeppe-sur-Sambre', 'Jemeppe-sur-Sambre', 3000, 50.4692, 4.6691),
  (92141, 'La Bruyère', 'La Bruyère', 3000, 50.5279, 4.8105),
  (92142, 'Gembloux', 'Gembloux', 3000, 50.5498, 4.7066),
  (93010, 'Cerfontaine', 'Cerfontaine', 3000, 50.1738, 4.4446),
  (93014, 'Couvin', 'Couvin', 3000, 50.0347, 4.4853),
  (93018, 'Doische', 'Doische', 3000, 50.1405, 4.706),
  (93022, 'Florennes', 'Florennes', 3000, 50.2495, 4.6401),
  (93056, 'Philippeville', 'Philippeville', 3000, 50.1676, 4.5955),
  (93088, 'Walcourt', 'Walcourt', 3000, 50.2652, 4.4433),
  (93090, 'Viroinval', 'Viroinval', 3000, 50.0504, 4.623)
) as municipality (nis, nl, fr, region, latitude, longitude)
left join (values
  (11002, 'Antwerp', null),
  (21004, 'Brussels', '[{"lang": "nl", "name": "Brussel-Stad"}, {"lang": "fr", "name": "Ville de Bruxelles"}, {"lang": "en", "name": "City of Brussels"}, {"lang": "nl", "name": "Stad Brussel"}]'),
  (21012, null, '[{"lang": "nl", "name": "Molenbeek"}, {"lang": "fr", "name": "Molenbeek"}]'),
  (21013, null, '[{"lang": "nl", "name": "St-Gillis"}, {"lang": "fr", "name": "St-Gilles"}]'),
  (21014, null, '[{"lang": "nl", "name": "Sint-Joost"}, {"lang": "fr", "name": "Saint-Josse"}]'),
  (31005, 'Bruges', null),
  (35013, 'Ostend', null),
  (44021, 'Ghent', null)
) as extra (nis, en, aliases) using (nis)
on conflict (id) do update set
  name = excluded.name, aliases = excluded.aliases, parent_id = excluded.parent_id,
  latitude = excluded.latitude, longitude = excluded.longitude, version = territory.version + 1, updated_at = now()
where (territory.name, territory.aliases, territory.parent_id, territory.latitude, territory.longitude)
  is distinct from (excluded.name, excluded.aliases, excluded.parent_id, excluded.latitude, excluded.longitude);

-- The 18 neighbourhoods with a contract, in the order of the source, and Scheut, which had been chosen before Peterbos.
-- "Laag-Vorst en Luttrebrug" is one neighbourhood. Only of Koekelberg is it said that the whole municipality is meant;
-- of Sint-Joost-ten-Node the extent is not known.
insert into territory (id, type, parent_id, whole_municipality, name, aliases)
select pg_temp.neighborhood_id(number), 'neighborhood', pg_temp.place_id(nis), whole, jsonb_build_object('nl', nl, 'fr', fr, 'en', en), aliases::jsonb
from (values
  ( 1, 21004, false, 'Marollen', 'Marolles', 'Marolles', '[{"lang": "nl", "name": "Marollenwijk"}, {"lang": "fr", "name": "Quartier des Marolles"}]'),
  ( 2, 21004, false, 'Anneessenswijk', 'Quartier Anneessens', 'Anneessens', '[{"name": "Anneessens"}]'),
  ( 3, 21015, false, 'Brabantwijk', 'Quartier Brabant', 'Brabant', '[{"lang": "nl", "name": "Brabantstraat"}, {"lang": "fr", "name": "Rue de Brabant"}]'),
  ( 4, 21015, false, 'Colignonwijk', 'Quartier Colignon', 'Colignon', '[{"lang": "nl", "name": "Colignonplein"}, {"lang": "fr", "name": "Place Colignon"}]'),
  ( 5, 21001, false, 'Wayez-Historisch Centrum', 'Wayez-Centre historique', 'Wayez-Historic Centre', '[{"name": "Wayez"}, {"lang": "nl", "name": "Historisch centrum Anderlecht"}, {"lang": "fr", "name": "Centre historique d’Anderlecht"}]'),
  ( 6, 21001, false, 'Kuregem', 'Cureghem', 'Cureghem', '[{"lang": "nl", "name": "Kuregemwijk"}, {"lang": "fr", "name": "Quartier de Cureghem"}]'),
  ( 7, 21012, false, 'Historisch Centrum', 'Centre historique', 'Historic Centre', '[{"lang": "nl", "name": "Historisch Molenbeek"}, {"lang": "fr", "name": "Molenbeek historique"}]'),
  ( 8, 21012, false, 'Station Brussel-West', 'Gare de l’Ouest', 'Brussels-West Station', '[{"lang": "nl", "name": "Weststation"}, {"lang": "fr", "name": "Gare de Bruxelles-Ouest"}]'),
  ( 9, 21007, false, 'Laag-Vorst en Luttrebrug', 'Bas-Forest et Pont de Luttre', 'Lower Forest and Luttre Bridge', '[{"lang": "nl", "name": "Laag-Vorst"}, {"lang": "nl", "name": "Luttrebrug"}, {"lang": "fr", "name": "Bas de Forest"}, {"lang": "fr", "name": "Pont de Luttre"}]'),
  (10, 21004, false, 'Noordwijk', 'Quartier Nord', 'North Quarter', '[]'),
  (11, 21004, false, 'Tour & Taxis - Laken', 'Tour & Taxis - Laeken', 'Tour & Taxis - Laeken', '[{"name": "Thurn & Taxis"}, {"lang": "nl", "name": "Laken"}, {"lang": "fr", "name": "Laeken"}]'),
  (12, 21001, false, 'Peterboswijk', 'Peterbos', 'Peterbos', '[{"lang": "nl", "name": "Peterbos"}, {"lang": "fr", "name": "Quartier du Peterbos"}]'),
  (13, 21015, false, 'Schaarbeek-Noord', 'Schaerbeek-Nord', 'Schaerbeek North', '[]'),
  (14, 21013, false, 'Lager gelegen deel van Sint-Gillis', 'Bas de Saint-Gilles', 'Lower Saint-Gilles', '[{"lang": "nl", "name": "Laag-Sint-Gillis"}, {"lang": "fr", "name": "Bas-Saint-Gilles"}]'),
  (15, 21011, true,  'Koekelberg', 'Koekelberg', 'Koekelberg', '[]'),
  (16, 21014, false, 'Sint-Joost-ten-Node', 'Saint-Josse-ten-Noode', 'Saint-Josse-ten-Noode', '[{"lang": "nl", "name": "Sint-Joost"}, {"lang": "fr", "name": "Saint-Josse"}]'),
  (17, 21012, false, 'Maritiemwijk', 'Quartier Maritime', 'Maritime Quarter', '[{"lang": "nl", "name": "Maritieme wijk"}]'),
  (18, 21012, false, 'Karreveld', 'Karreveld', 'Karreveld', '[{"lang": "nl", "name": "Karreveldwijk"}]'),
  (19, 21001, false, 'Scheut', 'Scheut', 'Scheut', '[{"lang": "nl", "name": "Scheutwijk"}]')
) as neighborhood (number, nis, whole, nl, fr, en, aliases)
on conflict (id) do update set
  name = excluded.name, aliases = excluded.aliases, parent_id = excluded.parent_id,
  whole_municipality = excluded.whole_municipality, version = territory.version + 1, updated_at = now()
where (territory.name, territory.aliases, territory.parent_id, territory.whole_municipality)
  is distinct from (excluded.name, excluded.aliases, excluded.parent_id, excluded.whole_municipality);

insert into territory_municipality (territory_id, municipality_id)
select id, parent_id from territory where id between pg_temp.neighborhood_id(1) and pg_temp.neighborhood_id(19)
on conflict do nothing;

insert into territory_replacement (id, original_id, replacement_id, decided_on, decided_on_precision, reason, proposed_by, approved_by, budget_effect, source)
values ('00000000-0000-7000-8001-000000000101', pg_temp.neighborhood_id(19), pg_temp.neighborhood_id(12), '2023-07-01', 'month',
  '{"nl": "Wat de mensen op het terrein zagen, wees naar Peterbos als de wijk waar een contract meer kon betekenen.", "fr": "La réalité observée sur le terrain désignait le Peterbos comme le quartier où un contrat serait le plus utile.", "en": "What people in the field saw pointed to Peterbos as the neighbourhood where a contract could do more."}',
  '{"nl": "LWGC-coördinator van Anderlecht", "fr": "Coordination des CLSS d’Anderlecht", "en": "LWGC coordinator of Anderlecht"}',
  '{"nl": "De bevoegde administratie", "fr": "L’administration compétente", "en": "The competent administration"}',
  '{"nl": "Geen gevolgen voor het budget", "fr": "Sans effet sur le budget", "en": "No effect on the budget"}',
  '{"nl": "Evaluatieverslag over de LWGC’s, dat verwijst naar een nota aan het Verenigd College van juli 2023", "fr": "Rapport d’évaluation des CLSS, se référant à une note au Collège réuni de juillet 2023", "en": "Evaluation report on the LWGCs, referring to a note to the United College of July 2023"}')
on conflict (id) do update set
  decided_on = excluded.decided_on, decided_on_precision = excluded.decided_on_precision, reason = excluded.reason,
  proposed_by = excluded.proposed_by, approved_by = excluded.approved_by, budget_effect = excluded.budget_effect, source = excluded.source;
