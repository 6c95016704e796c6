-- Ready definitions for the catalogue (1 §5.6, 2a §4.1, 3 §7.5), in our own words, with what each figure does not say. Whether a
-- partnership uses one is its own choice. Ids as in R__04: indicator …-8003-…, version …-8004-… (number × 100 + version).
-- Not here: figures whose definition the sources do not give (the four selection indicators), one that rests on an imagined
-- average client, and what the register keeps already.
create or replace function pg_temp.ready(sequence integer, indicator_code text, definition jsonb) returns void
  language sql as $function$
  insert into indicator (id, code)
  values (('00000000-0000-7000-8003-' || lpad(sequence::text, 12, '0'))::uuid, indicator_code)
  on conflict (code) do nothing;

  insert into indicator_version (id, indicator_id, number, status, name, definition, unit, kind, numerator, denominator,
    counting_rule, period_type, direction, aggregation, weight, lowest_level, decimals, caveat, context, purpose, used_by,
    source, measures, never_a_target, approved_on, accumulation, disaggregations, minimum, maximum, scale, formula, register_measure)
  select ('00000000-0000-7000-8004-' || lpad((sequence * 100 + 1)::text, 12, '0'))::uuid, indicator.id, 1, 'approved',
    name, described.definition, unit, kind, numerator, denominator, "countingRule", "periodType", direction, aggregation, weight,
    "lowestLevel", coalesce(decimals, 0), caveat, context, purpose, "usedBy", source, coalesce(measures, 'other'),
    coalesce("neverATarget", false), date '2026-01-15', coalesce(accumulation, 'periodic'), coalesce(disaggregations, '{}'),
    minimum, maximum, scale, formula, "registerMeasure"
  from indicator, jsonb_to_record($3) as described (
    name jsonb, definition jsonb, unit text, kind text, numerator jsonb, denominator jsonb,
    "countingRule" jsonb, "periodType" text, direction text, aggregation text, weight text, "lowestLevel" text, decimals integer,
    caveat jsonb, context jsonb, purpose jsonb, "usedBy" jsonb, source jsonb, measures text, "neverATarget" boolean,
    accumulation text, disaggregations text[], minimum numeric, maximum numeric, scale jsonb, formula text, "registerMeasure" text)
  where indicator.code = indicator_code
  on conflict (indicator_id, number) do nothing;
$function$;


-- 1. Who is reached, who decides, who stays out of sight

