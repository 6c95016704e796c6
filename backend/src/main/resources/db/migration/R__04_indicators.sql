-- Approved definitions that come with the product. An approved definition never changes: a correction here is a new
-- version ("number": 2) with its relation to the one before. Ids: indicator …-8003-…, version …-8004-… (number × 100 + version).
create or replace function pg_temp.define_indicator(sequence integer, indicator_code text, definition jsonb) returns void
  language sql as $function$
  insert into indicator (id, code)
  values (('00000000-0000-7000-8003-' || lpad(sequence::text, 12, '0'))::uuid, indicator_code)
  on conflict (code) do nothing;

  insert into indicator_version (id, indicator_id, number, status, name, definition, unit, kind, numerator, denominator,
    counting_rule, period_type, direction, aggregation, weight, lowest_level, decimals, caveat, context, purpose, used_by,
    source, measures, never_a_target, relation_to_previous, note, approved_on)
  select ('00000000-0000-7000-8004-' || lpad((sequence * 100 + number)::text, 12, '0'))::uuid, indicator.id, number, status,
    name, described.definition, unit, kind, numerator, denominator, "countingRule", "periodType", direction, aggregation, weight,
    "lowestLevel", coalesce(decimals, 0), caveat, context, purpose, "usedBy", source, coalesce(measures, 'other'),
    coalesce("neverATarget", false), "relationToPrevious", note, "approvedOn"
  from indicator, jsonb_to_record('{"number": 1, "status": "approved", "approvedOn": "2024-01-15"}' || $3) as described (
    number integer, status text, name jsonb, definition jsonb, unit text, kind text, numerator jsonb, denominator jsonb,
    "countingRule" jsonb, "periodType" text, direction text, aggregation text, weight text, "lowestLevel" text, decimals integer,
    caveat jsonb, context jsonb, purpose jsonb, "usedBy" jsonb, source jsonb, measures text, "neverATarget" boolean,
    "relationToPrevious" text, note jsonb, "approvedOn" date)
  where indicator.code = indicator_code
  on conflict (indicator_id, number) do nothing;
$function$;

-- 1. Figures about places

select pg_temp.define_indicator(1, 'population', $$ {
  "name": {"nl": "Aantal inwoners", "fr": "Nombre d’habitants", "en": "Number of inhabitants"},
  "definition": {"nl": "Aantal personen dat op de teldag officieel in het gebied woont.", "fr": "Nombre de personnes qui habitent officiellement le territoire au jour du comptage.", "en": "Number of persons officially living in the area on the day of the count."},
  "unit": "persons", "kind": "count", "periodType": "snapshot", "direction": "none", "aggregation": "sum", "lowestLevel": "municipality",
  "neverATarget": true,
  "countingRule": {"nl": "Volgens het rijksregister op 1 januari.", "fr": "D’après le registre national au 1er janvier.", "en": "From the national register on 1 January."},
  "caveat": {"nl": "Wie niet is ingeschreven, telt niet mee: mensen zonder verblijfspapieren, een deel van de asielzoekers en diplomaten. In Brussel wonen dus meer mensen dan dit cijfer zegt.", "fr": "Les personnes non inscrites ne sont pas comptées : sans titre de séjour, une partie des demandeurs d’asile, diplomates. Bruxelles compte donc plus d’habitants que ce chiffre.", "en": "People who are not registered are not counted: those without residence papers, part of the asylum seekers, diplomats. More people live in Brussels than this figure says."},
  "context": {"nl": "Het aantal inwoners geeft schaal aan andere cijfers. Het zegt niets over de noden of de kwaliteit van een gebied, en gebieden worden er niet mee gerangschikt.", "fr": "Le nombre d’habitants donne l’échelle d’autres chiffres. Il ne dit rien des besoins ni de la qualité d’un territoire et ne sert pas à classer.", "en": "The number of inhabitants gives scale to other figures. It says nothing about the needs or quality of an area and is not used to rank."},
  "purpose": {"nl": "Andere cijfers wegen en in verhouding zien.", "fr": "Pondérer et mettre en proportion d’autres chiffres.", "en": "To weigh other figures and see them in proportion."},
  "source": {"nl": "Statbel; Lokale Statistieken; BISA", "fr": "Statbel ; Lokale Statistieken ; IBSA", "en": "Statbel; Lokale Statistieken; BISA/IBSA"}
} $$);

