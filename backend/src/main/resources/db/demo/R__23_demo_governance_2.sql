-- What bodies of the demo decided, wrote and took upon themselves. All invented. Ids: 9050 rule, 9051 version, 9052 decision,
-- 9053 step, 9054 report, 9055 task, 9056 minutes.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into partnership_rule (id, partnership_id, kind, title, created_at) values
  (pg_temp.demo_id('9050', 1), pg_temp.demo_id('9003', 1), 'criteria', '{"nl": "Criteria voor kleine acties", "fr": "Critères pour les petites actions"}', '2024-01-15')
on conflict do nothing;
insert into partnership_rule_version (id, rule_id, label, text, note, effective_from, effective_until, published_at) values
  (pg_temp.demo_id('9051', 1), pg_temp.demo_id('9050', 1), '1', '{"nl": "Een actie is klein, in de wijk, en minstens twee partners doen mee.", "fr": "Une action est petite, dans le quartier, et au moins deux partenaires y participent."}', null, '2024-02-01', '2025-12-31', '2024-01-15'),
  (pg_temp.demo_id('9051', 2), pg_temp.demo_id('9050', 1), '2', '{"nl": "Een actie is klein, in de wijk, minstens twee partners doen mee en bewoners kiezen mee.", "fr": "Une action est petite, dans le quartier, au moins deux partenaires y participent et les habitants choisissent aussi."}',
   '{"nl": "Bewoners kiezen mee.", "fr": "Les habitants choisissent aussi."}', '2026-01-01', null, '2025-12-10')
on conflict do nothing;

insert into decision (id, body_id, meeting_id, decided_on, title, words, level, mode, decided_by, mandate, alternatives, reservations, consequence, criteria_id, participation, participation_method, created_at, updated_at)
select pg_temp.demo_id('9052', number), pg_temp.demo_id('9040', body), pg_temp.demo_id('9042', meeting), decided::date, title::jsonb, words::jsonb, level, mode, by_whom, mandate, alternatives::jsonb, reservations,
  consequence, pg_temp.demo_id('9051', criteria), string_to_array(who, ','), how, decided::date, decided::date
from (values
  (1, 2, 1, '2026-10-13', '{"nl": "Huisbezoeken gebeuren met twee", "fr": "Les visites à domicile se font à deux"}',
   '{"nl": "Een huisbezoek in een volle woning doen we altijd met twee, uit twee organisaties.", "fr": "Une visite dans un logement encombré se fait toujours à deux, de deux organisations."}', 'operational', 'consensus', 'De wijkwerkgroep',
   'De werkgroep beslist zelf over hoe er in de wijk gewerkt wordt.',
   '[{"title": "Eén organisatie gaat, de andere leest het verslag", "why": "Mensen moeten hun verhaal dan twee keer doen."}, {"title": "Met drie", "why": "Te veel volk in een kleine woning."}]',
   'Het medisch team wil het na een jaar herbekijken.', 'Wie een bezoek plant, belt eerst de partner.', null, 'fieldWorkers,residents', 'Bewoners zeiden wat een bezoek voor hen draaglijk maakt.'),
  (2, 1, null, '2026-06-16', '{"nl": "Drie kleine acties gekozen", "fr": "Trois petites actions choisies"}', null, 'structural', 'consent', 'De stuurgroep', null,
   '[{"title": "Alles naar één grote actie", "why": "Dan blijft de helft van de straten zonder iets."}]', null, 'De drie trekkers krijgen elk een vast aanspreekpunt.', 2, 'elected,managers', null)
) as listed (number, body, meeting, decided, title, words, level, mode, by_whom, mandate, alternatives, reservations, consequence, criteria, who, how)
on conflict do nothing;

