-- Relations of the demo, invented (1-R50): confirmed, said otherwise, waiting, declined. Ids: 9200 relation.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into organization_relation (id, declarer_id, other_id, partnership_id, tags, origin, formality, initiator, benefits, own_word, carried_by, note, since, observed_on, said_at,
  answer, answer_tags, answer_benefits, answer_word, answered_at, synthetic, updated_at)
select pg_temp.demo_id('9200', number), pg_temp.demo_id('9002', declarer), pg_temp.demo_id('9002', other), pg_temp.demo_id('9003', partnership), tags::text[], origin, formality, initiator,
  benefits::text[], word, carried, note::jsonb, since::date, observed::date, observed::date + interval '9 hours', answer, answer_tags::text[], answer_benefits::text[], answer_word,
  answered::date + interval '11 hours', true, timestamptz '2026-11-02 10:00+01'
from (values
  (1, 11, 13, 1, '{referral,exchange}', 'formalized', 'agreement', 'coordinator', '{dailyWork,referral}', 'samenwerking', 'Onthaal en sociale dienst',
   '{"nl": "Elke donderdag zit iemand van ons aan hun balie.", "fr": "Chaque jeudi, quelqu’un de chez nous tient leur accueil."}', '2021-10-01', '2026-03-10', 'confirmed', '{}', '{referral}', null, '2026-03-18'),
  (2, 11, 15, 1, '{jointProject}', 'newThrough', 'contract', 'projectCall', '{visibility}', 'samenwerking', null, null, '2022-02-01', '2026-03-10', 'qualified', '{logistics}', '{dailyWork}', 'zaal delen', '2026-04-02'),
  (3, 2, 11, 1, '{oneWayReferral}', 'existedBefore', 'informal', 'declarer', '{referral}', null, 'Maatschappelijk werk', null, '2017-01-01', '2026-09-15', null, '{}', '{}', null, null),
  (4, 13, 15, 1, '{proximity,personalTie}', 'existedBefore', 'informal', null, '{betterView}', 'buren', null, null, null, '2026-05-05', 'declined', '{}', '{none}', null, '2026-05-20'),
  (5, 30, 24, 6, '{training,exchange}', 'newThrough', 'charter', 'coordinator', '{credibility}', 'échange', null,
   '{"fr": "Deux demi-journées par an, chez l’une puis chez l’autre.", "nl": "Twee halve dagen per jaar, om beurt."}', '2023-05-01', '2026-06-01', 'confirmed', '{}', '{betterView}', null, '2026-06-12')
) as listed (number, declarer, other, partnership, tags, origin, formality, initiator, benefits, word, carried, note, since, observed, answer, answer_tags, answer_benefits, answer_word, answered)
on conflict do nothing;