select pg_temp.define_indicator(2, 'averageIncome', $$ {
  "name": {"nl": "Gemiddeld inkomen per inwoner", "fr": "Revenu moyen par habitant", "en": "Average income per inhabitant"},
  "definition": {"nl": "Het inkomen van alle inwoners van een gebied samen, gedeeld door hun aantal.", "fr": "Le revenu de l’ensemble des habitants d’un territoire, divisé par leur nombre.", "en": "The income of all inhabitants of an area together, divided by their number."},
  "numerator": {"nl": "Inkomen van alle inwoners samen", "fr": "Revenu de l’ensemble des habitants", "en": "Income of all inhabitants together"},
  "denominator": {"nl": "Aantal inwoners", "fr": "Nombre d’habitants", "en": "Number of inhabitants"},
  "unit": "euroPerInhabitant", "kind": "ratio", "periodType": "year", "direction": "none", "aggregation": "weightedMean", "weight": "population",
  "lowestLevel": "municipality", "neverATarget": true,
  "countingRule": {"nl": "Voor meerdere gebieden samen wordt gewogen met het aantal inwoners van de telling die er in de tijd het dichtst bij ligt.", "fr": "Pour plusieurs territoires ensemble, on pondère par le nombre d’habitants du comptage le plus proche dans le temps.", "en": "For several areas together, weighted by the number of inhabitants of the count nearest in time."},
  "caveat": {"nl": "Een gemiddelde verbergt de verschillen binnen een gebied: enkele hoge inkomens trekken het op. Een gemiddelde van gemiddelden zonder weging is fout.", "fr": "Une moyenne masque les écarts au sein d’un territoire : quelques revenus élevés la tirent vers le haut. Une moyenne de moyennes sans pondération est fausse.", "en": "A mean hides differences within an area: a few high incomes pull it up. A mean of means without weights is wrong."},
  "context": {"nl": "Het inkomen van inwoners hangt af van werk, wonen en beleid op alle niveaus. Het kan niet aan één gemeente of samenwerkingsverband worden toegeschreven en is geen rangorde.", "fr": "Le revenu des habitants dépend de l’emploi, du logement et des politiques à tous les niveaux. Il ne peut être attribué à une commune ou à un partenariat et n’établit aucun classement.", "en": "The income of inhabitants depends on work, housing and policy at every level. It cannot be attributed to one municipality or partnership and is not a ranking."},
  "purpose": {"nl": "Andere cijfers in hun omgeving zien.", "fr": "Situer d’autres chiffres dans leur environnement.", "en": "To see other figures in their surroundings."},
  "source": {"nl": "Lokale Statistieken", "fr": "Lokale Statistieken", "en": "Lokale Statistieken"}
} $$);

