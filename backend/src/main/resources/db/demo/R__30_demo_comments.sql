-- Comments on figures of the demo, invented (1-R69): one answered, one waiting. Ids: 9180 comment.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into figure_comment (id, observation_id, partnership_id, organization_id, audience, words, about, answer, answered_on, author_person_id, written_on, synthetic, updated_at)
select pg_temp.demo_id('9180', said.number), o.id, o.partnership_id, said.organization, said.audience, said.words::jsonb,
  jsonb_strip_nulls(jsonb_build_object('value', round(o.value, o.value_scale)::text, 'lower', round(o.lower_bound, o.value_scale)::text, 'upper', round(o.upper_bound, o.value_scale)::text,
    'absence', o.absence_reason)), said.answer::jsonb, said.answered::date, said.person, said.written::date, true, said.written::date + interval '9 hours'
from (values
  (1, 1, null::uuid, 'everybody', '{"nl": "Een deel van deze mensen kwam op de open dag in mei. Het cijfer zegt dus niet hoeveel er elke week langskomen.", "fr": "Une partie de ces personnes est venue à la journée portes ouvertes de mai. Le chiffre ne dit donc pas combien passent chaque semaine."}',
   '{"nl": "Dank u. Wij nemen de open dag op in de toelichting van het volgende jaar.", "fr": "Merci. Nous mentionnerons la journée portes ouvertes dans le commentaire de l’an prochain."}', '2026-09-10', pg_temp.demo_id('9001', 2), '2026-08-28'),
  (2, 6, null::uuid, 'everybody', '{"fr": "Deux permanences ont fermé pendant les travaux. La baisse tient au chantier.", "nl": "Twee permanenties waren dicht tijdens de werken. De daling komt van de werf."}',
   null, null, pg_temp.demo_id('9001', 3), '2026-11-05')
) as said (number, partnership, organization, audience, words, answer, answered, person, written)
join lateral (select o.* from observation o join indicator i on i.id = o.indicator_id where i.code = 'personsReached' and o.partnership_id = pg_temp.demo_id('9003', said.partnership)
  and o.organization_id is null and o.status = 'published' and o.disaggregation = '{}' and o.value is not null order by o.period_end desc limit 1) o on true
on conflict do nothing;
