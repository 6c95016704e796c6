-- Projects of the demo, all invented: complete and incomplete, on time and late, stopped and gone on elsewhere, one agreed on without means
-- (1 §7.10 X7, X16, X21–X23, X27, X28). Ids: 9140 project, 9141 participant, 9142 status.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into project (id, partnership_id, name, summary, objectives, results, steps, budget, allocation, operator_id, governance, content, origin, target_groups, territory_rule, outsider_quota,
  territory_note, risks, planned_from, planned_until, agreed_on, agreement_outcome, objections, synthetic, created_at, updated_at)
select pg_temp.demo_id('9140', number), pg_temp.demo_id('9003', partnership), name::jsonb, summary::jsonb, objectives::jsonb, results::jsonb, coalesce(steps, '[]')::jsonb, budget, allocation::jsonb,
  pg_temp.demo_id('9002', operator), governance::jsonb, string_to_array(content, ','), origin, string_to_array(groups, ','), rule, quota, note::jsonb, coalesce(risks, '[]')::jsonb, starts::date, ends::date,
  agreed::date, outcome, objections, true, coalesce(agreed, starts)::date, timestamptz '2026-11-02 10:00+01'
from (values
  (1, 1, '{"nl": "Open huis in de straat", "fr": "Maison ouverte dans la rue"}',
   '{"nl": "Een gelijkvloers waar de deur openstaat: koffie, een luisterend oor en de weg naar de juiste dienst.", "fr": "Un rez-de-chaussée à la porte ouverte : un café, une oreille attentive et le chemin vers le bon service."}',
   '{"nl": "Bewoners die geen hulp meer zoeken, vinden opnieuw een eerste gezicht in hun straat.", "fr": "Les habitants qui ne demandent plus d’aide retrouvent un premier visage dans leur rue."}',
   '{"nl": "Vier halve dagen per week open; elke maand nieuwe mensen die meekomen naar een dienst.", "fr": "Quatre demi-jours d’ouverture par semaine ; chaque mois de nouvelles personnes accompagnées vers un service."}',
   '[{"title": {"nl": "Lokaal zoeken en inrichten", "fr": "Trouver et aménager le local"}, "from": "2022-10-01", "until": "2023-01-31"}, {"title": {"nl": "Open met een vast team", "fr": "Ouverture avec une équipe fixe"}, "from": "2023-02-01", "until": "2026-12-31"}]',
   96000, '{"nl": "Twee derde lonen, de rest huur en werking; beide partners krijgen een vast deel.", "fr": "Deux tiers pour les salaires, le reste pour le loyer et le fonctionnement ; chaque partenaire reçoit une part fixe."}', 11,
   '{"nl": "Een beheerscomité van vier komt elke maand samen; bewoners hebben er twee stoelen.", "fr": "Un comité de gestion de quatre personnes se réunit chaque mois ; deux sièges pour les habitants."}',
   'communityCapacities,serviceReorientation', 'new', 'allResidents,isolatedPeople', 'anchored', null,
   '{"nl": "Wie in de wijk leeft, werkt of naar school gaat, hoort erbij.", "fr": "Qui vit, travaille ou va à l’école dans le quartier en fait partie."}',
   '[{"risk": "De huur kan na 2026 stijgen.", "compromise": "De eigenaar en het huis praten een half jaar vooraf.", "on": "2025-05-12"}]', '2022-10-01', '2026-12-31', '2022-06-14', 'funded', null),
  (2, 1, '{"nl": "Praten zonder wachtlijst", "fr": "Parler sans liste d’attente"}',
   '{"nl": "Gesprekken in groep en apart voor wie wacht op een plaats bij de geestelijke gezondheidszorg.", "fr": "Des entretiens, en groupe et individuels, pour qui attend une place en santé mentale."}',
   '{"nl": "Niemand wacht alleen.", "fr": "Que personne n’attende seul."}', '{"nl": "Twee groepen per seizoen.", "fr": "Deux groupes par saison."}', null, 48000,
   '{"nl": "Halftijdse begeleider.", "fr": "Un mi-temps d’accompagnement."}', 15, null, 'serviceReorientation', 'adaptation', 'peopleWaitingForCare', 'residents', null, null,
   '[{"risk": "De begeleider werkt halftijds in plaats van voltijds."}]', '2023-01-01', '2026-06-30', '2022-11-08', 'funded', null),
  (3, 1, '{"nl": "Moestuin op het dak", "fr": "Potager sur le toit"}',
   '{"nl": "Samen telen, koken en buren leren kennen op het dak van de woontoren.", "fr": "Cultiver, cuisiner et faire connaissance sur le toit de la tour."}',
   '{"nl": "Gezond eten dichtbij, en buren die elkaar groeten.", "fr": "Une alimentation saine à portée de main, et des voisins qui se saluent."}', null, null, null, null, 17,
   null, 'livingConditions,communityCapacities', 'new', 'allResidents', 'residents', null, null, '[]', '2024-03-01', '2025-10-31', '2023-12-05', 'funded', null),
  (4, 1, '{"nl": "Een verpleegkundige op straat", "fr": "Une infirmière de rue"}', null,
   '{"nl": "Zorg brengen bij wie niet naar een praktijk komt.", "fr": "Apporter des soins à qui ne vient pas au cabinet."}', null, null, null, null, null, null, 'serviceReorientation', 'new',
   'homelessPeople', null, null, null, '[]', '2026-03-01', null, '2026-02-10', 'notFunded', 'Iedereen vond het nodig. Eén partner vroeg om eerst de bestaande straatteams te versterken.'),
  (5, 6, '{"fr": "Deux portes, une équipe", "nl": "Twee deuren, één ploeg"}',
   '{"fr": "Social et soins reçoivent ensemble, dans deux maisons.", "nl": "Sociaal werk en zorg ontvangen samen, in twee huizen."}',
   '{"fr": "Une demande, une réponse commune.", "nl": "Eén vraag, één gezamenlijk antwoord."}', '{"fr": "Une permanence commune par semaine.", "nl": "Eén gezamenlijke zitdag per week."}',
   '[{"title": {"fr": "Permanence commune", "nl": "Gezamenlijke zitdag"}, "from": "2022-10-01"}]', 120000, '{"fr": "Deux temps pleins et un local.", "nl": "Twee voltijdsen en een lokaal."}', 30,
   '{"fr": "Le groupe noyau décide ; l’équipe rend compte chaque trimestre.", "nl": "De kerngroep beslist; de ploeg koppelt elk kwartaal terug."}',
   'serviceReorientation', 'extension', 'allResidents,hardToReachPeople', 'residents', null, null, '[]', '2022-10-01', '2027-06-30', '2022-06-20', 'funded', null),
  (6, 9, '{"fr": "Soins en chemin", "nl": "Zorg onderweg"}', '{"fr": "Une équipe à pied, deux jours par semaine.", "nl": "Een ploeg te voet, twee dagen per week."}',
   '{"fr": "Rencontrer celles et ceux qui ne poussent aucune porte.", "nl": "Ontmoeten wie nergens aanklopt."}', null, null, 36000, '{"fr": "Un mi-temps et du matériel.", "nl": "Een halftijdse en materiaal."}', 47, null,
   'serviceReorientation', 'new', 'homelessPeople', 'none', null, null, '[]', '2022-10-01', '2026-12-31', null, null, null),
  (7, 3, '{"nl": "Tafels op het plein", "fr": "Des tables sur la place"}', '{"nl": "Lange tafels, één keer per maand, voor wie wil aanschuiven.", "fr": "De longues tables, une fois par mois, pour qui veut s’asseoir."}',
   '{"nl": "Mensen die alleen zijn kennen drie buren bij naam.", "fr": "Les personnes seules connaissent trois voisins par leur nom."}', '{"nl": "Tien middagen per jaar.", "fr": "Dix midis par an."}', null, 16000,
   '{"nl": "Alles naar de vzw.", "fr": "Tout pour l’asbl."}', 31, '{"nl": "De vzw beslist met vier bewoners.", "fr": "L’asbl décide avec quatre habitants."}', 'communityCapacities', 'independent', 'isolatedPeople', 'none', null, null,
   '[]', '2023-01-01', '2025-12-31', null, null, null),
  (8, 12, '{"nl": "Moeders van de blokken", "fr": "Mères des blocs"}', '{"nl": "Ateliers voor moeders, met kinderopvang.", "fr": "Des ateliers pour mères, avec garde d’enfants."}',
   '{"nl": "Moeders nemen het woord, thuis en op school.", "fr": "Des mères prennent la parole, à la maison et à l’école."}', '{"nl": "Drie groepen van twaalf.", "fr": "Trois groupes de douze."}',
   '[{"title": {"nl": "Werven", "fr": "Aller vers"}, "from": "2025-09-01", "until": "2025-12-31"}, {"title": {"nl": "Ateliers", "fr": "Ateliers"}, "from": "2026-01-01", "until": "2027-06-30"}]', 54000,
   '{"nl": "Lesgevers, opvang en materiaal.", "fr": "Animations, garde et matériel."}', 1, '{"nl": "Stuurgroep met drie moeders.", "fr": "Comité de pilotage avec trois mères."}', 'individualCapacities,communityCapacities', 'new',
   'mothers', 'quota', 20, '{"nl": "Een vijfde mag van de overkant van de gemeentegrens komen.", "fr": "Un cinquième peut venir de l’autre côté de la limite communale."}', '[]', '2025-09-01', '2027-06-30', '2025-06-03', 'funded', null),
  (9, 14, '{"fr": "Un lit pour la nuit, une clé pour la suite", "nl": "Een bed voor de nacht, een sleutel voor later"}', null,
   '{"fr": "Passer de l’accueil de nuit à un logement.", "nl": "Van nachtopvang naar een woning."}', null, null, null, null, 52, null, 'livingConditions,serviceReorientation', 'new', 'homelessPeople', 'none', null, null, '[]',
   '2026-12-01', '2028-11-30', '2026-09-22', 'funded', null),
  (10, 7, '{"nl": "Wiegjes en wijkjes", "fr": "Berceaux et quartiers"}', '{"nl": "Jonge ouders thuis bezoeken, met de opvang erbij.", "fr": "Visiter de jeunes parents chez eux, avec la crèche."}',
   '{"nl": "Jonge gezinnen kennen de diensten.", "fr": "Les jeunes familles connaissent les services."}', null, null, null, null, 45, null, 'individualCapacities', 'new', 'youngChildren', 'residents', null, null, '[]', '2022-10-01', '2025-12-31',
   null, null, null)
) as listed (number, partnership, name, summary, objectives, results, steps, budget, allocation, operator, governance, content, origin, groups, rule, quota, note, risks, starts, ends, agreed, outcome, objections)
on conflict do nothing;