select pg_temp.define_indicator(3, 'socialMapInitiatives', $$ {
  "name": {"nl": "Initiatieven rond armoede op de sociale kaart", "fr": "Initiatives liées à la pauvreté sur la carte sociale", "en": "Poverty initiatives on the social map"},
  "definition": {"nl": "Aantal treffers op de sociale kaart voor de zoekterm ‘armoede’ en de naam van de stad, per 10 000 inwoners.", "fr": "Nombre de résultats sur la carte sociale pour le mot « armoede » (pauvreté) et le nom de la ville, pour 10 000 habitants.", "en": "Number of hits on the social map for the word ‘armoede’ (poverty) and the name of the city, per 10,000 inhabitants."},
  "numerator": {"nl": "Treffers op de sociale kaart", "fr": "Résultats sur la carte sociale", "en": "Hits on the social map"},
  "denominator": {"nl": "Aantal inwoners, in tienduizenden", "fr": "Nombre d’habitants, en dizaines de milliers", "en": "Number of inhabitants, in tens of thousands"},
  "unit": "per10000Inhabitants", "kind": "ratio", "decimals": 1, "periodType": "month", "direction": "none", "aggregation": "weightedMean", "weight": "population",
  "lowestLevel": "municipality", "neverATarget": true,
  "caveat": {"nl": "Een ruwe benadering: een zoekterm telt treffers, geen werking. Hoe groot een initiatief is, weten we niet. Meer treffers is niet meer hulp.", "fr": "Une approximation grossière : un mot-clé compte des résultats, pas une activité. La taille des initiatives est inconnue. Plus de résultats ne veut pas dire plus d’aide.", "en": "A crude proxy: a search word counts hits, not work done. The size of an initiative is unknown. More hits is not more help."},
  "context": {"nl": "Dit cijfer beschrijft hoe het aanbod is opgetekend, niet hoe goed het is. Steden worden er niet mee gerangschikt en niets wordt eraan toegeschreven.", "fr": "Ce chiffre décrit la manière dont l’offre est répertoriée, non sa qualité. Il ne classe pas les villes et on ne lui attribue aucun effet.", "en": "This figure describes how services are listed, not how good they are. It does not rank cities and nothing is attributed to it."},
  "source": {"nl": "Sociale kaart", "fr": "Sociale kaart (carte sociale flamande)", "en": "Sociale kaart (Flemish social map)"}
} $$);

select pg_temp.define_indicator(4, 'childPovertyIndex', $$ {
  "name": {"nl": "Kansarmoede-index", "fr": "Indice de pauvreté des jeunes enfants", "en": "Child deprivation index"},
  "definition": {"nl": "Aandeel jonge kinderen in een gezin dat op minstens drie van zes levensdomeinen zwak staat: inkomen, werk, opleiding, huisvesting, ontwikkeling van het kind en gezondheid.", "fr": "Part des jeunes enfants dont la famille est fragilisée dans au moins trois domaines sur six : revenu, emploi, formation, logement, développement de l’enfant et santé.", "en": "Share of young children in a family that is weak on at least three of six domains of life: income, work, education, housing, the child’s development and health."},
  "numerator": {"nl": "Kinderen in een gezin met minstens drie zwakke domeinen", "fr": "Enfants d’une famille fragilisée dans au moins trois domaines", "en": "Children in a family weak on at least three domains"},
  "denominator": {"nl": "Kinderen voor wie het gezin is beoordeeld (de bron zegt niet precies wie)", "fr": "Enfants dont la famille a été évaluée (la source ne précise pas lesquels)", "en": "Children whose family was assessed (the source does not say exactly who)"},
  "unit": "percent", "kind": "percentage", "decimals": 1, "periodType": "year", "direction": "lower", "aggregation": "none", "lowestLevel": "municipality", "neverATarget": true,
  "countingRule": {"nl": "Beoordeeld rond de geboorte. Gebieden worden niet samengeteld, omdat de bron de noemers niet publiceert.", "fr": "Évalué autour de la naissance. Les territoires ne sont pas agrégés, la source ne publiant pas les dénominateurs.", "en": "Assessed around birth. Areas are not combined, because the source does not publish the denominators."},
  "caveat": {"nl": "Alleen gezinnen met een geboorte tellen mee; alleenstaanden, talrijk in steden, blijven buiten beeld. Drie van de zes domeinen laten zich moeilijk meten. De jaren liggen niet even ver uit elkaar.", "fr": "Seules les familles ayant eu une naissance sont prises en compte ; les personnes seules, nombreuses en ville, restent hors champ. Trois des six domaines se mesurent difficilement. Les années ne sont pas équidistantes.", "en": "Only families with a birth count; single people, numerous in cities, stay out of sight. Three of the six domains are hard to measure. The years are not evenly spaced."},
  "context": {"nl": "Een stijging of daling kan niet aan lokaal beleid of aan een samenwerkingsverband worden toegeschreven. Gemeenten worden er niet mee gerangschikt.", "fr": "Une hausse ou une baisse ne peut être attribuée à la politique locale ni à un partenariat. Les communes ne sont pas classées.", "en": "A rise or fall cannot be attributed to local policy or to a partnership. Municipalities are not ranked by it."},
  "source": {"nl": "Kind en Gezin", "fr": "Kind en Gezin", "en": "Kind en Gezin"}
} $$);

