-- Invented lists of rights: two members of Marollen share theirs, one has a list and keeps it to itself, the others said nothing.
create or replace function pg_temp.demo_id(kind text, number integer) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-' || kind || '-' || lpad(number::text, 12, '0'))::uuid $$;

insert into organization_rights (organization_id, checks, other, ambition, next_step, referral, without_referral, shared, stated_on)
select pg_temp.demo_id('9002', number), checks::jsonb, other, ambition::jsonb, next_step::jsonb, referral::jsonb, without_referral::jsonb, shared, stated_on
from (values
  (1, '[{"right": "livingWage", "moments": ["intake", "review"], "reach": "follow"}, {"right": "healthInsurance", "moments": ["intake"], "reach": "apply"},
        {"right": "increasedReimbursement", "moments": ["intake", "review"], "reach": "apply"}, {"right": "childBenefit", "moments": ["intake"], "reach": "verify"},
        {"right": "rentAllowance", "moments": ["review"], "reach": "verify"}, {"right": "socialEnergyRate", "moments": ["review"], "reach": "verify"}]', null,
   '{"nl": "Bij elke eerste aanvraag lopen we dezelfde twaalf vragen door.", "fr": "À chaque première demande, nous passons en revue les mêmes douze questions."}',
   '{"nl": "Ook wie alleen voor een attest komt, krijgt de vragen.", "fr": "Poser aussi les questions à qui vient seulement pour une attestation."}',
   '{"nl": "Voor een beroep bij de rechtbank en voor verblijf.", "fr": "Pour un recours au tribunal et pour le séjour."}',
   '{"nl": "De jurist van het wijkcentrum zit een dag per week in ons huis.", "fr": "Le juriste du centre de quartier est chez nous un jour par semaine."}', true, date '2026-05-12'),
  (11, '[{"right": "increasedReimbursement", "moments": ["intake"], "reach": "verify"}, {"right": "childBenefit", "moments": ["intake"], "reach": "inform"},
         {"right": "schoolAllowance", "moments": ["review"], "reach": "apply"}, {"right": "cultureReduction", "moments": ["intake"], "reach": "apply"},
         {"right": "other", "moments": ["review"]}]', 'Tussenkomst van de mutualiteit in het speelplein',
   '{"nl": "Wie bij ons over de vloer komt, vragen we na een maand of alles in orde is.", "fr": "Après un mois, nous demandons à chacun si tout est en ordre."}',
   '{"nl": "Dat elke vrijwilliger de vijf vragen kent.", "fr": "Que chaque bénévole connaisse les cinq questions."}',
   '{"nl": "Zodra er een aanvraag bij het OCMW nodig is.", "fr": "Dès qu’une demande au CPAS est nécessaire."}', null, true, date '2026-09-20'),
  (15, '[{"right": "healthInsurance", "moments": ["intake"], "reach": "verify"}, {"right": "disabilityAllowance", "moments": ["review"], "reach": "apply"}]', null,
   null, null, '{"nl": "Voor alles wat met wonen te maken heeft.", "fr": "Pour tout ce qui touche au logement."}', null, false, date '2026-02-03'),
  (12, '[{"right": "healthInsurance", "moments": ["intake", "review"], "reach": "follow"}, {"right": "urgentMedicalHelp", "moments": ["intake"], "reach": "apply"},
         {"right": "increasedReimbursement", "moments": ["intake"], "reach": "apply"}]', null,
   '{"fr": "Personne ne ressort sans que son assurance maladie soit vérifiée."}', null, null, null, true, date '2026-03-02')
) as given (number, checks, other, ambition, next_step, referral, without_referral, shared, stated_on)
on conflict do nothing;
