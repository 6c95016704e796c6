-- What organisations and partnerships look for and offer. All invented. Ids: 9060 notice, 9061 interest.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;
create or replace function pg_temp.place_id(nis integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-8000-' || lpad(nis::text, 12, '0'))::uuid $$;

insert into notice (id, kind, organization_id, partnership_id, title, details, themes, target_groups, languages, partner_types, contact_function, contact_email,
  introduction_by_id, posted_on, open_until, status, closed_on, outcome, synthetic)
select pg_temp.demo_id('9060', number), kind, case when organization is not null then pg_temp.demo_id('9002', organization) end, case when partnership is not null then pg_temp.demo_id('9003', partnership) end,
  jsonb_strip_nulls(jsonb_build_object('nl', nl, 'fr', fr)), jsonb_strip_nulls(jsonb_build_object('nl', text_nl, 'fr', text_fr)),
  coalesce(string_to_array(nullif(themes, ''), ','), '{}'), coalesce(string_to_array(nullif(groups, ''), ','), '{}'), coalesce(string_to_array(nullif(languages, ''), ','), '{}'),
  coalesce(string_to_array(nullif(partners, ''), ','), '{}'), '{"nl": "Onthaal", "fr": "Accueil"}', 'samenwerking-' || number || '@organisaties.example',
  case when introduces is not null then pg_temp.demo_id('9003', introduces) end, current_date - since, current_date + days,
  case when outcome is null then 'open' else 'found' end, case when outcome is not null then current_date - 5 end, outcome, true
from (values
  (1, 'cooperation', 11, null, 'Wie helpt ons huurders met vochtige woningen te bereiken?', 'Qui nous aide à toucher les locataires de logements humides ?',
    'Wij zien veel huurders met vocht in huis. We zoeken een wijkgezondheidscentrum en een dienst thuiszorg om samen huisbezoeken voor te bereiden.',
    'Nous rencontrons beaucoup de locataires dont le logement est humide. Nous cherchons une maison médicale et un service d’aide à domicile pour préparer ensemble des visites.',
    'housing,health', 'tenantsWithHousingProblems', 'nl,fr', 'medicalHouse,homeCareService', 1, 21, 70, null),
  (2, 'cooperation', null, 1, 'Gezocht: een plek voor een open avond in de Marollen', 'Recherché : un lieu pour une soirée ouverte dans les Marolles',
    'Voor een avond met bewoners over eenzaamheid zoekt het contract een zaal op wandelafstand, toegankelijk met een rolstoel.',
    'Pour une soirée avec les habitants autour de la solitude, le contrat cherche une salle à distance de marche, accessible en fauteuil roulant.',
    'socialContact', 'isolatedPeople', '', '', null, 9, 40, null),
  (3, 'trainingOffer', 12, null, 'Vorming: administratie eenvoudig uitleggen', 'Formation : expliquer simplement l’administration',
    'Halve dag voor onthaalmedewerkers, met oefeningen uit de praktijk. Gratis voor partners.', 'Une demi-journée pour les équipes d’accueil, avec des exercices tirés de la pratique. Gratuit pour les partenaires.',
    'administrativeHelp,digitalInclusion', 'lowLiteracyPeople,professionals', 'nl,fr', '', null, 30, 120, null),
  (4, 'trainingNeed', 11, null, 'Wie leert ons digitale formulieren begeleiden?', null,
    'Ons onthaal krijgt elke week vragen over digitale formulieren. Wij zoeken een korte vorming, liefst in de wijk zelf.', null,
    'digitalInclusion', 'lowLiteracyPeople', 'nl', '', null, 14, 60, null),
  (5, 'trainingNeed', 14, null, 'Vorming over beroepsgeheim in overleg', 'Formation au secret professionnel en concertation',
    'Wat mag je delen rond de tafel en wat niet? Voor vier medewerkers.', 'Que peut-on partager autour de la table, et que ne peut-on pas ? Pour quatre collègues.',
    'health', 'professionals', '', '', 1, 50, 30, null),
  (6, 'cooperation', 15, null, 'Samen een ontbijt op school?', 'Un petit-déjeuner à l’école, ensemble ?',
    'Wij zochten een voedselinitiatief in de buurt van twee scholen.', 'Nous cherchions une initiative alimentaire près de deux écoles.',
    'food,education', 'familiesWithSchoolchildren', 'fr', 'foodAid,school', null, 120, 20, 'Sinds september is er elke vrijdag een ontbijt, met een buurthuis als gastheer.')
) as said (number, kind, organization, partnership, nl, fr, text_nl, text_fr, themes, groups, languages, partners, introduces, since, days, outcome)
on conflict do nothing;

insert into notice_territory (notice_id, territory_id) values
  (pg_temp.demo_id('9060', 1), pg_temp.place_id(21004)), (pg_temp.demo_id('9060', 2), pg_temp.demo_id('8001', 1)), (pg_temp.demo_id('9060', 4), pg_temp.demo_id('8001', 1)),
  (pg_temp.demo_id('9060', 6), pg_temp.place_id(21001))
on conflict do nothing;

insert into notice_interest (id, notice_id, organization_id, introduced_by_id, status, introduction, message, answer, since, changed_at) values
  (pg_temp.demo_id('9061', 1), pg_temp.demo_id('9060', 1), pg_temp.demo_id('9002', 14), pg_temp.demo_id('9003', 1), 'introduced', 'De Synthese kent de huurders, jullie kennen de huisartsen.', null, null, now() - interval '6 days', now() - interval '6 days'),
  (pg_temp.demo_id('9061', 2), pg_temp.demo_id('9060', 1), pg_temp.demo_id('9002', 12), null, 'interested', null, 'Wij komen in dezelfde gebouwen. Kunnen we in december afspreken?', null, now() - interval '3 days', now() - interval '3 days'),
  (pg_temp.demo_id('9061', 3), pg_temp.demo_id('9060', 3), pg_temp.demo_id('9002', 11), null, 'inContact', null, 'Graag met drie collega’s.', 'Welkom, we bellen over een datum.', now() - interval '12 days', now() - interval '10 days')
on conflict do nothing;