select pg_temp.define_indicator(5, 'povertyRisk', $$ {
  "name": {"nl": "Armoederisico", "fr": "Risque de pauvreté", "en": "Risk of poverty"},
  "definition": {"nl": "Aandeel van de bevolking dat leeft van een inkomen onder de armoederisicogrens.", "fr": "Part de la population vivant avec un revenu inférieur au seuil de risque de pauvreté.", "en": "Share of the population living on an income below the at-risk-of-poverty threshold."},
  "numerator": {"nl": "Inwoners onder de grens", "fr": "Habitants sous le seuil", "en": "Inhabitants below the threshold"},
  "denominator": {"nl": "Alle inwoners", "fr": "Tous les habitants", "en": "All inhabitants"},
  "unit": "percent", "kind": "percentage", "decimals": 1, "periodType": "year", "direction": "lower", "aggregation": "none", "lowestLevel": "region", "neverATarget": true,
  "countingRule": {"nl": "Geschat met een steekproef en daarom een interval met een onder- en bovengrens. Intervallen worden niet samengeteld.", "fr": "Estimé par enquête, donc un intervalle avec une borne inférieure et supérieure. Les intervalles ne sont pas agrégés.", "en": "Estimated from a sample, hence an interval with a lower and an upper bound. Intervals are not combined."},
  "caveat": {"nl": "Het juiste cijfer ligt ergens in het interval; het midden is geen uitkomst. Bestaat niet per gemeente of wijk. De grens is relatief en verandert elk jaar.", "fr": "La valeur exacte se situe quelque part dans l’intervalle ; son milieu n’est pas un résultat. N’existe pas par commune ni par quartier. Le seuil est relatif et change chaque année.", "en": "The true figure lies somewhere in the interval; its middle is not a result. Does not exist per municipality or neighbourhood. The threshold is relative and changes every year."},
  "context": {"nl": "Armoede wordt bepaald door inkomen, wonen, werk en rechten op alle beleidsniveaus. Een verschil tussen gewesten zegt niets over het werk van wie er met mensen in armoede werkt, en is geen rangorde.", "fr": "La pauvreté dépend du revenu, du logement, de l’emploi et des droits à tous les niveaux de pouvoir. Un écart entre régions ne dit rien du travail des personnes de terrain et n’établit aucun classement.", "en": "Poverty is shaped by income, housing, work and rights at every level of policy. A difference between regions says nothing about those who work with people in poverty, and is not a ranking."},
  "source": {"nl": "Observatorium voor Gezondheid en Welzijn van Brussel-Hoofdstad", "fr": "Observatoire de la Santé et du Social de Bruxelles-Capitale", "en": "Brussels-Capital Health and Social Observatory"}
} $$);

-- 2. Figures that partnerships hand in

