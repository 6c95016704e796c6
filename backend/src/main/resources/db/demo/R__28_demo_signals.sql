-- Signals of the demo, all invented: on their way, answered, closed, some nobody answered (1-R63, R65). No person and no case. Ids: 9160 signal.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into signal (id, partnership_id, kind, title, words, proposal, place, theme, level, author_shown, author_person_id, author_organization_id, raised_on, audience, published_on, holder, sent_on, closed_on, outcome,
  synthetic, updated_at)
select pg_temp.demo_id('9160', number), pg_temp.demo_id('9003', partnership), kind, title::jsonb, words::jsonb, proposal::jsonb, place, theme, level, shown, pg_temp.demo_id('9001', person),
  pg_temp.demo_id('9002', organization), raised::date, audience, published::date, holder, sent::date, closed::date, outcome::jsonb, true, timestamptz '2026-11-02 10:00+01'
from (values
  (1, 1, 'obstacle', '{"nl": "Geen vaste dokter te vinden in de wijk", "fr": "Pas de médecin traitant à trouver dans le quartier"}',
   '{"nl": "Aan de balie horen wij elke week van meer gezinnen dat praktijken geen nieuwe mensen inschrijven.", "fr": "À l’accueil, chaque semaine, plusieurs familles disent que les cabinets n’inscrivent plus personne."}',
   '{"nl": "Een gedeelde wachtlijst tussen de praktijken van de zorgzone.", "fr": "Une liste d’attente commune aux cabinets du bassin."}', 'Onthaal van het open huis', 'health', 'careZone', 'organization', 4, 11,
   '2026-03-12', 'public', '2026-05-04', 'administration', '2026-04-20', null, null),
  (2, 1, 'policy', '{"nl": "Brief over de verwarmingstoelage is niet te begrijpen", "fr": "La lettre sur l’allocation de chauffage est incompréhensible"}',
   '{"nl": "De brief telt vier bladzijden; mensen gooien hem weg en missen de datum.", "fr": "La lettre compte quatre pages ; les gens la jettent et ratent la date."}',
   '{"nl": "Eén bladzijde in gewone taal, met de datum bovenaan.", "fr": "Une page en langage simple, la date en haut."}', null, 'administrativeHelp', 'federal', 'coordinator', 12, 13, '2026-01-20', 'public', '2026-02-10',
   'administration', '2026-02-03', null, null),
  (3, 1, 'need', '{"nl": "Een plek om ’s avonds samen te zitten", "fr": "Un lieu pour se retrouver le soir"}', null, '{"nl": "De zaal van de school twee avonden open.", "fr": "Ouvrir la salle de l’école deux soirs."}', 'Middagen van de Marollen',
   null, 'neighborhood', 'nobody', null, null, '2026-09-08', 'members', null, 'coordinationBody', null, null, null),
  (4, 1, 'obstacle', '{"nl": "Partners verwijzen naar een loket dat dicht is", "fr": "Des partenaires orientent vers un guichet fermé"}', null, null, null, null, 'municipality', 'nobody', null, null, '2026-10-21', 'coordinator', null, 'referent',
   null, null, null),
  (5, 6, 'need', '{"fr": "Des interprètes pour les entretiens sociaux", "nl": "Tolken voor sociale gesprekken"}',
   '{"fr": "L’attente dépasse souvent trois semaines.", "nl": "De wachttijd is vaak langer dan drie weken."}', null, null, 'migrationAndIntegration', 'region', 'organization', 5, 12, '2025-11-18', 'public', '2026-01-15', 'administration', '2025-12-10',
   '2026-06-01', '{"fr": "Un budget d’interprétation a été ajouté aux conventions ; à revoir dans un an.", "nl": "Bij de overeenkomsten kwam er een budget voor tolken; over een jaar te herbekijken."}'),
  (6, 6, 'obstacle', '{"fr": "Les dates de paiement tombent après celles du loyer", "nl": "Betalingen komen na de dag van de huur"}', null, null, null, 'incomeAndDebt', 'region', 'coordinator', 5, 12, '2026-08-30', 'members', null, 'administration',
   '2026-09-15', null, null),
  (7, 12, 'need', '{"nl": "Verlichting tussen de blokken", "fr": "De l’éclairage entre les blocs"}', null, null, 'Pad achter blok 9', 'housing', 'municipality', 'organization', null, 1, '2026-05-11', 'public', '2026-05-20', 'coordinationBody', null,
   null, null)
) as listed (number, partnership, kind, title, words, proposal, place, theme, level, shown, person, organization, raised, audience, published, holder, sent, closed, outcome)
on conflict do nothing;

insert into signal_step (id, signal_id, holder, since, note, recorded_at)
select pg_temp.demo_id('9161', number), pg_temp.demo_id('9160', signal), holder, since::date, note, since::date + interval '9 hours' from (values
  (1, 1, 'referent', '2026-03-12', null), (2, 1, 'coordinationBody', '2026-03-24', 'Besproken in de wijkwerkgroep; drie partners horen hetzelfde.'), (3, 1, 'administration', '2026-04-20', null),
  (4, 2, 'referent', '2026-01-20', null), (5, 2, 'administration', '2026-02-03', 'Niet op te lossen in de wijk.'),
  (6, 3, 'referent', '2026-09-08', null), (7, 3, 'coordinationBody', '2026-09-22', null), (8, 4, 'referent', '2026-10-21', null),
  (9, 5, 'referent', '2025-11-18', null), (10, 5, 'administration', '2025-12-10', null), (11, 6, 'referent', '2026-08-30', null), (12, 6, 'administration', '2026-09-15', null),
  (13, 7, 'referent', '2026-05-11', null), (14, 7, 'coordinationBody', '2026-05-20', null)
) as listed (number, signal, holder, since, note)
on conflict do nothing;

insert into signal_endorsement (id, signal_id, organization_id, stance, stated_on)
select pg_temp.demo_id('9162', number), pg_temp.demo_id('9160', signal), pg_temp.demo_id('9002', organization), stance, stated::date from (values
  (1, 1, 13, 'endorses', '2026-03-26'), (2, 1, 15, 'endorses', '2026-03-27'), (3, 1, 2, 'abstains', '2026-04-02'), (4, 2, 11, 'endorses', '2026-02-11'), (5, 5, 30, 'endorses', '2025-12-01'), (6, 6, 24, 'endorses', '2026-09-03')
) as listed (number, signal, organization, stance, stated)
on conflict do nothing;

insert into signal_reply (id, signal_id, replied_on, replied_by, position, words, url, recorded_at)
select pg_temp.demo_id('9163', number), pg_temp.demo_id('9160', signal), replied::date, author, position, words::jsonb, null, replied::date + interval '9 hours' from (values
  (1, 2, '2026-04-14', 'Administratie, dienst lokale contracten', 'noted', '{"nl": "Doorgegeven aan de bevoegde federale dienst. Zodra er nieuws is, staat het hier.", "fr": "Transmis au service fédéral compétent. Dès qu’il y a du nouveau, il figurera ici."}'),
  (2, 5, '2026-03-02', 'Administratie, dienst lokale contracten', 'takenUp', '{"fr": "Un budget commun est à l’étude pour l’été.", "nl": "Tegen de zomer wordt een gezamenlijk budget bekeken."}')
) as listed (number, signal, replied, author, position, words)
on conflict do nothing;