insert into project_theme (project_id, theme_id)
select pg_temp.demo_id('9140', number), pg_temp.demo_id('8002', theme::integer)
from (values (1, '11,13'), (2, '11'), (3, '13,14'), (4, '11'), (5, '11'), (6, '11,14'), (7, '13'), (8, '22,23'), (9, '21'), (10, '11')) as listed (number, themes), string_to_table(themes, ',') as theme
on conflict do nothing;

insert into project_partnership (project_id, partnership_id) values (pg_temp.demo_id('9140', 9), pg_temp.demo_id('9003', 10)) on conflict do nothing;

insert into project_participant (id, project_id, organization_id, role, contribution, stance, valid_from, valid_until)
select pg_temp.demo_id('9141', number), pg_temp.demo_id('9140', project), pg_temp.demo_id('9002', organization), role, contribution::jsonb, stance, starts::date, ends::date
from (values
  (1, 1, 11, 'coordinating', '{"nl": "Team en lokaal", "fr": "Équipe et local"}', 'agreed', '2022-10-01', null),
  (2, 1, 15, 'structuralPartner', '{"nl": "Twee halve dagen per week een psycholoog", "fr": "Une psychologue deux demi-jours par semaine"}', 'agreed', '2022-10-01', null),
  (3, 1, 13, 'partner', '{"nl": "Verwijst en komt spreken", "fr": "Oriente et vient parler"}', 'agreed', '2023-02-01', null),
  (4, 1, 18, 'partner', '{"nl": "Soep op donderdag", "fr": "La soupe du jeudi"}', 'abstained', '2023-02-01', '2025-06-30'),
  (5, 2, 15, 'coordinating', null, 'agreed', '2023-01-01', null),
  (6, 2, 19, 'supporter', '{"nl": "Brengt vrouwen mee", "fr": "Amène des femmes"}', 'agreed', '2023-01-01', null),
  (7, 3, 17, 'coordinating', '{"nl": "Het dak", "fr": "Le toit"}', 'agreed', '2024-03-01', '2025-10-31'),
  (8, 4, 13, 'partner', null, 'agreed', '2026-03-01', null),
  (9, 4, 16, 'partner', null, 'objected', '2026-03-01', null),
  (10, 5, 30, 'coordinating', null, 'agreed', '2022-10-01', null),
  (11, 5, 12, 'structuralPartner', '{"fr": "Un médecin à la permanence", "nl": "Een arts op de zitdag"}', 'agreed', '2022-10-01', null),
  (12, 5, 24, 'partner', '{"fr": "Une salle", "nl": "Een zaal"}', 'agreed', '2022-10-01', null),
  (13, 6, 47, 'coordinating', null, null, '2022-10-01', null),
  (14, 6, 46, 'partner', '{"fr": "Un éducateur", "nl": "Een opvoeder"}', null, '2022-10-01', null),
  (15, 8, 63, 'expert', '{"nl": "Yoga voor moeders; ligt buiten de gemeente", "fr": "Yoga pour mères ; se trouve hors de la commune"}', 'agreed', '2026-01-01', null),
  (16, 9, 52, 'coordinating', null, 'agreed', '2026-12-01', null),
  (17, 9, 61, 'partner', '{"fr": "Psychologues de rue", "nl": "Straatpsychologen"}', 'agreed', '2026-12-01', null)
) as listed (number, project, organization, role, contribution, stance, starts, ends)
on conflict do nothing;