select pg_temp.define_indicator(11, 'personsReached', $$ {
  "name": {"nl": "Bereikte personen", "fr": "Personnes touchées", "en": "Persons reached"},
  "definition": {"nl": "Aantal verschillende personen dat in de periode minstens één keer gebruik maakte van een actie van het samenwerkingsverband.", "fr": "Nombre de personnes différentes ayant bénéficié au moins une fois d’une action du partenariat pendant la période.", "en": "Number of different persons who made use of an action of the partnership at least once in the period."},
  "unit": "persons", "kind": "count", "periodType": "quarter", "direction": "none", "aggregation": "sum", "lowestLevel": "organization", "measures": "reach", "neverATarget": true,
  "countingRule": {"nl": "Elke persoon één keer per organisatie en per kwartaal. Een schatting mag, als ze zo wordt gemerkt. Alleen aantallen, nooit namen.", "fr": "Chaque personne une fois par organisation et par trimestre. Une estimation est permise si elle est signalée. Uniquement des nombres, jamais de noms.", "en": "Each person once per organisation and quarter. An estimate is fine when marked as such. Numbers only, never names."},
  "caveat": {"nl": "Bereik is geen participatie. Wie bij twee organisaties komt, telt in een som twee keer. Het cijfer zegt niet wat de actie betekende.", "fr": "Toucher des personnes n’est pas les faire participer. Qui fréquente deux organisations est compté deux fois dans une somme. Le chiffre ne dit pas ce que l’action a apporté.", "en": "Reach is not participation. Someone who comes to two organisations counts twice in a sum. The figure does not say what the action meant."},
  "context": {"nl": "Een klein aantal kan veel werk zijn en een groot aantal weinig verandering. Vergelijk met het eigen verleden, niet met anderen; dit is geen rangorde en geen maat voor het effect van het contract.", "fr": "Un petit nombre peut cacher beaucoup de travail, un grand nombre peu de changement. À comparer avec son propre passé, pas avec d’autres ; ce n’est ni un classement ni une mesure de l’effet du contrat.", "en": "A small number can be much work and a large number little change. Compare with your own past, not with others; this is no ranking and no measure of the contract’s effect."},
  "purpose": {"nl": "Samen bespreken wie de acties vinden en wie niet.", "fr": "Discuter ensemble de qui trouve le chemin des actions et de qui ne le trouve pas.", "en": "To discuss together who finds the actions and who does not."},
  "usedBy": {"nl": "Wijkwerkgroep, administratie", "fr": "Groupe de travail de quartier, administration", "en": "Neighbourhood working group, administration"}
} $$);

select pg_temp.define_indicator(12, 'residentParticipation', $$ {
  "name": {"nl": "Participatie van bewoners", "fr": "Participation des habitants", "en": "Participation of residents"},
  "definition": {"nl": "Aandeel van de bereikte bewoners dat mee beslist over een actie of over het contract.", "fr": "Part des habitants touchés qui codécident d’une action ou du contrat.", "en": "Share of the residents reached who take part in deciding on an action or on the contract."},
  "numerator": {"nl": "Bewoners met een rol in beslissingen", "fr": "Habitants ayant un rôle dans les décisions", "en": "Residents with a role in decisions"},
  "denominator": {"nl": "Bereikte bewoners", "fr": "Habitants touchés", "en": "Residents reached"},
  "unit": "percent", "kind": "percentage", "decimals": 1, "periodType": "year", "direction": "higher", "aggregation": "weightedMean", "weight": "denominator", "lowestLevel": "partnership", "measures": "participation",
  "countingRule": {"nl": "Meebeslissen is een stem hebben in een werkgroep, projectgroep of bewonersraad. Aanwezig zijn of bevraagd worden is niet genoeg.", "fr": "Codécider, c’est avoir voix au chapitre dans un groupe de travail, de projet ou d’habitants. Être présent ou consulté ne suffit pas.", "en": "Deciding means having a voice in a working group, project group or residents’ council. Being present or consulted is not enough."},
  "caveat": {"nl": "Participatie wordt vaak verward met het aantal bereikte personen; dat is een ander cijfer. Wie mee beslist, is niet altijd wie het moeilijkst wordt bereikt.", "fr": "La participation est souvent confondue avec le nombre de personnes touchées, qui est un autre chiffre. Celles et ceux qui codécident ne sont pas toujours les plus éloignés des services.", "en": "Participation is often confused with the number of persons reached, which is another figure. Those who decide are not always those hardest to reach."},
  "context": {"nl": "Elke wijk en elke werkvorm vertrekt van een ander punt. Lees het cijfer samen met het verhaal erbij; het is geen rangorde en schrijft geen verandering toe aan één partner.", "fr": "Chaque quartier et chaque forme d’organisation part d’un point différent. Lisez le chiffre avec le récit qui l’accompagne ; il n’établit aucun classement et n’attribue aucun changement à un seul partenaire.", "en": "Each neighbourhood and way of working starts from a different point. Read the figure with its narrative; it is no ranking and attributes no change to a single partner."},
  "usedBy": {"nl": "Wijkwerkgroep, administratie", "fr": "Groupe de travail de quartier, administration", "en": "Neighbourhood working group, administration"}
} $$);

