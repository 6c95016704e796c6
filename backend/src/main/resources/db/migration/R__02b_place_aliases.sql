-- Names of the parts of municipalities, so that a place is found and compared under the name its people use
-- (2b-R12: Heusden is Heusden-Zolder, Kessel-Lo lies in Leuven). A name that is also a municipality of its own
-- (Beveren, Nieuwerkerken) is left out. Whoever changes R__02_territories.sql changes a word here as well: that script
-- writes its aliases whole, and this one has to run again after it.
update territory set aliases = territory.aliases || added.aliases, version = territory.version + 1, updated_at = now()
from (
  select territory.id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('lang', lang, 'name', part)) order by lang nulls first, position) as aliases
  from (values
    (11002, null, 'Berchem;Berendrecht;Zandvliet;Lillo;Borgerhout;Deurne;Ekeren;Hoboken;Merksem;Wilrijk'),
    (12021, null, 'Koningshooikt'),
    (12025, null, 'Heffen;Hombeek;Leest;Muizen;Walem'),
    (13025, null, 'Achterbos;Ginderbuiten;Sluis;Wezel'),
    (21004, 'nl', 'Laken;Haren;Neder-Over-Heembeek;Heembeek'),
    (21004, 'fr', 'Laeken;Haeren;Neder-over-Heembeek;Heembeek'),
    (23016, null, 'Groot-Bijgaarden;Itterbeek;Schepdaal;Sint-Martens-Bodegem;Sint-Ulriks-Kapelle'),
    (23025, null, 'Beigem;Humbeek;Strombeek-Bever'),
    (23027, null, 'Buizingen;Lembeek'),
    (23088, null, 'Peutie;Houtem'),
    (23094, null, 'Nossegem;Sint-Stevens-Woluwe;Sterrebeek'),
    (24001, null, 'Gelrode;Langdorp;Rillaar'),
    (24020, null, 'Deurne-Diest;Kaggevinne;Molenstede;Schaffen;Webbekom'),
    (24062, null, 'Heverlee;Kessel-Lo;Wilsele;Wijgmaal;Korbeek-Lo'),
    (24107, null, 'Bost;Goetsenhoven;Hakendover;Kumtich;Oorbeek;Oplinter;Sint-Margriete-Houtem;Vissenaken'),
    (25121, 'fr', 'Céroux-Mousty;Limelette;Louvain-la-Neuve;Ottignies'),
    (31005, null, 'Assebroek;Dudzele;Koolkerke;Lissewege;Sint-Andries;Sint-Kruis;Sint-Michiels;Zeebrugge'),
    (33011, null, 'Boezinge;Brielen;Dikkebus;Elverdinge;Hollebeke;Sint-Jan;Vlamertinge;Voormezele;Zillebeke;Zuidschote'),
    (34022, null, 'Aalbeke;Bellegem;Bissegem;Heule;Kooigem;Marke;Rollegem'),
    (34040, null, 'Beveren-Leie;Desselgem;Sint-Eloois-Vijve'),
    (35013, null, 'Stene;Zandvoorde;Mariakerke-Oostende'),
    (36015, null, 'Oekene;Rumbeke;Beveren-Roeselare'),
    (41002, null, 'Baardegem;Erembodegem;Gijzegem;Herdersem;Hofstade;Meldert;Moorsel'),
    (41048, null, 'Appelterre;Aspelare;Denderhoutem;Denderwindeke;Lieferinge;Meerbeke;Nederhasselt;Neigem;Okegem;Outer;Pollare;Voorde'),
    (42006, null, 'Appels;Baasrode;Grembergen;Mespelare;Oudegem;Schoonaarde;Sint-Gillis-bij-Dendermonde'),
    (44021, null, 'Afsnee;Desteldonk;Drongen;Gentbrugge;Ledeberg;Mariakerke;Mendonk;Oostakker;Sint-Amandsberg;Sint-Denijs-Westrem;Sint-Kruis-Winkel;Wondelgem;Zwijnaarde'),
    (46021, null, 'Belsele;Nieuwkerken-Waas;Sinaai'),
    (52011, 'fr', 'Couillet;Dampremy;Gilly;Gosselies;Goutroux;Jumet;Lodelinsart;Marchienne-au-Pont;Marcinelle;Monceau-sur-Sambre;Mont-sur-Marchienne;Montignies-sur-Sambre;Ransart;Roux'),
    (53053, 'fr', 'Cuesmes;Flénu;Ghlin;Havré;Hyon;Jemappes;Maisières;Mesvin;Nimy;Obourg;Spiennes'),
    (58001, 'fr', 'Boussoit;Haine-Saint-Paul;Haine-Saint-Pierre;Houdeng-Aimeries;Houdeng-Gœgnies;Maurage;Saint-Vaast;Strépy-Bracquegnies;Trivières'),
    (62051, 'fr', 'Liers;Milmort;Vottem'),
    (62063, 'fr', 'Angleur;Bressoux;Chênée;Glain;Grivegnée;Jupille-sur-Meuse;Rocourt;Wandre'),
    (62096, 'fr', 'Boncelles;Jemeppe-sur-Meuse;Ougrée'),
    (63079, 'fr', 'Ensival;Heusy;Petit-Rechain;Stembert'),
    (71004, null, 'Beverlo;Koersel;Paal'),
    (71022, null, 'Kermt;Kuringen;Sint-Lambrechts-Herk;Spalbeek;Stevoort;Stokrooie;Wimmertingen'),
    (71070, null, 'Heusden;Zolder;Bolderberg;Berkenbos;Viversel'),
    (72039, null, 'Houthalen;Helchteren'),
    (73006, null, 'Beverst;Eigenbilzen;Hees;Kleine-Spouwen;Martenslinde;Mopertingen;Munsterbilzen;Rijkhoven;Rosmeer;Waltwilder'),
    (73107, null, 'Boorsem;Eisden;Leut;Mechelen-aan-de-Maas;Meeswijk;Opgrimbie;Uikhoven;Vucht'),
    (92094, 'fr', 'Beez;Belgrade;Bouge;Champion;Erpent;Flawinne;Jambes;Malonne;Saint-Servais;Temploux;Vedrin;Wépion')
  ) as listed (nis, lang, parts)
    join territory on territory.nis_code = listed.nis,
    unnest(string_to_array(parts, ';')) with ordinality as part_of (part, position)
  where not exists (select from jsonb_array_elements(territory.aliases) as known where fold(known ->> 'name') = fold(part))
    and not exists (select from territory other, jsonb_each_text(other.name) as named where other.type = 'municipality' and other.id <> territory.id and fold(named.value) = fold(part))
  group by territory.id
) as added
where added.id = territory.id;
