-- Stories of change of the demo, all invented, in nobody's own words (1-R5, R71). Ids: 9170 story, 9171 selection.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into change_story (id, partnership_id, domain, phase, level, teller, title, change, significance, contribution, period_from, period_until, consent, consented_on, state,
  review_note, author_person_id, written_on, synthetic, updated_at)
select pg_temp.demo_id('9170', number), pg_temp.demo_id('9003', partnership), domain, phase, level, teller, title::jsonb, change::jsonb, significance::jsonb, contribution::jsonb,
  starting::date, ending::date, consent, consented::date, state, note, pg_temp.demo_id('9001', person), written::date, true, written::date + interval '10 hours'
from (values
  (1, 1, 'referral', 'implementation', 'organization', 'professional',
   '{"nl": "Nu bel ik, vroeger gaf ik een folder", "fr": "Aujourd’hui j’appelle, avant je donnais un dépliant"}',
   '{"nl": "Aan het onthaal weten we wie er aan de andere kant opneemt. Mensen gaan niet meer van loket naar loket.", "fr": "À l’accueil, nous savons qui décroche de l’autre côté. Les gens ne vont plus de guichet en guichet."}',
   '{"nl": "Wie moe is, haakt af bij het tweede loket. Dat gebeurt nu minder.", "fr": "Les personnes fatiguées abandonnent au deuxième guichet. Cela arrive moins."}',
   '{"nl": "De maandelijkse werkgroep bracht ons samen; dat twee huizen dezelfde straat delen, hielp evenveel.", "fr": "Le groupe mensuel nous a réunis ; que deux maisons partagent la même rue a aidé tout autant."}',
   '2024-09-01', '2025-06-30', 'everybody', '2025-07-02', 'accepted', null, 4, '2025-07-02'),
  (2, 1, 'participation', 'extended', 'person', 'volunteer',
   '{"nl": "Van koffie zetten naar mee beslissen", "fr": "Du café servi aux décisions partagées"}',
   '{"nl": "Ik kwam voor het gezelschap. Nu zit ik mee aan tafel als het programma gemaakt wordt.", "fr": "Je venais pour la compagnie. Maintenant je suis à la table quand on fait le programme."}',
   '{"nl": "Het is de eerste keer dat mij gevraagd wordt wat er moet komen.", "fr": "C’est la première fois qu’on me demande ce qu’il faut proposer."}', null,
   '2025-11-01', '2026-05-31', 'everybody', '2026-06-10', 'accepted', null, 2, '2026-06-10'),
  (3, 1, 'welfareAndHealth', 'implementation', 'network', 'coordinator',
   '{"nl": "Een verpleegkundige schuift aan bij de sociale dienst", "fr": "Une infirmière rejoint la permanence sociale"}',
   '{"nl": "Eén voormiddag per week zit een verpleegkundige mee in de permanentie. Vragen over gezondheid komen vroeger boven.", "fr": "Une matinée par semaine, une infirmière participe à la permanence. Les questions de santé émergent plus tôt."}',
   '{"nl": "Twee werelden die elkaars woorden leren.", "fr": "Deux mondes qui apprennent les mots de l’autre."}',
   '{"nl": "Het contract betaalde de eerste zes maanden; daarna nam de praktijk het over.", "fr": "Le contrat a payé les six premiers mois ; la pratique a ensuite pris le relais."}',
   '2025-02-01', '2025-09-30', 'administration', '2025-10-05', 'accepted', null, 2, '2025-10-05'),
  (4, 1, 'workingConditions', 'extended', 'organization', 'professional',
   '{"nl": "Minder avonden, meer overleg overdag", "fr": "Moins de soirées, plus de concertation en journée"}',
   '{"nl": "De vergaderingen zijn verschoven naar de middag.", "fr": "Les réunions ont été déplacées à midi."}',
   '{"nl": "Collega’s met kinderen zijn er nu bij.", "fr": "Les collègues qui ont des enfants sont désormais présents."}', null,
   '2026-01-10', '2026-09-30', 'members', '2026-10-12', 'proposed', null, 4, '2026-10-12'),
  (5, 1, 'other', 'extended', 'person', 'resident',
   '{"nl": "De bank voor het huis", "fr": "Le banc devant la maison"}',
   '{"nl": "Er staat een bank, en er wordt gepraat.", "fr": "Il y a un banc, et on s’y parle."}',
   '{"nl": "Zo leerde ik mijn buren kennen.", "fr": "C’est ainsi que j’ai connu mes voisins."}', null,
   '2026-04-01', '2026-09-30', 'everybody', '2026-10-20', 'returned', 'Een voornaam en een huisnummer staan in de eerste zin; kunt u die weglaten?', 4, '2026-10-20'),
  (6, 6, 'mutualKnowledge', 'implementation', 'organization', 'professional',
   '{"fr": "Un visage derrière le nom", "nl": "Een gezicht bij de naam"}',
   '{"fr": "Chaque nouvelle collègue passe une demi-journée dans deux autres maisons.", "nl": "Elke nieuwe collega loopt een halve dag mee in twee andere huizen."}',
   '{"fr": "Ensuite, on ose demander.", "nl": "Nadien durft men vragen."}',
   '{"fr": "L’idée vient d’un membre ; la coordination tient le calendrier.", "nl": "Het idee komt van een lid; de coördinatie houdt de kalender bij."}',
   '2025-03-01', '2025-12-31', 'everybody', '2026-01-15', 'accepted', null, 3, '2026-01-15'),
  (7, 6, 'residentsTies', 'extended', 'person', 'resident',
   '{"fr": "Le jardin du mercredi", "nl": "De tuin van woensdag"}',
   '{"fr": "Nous étions trois à désherber, nous sommes une vingtaine à manger ensemble.", "nl": "Met drie trokken we onkruid uit, met twintig eten we nu samen."}',
   '{"fr": "Le mercredi, la semaine a un milieu.", "nl": "Op woensdag heeft de week een midden."}', null,
   '2026-03-01', '2026-08-31', 'everybody', '2026-09-09', 'accepted', null, 3, '2026-09-09')
) as listed (number, partnership, domain, phase, level, teller, title, change, significance, contribution, starting, ending, consent, consented, state, note, person, written)
on conflict do nothing;

insert into change_story_selection (id, story_id, body_id, partnership_id, selected_on, reason, recorded_at)
select pg_temp.demo_id('9171', 1), pg_temp.demo_id('9170', 1), pg_temp.demo_id('9040', 1), pg_temp.demo_id('9003', 1), '2025-09-16',
  '{"nl": "Omdat het gaat over wat mensen aan de balie voelen, en niet over wat wij vergaderen.", "fr": "Parce qu’il parle de ce que les gens ressentent au guichet, et non de nos réunions."}',
  timestamptz '2025-09-16 11:00+02'
on conflict do nothing;