insert into project_status (id, project_id, status, since, cause, reason, learned, recorded_at)
select pg_temp.demo_id('9142', number), pg_temp.demo_id('9140', project), status, since::date, cause, reason, learned, since::date
from (values
  (1, 1, 'planned', '2022-06-14', null, null, null),
  (2, 1, 'delayed', '2022-10-01', 'hiring', 'Aanwerven in de zomer lukte niet.', 'Volgende keer de vacature in het voorjaar.'),
  (3, 1, 'running', '2023-02-01', null, null, null),
  (4, 2, 'planned', '2022-11-08', null, null, null),
  (5, 2, 'running', '2023-01-01', null, null, null),
  (6, 2, 'rescoped', '2025-09-01', 'fte', 'Eén halftijdse in plaats van een voltijdse: nog één groep per seizoen.', 'Groepen van acht werken beter dan van twaalf.'),
  (7, 3, 'running', '2024-03-01', null, null, null),
  (8, 3, 'paused', '2024-11-01', 'works', 'Het dak wordt hersteld.', null),
  (9, 3, 'running', '2025-04-01', null, null, null),
  (10, 3, 'stopped', '2025-10-31', 'partners', 'De woonmaatschappij gaf het dak een andere bestemming.', 'Leg het gebruik van een plek vast voor de hele duur.'),
  (11, 4, 'proposed', '2026-01-12', null, null, null),
  (12, 4, 'notFunded', '2026-02-10', 'funding', 'Eens over het project, geen middelen in deze ronde.', null),
  (13, 5, 'running', '2022-10-01', null, null, null),
  (14, 6, 'running', '2022-10-01', null, null, null),
  (15, 6, 'delayed', '2026-09-01', 'absence', 'Les maraudes reprennent quand l’équipe est de nouveau complète.', null),
  (16, 7, 'running', '2023-01-01', null, null, null),
  (17, 7, 'completed', '2025-12-31', 'goalReached', null, null),
  (18, 8, 'planned', '2025-06-03', null, null, null),
  (19, 8, 'running', '2025-10-01', null, null, null),
  (20, 9, 'planned', '2026-09-22', null, null, null),
  (21, 10, 'running', '2022-10-01', null, null, null),
  (22, 10, 'continuedElsewhere', '2025-09-01', 'other', 'De kinderopvang doet verder met eigen middelen.', null)
) as listed (number, project, status, since, cause, reason, learned)
on conflict do nothing;

insert into project_post (project_id, post_id)
select pg_temp.demo_id('9140', project), post.id from (values (1, 202), (1, 203), (5, 205), (6, 210), (7, 211), (10, 216)) as listed (project, number)
join post on post.id = pg_temp.demo_id('9005', number)
on conflict do nothing;

insert into project_indicator (project_id, assignment_id)
select pg_temp.demo_id('9140', project), assignment.id from (values (1, 110100), (5, 110600), (8, 111200)) as listed (project, number)
join indicator_assignment assignment on assignment.id = pg_temp.demo_id('900a', number)
on conflict do nothing;