insert into decision_step (id, decision_id, kind, organization_id, taken_on, words) values
  (pg_temp.demo_id('9053', 1), pg_temp.demo_id('9052', 1), 'consultation', pg_temp.demo_id('9002', 11), '2026-09-20', 'Wij willen dit, als er iemand van de buurt bij is.'),
  (pg_temp.demo_id('9053', 2), pg_temp.demo_id('9052', 1), 'consultation', pg_temp.demo_id('9002', 13), '2026-09-22', 'D’accord, si la visite est annoncée.'),
  (pg_temp.demo_id('9053', 3), pg_temp.demo_id('9052', 1), 'synthesis', null, '2026-10-01', 'Beide willen het: aangekondigd, en met iemand die de straat kent.'),
  (pg_temp.demo_id('9053', 4), pg_temp.demo_id('9052', 1), 'feedback', null, '2026-10-14', 'Aan alle partners gemaild, met de afspraken.')
on conflict do nothing;
insert into decision_report (id, decision_id, organization_id, to_whom, done_on) values
  (pg_temp.demo_id('9054', 1), pg_temp.demo_id('9052', 1), pg_temp.demo_id('9002', 11), 'De vrijwilligers van het onthaal', '2026-10-20'),
  (pg_temp.demo_id('9054', 2), pg_temp.demo_id('9052', 1), pg_temp.demo_id('9002', 13), 'L’équipe de l’accueil', null)
on conflict do nothing;

insert into assigned_task (id, body_id, meeting_id, decision_id, title, note, organization_id, person_id, post_id, due_on, status, ended_on, outcome, created_at)
select pg_temp.demo_id('9055', number), pg_temp.demo_id('9040', body), pg_temp.demo_id('9042', meeting), pg_temp.demo_id('9052', decision), title::jsonb, note, pg_temp.demo_id('9002', organization),
  pg_temp.demo_id('9001', person), pg_temp.demo_id('9005', post), due::date, status, ended::date, outcome, '2026-10-13'
from (values
  (1, 2, 1, 1, '{"nl": "Lijst maken van wie met wie op bezoek gaat", "fr": "Faire la liste de qui va avec qui"}', null, 11, 4, null, '2026-12-05', 'open', null, null),
  (2, 2, 1, null, '{"nl": "Sleutel van de speelplaats vragen", "fr": "Demander la clé de la plaine de jeux"}', 'Bij de dienst Jeugd.', null, null, 1, '2026-11-20', 'done', '2026-11-18', 'De sleutel ligt aan de balie.'),
  (3, 2, 1, null, '{"nl": "Begroting van de koffiemomenten nakijken", "fr": "Revoir le budget des moments café"}', null, 13, null, null, '2026-12-07', 'open', null, null)
) as listed (number, body, meeting, decision, title, note, organization, person, post, due, status, ended, outcome)
on conflict do nothing;

insert into minutes (id, meeting_id, body_id, status, text, public_text, edition, reviewed_at, published_at, created_at) values
  (pg_temp.demo_id('9056', 1), pg_temp.demo_id('9042', 1), pg_temp.demo_id('9040', 2), 'published',
   '{"nl": "Wie er was\n- OCMW van Brussel (coördinator): 1\n- Buurthuis De Synthese (vrijwilliger): 2\n\nWat er besproken is\n- Rondje: veel vragen over verwarming.\n- Huisbezoeken: we gaan met twee.\n\nWie doet wat\n- Lijst maken: Buurthuis De Synthese, tegen 5 december", "fr": "Qui était là\n- CPAS de Bruxelles (coordination) : 1\n- Maison de quartier De Synthese (bénévole) : 2\n\nCe qui a été discuté\n- Tour de table : beaucoup de questions sur le chauffage.\n- Visites : nous allons à deux."}',
   '{"nl": "We spraken over verwarming en over huisbezoeken, die we voortaan met twee doen.", "fr": "Nous avons parlé du chauffage et des visites à domicile, que nous ferons désormais à deux."}', 1, '2026-10-16', '2026-10-18', '2026-10-14'),
  (pg_temp.demo_id('9056', 2), pg_temp.demo_id('9042', 5), pg_temp.demo_id('9040', 3), 'draft', '{"nl": "Wat hier staat, lezen alleen de mensen van deze groep."}', null, 0, null, null, '2026-11-04')
on conflict do nothing;