select pg_temp.define_indicator(13, 'meetings', $$ {
  "name": {"nl": "Vergaderingen van de partners", "fr": "Réunions des partenaires", "en": "Meetings of the partners"},
  "definition": {"nl": "Aantal bijeenkomsten van partners in het kader van het samenwerkingsverband.", "fr": "Nombre de rencontres entre partenaires dans le cadre du partenariat.", "en": "Number of meetings between partners within the partnership."},
  "unit": "meetings", "kind": "count", "periodType": "quarter", "direction": "none", "aggregation": "sum", "lowestLevel": "partnership", "neverATarget": true,
  "caveat": {"nl": "Meer vergaderingen is niet meer samenwerking; vergadertijd is ook tijd die niet naar de wijk gaat.", "fr": "Plus de réunions ne veut pas dire plus de coopération ; le temps de réunion est aussi du temps qui ne va pas au quartier.", "en": "More meetings is not more cooperation; meeting time is also time that does not go to the neighbourhood."},
  "context": {"nl": "Een ritme past bij een fase en een werkvorm. Het cijfer rangschikt niemand en zegt niets over wat er werd beslist.", "fr": "Un rythme convient à une phase et à une forme d’organisation. Le chiffre ne classe personne et ne dit rien de ce qui a été décidé.", "en": "A rhythm fits a phase and a way of working. The figure ranks nobody and says nothing about what was decided."}
} $$);

select pg_temp.define_indicator(14, 'newProjects', $$ {
  "number": 1, "status": "retired",
  "name": {"nl": "Opgestarte projecten", "fr": "Projets lancés", "en": "Projects started"},
  "definition": {"nl": "Aantal projecten dat in het jaar van start ging, ook als ze een bestaand project voortzetten of aanpassen.", "fr": "Nombre de projets démarrés dans l’année, y compris ceux qui prolongent ou adaptent un projet existant.", "en": "Number of projects that started in the year, including those that continue or adapt an existing one."},
  "unit": "projects", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "sum", "lowestLevel": "partnership", "neverATarget": true,
  "caveat": {"nl": "Veel van wat start is een voortzetting.", "fr": "Beaucoup de démarrages sont des prolongations.", "en": "Much of what starts is a continuation."},
  "context": {"nl": "Meer projecten is niet beter. Geen rangorde, geen oorzakelijk verband.", "fr": "Plus de projets n’est pas mieux. Ni classement, ni lien de cause à effet.", "en": "More projects is not better. No ranking, no causal link."}
} $$);

select pg_temp.define_indicator(14, 'newProjects', $$ {
  "number": 2, "approvedOn": "2025-01-10", "relationToPrevious": "comparableWithBreak",
  "note": {"nl": "Vanaf 2025 tellen voortzettingen niet meer mee; de reeks breekt tussen 2024 en 2025.", "fr": "À partir de 2025, les prolongations ne comptent plus ; la série est rompue entre 2024 et 2025.", "en": "From 2025 continuations no longer count; the series breaks between 2024 and 2025."},
  "name": {"nl": "Nieuwe projecten", "fr": "Nouveaux projets", "en": "New projects"},
  "definition": {"nl": "Aantal projecten dat in het jaar van start ging en voordien in geen enkele vorm bestond.", "fr": "Nombre de projets démarrés dans l’année et qui n’existaient auparavant sous aucune forme.", "en": "Number of projects that started in the year and did not exist before in any form."},
  "unit": "projects", "kind": "count", "periodType": "year", "direction": "none", "aggregation": "sum", "lowestLevel": "partnership", "neverATarget": true,
  "caveat": {"nl": "Een bestaand project voortzetten of verbeteren kan waardevoller zijn dan een nieuw beginnen, maar telt hier niet.", "fr": "Prolonger ou améliorer un projet peut valoir plus qu’en lancer un, mais ne compte pas ici.", "en": "Continuing or improving a project can be worth more than starting one, but does not count here."},
  "context": {"nl": "Meer nieuwe projecten is niet beter en zegt niets over hun effect. Geen rangorde van contracten.", "fr": "Plus de nouveaux projets n’est pas mieux et ne dit rien de leur effet. Aucun classement des contrats.", "en": "More new projects is not better and says nothing about their effect. No ranking of contracts."}
} $$);