select pg_temp.ready(31, 'personsContacted', $$ {
  "name": {"nl": "Gecontacteerde personen", "fr": "Personnes contactées", "en": "Persons contacted"},
  "definition": {"nl": "Aantal verschillende personen met wie in de periode contact werd gezocht, ook als er niets op volgde.", "fr": "Nombre de personnes différentes avec qui un contact a été cherché dans la période, même sans suite.", "en": "Number of different persons with whom contact was sought in the period, also when nothing followed."},
  "caveat": {"nl": "Zegt weinig over wat er lukte: wie moeilijk te bereiken is, vraagt veel contacten.", "fr": "Dit peu de la réussite : les personnes difficiles à atteindre demandent beaucoup de contacts.", "en": "Says little about success: people who are hard to reach take many contacts."},
  "unit": "persons", "kind": "count", "periodType": "quarter", "direction": "none", "aggregation": "sum", "lowestLevel": "organization", "neverATarget": true, "minimum": 0,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(32, 'reachedOfContacted', $$ {
  "name": {"nl": "Bereikt van wie gecontacteerd werd", "fr": "Personnes touchées parmi les personnes contactées", "en": "Reached of those contacted"},
  "definition": {"nl": "Bereikte personen op honderd gecontacteerde personen, uit de twee andere cijfers.", "fr": "Personnes touchées pour cent personnes contactées, à partir des deux autres chiffres.", "en": "Persons reached per hundred persons contacted, from the two other figures."},
  "caveat": {"nl": "Wie bereikt wordt, werd niet altijd eerst gecontacteerd; boven honderd komt dus voor. Een lage waarde kan betekenen dat moeilijke groepen gezocht worden.", "fr": "Une personne touchée n’a pas toujours été contactée avant ; plus de cent est donc possible. Une valeur basse peut signifier que l’on cherche des publics difficiles.", "en": "Who is reached was not always contacted first, so more than a hundred occurs. A low value may mean that hard-to-reach groups are sought."},
  "unit": "percent", "kind": "ratio", "periodType": "quarter", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true, "decimals": 1, "formula": "100 * personsReached / personsContacted",
  "numerator": {"nl": "Bereikte personen", "fr": "Personnes touchées", "en": "Persons reached"},
  "denominator": {"nl": "Gecontacteerde personen", "fr": "Personnes contactées", "en": "Persons contacted"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(33, 'reachProfile', $$ {
  "name": {"nl": "Wie wordt bereikt", "fr": "Qui est touché", "en": "Who is reached"},
  "definition": {"nl": "Aantal verschillende personen dat in het jaar gebruik maakte van een actie, uitgesplitst naar wie zij zijn.", "fr": "Nombre de personnes différentes ayant bénéficié d’une action dans l’année, ventilé selon qui elles sont.", "en": "Number of different persons who made use of an action in the year, broken down by who they are."},
  "caveat": {"nl": "Een profiel plakt een etiket. Vraag alleen wat nodig is, laat mensen zichzelf omschrijven en kies ‘niet gevraagd’ als u het niet vroeg.", "fr": "Un profil étiquette. Ne demandez que le nécessaire, laissez chacun se définir et choisissez « non demandé » si vous ne l’avez pas demandé.", "en": "A profile puts a label on people. Ask only what is needed, let people describe themselves and choose ‘not asked’ when you did not ask."},
  "unit": "persons", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "sum", "lowestLevel": "organization", "neverATarget": true, "minimum": 0, "measures": "reach", "disaggregations": ["gender", "ageGroup", "targetGroup", "residence", "entitlement"],
  "countingRule": {"nl": "Elke persoon één keer per organisatie en per jaar. Delen van één uitsplitsing tellen op tot het geheel. Alleen aantallen, nooit namen.", "fr": "Chaque personne une fois par organisation et par an. Les parties d’une ventilation s’additionnent jusqu’à l’ensemble. Uniquement des nombres, jamais de noms.", "en": "Each person once per organisation and year. The parts of one breakdown add up to the whole. Numbers only, never names."},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "purpose": {"nl": "Samen zien wie de acties vinden en wie niet.", "fr": "Voir ensemble qui trouve les actions et qui ne les trouve pas.", "en": "To see together who finds the actions and who does not."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(34, 'outsideParticipants', $$ {
  "name": {"nl": "Deelnemers van buiten de wijk", "fr": "Participants extérieurs au quartier", "en": "Participants from outside the neighbourhood"},
  "definition": {"nl": "Aandeel van de bereikte personen dat niet in de wijk woont.", "fr": "Part des personnes touchées qui n’habitent pas le quartier.", "en": "Share of the persons reached who do not live in the neighbourhood."},
  "caveat": {"nl": "Een open deur is geen fout: een strikte grens sluit mensen uit die vlakbij wonen.", "fr": "Une porte ouverte n’est pas une erreur : une limite stricte exclut des personnes qui vivent tout près.", "en": "An open door is no mistake: a strict border shuts out people who live close by."},
  "unit": "percent", "kind": "percentage", "periodType": "year", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "measures": "reach",
  "numerator": {"nl": "Bereikte personen die buiten de wijk wonen", "fr": "Personnes touchées habitant hors du quartier", "en": "Persons reached who live outside the neighbourhood"},
  "denominator": {"nl": "Alle bereikte personen", "fr": "Toutes les personnes touchées", "en": "All persons reached"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(35, 'residentsSpeaking', $$ {
  "name": {"nl": "Bewoners die het woord nemen", "fr": "Habitants qui prennent la parole", "en": "Residents who speak"},
  "definition": {"nl": "Aandeel van de bewoners op vergaderingen dat er ook het woord nam.", "fr": "Part des habitants présents aux réunions qui y ont pris la parole.", "en": "Share of the residents at meetings who also spoke."},
  "caveat": {"nl": "Aanwezig zijn zonder te spreken is nog geen inspraak, en zwijgen kan een keuze zijn.", "fr": "Être là sans parler n’est pas encore participer, et se taire peut être un choix.", "en": "Being there without speaking is not yet a say, and silence may be a choice."},
  "unit": "percent", "kind": "percentage", "periodType": "quarter", "direction": "higher", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": false, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "measures": "participation",
  "numerator": {"nl": "Bewoners die spraken", "fr": "Habitants ayant parlé", "en": "Residents who spoke"},
  "denominator": {"nl": "Aanwezige bewoners", "fr": "Habitants présents", "en": "Residents present"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(36, 'nonUsers', $$ {
  "name": {"nl": "Wie we niet bereiken", "fr": "Les personnes que nous n’atteignons pas", "en": "Whom we do not reach"},
  "definition": {"nl": "Wat partners weten over mensen die geen gebruik maken van het aanbod, en hoe zij dat weten.", "fr": "Ce que les partenaires savent des personnes qui n’utilisent pas l’offre, et comment ils le savent.", "en": "What partners know about people who do not use what is offered, and how they know."},
  "caveat": {"nl": "Wat achter gesloten deuren blijft, laat zich niet tellen. Daarom vragen we hier woorden en geen getal.", "fr": "Ce qui reste derrière les portes closes ne se compte pas. C’est pourquoi nous demandons ici des mots et non un chiffre.", "en": "What stays behind closed doors cannot be counted. That is why words are asked here and not a number."},
  "unit": "none", "kind": "qualitative", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(37, 'nonTakeUp', $$ {
  "name": {"nl": "Niet opnemen van rechten", "fr": "Non-recours aux droits", "en": "Rights not taken up"},
  "definition": {"nl": "Welke rechten mensen in de wijk niet opnemen, waarom, en wat het samenwerkingsverband daaraan doet.", "fr": "Quels droits des habitants n’exercent pas, pourquoi, et ce que le partenariat fait.", "en": "Which rights people in the neighbourhood do not take up, why, and what the partnership does about it."},
  "caveat": {"nl": "Redenen liggen vaak bij de procedures en niet bij de mensen. Er bestaat geen betrouwbaar cijfer.", "fr": "Les raisons tiennent souvent aux procédures et non aux personnes. Aucun chiffre fiable n’existe.", "en": "Reasons often lie with procedures and not with people. No reliable figure exists."},
  "unit": "none", "kind": "qualitative", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(38, 'trustAndEmpowerment', $$ {
  "name": {"nl": "Vertrouwen en greep op het eigen leven", "fr": "Confiance et pouvoir d’agir", "en": "Trust and empowerment"},
  "definition": {"nl": "Wat er veranderde in vertrouwen, bemiddeling en greep op het eigen leven, verteld door wie erbij was.", "fr": "Ce qui a changé en matière de confiance, de médiation et de pouvoir d’agir, raconté par qui l’a vécu.", "en": "What changed in trust, mediation and grip on one’s own life, told by those who were there."},
  "caveat": {"nl": "Alleen in woorden: een getal zou het werk herleiden tot wat zich laat tellen.", "fr": "En mots seulement : un chiffre réduirait le travail à ce qui se compte.", "en": "In words only: a number would reduce the work to what can be counted."},
  "unit": "none", "kind": "qualitative", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(39, 'satisfaction', $$ {
  "name": {"nl": "Tevredenheid van deelnemers", "fr": "Satisfaction des participants", "en": "Satisfaction of participants"},
  "definition": {"nl": "Middelste antwoord op één vraag aan deelnemers, in hun eigen taal en met gezichtjes.", "fr": "Réponse médiane à une seule question posée aux participants, dans leur langue et avec des visages.", "en": "Middle answer to one question put to participants, in their own language and with faces."},
  "caveat": {"nl": "Wie tevreden is, komt terug en antwoordt; wie wegbleef, niet. Eén trap meer of minder zegt weinig bij weinig antwoorden.", "fr": "Les personnes satisfaites reviennent et répondent, les autres non. Un degré de plus ou de moins dit peu avec peu de réponses.", "en": "Those who are satisfied come back and answer, those who stayed away do not. One step more or less says little with few answers."},
  "unit": "points", "kind": "ordinalScale", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "scale": [{"nl": "Helemaal niet tevreden", "fr": "Pas du tout satisfait", "en": "Not at all satisfied"}, {"nl": "Weinig tevreden", "fr": "Peu satisfait", "en": "Little satisfied"}, {"nl": "Tussenin", "fr": "Entre les deux", "en": "In between"}, {"nl": "Tevreden", "fr": "Satisfait", "en": "Satisfied"}, {"nl": "Heel tevreden", "fr": "Très satisfait", "en": "Very satisfied"}]
} $$);

select pg_temp.ready(40, 'serviceContacts', $$ {
  "name": {"nl": "Contacten van gezinnen met diensten", "fr": "Contacts des familles avec les services", "en": "Contacts of families with services"},
  "definition": {"nl": "Of gezinnen meer diensten kennen en gebruiken dan vóór het netwerk er was, met voorbeelden.", "fr": "Si les familles connaissent et utilisent plus de services qu’avant le réseau, avec des exemples.", "en": "Whether families know and use more services than before the network was there, with examples."},
  "caveat": {"nl": "Meer contacten is niet vanzelf betere hulp. De bronnen melden groei maar geven geen getal.", "fr": "Plus de contacts n’est pas d’office une meilleure aide. Les sources parlent de croissance sans donner de chiffre.", "en": "More contacts are not of themselves better help. The sources report growth but give no number."},
  "unit": "none", "kind": "qualitative", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);


-- 2. Working together

select pg_temp.ready(41, 'referralsMade', $$ {
  "name": {"nl": "Doorverwijzingen tussen partners", "fr": "Orientations entre partenaires", "en": "Referrals between partners"},
  "definition": {"nl": "Aantal keer dat een partner iemand naar een andere partner doorverwees, geteld door wie verwijst.", "fr": "Nombre de fois qu’un partenaire a orienté une personne vers un autre, compté par qui oriente.", "en": "Number of times a partner referred somebody to another partner, counted by who refers."},
  "caveat": {"nl": "Verwijzen loopt vaak maar in één richting en hangt aan personen. Wie verwijst, weet niet altijd of iemand aankwam.", "fr": "L’orientation va souvent dans un seul sens et tient aux personnes. Qui oriente ne sait pas toujours si la personne est arrivée.", "en": "Referral often goes one way only and depends on persons. Who refers does not always know whether somebody arrived."},
  "unit": "referrals", "kind": "count", "periodType": "quarter", "direction": "none", "aggregation": "sum", "lowestLevel": "organization", "neverATarget": true, "minimum": 0, "disaggregations": ["targetGroup"],
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(42, 'referralsReceived', $$ {
  "name": {"nl": "Ontvangen doorverwijzingen", "fr": "Orientations reçues", "en": "Referrals received"},
  "definition": {"nl": "Aantal keer dat iemand door een andere partner werd doorverwezen, geteld door wie ontvangt.", "fr": "Nombre de fois qu’une personne est arrivée orientée par un autre partenaire, compté par qui reçoit.", "en": "Number of times somebody came referred by another partner, counted by who receives."},
  "caveat": {"nl": "Leg dit cijfer naast de gemaakte doorverwijzingen: het verschil is een vraag, geen fout.", "fr": "À mettre à côté des orientations faites : l’écart est une question, pas une faute.", "en": "Put this beside the referrals made: the difference is a question, not a fault."},
  "unit": "referrals", "kind": "count", "periodType": "quarter", "direction": "none", "aggregation": "sum", "lowestLevel": "organization", "neverATarget": true, "minimum": 0, "disaggregations": ["targetGroup"],
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(43, 'workingRelations', $$ {
  "name": {"nl": "Organisaties waarmee wordt samengewerkt", "fr": "Organisations avec lesquelles on coopère", "en": "Organisations worked with"},
  "definition": {"nl": "Aantal organisaties waarmee een partner naar eigen zeggen samenwerkt, met de omschrijving van samenwerken die zij gebruikt.", "fr": "Nombre d’organisations avec lesquelles un partenaire dit coopérer, selon la définition de la coopération qu’il utilise.", "en": "Number of organisations a partner says it works with, with the definition of working together that it uses."},
  "caveat": {"nl": "Ieder verstaat iets anders onder samenwerken; zet uw omschrijving bij de toelichting. Wie streng telt, lijkt zwak. Niet optellen, niet vergelijken.", "fr": "Chacun entend autre chose par coopérer ; ajoutez votre définition au commentaire. Qui compte strictement paraît faible. Ni additionner, ni comparer.", "en": "Everybody understands something else by working together; put your definition in the commentary. Who counts strictly looks weak. Do not add up, do not compare."},
  "unit": "organizations", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "organization", "neverATarget": true, "minimum": 0,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(44, 'meetingHours', $$ {
  "name": {"nl": "Vergadertijd", "fr": "Temps de réunion", "en": "Meeting time"},
  "definition": {"nl": "Uren vergadering van alle deelnemers samen.", "fr": "Heures de réunion de tous les participants ensemble.", "en": "Hours of meeting of all participants together."},
  "caveat": {"nl": "Vergadertijd is ook tijd die niet naar mensen gaat. Korter vergaderen is niet altijd beter.", "fr": "Le temps de réunion est aussi du temps qui ne va pas aux gens. Des réunions plus courtes ne sont pas toujours meilleures.", "en": "Meeting time is also time that does not go to people. Shorter meetings are not always better."},
  "unit": "hours", "kind": "count", "periodType": "quarter", "direction": "none", "aggregation": "sum", "lowestLevel": "partnership", "neverATarget": true, "decimals": 1, "minimum": 0, "disaggregations": ["meetingType"],
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(45, 'memberHours', $$ {
  "name": {"nl": "Tijd die leden investeren", "fr": "Temps investi par les membres", "en": "Time members invest"},
  "definition": {"nl": "Uren van leden voor het samenwerkingsverband: vergaderen, voorbereiden en opvolgen.", "fr": "Heures des membres pour le partenariat : réunions, préparation et suivi.", "en": "Hours of members for the partnership: meeting, preparing and following up."},
  "caveat": {"nl": "Deze tijd staat in geen enkele begroting. Een schatting is goed genoeg.", "fr": "Ce temps ne figure dans aucun budget. Une estimation suffit.", "en": "This time stands in no budget. An estimate is good enough."},
  "unit": "hours", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "sum", "lowestLevel": "organization", "neverATarget": true, "decimals": 1, "minimum": 0,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(46, 'attendanceRate', $$ {
  "name": {"nl": "Aanwezigheid van leden", "fr": "Présence des membres", "en": "Attendance of members"},
  "definition": {"nl": "Aanwezige leden op honderd uitgenodigde actieve leden, per soort vergadering.", "fr": "Membres présents pour cent membres actifs invités, par type de réunion.", "en": "Members present per hundred active members invited, by kind of meeting."},
  "caveat": {"nl": "Slapende leden tellen niet mee en blijven lid. Wegblijven kan betekenen dat iemand geen tijd heeft, of dat de vergadering niet nodig was.", "fr": "Les membres en veille ne comptent pas et restent membres. Une absence peut signifier un manque de temps, ou une réunion superflue.", "en": "Sleeping members do not count and stay members. Absence may mean lack of time, or a meeting that was not needed."},
  "unit": "percent", "kind": "percentage", "periodType": "quarter", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "disaggregations": ["meetingType"],
  "numerator": {"nl": "Aanwezige leden", "fr": "Membres présents", "en": "Members present"},
  "denominator": {"nl": "Uitgenodigde actieve leden", "fr": "Membres actifs invités", "en": "Active members invited"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(47, 'attendance', $$ {
  "name": {"nl": "Deelnemers aan vergaderingen", "fr": "Participants aux réunions", "en": "People at meetings"},
  "definition": {"nl": "Aantal aanwezigen op vergaderingen, naar wie zij zijn.", "fr": "Nombre de présents aux réunions, selon qui ils sont.", "en": "Number of people at meetings, by who they are."},
  "caveat": {"nl": "Een leidinggevende aan tafel kan het gesprek minder vrij maken. Het aantal zegt niet wie sprak of besliste.", "fr": "La présence de responsables peut rendre la parole moins libre. Le nombre ne dit pas qui a parlé ou décidé.", "en": "A manager at the table may make speech less free. The number does not say who spoke or decided."},
  "unit": "persons", "kind": "count", "periodType": "quarter", "direction": "none", "aggregation": "sum", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0, "disaggregations": ["participantCategory", "meetingType"],
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(48, 'activities', $$ {
  "name": {"nl": "Activiteiten", "fr": "Activités", "en": "Activities"},
  "definition": {"nl": "Aantal activiteiten van het samenwerkingsverband, naar de behoefte waarop zij antwoorden.", "fr": "Nombre d’activités du partenariat, selon le besoin auquel elles répondent.", "en": "Number of activities of the partnership, by the need they answer."},
  "caveat": {"nl": "Elkaar leren kennen en informatie delen zijn volwaardige resultaten; zonder die komt de rest er niet.", "fr": "Se connaître et partager l’information sont des résultats à part entière ; sans eux, le reste ne vient pas.", "en": "Getting to know each other and sharing information are results in their own right; without them the rest does not come."},
  "unit": "none", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "sum", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0, "disaggregations": ["activityTier"],
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(49, 'priorityThemeCoverage', $$ {
  "name": {"nl": "Prioritaire thema’s waaraan gewerkt wordt", "fr": "Thèmes prioritaires en chantier", "en": "Priority themes worked on"},
  "definition": {"nl": "Aandeel van de jaarthema’s met minstens één werkgroep of activiteit.", "fr": "Part des thèmes de l’année ayant au moins un groupe de travail ou une activité.", "en": "Share of the themes of the year with at least one working group or activity."},
  "caveat": {"nl": "Een thema laten rusten kan een goede keuze zijn.", "fr": "Laisser reposer un thème peut être un bon choix.", "en": "Letting a theme rest can be a good choice."},
  "unit": "percent", "kind": "percentage", "periodType": "year", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": false, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100,
  "numerator": {"nl": "Thema’s met een werkgroep of activiteit", "fr": "Thèmes avec un groupe ou une activité", "en": "Themes with a group or activity"},
  "denominator": {"nl": "Thema’s van het jaar", "fr": "Thèmes de l’année", "en": "Themes of the year"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(50, 'povertyLink', $$ {
  "name": {"nl": "Activiteiten met een uitgesproken band met armoede", "fr": "Activités au lien explicite avec la pauvreté", "en": "Activities with a stated link to poverty"},
  "definition": {"nl": "Aandeel van de activiteiten waarvan de band met armoede is opgeschreven.", "fr": "Part des activités dont le lien avec la pauvreté est écrit.", "en": "Share of the activities whose link to poverty is written down."},
  "caveat": {"nl": "Opschrijven is niet hetzelfde als doen; veel banden zijn onrechtstreeks.", "fr": "Écrire n’est pas faire ; beaucoup de liens sont indirects.", "en": "Writing down is not doing; many links are indirect."},
  "unit": "percent", "kind": "percentage", "periodType": "year", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": false, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100,
  "numerator": {"nl": "Activiteiten met een opgeschreven band", "fr": "Activités au lien écrit", "en": "Activities with a link written down"},
  "denominator": {"nl": "Alle activiteiten", "fr": "Toutes les activités", "en": "All activities"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(51, 'signalsAnswered', $$ {
  "name": {"nl": "Beantwoorde signalen", "fr": "Signaux ayant reçu une réponse", "en": "Signals answered"},
  "definition": {"nl": "Aandeel van de verzonden signalen waarop een antwoord kwam.", "fr": "Part des signaux envoyés ayant reçu une réponse.", "en": "Share of the signals sent that got an answer."},
  "caveat": {"nl": "Een antwoord is nog geen oplossing. Het cijfer gaat over wie antwoordt, niet over wie het signaal gaf.", "fr": "Une réponse n’est pas encore une solution. Le chiffre parle de qui répond, non de qui a donné le signal.", "en": "An answer is not yet a solution. The figure is about who answers, not about who gave the signal."},
  "unit": "percent", "kind": "percentage", "periodType": "year", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": false, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100,
  "numerator": {"nl": "Signalen met antwoord", "fr": "Signaux avec réponse", "en": "Signals with an answer"},
  "denominator": {"nl": "Verzonden signalen", "fr": "Signaux envoyés", "en": "Signals sent"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(52, 'committeeLink', $$ {
  "name": {"nl": "Mandatarissen op vergaderingen", "fr": "Mandataires aux réunions", "en": "Elected members at meetings"},
  "definition": {"nl": "Aandeel van de mandatarissen van het comité dat vergaderingen van de sociale coördinatie bijwoonde.", "fr": "Part des mandataires du comité ayant assisté à des réunions de la coordination sociale.", "en": "Share of the elected members of the committee who attended meetings of the social coordination."},
  "caveat": {"nl": "Hun aanwezigheid kan een brug zijn en kan het spreken minder vrij maken; beide komen voor.", "fr": "Leur présence peut être un pont et rendre la parole moins libre ; les deux existent.", "en": "Their presence can be a bridge and can make speech less free; both occur."},
  "unit": "percent", "kind": "percentage", "periodType": "year", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100,
  "numerator": {"nl": "Mandatarissen die een vergadering bijwoonden", "fr": "Mandataires ayant assisté à une réunion", "en": "Elected members who attended a meeting"},
  "denominator": {"nl": "Alle mandatarissen van het comité", "fr": "Tous les mandataires du comité", "en": "All elected members of the committee"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(53, 'decisionsTaken', $$ {
  "name": {"nl": "Genomen beslissingen", "fr": "Décisions prises", "en": "Decisions taken"},
  "definition": {"nl": "Aantal genoteerde beslissingen, naar wie ze nam.", "fr": "Nombre de décisions notées, selon qui les a prises.", "en": "Number of decisions recorded, by who took them."},
  "caveat": {"nl": "Veel wordt beslist zonder dat het in een verslag staat. Een evenwichtig samengesteld orgaan beslist daarom nog niet gezamenlijk.", "fr": "Beaucoup se décide sans figurer dans un rapport. Un organe équilibré ne décide pas pour autant ensemble.", "en": "Much is decided without standing in minutes. A balanced body does not therefore decide together."},
  "unit": "none", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "sum", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0, "disaggregations": ["decisionMaker"],
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(54, 'diagnosisParticipation', $$ {
  "name": {"nl": "Stappen van de diagnose met bewoners", "fr": "Étapes du diagnostic avec des habitants", "en": "Steps of the diagnosis with residents"},
  "definition": {"nl": "Aantal stappen van de gemeenschapsdiagnose waaraan bewoners meewerkten.", "fr": "Nombre d’étapes du diagnostic communautaire auxquelles des habitants ont pris part.", "en": "Number of steps of the community diagnosis residents worked on."},
  "caveat": {"nl": "Bevraagd worden is niet hetzelfde als meeschrijven; zeg bij de toelichting welke stappen het waren.", "fr": "Être interrogé n’est pas coécrire ; précisez les étapes dans le commentaire.", "en": "Being asked is not the same as writing along; say in the commentary which steps they were."},
  "unit": "none", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "sum", "lowestLevel": "partnership", "neverATarget": false, "minimum": 0, "measures": "participation",
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(55, 'structuralShare', $$ {
  "name": {"nl": "Aandeel structurele ingrepen", "fr": "Part des interventions structurelles", "en": "Share of structural interventions"},
  "definition": {"nl": "Aandeel van de ingrepen dat iets verandert aan de omstandigheden en niet alleen aan gedrag.", "fr": "Part des interventions qui changent les conditions et pas seulement les comportements.", "en": "Share of the interventions that change circumstances and not only behaviour."},
  "caveat": {"nl": "Veel ingrepen doen beide. De grens is een afspraak in de groep.", "fr": "Beaucoup d’interventions font les deux. La limite est une convention du groupe.", "en": "Many interventions do both. The border is an agreement within the group."},
  "unit": "percent", "kind": "percentage", "periodType": "year", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": false, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100,
  "numerator": {"nl": "Structurele ingrepen", "fr": "Interventions structurelles", "en": "Structural interventions"},
  "denominator": {"nl": "Alle ingrepen", "fr": "Toutes les interventions", "en": "All interventions"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(56, 'recognition', $$ {
  "name": {"nl": "Herkenning van het samenwerkingsverband", "fr": "Reconnaissance du partenariat", "en": "Recognition of the partnership"},
  "definition": {"nl": "Of het samenwerkingsverband in de wijk en bij het OCMW als zodanig wordt herkend, met uitleg.", "fr": "Si le partenariat est reconnu comme tel dans le quartier et au CPAS, avec une explication.", "en": "Whether the partnership is recognised as such in the neighbourhood and at the OCMW/CPAS, with an explanation."},
  "caveat": {"nl": "Een indruk van wie antwoordt. Lees de uitleg, niet de trap.", "fr": "Une impression de qui répond. Lisez l’explication, pas le degré.", "en": "An impression of who answers. Read the explanation, not the step."},
  "unit": "points", "kind": "ordinalScale", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "scale": [{"nl": "Niet herkend", "fr": "Pas reconnu", "en": "Not recognised"}, {"nl": "Hier en daar", "fr": "Par endroits", "en": "Here and there"}, {"nl": "Herkend", "fr": "Reconnu", "en": "Recognised"}]
} $$);

select pg_temp.ready(57, 'informalContacts', $$ {
  "name": {"nl": "Informeel contact", "fr": "Contacts informels", "en": "Informal contact"},
  "definition": {"nl": "Wat telefoontjes, gesprekken in de gang en vertrouwen opleverden.", "fr": "Ce que les appels, les conversations de couloir et la confiance ont apporté.", "en": "What phone calls, talks in the corridor and trust brought."},
  "caveat": {"nl": "Het meest gewaardeerde werk en het minst meetbare. Nooit verplicht, nooit geteld.", "fr": "Le travail le plus apprécié et le moins mesurable. Jamais obligatoire, jamais compté.", "en": "The most valued work and the least measurable. Never compulsory, never counted."},
  "unit": "none", "kind": "qualitative", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "organization", "neverATarget": true,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(58, 'projectFollowUp', $$ {
  "name": {"nl": "Waaraan een project zichzelf volgt", "fr": "Comment un projet se suit lui-même", "en": "How a project follows itself"},
  "definition": {"nl": "Welke tekens een project zelf koos om te zien of het goed loopt, en wat die tonen.", "fr": "Les signes choisis par un projet pour voir s’il va bien, et ce qu’ils montrent.", "en": "Which signs a project chose itself to see whether it goes well, and what they show."},
  "caveat": {"nl": "Gekozen door wie het project doet; daarom niet vergelijkbaar tussen projecten.", "fr": "Choisis par qui mène le projet ; donc non comparables d’un projet à l’autre.", "en": "Chosen by those who do the project; therefore not comparable between projects."},
  "unit": "none", "kind": "qualitative", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);


-- 3. People and means

select pg_temp.ready(59, 'staffChanges', $$ {
  "name": {"nl": "Wissels in het team", "fr": "Changements dans l’équipe", "en": "Changes in the team"},
  "definition": {"nl": "Aantal functies binnen het samenwerkingsverband die in het jaar van bekleder wisselden.", "fr": "Nombre de fonctions du partenariat ayant changé de titulaire dans l’année.", "en": "Number of functions in the partnership that changed holder in the year."},
  "caveat": {"nl": "Verloop is een teken van iets anders: korte contracten, werkdruk. Waarom iemand vertrok hoort hier niet.", "fr": "La rotation est le signe d’autre chose : contrats courts, charge de travail. Les raisons d’un départ n’ont pas leur place ici.", "en": "Turnover is a sign of something else: short contracts, workload. Why somebody left does not belong here."},
  "unit": "none", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "sum", "lowestLevel": "organization", "neverATarget": true, "minimum": 0,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(60, 'settlingIn', $$ {
  "name": {"nl": "Tijd om een wijk te leren kennen", "fr": "Temps pour connaître un quartier", "en": "Time to get to know a neighbourhood"},
  "definition": {"nl": "Maanden die een nieuwe coördinator naar eigen zeggen nodig had om de wijk en de partners te kennen.", "fr": "Mois dont une nouvelle personne coordinatrice dit avoir eu besoin pour connaître le quartier et les partenaires.", "en": "Months a new coordinator says it took to know the neighbourhood and the partners."},
  "caveat": {"nl": "Een verhaal in een getal; gemiddelden van enkele personen betekenen niets.", "fr": "Un récit en un chiffre ; la moyenne de quelques personnes ne veut rien dire.", "en": "A story in a number; means of a few persons mean nothing."},
  "unit": "months", "kind": "index", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(61, 'staffWellbeing', $$ {
  "name": {"nl": "Welbevinden van medewerkers", "fr": "Bien-être du personnel", "en": "Wellbeing of staff"},
  "definition": {"nl": "Middelste antwoord van medewerkers op één vraag, alleen bij minstens vijf antwoorden.", "fr": "Réponse médiane du personnel à une question, seulement à partir de cinq réponses.", "en": "Middle answer of staff to one question, only with five answers or more."},
  "caveat": {"nl": "Bij weinig antwoorden herkent men mensen: geef dan geen cijfer. Nooit per organisatie tonen.", "fr": "Avec peu de réponses, on reconnaît les personnes : ne donnez alors pas de chiffre. Ne jamais montrer par organisation.", "en": "With few answers people are recognised: then give no figure. Never show by organisation."},
  "unit": "points", "kind": "ordinalScale", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "scale": [{"nl": "Heel slecht", "fr": "Très mauvais", "en": "Very bad"}, {"nl": "Slecht", "fr": "Mauvais", "en": "Bad"}, {"nl": "Tussenin", "fr": "Entre les deux", "en": "In between"}, {"nl": "Goed", "fr": "Bon", "en": "Good"}, {"nl": "Heel goed", "fr": "Très bon", "en": "Very good"}]
} $$);

select pg_temp.ready(62, 'caseload', $$ {
  "name": {"nl": "Dossiers per medewerker", "fr": "Dossiers par travailleur", "en": "Cases per worker"},
  "definition": {"nl": "Aantal lopende dossiers gedeeld door het aantal voltijdse medewerkers.", "fr": "Nombre de dossiers en cours divisé par le nombre de travailleurs à temps plein.", "en": "Number of open cases divided by the number of full-time workers."},
  "caveat": {"nl": "Context, geen doelstelling: dossiers wegen niet even zwaar.", "fr": "Un contexte, pas un objectif : les dossiers ne pèsent pas tous autant.", "en": "Context, not a target: cases do not weigh the same."},
  "unit": "none", "kind": "ratio", "periodType": "year", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "organization", "neverATarget": true, "weight": "denominator", "decimals": 1,
  "numerator": {"nl": "Lopende dossiers", "fr": "Dossiers en cours", "en": "Open cases"},
  "denominator": {"nl": "Voltijdse medewerkers", "fr": "Travailleurs à temps plein", "en": "Full-time workers"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(63, 'subsidy', $$ {
  "name": {"nl": "Subsidie", "fr": "Subside", "en": "Grant"},
  "definition": {"nl": "Bedrag dat in het jaar werd toegekend.", "fr": "Montant octroyé dans l’année.", "en": "Amount granted in the year."},
  "caveat": {"nl": "Een bedrag zegt niets over de hoeveelheid werk. Kleine bedragen vragen soms evenveel verantwoording.", "fr": "Un montant ne dit rien de la quantité de travail. De petits montants demandent parfois autant de justification.", "en": "An amount says nothing about the quantity of work. Small amounts sometimes take as much accounting."},
  "unit": "euro", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "sum", "lowestLevel": "organization", "neverATarget": true, "decimals": 2, "minimum": 0,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(64, 'realCost', $$ {
  "name": {"nl": "Werkelijke kost", "fr": "Coût réel", "en": "Real cost"},
  "definition": {"nl": "Alles wat het samenwerkingsverband in het jaar kostte, ook wat niemand betaalt, naar wie het draagt.", "fr": "Tout ce que le partenariat a coûté dans l’année, y compris ce que personne ne paie, selon qui le supporte.", "en": "Everything the partnership cost in the year, also what nobody pays, by who bears it."},
  "caveat": {"nl": "Tijd van leden is een schatting. Het cijfer maakt onbetaalde inzet zichtbaar; het is geen maat voor doelmatigheid.", "fr": "Le temps des membres est une estimation. Le chiffre rend visible l’engagement non payé ; il ne mesure pas l’efficience.", "en": "Time of members is an estimate. The figure makes unpaid effort visible; it does not measure efficiency."},
  "unit": "euro", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "sum", "lowestLevel": "partnership", "neverATarget": true, "decimals": 2, "minimum": 0, "disaggregations": ["fundingSource"],
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(65, 'potentialActors', $$ {
  "name": {"nl": "Mogelijke partners", "fr": "Acteurs potentiels", "en": "Potential partners"},
  "definition": {"nl": "Aantal diensten en verenigingen in het gebied die bij de thema’s betrokken kunnen zijn.", "fr": "Nombre de services et d’associations du territoire pouvant être concernés par les thèmes.", "en": "Number of services and associations in the area that the themes may concern."},
  "caveat": {"nl": "Telt wie gekend is. Een lange lijst is geen sterk netwerk.", "fr": "Compte qui est connu. Une longue liste n’est pas un réseau fort.", "en": "Counts who is known. A long list is no strong network."},
  "unit": "organizations", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "last", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0,
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(66, 'subsidyPerActor', $$ {
  "name": {"nl": "Subsidie per mogelijke partner", "fr": "Subside par acteur potentiel", "en": "Grant per potential partner"},
  "definition": {"nl": "Toegekend bedrag gedeeld door het aantal mogelijke partners, uit de twee andere cijfers.", "fr": "Montant octroyé divisé par le nombre d’acteurs potentiels, à partir des deux autres chiffres.", "en": "Amount granted divided by the number of potential partners, from the two other figures."},
  "caveat": {"nl": "Alleen als achtergrond bij een gesprek over verdeling; zegt niets over wat het geld deed.", "fr": "Seulement comme arrière-plan d’une discussion sur la répartition ; ne dit rien de ce que l’argent a fait.", "en": "Only as background to a conversation about distribution; says nothing about what the money did."},
  "unit": "euro", "kind": "ratio", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true, "decimals": 2, "formula": "subsidy / potentialActors",
  "numerator": {"nl": "Toegekend bedrag", "fr": "Montant octroyé", "en": "Amount granted"},
  "denominator": {"nl": "Mogelijke partners", "fr": "Acteurs potentiels", "en": "Potential partners"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(67, 'shareToVulnerable', $$ {
  "name": {"nl": "Middelen voor kwetsbare groepen", "fr": "Moyens destinés aux publics vulnérables", "en": "Means for vulnerable groups"},
  "definition": {"nl": "Aandeel van de middelen van een fonds of plan dat naar kwetsbare groepen ging.", "fr": "Part des moyens d’un fonds ou d’un plan allée à des publics vulnérables.", "en": "Share of the means of a fund or plan that went to vulnerable groups."},
  "caveat": {"nl": "Wie kwetsbaar heet, verschilt per bron; schrijf de omschrijving erbij.", "fr": "La définition de la vulnérabilité varie selon les sources ; ajoutez-la.", "en": "Who is called vulnerable differs by source; add the definition."},
  "unit": "percent", "kind": "percentage", "periodType": "year", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "municipality", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100,
  "numerator": {"nl": "Middelen voor kwetsbare groepen", "fr": "Moyens pour publics vulnérables", "en": "Means for vulnerable groups"},
  "denominator": {"nl": "Alle middelen", "fr": "Tous les moyens", "en": "All means"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(68, 'planMeasures', $$ {
  "name": {"nl": "Voortgang van de maatregelen van het plan", "fr": "Avancement des mesures du plan", "en": "Progress of the measures of the plan"},
  "definition": {"nl": "Aandeel van de maatregelen van het geïntegreerd welzijns- en gezondheidsplan dat is uitgevoerd.", "fr": "Part des mesures du plan social-santé intégré qui sont réalisées.", "en": "Share of the measures of the integrated welfare and health plan that are done."},
  "caveat": {"nl": "Maatregelen zijn ongelijk groot. Uitgevoerd is niet hetzelfde als nuttig.", "fr": "Les mesures sont de taille inégale. Réalisé ne veut pas dire utile.", "en": "Measures differ in size. Done is not the same as useful."},
  "unit": "percent", "kind": "percentage", "periodType": "year", "direction": "higher", "aggregation": "weightedMean", "lowestLevel": "region", "neverATarget": false, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "accumulation": "cumulative",
  "numerator": {"nl": "Uitgevoerde maatregelen", "fr": "Mesures réalisées", "en": "Measures done"},
  "denominator": {"nl": "Alle maatregelen van het plan", "fr": "Toutes les mesures du plan", "en": "All measures of the plan"},
  "context": {"nl": "Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "À comparer avec son propre passé, pas avec d’autres ; ce n’est pas un classement et cela n’attribue aucun changement à un partenaire.", "en": "Compare with your own past, not with others; this is no ranking and attributes no change to one partner."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);


-- 4. The surroundings: figures of others about places

select pg_temp.ready(69, 'residentTurnover', $$ {
  "name": {"nl": "Verloop van inwoners", "fr": "Rotation des habitants", "en": "Turnover of residents"},
  "definition": {"nl": "Aandeel van de inwoners dat er tien jaar eerder nog niet woonde.", "fr": "Part des habitants qui n’y habitaient pas dix ans plus tôt.", "en": "Share of the residents who did not live there ten years before."},
  "caveat": {"nl": "Mensen zonder wettig verblijf tellen niet mee. Bestaat alleen voor het gewest.", "fr": "Les personnes sans séjour légal ne sont pas comptées. N’existe que pour la Région.", "en": "People without legal residence do not count. Exists for the region only."},
  "unit": "percent", "kind": "percentage", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "region", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100,
  "numerator": {"nl": "Inwoners die er tien jaar eerder niet woonden", "fr": "Habitants qui n’y vivaient pas dix ans plus tôt", "en": "Residents who did not live there ten years before"},
  "denominator": {"nl": "Alle inwoners", "fr": "Tous les habitants", "en": "All residents"},
  "context": {"nl": "Dit cijfer beschrijft de omgeving van het werk. Het kan niet aan één gemeente of samenwerkingsverband worden toegeschreven en rangschikt niemand.", "fr": "Ce chiffre décrit l’environnement du travail. Il ne peut être attribué à une commune ou à un partenariat et ne classe personne.", "en": "This figure describes the surroundings of the work. It cannot be attributed to one municipality or partnership and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "BISA en Statbel", "fr": "IBSA et Statbel", "en": "BISA/IBSA and Statbel"}
} $$);

select pg_temp.ready(70, 'serviceProximity', $$ {
  "name": {"nl": "Afstand tot dagelijkse diensten", "fr": "Distance aux services du quotidien", "en": "Distance to everyday services"},
  "definition": {"nl": "Afstand te voet van de woningen tot de dichtstbijzijnde dagelijkse dienst, de middelste waarde.", "fr": "Distance à pied des logements au service quotidien le plus proche, valeur médiane.", "en": "Walking distance from homes to the nearest everyday service, the middle value."},
  "caveat": {"nl": "Dichtbij is niet hetzelfde als bereikbaar: trappen, taal en openingsuren tellen niet mee.", "fr": "Proche ne veut pas dire accessible : escaliers, langue et horaires ne sont pas pris en compte.", "en": "Close is not the same as reachable: stairs, language and opening hours do not count."},
  "unit": "meters", "kind": "index", "periodType": "snapshot", "direction": "none", "aggregation": "none", "lowestLevel": "neighborhood", "neverATarget": true, "minimum": 0,
  "context": {"nl": "Dit cijfer beschrijft de omgeving van het werk. Het kan niet aan één gemeente of samenwerkingsverband worden toegeschreven en rangschikt niemand.", "fr": "Ce chiffre décrit l’environnement du travail. Il ne peut être attribué à une commune ou à un partenariat et ne classe personne.", "en": "This figure describes the surroundings of the work. It cannot be attributed to one municipality or partnership and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(71, 'povertyThreshold', $$ {
  "name": {"nl": "Armoederisicogrens", "fr": "Seuil de risque de pauvreté", "en": "At-risk-of-poverty threshold"},
  "definition": {"nl": "Zestig procent van het middelste beschikbare jaarinkomen van huishoudens in het land, voor een alleenstaande.", "fr": "Soixante pour cent du revenu annuel disponible médian des ménages du pays, pour une personne seule.", "en": "Sixty per cent of the median disposable yearly household income in the country, for a single person."},
  "caveat": {"nl": "De grens schuift mee met de inkomens. Bestaat niet per gemeente.", "fr": "Le seuil évolue avec les revenus. N’existe pas par commune.", "en": "The threshold moves with incomes. Does not exist per municipality."},
  "unit": "euro", "kind": "index", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "country", "neverATarget": true, "minimum": 0,
  "context": {"nl": "Dit cijfer beschrijft de omgeving van het werk. Het kan niet aan één gemeente of samenwerkingsverband worden toegeschreven en rangschikt niemand.", "fr": "Ce chiffre décrit l’environnement du travail. Il ne peut être attribué à une commune ou à un partenariat et ne classe personne.", "en": "This figure describes the surroundings of the work. It cannot be attributed to one municipality or partnership and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "EU-SILC", "fr": "EU-SILC", "en": "EU-SILC"}
} $$);

select pg_temp.ready(72, 'householdsInArrears', $$ {
  "name": {"nl": "Huishoudens met betalingsmoeilijkheden", "fr": "Ménages en difficulté de paiement", "en": "Households with payment difficulties"},
  "definition": {"nl": "Aantal huishoudens dat rekeningen niet op tijd kan betalen.", "fr": "Nombre de ménages qui ne peuvent payer leurs factures à temps.", "en": "Number of households that cannot pay bills in time."},
  "caveat": {"nl": "Uit een bevraging; wie niet antwoordt, heeft het vaak moeilijker.", "fr": "Issu d’une enquête ; qui ne répond pas a souvent plus de difficultés.", "en": "From a survey; those who do not answer often have more trouble."},
  "unit": "none", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "sum", "lowestLevel": "municipality", "neverATarget": true, "minimum": 0,
  "context": {"nl": "Dit cijfer beschrijft de omgeving van het werk. Het kan niet aan één gemeente of samenwerkingsverband worden toegeschreven en rangschikt niemand.", "fr": "Ce chiffre décrit l’environnement du travail. Il ne peut être attribué à une commune ou à un partenariat et ne classe personne.", "en": "This figure describes the surroundings of the work. It cannot be attributed to one municipality or partnership and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(73, 'overIndebted', $$ {
  "name": {"nl": "Personen met een overmatige schuldenlast", "fr": "Personnes surendettées", "en": "Over-indebted persons"},
  "definition": {"nl": "Aantal personen in een regeling voor overmatige schulden.", "fr": "Nombre de personnes dans une procédure de surendettement.", "en": "Number of persons in an arrangement for excessive debt."},
  "caveat": {"nl": "Telt wie in een regeling zit, niet wie schulden heeft.", "fr": "Compte les personnes en procédure, pas celles qui ont des dettes.", "en": "Counts who is in an arrangement, not who has debts."},
  "unit": "persons", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "sum", "lowestLevel": "municipality", "neverATarget": true, "minimum": 0,
  "context": {"nl": "Dit cijfer beschrijft de omgeving van het werk. Het kan niet aan één gemeente of samenwerkingsverband worden toegeschreven en rangschikt niemand.", "fr": "Ce chiffre décrit l’environnement du travail. Il ne peut être attribué à une commune ou à un partenariat et ne classe personne.", "en": "This figure describes the surroundings of the work. It cannot be attributed to one municipality or partnership and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(74, 'livingWageRecipients', $$ {
  "name": {"nl": "Personen met een leefloon", "fr": "Bénéficiaires du revenu d’intégration", "en": "Recipients of a living wage"},
  "definition": {"nl": "Aantal verschillende personen dat in de maand een leefloon ontving.", "fr": "Nombre de personnes différentes ayant reçu un revenu d’intégration dans le mois.", "en": "Number of different persons who received a living wage in the month."},
  "caveat": {"nl": "Een daling kan komen van een strengere deur en niet van minder nood. Wie zijn recht niet opneemt, telt niet.", "fr": "Une baisse peut venir d’une porte plus étroite et non d’un besoin moindre. Le non-recours ne se voit pas.", "en": "A fall may come from a stricter door and not from less need. Who does not take up the right does not count."},
  "unit": "persons", "kind": "count", "periodType": "month", "direction": "none", "aggregation": "sum", "lowestLevel": "municipality", "neverATarget": true, "minimum": 0,
  "countingRule": {"nl": "Maanden worden niet opgeteld: wie twaalf maanden een leefloon krijgt, is één persoon.", "fr": "Les mois ne s’additionnent pas : douze mois de revenu d’intégration, c’est une personne.", "en": "Months are not added: twelve months of living wage is one person."},
  "context": {"nl": "Dit cijfer beschrijft de omgeving van het werk. Het kan niet aan één gemeente of samenwerkingsverband worden toegeschreven en rangschikt niemand.", "fr": "Ce chiffre décrit l’environnement du travail. Il ne peut être attribué à une commune ou à un partenariat et ne classe personne.", "en": "This figure describes the surroundings of the work. It cannot be attributed to one municipality or partnership and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(75, 'livingWageShare', $$ {
  "name": {"nl": "Aandeel personen met een leefloon", "fr": "Part des bénéficiaires du revenu d’intégration", "en": "Share of recipients of a living wage"},
  "definition": {"nl": "Personen met een leefloon op honderd inwoners.", "fr": "Bénéficiaires du revenu d’intégration pour cent habitants.", "en": "Recipients of a living wage per hundred inhabitants."},
  "caveat": {"nl": "Hoger of lager is op zichzelf niet beter: een laag aandeel kan van een strenge eerste aanvraag komen.", "fr": "Plus ou moins n’est pas meilleur en soi : une part faible peut venir d’une première demande sévère.", "en": "Higher or lower is not better in itself: a low share may come from strictness at the first application."},
  "unit": "percent", "kind": "percentage", "periodType": "year", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "municipality", "neverATarget": true, "weight": "denominator", "decimals": 2, "minimum": 0, "maximum": 100,
  "numerator": {"nl": "Personen met een leefloon", "fr": "Bénéficiaires", "en": "Recipients"},
  "denominator": {"nl": "Inwoners", "fr": "Habitants", "en": "Inhabitants"},
  "context": {"nl": "Dit cijfer beschrijft de omgeving van het werk. Het kan niet aan één gemeente of samenwerkingsverband worden toegeschreven en rangschikt niemand.", "fr": "Ce chiffre décrit l’environnement du travail. Il ne peut être attribué à une commune ou à un partenariat et ne classe personne.", "en": "This figure describes the surroundings of the work. It cannot be attributed to one municipality or partnership and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(76, 'unemploymentShare', $$ {
  "name": {"nl": "Aandeel werkzoekenden zonder werk", "fr": "Part des demandeurs d’emploi inoccupés", "en": "Share of unemployed job seekers"},
  "definition": {"nl": "Werkzoekenden zonder werk op honderd personen van de beroepsbevolking.", "fr": "Demandeurs d’emploi inoccupés pour cent personnes de la population active.", "en": "Unemployed job seekers per hundred persons of the labour force."},
  "caveat": {"nl": "Wie niet ingeschreven is, telt niet mee.", "fr": "Les personnes non inscrites ne comptent pas.", "en": "Those not registered do not count."},
  "unit": "percent", "kind": "percentage", "periodType": "year", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "municipality", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100,
  "numerator": {"nl": "Werkzoekenden zonder werk", "fr": "Demandeurs d’emploi inoccupés", "en": "Unemployed job seekers"},
  "denominator": {"nl": "Beroepsbevolking", "fr": "Population active", "en": "Labour force"},
  "context": {"nl": "Dit cijfer beschrijft de omgeving van het werk. Het kan niet aan één gemeente of samenwerkingsverband worden toegeschreven en rangschikt niemand.", "fr": "Ce chiffre décrit l’environnement du travail. Il ne peut être attribué à une commune ou à un partenariat et ne classe personne.", "en": "This figure describes the surroundings of the work. It cannot be attributed to one municipality or partnership and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(77, 'prosperityIndex', $$ {
  "name": {"nl": "Welvaartsindex", "fr": "Indice de richesse", "en": "Prosperity index"},
  "definition": {"nl": "Gemiddeld inkomen van de gemeente tegenover dat van het land, dat op honderd wordt gezet.", "fr": "Revenu moyen de la commune par rapport à celui du pays, fixé à cent.", "en": "Average income of the municipality against that of the country, which is set at one hundred."},
  "caveat": {"nl": "Een index van een gemiddelde verbergt ongelijkheid binnen de gemeente.", "fr": "Un indice d’une moyenne masque l’inégalité au sein de la commune.", "en": "An index of a mean hides inequality within the municipality."},
  "unit": "points", "kind": "index", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "municipality", "neverATarget": true, "minimum": 0,
  "context": {"nl": "Dit cijfer beschrijft de omgeving van het werk. Het kan niet aan één gemeente of samenwerkingsverband worden toegeschreven en rangschikt niemand.", "fr": "Ce chiffre décrit l’environnement du travail. Il ne peut être attribué à une commune ou à un partenariat et ne classe personne.", "en": "This figure describes the surroundings of the work. It cannot be attributed to one municipality or partnership and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(78, 'formalChildcare', $$ {
  "name": {"nl": "Gebruik van formele kinderopvang", "fr": "Recours à l’accueil formel de la petite enfance", "en": "Use of formal childcare"},
  "definition": {"nl": "Aandeel van de gezinnen met een kind jonger dan drie dat geregeld formele opvang gebruikt, naar sociale situatie.", "fr": "Part des familles avec un enfant de moins de trois ans qui recourent régulièrement à un accueil formel, selon la situation sociale.", "en": "Share of families with a child under three that regularly use formal childcare, by social situation."},
  "caveat": {"nl": "Niet gebruiken kan een keuze zijn en kan een gebrek aan plaatsen zijn. Kijk naar het verschil tussen groepen.", "fr": "Ne pas recourir peut être un choix ou un manque de places. Regardez l’écart entre groupes.", "en": "Not using may be a choice and may be a lack of places. Look at the difference between groups."},
  "unit": "percent", "kind": "percentage", "periodType": "year", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "municipality", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "disaggregations": ["entitlement"],
  "numerator": {"nl": "Gezinnen die geregeld opvang gebruiken", "fr": "Familles y recourant régulièrement", "en": "Families that regularly use childcare"},
  "denominator": {"nl": "Gezinnen met een kind jonger dan drie", "fr": "Familles avec un enfant de moins de trois ans", "en": "Families with a child under three"},
  "context": {"nl": "Dit cijfer beschrijft de omgeving van het werk. Het kan niet aan één gemeente of samenwerkingsverband worden toegeschreven en rangschikt niemand.", "fr": "Ce chiffre décrit l’environnement du travail. Il ne peut être attribué à une commune ou à un partenariat et ne classe personne.", "en": "This figure describes the surroundings of the work. It cannot be attributed to one municipality or partnership and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);

select pg_temp.ready(79, 'adviceFollowed', $$ {
  "name": {"nl": "Kans dat een advies gevolgd wordt", "fr": "Probabilité qu’un avis soit suivi", "en": "Chance that advice is followed"},
  "definition": {"nl": "Inschatting door maatschappelijk werkers van de kans dat de raad hun voorstel volgt.", "fr": "Estimation par les travailleurs sociaux de la probabilité que le conseil suive leur proposition.", "en": "Estimate by social workers of the chance that the council follows their proposal."},
  "caveat": {"nl": "Een beleving, geen telling van beslissingen.", "fr": "Une perception, pas un décompte de décisions.", "en": "A perception, not a count of decisions."},
  "unit": "percent", "kind": "percentage", "periodType": "year", "direction": "none", "aggregation": "none", "lowestLevel": "municipality", "neverATarget": true, "decimals": 1, "minimum": 0, "maximum": 100,
  "numerator": {"nl": "Voorstellen die volgens hen gevolgd worden", "fr": "Propositions suivies selon eux", "en": "Proposals followed according to them"},
  "denominator": {"nl": "Alle voorstellen", "fr": "Toutes les propositions", "en": "All proposals"},
  "context": {"nl": "Dit cijfer beschrijft de omgeving van het werk. Het kan niet aan één gemeente of samenwerkingsverband worden toegeschreven en rangschikt niemand.", "fr": "Ce chiffre décrit l’environnement du travail. Il ne peut être attribué à une commune ou à un partenariat et ne classe personne.", "en": "This figure describes the surroundings of the work. It cannot be attributed to one municipality or partnership and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"}
} $$);


-- 5. Counted by the register itself, on the day it is asked for

select pg_temp.ready(80, 'activeMembers', $$ {
  "name": {"nl": "Actieve leden", "fr": "Membres actifs", "en": "Active members"},
  "definition": {"nl": "Leden van een samenwerkingsverband die op de dag niet slapen.", "fr": "Membres d’un partenariat qui ne sont pas en veille ce jour-là.", "en": "Members of a partnership that are not sleeping on the day."},
  "caveat": {"nl": "Meer leden is geen beter netwerk. Wie in twee samenwerkingsverbanden zit, telt in elk.", "fr": "Plus de membres ne fait pas un meilleur réseau. Un membre de deux partenariats compte dans chacun.", "en": "More members is no better network. A member of two partnerships counts in each."},
  "unit": "organizations", "kind": "count", "periodType": "snapshot", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0, "registerMeasure": "activeMembers",
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(81, 'healthShare', $$ {
  "name": {"nl": "Evenwicht welzijn en gezondheid", "fr": "Équilibre social et santé", "en": "Balance of welfare and health"},
  "definition": {"nl": "Aandeel van de leden met een sector dat gezondheid opgeeft.", "fr": "Part des membres ayant un secteur qui déclarent la santé.", "en": "Share of the members with a sector that state health."},
  "caveat": {"nl": "Sectoren zoals ze nu in het register staan, ook voor een vroegere dag. Lid zijn is niet wegen op beslissingen.", "fr": "Secteurs tels qu’ils figurent aujourd’hui au registre, même pour un jour passé. Être membre n’est pas peser sur les décisions.", "en": "Sectors as they stand in the register now, also for an earlier day. Being a member is not weighing on decisions."},
  "unit": "percent", "kind": "percentage", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "registerMeasure": "healthShare",
  "numerator": {"nl": "Leden uit de gezondheidssector", "fr": "Membres du secteur de la santé", "en": "Members from the health sector"},
  "denominator": {"nl": "Leden met een sector", "fr": "Membres ayant un secteur", "en": "Members with a sector"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(82, 'publicShare', $$ {
  "name": {"nl": "Openbare en private leden", "fr": "Membres publics et privés", "en": "Public and private members"},
  "definition": {"nl": "Aandeel van de leden dat een overheid is of door een overheid werd opgericht.", "fr": "Part des membres qui sont publics ou créés par une autorité publique.", "en": "Share of the members that are public or were founded by a public authority."},
  "caveat": {"nl": "Kijkt naar wie beheert, niet naar de rechtsvorm. Leden zonder deze gegevens tellen niet mee.", "fr": "Regarde qui contrôle, non la forme juridique. Les membres sans cette donnée ne comptent pas.", "en": "Looks at who controls, not at the legal form. Members without this information do not count."},
  "unit": "percent", "kind": "percentage", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "registerMeasure": "publicShare",
  "numerator": {"nl": "Openbare leden", "fr": "Membres publics", "en": "Public members"},
  "denominator": {"nl": "Leden waarvan het beheer gekend is", "fr": "Membres dont le contrôle est connu", "en": "Members whose control is known"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(83, 'fundedShare', $$ {
  "name": {"nl": "Gefinancierde deelnemers", "fr": "Participants financés", "en": "Funded participants"},
  "definition": {"nl": "Aandeel van de leden dat voor de deelname wordt betaald.", "fr": "Part des membres financés pour leur participation.", "en": "Share of the members that are paid for taking part."},
  "caveat": {"nl": "Maakt onbetaalde inzet zichtbaar. Leden waarvan het niet gekend is, tellen niet mee.", "fr": "Rend visible l’engagement non payé. Les membres pour lesquels on l’ignore ne comptent pas.", "en": "Makes unpaid effort visible. Members for which it is not known do not count."},
  "unit": "percent", "kind": "percentage", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "registerMeasure": "fundedShare",
  "numerator": {"nl": "Gefinancierde leden", "fr": "Membres financés", "en": "Funded members"},
  "denominator": {"nl": "Leden waarvan het gekend is", "fr": "Membres pour lesquels on le sait", "en": "Members for which it is known"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(84, 'sectorDiversity', $$ {
  "name": {"nl": "Verscheidenheid van sectoren", "fr": "Diversité des secteurs", "en": "Diversity of sectors"},
  "definition": {"nl": "Aantal verschillende sectoren onder de leden.", "fr": "Nombre de secteurs différents parmi les membres.", "en": "Number of different sectors among the members."},
  "caveat": {"nl": "Zegt niet of sectoren evenwichtig meewegen.", "fr": "Ne dit pas si les secteurs pèsent de façon équilibrée.", "en": "Does not say whether sectors weigh in balance."},
  "unit": "none", "kind": "count", "periodType": "snapshot", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0, "registerMeasure": "sectorDiversity",
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(85, 'compositionCoverage', $$ {
  "name": {"nl": "Sectoren van het gebied aan tafel", "fr": "Secteurs du territoire autour de la table", "en": "Sectors of the area at the table"},
  "definition": {"nl": "Aandeel van de sectoren die in het gebied actief zijn en minstens één lid hebben.", "fr": "Part des secteurs actifs dans le territoire qui comptent au moins un membre.", "en": "Share of the sectors active in the area that have at least one member."},
  "caveat": {"nl": "Telt alleen organisaties die in het register staan.", "fr": "Ne compte que les organisations inscrites au registre.", "en": "Counts only organisations that are in the register."},
  "unit": "percent", "kind": "percentage", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "registerMeasure": "coreSectorCoverage",
  "numerator": {"nl": "Sectoren met een lid", "fr": "Secteurs avec un membre", "en": "Sectors with a member"},
  "denominator": {"nl": "Sectoren die in het gebied actief zijn", "fr": "Secteurs actifs dans le territoire", "en": "Sectors active in the area"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(86, 'dutchSpeakingShare', $$ {
  "name": {"nl": "Leden die in het Nederlands werken", "fr": "Membres travaillant en néerlandais", "en": "Members working in Dutch"},
  "definition": {"nl": "Aandeel van de leden met een opgegeven taal dat (ook) in het Nederlands werkt.", "fr": "Part des membres ayant indiqué une langue qui travaillent (aussi) en néerlandais.", "en": "Share of the members with a stated language that (also) work in Dutch."},
  "caveat": {"nl": "Zegt niets over het publiek van de leden.", "fr": "Ne dit rien du public des membres.", "en": "Says nothing about the public of the members."},
  "unit": "percent", "kind": "percentage", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "registerMeasure": "dutchSpeakingShare",
  "numerator": {"nl": "Leden die in het Nederlands werken", "fr": "Membres travaillant en néerlandais", "en": "Members working in Dutch"},
  "denominator": {"nl": "Leden met een opgegeven taal", "fr": "Membres ayant indiqué une langue", "en": "Members with a stated language"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(87, 'fteCoverage', $$ {
  "name": {"nl": "Ingevulde coördinatietijd vandaag", "fr": "Temps de coordination pourvu aujourd’hui", "en": "Coordination time filled today"},
  "definition": {"nl": "Voltijdse equivalenten die op de dag aan het werk zijn tegenover wat gepland is.", "fr": "Équivalents temps plein au travail ce jour-là par rapport à ce qui est prévu.", "en": "Full-time equivalents at work on the day against what is planned."},
  "caveat": {"nl": "Ingevuld is nog niet ingewerkt. Waarom iemand ontbreekt, staat hier niet en hoort hier niet.", "fr": "Pourvu ne veut pas dire opérationnel. Les raisons d’une absence ne figurent pas ici et n’y ont pas leur place.", "en": "Filled is not yet settled in. Why somebody is missing does not stand here and does not belong here."},
  "unit": "percent", "kind": "percentage", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "registerMeasure": "fteCoverage",
  "numerator": {"nl": "Voltijdse equivalenten aan het werk", "fr": "Équivalents temps plein au travail", "en": "Full-time equivalents at work"},
  "denominator": {"nl": "Geplande voltijdse equivalenten", "fr": "Équivalents temps plein prévus", "en": "Full-time equivalents planned"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(88, 'coordinatorFte', $$ {
  "name": {"nl": "Coördinatietijd", "fr": "Temps de coordination", "en": "Coordination time"},
  "definition": {"nl": "Voltijdse equivalenten van wie op de dag coördineert, adjuncten meegerekend.", "fr": "Équivalents temps plein des personnes qui coordonnent ce jour-là, adjoints compris.", "en": "Full-time equivalents of those who coordinate on the day, deputies included."},
  "caveat": {"nl": "Tijd en aantal activiteiten hangen niet rechtstreeks samen.", "fr": "Le temps et le nombre d’activités ne sont pas directement liés.", "en": "Time and number of activities are not directly linked."},
  "unit": "fte", "kind": "index", "periodType": "snapshot", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true, "decimals": 2, "registerMeasure": "coordinatorFte",
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(89, 'vacancyDays', $$ {
  "name": {"nl": "Dagen zonder coördinator", "fr": "Jours sans coordination", "en": "Days without a coordinator"},
  "definition": {"nl": "Dagen van de laatste twaalf maanden waarop niemand de functie invulde, per coördinerende post.", "fr": "Jours des douze derniers mois où personne n’occupait la fonction, par poste de coordination.", "en": "Days of the last twelve months on which nobody filled the function, per coordinating post."},
  "caveat": {"nl": "Een vacature zegt iets over de omstandigheden, niet over mensen.", "fr": "Une vacance parle des conditions, pas des personnes.", "en": "A vacancy says something about circumstances, not about people."},
  "unit": "none", "kind": "ratio", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 0, "registerMeasure": "vacancyDays",
  "numerator": {"nl": "Dagen zonder bekleder", "fr": "Jours sans titulaire", "en": "Days without a holder"},
  "denominator": {"nl": "Coördinerende posten", "fr": "Postes de coordination", "en": "Coordinating posts"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(90, 'coordinatorChanges', $$ {
  "name": {"nl": "Wissels van coördinator", "fr": "Changements de coordination", "en": "Changes of coordinator"},
  "definition": {"nl": "Aanstellingen in een coördinerende post die in de laatste twaalf maanden eindigden.", "fr": "Désignations à un poste de coordination terminées dans les douze derniers mois.", "en": "Appointments to a coordinating post that ended in the last twelve months."},
  "caveat": {"nl": "Een teken, geen oordeel: lees het met de duur van contracten erbij.", "fr": "Un signe, pas un jugement : à lire avec la durée des contrats.", "en": "A sign, not a verdict: read it with the length of contracts beside it."},
  "unit": "none", "kind": "count", "periodType": "snapshot", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0, "registerMeasure": "coordinatorChanges",
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(91, 'membershipContinuity', $$ {
  "name": {"nl": "Leden die bleven", "fr": "Membres restés", "en": "Members who stayed"},
  "definition": {"nl": "Aandeel van de leden van een jaar geleden dat nog lid is.", "fr": "Part des membres d’il y a un an qui le sont encore.", "en": "Share of the members of a year ago that still are members."},
  "caveat": {"nl": "Blijven is niet altijd meedoen en weggaan niet altijd een verlies.", "fr": "Rester n’est pas toujours participer, partir n’est pas toujours une perte.", "en": "Staying is not always taking part and leaving not always a loss."},
  "unit": "percent", "kind": "percentage", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "registerMeasure": "membershipContinuity",
  "numerator": {"nl": "Leden die nog lid zijn", "fr": "Membres encore présents", "en": "Members who still are"},
  "denominator": {"nl": "Leden een jaar geleden", "fr": "Membres il y a un an", "en": "Members a year ago"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(92, 'membersJoined', $$ {
  "name": {"nl": "Nieuwe leden", "fr": "Nouveaux membres", "en": "New members"},
  "definition": {"nl": "Leden die in de laatste twaalf maanden begonnen.", "fr": "Membres arrivés dans les douze derniers mois.", "en": "Members that began in the last twelve months."},
  "caveat": {"nl": "Geen wedstrijd: een vaste kern kan sterker zijn.", "fr": "Pas une compétition : un noyau stable peut être plus fort.", "en": "No contest: a stable core can be stronger."},
  "unit": "organizations", "kind": "count", "periodType": "snapshot", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0, "registerMeasure": "membersJoined",
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(93, 'membersLeft', $$ {
  "name": {"nl": "Vertrokken leden", "fr": "Membres partis", "en": "Members who left"},
  "definition": {"nl": "Leden die in de laatste twaalf maanden stopten.", "fr": "Membres partis dans les douze derniers mois.", "en": "Members that stopped in the last twelve months."},
  "caveat": {"nl": "Vraag waarom, en kijk ook naar wie ophield te bestaan.", "fr": "Demandez pourquoi, et regardez aussi qui a cessé d’exister.", "en": "Ask why, and look also at who ceased to exist."},
  "unit": "organizations", "kind": "count", "periodType": "snapshot", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0, "registerMeasure": "membersLeft",
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(94, 'membershipRenewal', $$ {
  "name": {"nl": "Bevestigde lidmaatschappen", "fr": "Adhésions confirmées", "en": "Confirmed memberships"},
  "definition": {"nl": "Aandeel van de leden aan wie in de laatste twee jaar werd gevraagd of zij blijven, dat ja zei.", "fr": "Part des membres interrogés dans les deux dernières années qui ont dit rester.", "en": "Share of the members asked in the last two years whether they stay that said yes."},
  "caveat": {"nl": "Zwijgen beëindigt niets en telt hier als niet bevestigd.", "fr": "Le silence ne met fin à rien et compte ici comme non confirmé.", "en": "Silence ends nothing and counts here as not confirmed."},
  "unit": "percent", "kind": "percentage", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "registerMeasure": "membershipRenewal",
  "numerator": {"nl": "Leden die ja zeiden", "fr": "Membres ayant dit oui", "en": "Members who said yes"},
  "denominator": {"nl": "Leden aan wie het werd gevraagd", "fr": "Membres interrogés", "en": "Members who were asked"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(95, 'partnershipAge', $$ {
  "name": {"nl": "Looptijd van het samenwerkingsverband", "fr": "Durée du partenariat", "en": "Age of the partnership"},
  "definition": {"nl": "Maanden sinds het begin.", "fr": "Mois depuis le début.", "en": "Months since the beginning."},
  "caveat": {"nl": "Een jong samenwerkingsverband toont anders vooruitgang dan een oud; lees andere cijfers hiermee.", "fr": "Un jeune partenariat montre des progrès autrement qu’un ancien ; lisez les autres chiffres avec celui-ci.", "en": "A young partnership shows progress differently from an old one; read other figures with this."},
  "unit": "months", "kind": "count", "periodType": "snapshot", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0, "registerMeasure": "partnershipAge",
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(96, 'diagnosisAge', $$ {
  "name": {"nl": "Ouderdom van de diagnose", "fr": "Âge du diagnostic", "en": "Age of the diagnosis"},
  "definition": {"nl": "Maanden sinds de laatste dag van de diagnosefase; nul zolang die loopt.", "fr": "Mois depuis le dernier jour de la phase de diagnostic ; zéro tant qu’elle est en cours.", "en": "Months since the last day of the diagnosis phase; zero while it runs."},
  "caveat": {"nl": "Een diagnose van zes jaar oud kan nog kloppen in een wijk die weinig verandert.", "fr": "Un diagnostic de six ans peut encore être juste dans un quartier qui change peu.", "en": "A diagnosis six years old may still hold in a neighbourhood that changes little."},
  "unit": "months", "kind": "count", "periodType": "snapshot", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0, "registerMeasure": "diagnosisAge",
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(97, 'networkOverlap', $$ {
  "name": {"nl": "Overlap met andere samenwerkingsverbanden", "fr": "Recoupement avec d’autres partenariats", "en": "Overlap with other partnerships"},
  "definition": {"nl": "Andere samenwerkingsverbanden waarin minstens twee leden samen zitten.", "fr": "Autres partenariats où siègent au moins deux des membres.", "en": "Other partnerships in which at least two of the members sit."},
  "caveat": {"nl": "Overlap kan dubbel werk zijn en kan een brug zijn.", "fr": "Un recoupement peut être un doublon ou un pont.", "en": "Overlap may be double work and may be a bridge."},
  "unit": "none", "kind": "count", "periodType": "snapshot", "direction": "none", "aggregation": "none", "lowestLevel": "partnership", "neverATarget": true, "minimum": 0, "registerMeasure": "networkOverlap",
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(98, 'directoryFreshness', $$ {
  "name": {"nl": "Bijgewerkte fiches van leden", "fr": "Fiches de membres à jour", "en": "Fresh records of members"},
  "definition": {"nl": "Aandeel van de leden dat de eigen fiche in het laatste jaar bevestigde.", "fr": "Part des membres ayant confirmé leur fiche dans l’année écoulée.", "en": "Share of the members that confirmed their record in the last year."},
  "caveat": {"nl": "Een oude fiche zegt niets over het werk. Alleen de laatste bevestiging is gekend, dus een vroegere dag onderschat.", "fr": "Une fiche ancienne ne dit rien du travail. Seule la dernière confirmation est connue ; un jour passé sous-estime donc.", "en": "An old record says nothing about the work. Only the last confirmation is known, so an earlier day underestimates."},
  "unit": "percent", "kind": "percentage", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "registerMeasure": "directoryFreshness",
  "numerator": {"nl": "Leden met een bevestigde fiche", "fr": "Membres à la fiche confirmée", "en": "Members with a confirmed record"},
  "denominator": {"nl": "Leden op die dag", "fr": "Membres ce jour-là", "en": "Members on that day"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(99, 'organizationDensity', $$ {
  "name": {"nl": "Organisaties per 10 000 inwoners", "fr": "Organisations pour 10 000 habitants", "en": "Organisations per 10,000 inhabitants"},
  "definition": {"nl": "Actieve organisaties van het register met zetel in de gemeente, per 10 000 inwoners van de nieuwste telling.", "fr": "Organisations actives du registre ayant leur siège dans la commune, pour 10 000 habitants du dernier comptage.", "en": "Active organisations of the register seated in the municipality, per 10,000 inhabitants of the newest count."},
  "caveat": {"nl": "Telt wie ingeschreven is, niet hoeveel hulp er is. Wie elders zetelt en hier werkt, telt hier niet.", "fr": "Compte qui est inscrit, pas combien d’aide il y a. Qui siège ailleurs et travaille ici n’est pas compté.", "en": "Counts who is registered, not how much help there is. Who sits elsewhere and works here does not count here."},
  "unit": "per10000Inhabitants", "kind": "ratio", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "municipality", "neverATarget": true, "weight": "denominator", "decimals": 2, "registerMeasure": "organizationDensity",
  "numerator": {"nl": "Actieve organisaties", "fr": "Organisations actives", "en": "Active organisations"},
  "denominator": {"nl": "Inwoners, in tienduizenden", "fr": "Habitants, en dizaines de milliers", "en": "Inhabitants, in tens of thousands"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(100, 'figuresHandedIn', $$ {
  "name": {"nl": "Volledigheid van de cijfers", "fr": "Exhaustivité des chiffres", "en": "Completeness of figures"},
  "definition": {"nl": "Ingediende cijfers op honderd gevraagde, in de laatste ronde waarvan de periode voorbij is. Een gezegde reden waarom er geen cijfer is, telt mee.", "fr": "Chiffres soumis pour cent demandés, dans le dernier tour dont la période est écoulée. Une raison donnée à l’absence de chiffre compte.", "en": "Figures handed in per hundred asked, in the last round whose period is over. A stated reason why there is no figure counts."},
  "caveat": {"nl": "Zegt niets over het werk, alleen over het doorgeven. Wie veel gevraagd wordt, geeft trager door.", "fr": "Ne dit rien du travail, seulement de la transmission. Plus on demande, plus c’est lent.", "en": "Says nothing about the work, only about passing figures on. Who is asked much passes on more slowly."},
  "unit": "percent", "kind": "percentage", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "registerMeasure": "figuresHandedIn",
  "numerator": {"nl": "Ingediende cijfers", "fr": "Chiffres soumis", "en": "Figures handed in"},
  "denominator": {"nl": "Gevraagde cijfers", "fr": "Chiffres demandés", "en": "Figures asked"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);

select pg_temp.ready(101, 'figuresOnTime', $$ {
  "name": {"nl": "Tijdigheid van de cijfers", "fr": "Ponctualité des chiffres", "en": "Timeliness of figures"},
  "definition": {"nl": "Cijfers die tegen de laatste dag binnen waren, op honderd ingediende, in de laatste ronde waarvan de periode voorbij is.", "fr": "Chiffres arrivés au plus tard le dernier jour, pour cent soumis, dans le dernier tour dont la période est écoulée.", "en": "Figures in by the last day, per hundred handed in, in the last round whose period is over."},
  "caveat": {"nl": "Wie meer tijd kreeg, is met die dag op tijd. Laat is niet slordig: vraag wat er in de weg zat.", "fr": "Qui a reçu plus de temps est à temps jusqu’à ce jour. En retard ne veut pas dire négligent : demandez ce qui a gêné.", "en": "Who was given more time is on time up to that day. Late is not careless: ask what stood in the way."},
  "unit": "percent", "kind": "percentage", "periodType": "snapshot", "direction": "none", "aggregation": "weightedMean", "lowestLevel": "partnership", "neverATarget": true, "weight": "denominator", "decimals": 1, "minimum": 0, "maximum": 100, "registerMeasure": "figuresOnTime",
  "numerator": {"nl": "Cijfers op tijd", "fr": "Chiffres à temps", "en": "Figures on time"},
  "denominator": {"nl": "Ingediende cijfers", "fr": "Chiffres soumis", "en": "Figures handed in"},
  "context": {"nl": "Dagcijfer uit het register: zo goed als de gegevens die organisaties en coördinatoren bijhouden. Het opent een gesprek en rangschikt niemand.", "fr": "Chiffre du jour tiré du registre : aussi bon que les données tenues à jour par les organisations et les coordinations. Il ouvre une discussion et ne classe personne.", "en": "Figure of the day from the register: as good as the records that organisations and coordinators keep. It opens a conversation and ranks nobody."},
  "usedBy": {"nl": "Wijkwerkgroep, coördinatie, administratie", "fr": "Groupe de travail de quartier, coordination, administration", "en": "Neighbourhood working group, coordination, administration"},
  "source": {"nl": "Het register zelf", "fr": "Le registre lui-même", "en": "The register itself"}
} $$);