select pg_temp.define_indicator(15, 'fteFilled', $$ {
  "name": {"nl": "Ingevulde coördinatietijd", "fr": "Temps de coordination effectivement pourvu", "en": "Coordination time filled"},
  "definition": {"nl": "Deel van de voorziene voltijdse equivalenten voor coördinatie dat op de laatste dag van het kwartaal is ingevuld.", "fr": "Part des équivalents temps plein prévus pour la coordination qui est pourvue au dernier jour du trimestre.", "en": "Part of the full-time equivalents planned for coordination that is filled on the last day of the quarter."},
  "numerator": {"nl": "Ingevulde voltijdse equivalenten", "fr": "Équivalents temps plein pourvus", "en": "Full-time equivalents filled"},
  "denominator": {"nl": "Voorziene voltijdse equivalenten", "fr": "Équivalents temps plein prévus", "en": "Full-time equivalents planned"},
  "unit": "percent", "kind": "percentage", "decimals": 1, "periodType": "quarter", "direction": "higher", "aggregation": "weightedMean", "weight": "denominator", "lowestLevel": "partnership",
  "caveat": {"nl": "Een ingevulde functie is nog geen ingewerkte functie: een wijk leren kennen vraagt tijd. Waarom iemand ontbreekt, staat hier niet en hoort hier niet.", "fr": "Une fonction pourvue n’est pas encore une fonction maîtrisée : connaître un quartier prend du temps. La raison d’une absence n’y figure pas et n’a pas à y figurer.", "en": "A function that is filled is not yet one that is mastered: getting to know a neighbourhood takes time. Why somebody is missing is not stated here and should not be."},
  "context": {"nl": "Een vacature zegt iets over de omstandigheden, niet over de mensen. Het cijfer dient om steun te vinden, niet om contracten te rangschikken.", "fr": "Une vacance dit quelque chose des conditions, pas des personnes. Le chiffre sert à trouver un appui, non à classer les contrats.", "en": "A vacancy says something about conditions, not about people. The figure is there to find support, not to rank contracts."}
} $$);

select pg_temp.define_indicator(16, 'healthSectorShare', $$ {
  "name": {"nl": "Aandeel partners uit de gezondheidssector", "fr": "Part des partenaires du secteur de la santé", "en": "Share of partners from the health sector"},
  "definition": {"nl": "Aandeel van de leden dat op 31 december de sector gezondheid opgeeft.", "fr": "Part des membres déclarant le secteur de la santé au 31 décembre.", "en": "Share of the members that state the health sector on 31 December."},
  "numerator": {"nl": "Leden uit de sector gezondheid", "fr": "Membres du secteur de la santé", "en": "Members from the health sector"},
  "denominator": {"nl": "Alle leden", "fr": "Tous les membres", "en": "All members"},
  "unit": "percent", "kind": "percentage", "decimals": 1, "periodType": "year", "direction": "none", "aggregation": "weightedMean", "weight": "denominator", "lowestLevel": "partnership",
  "countingRule": {"nl": "Een organisatie met meerdere sectoren telt als gezondheid zodra die sector erbij is.", "fr": "Une organisation à plusieurs secteurs compte comme santé dès que ce secteur y figure.", "en": "An organisation with several sectors counts as health as soon as that sector is among them."},
  "caveat": {"nl": "Lid zijn is niet hetzelfde als wegen op beslissingen. Eén groot medisch huis telt evenveel als één kleine vereniging.", "fr": "Être membre n’est pas peser sur les décisions. Une grande maison médicale compte autant qu’une petite association.", "en": "Being a member is not the same as weighing on decisions. One large health centre counts as much as one small association."},
  "context": {"nl": "De juiste mengeling hangt af van de wijk. Het cijfer opent een gesprek over wie ontbreekt; het is geen rangorde en geen oordeel over de samenwerking.", "fr": "Le bon équilibre dépend du quartier. Le chiffre ouvre une discussion sur les absents ; ce n’est ni un classement ni un jugement sur la coopération.", "en": "The right mix depends on the neighbourhood. The figure opens a conversation about who is missing; it is no ranking and no verdict on the cooperation."}
} $$);
