package brussels.samenhang.refdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import brussels.samenhang.shared.persistence.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What the repeatable scripts bring, against the oracles of the sources (1 §8.1, 2a §4.2–4.3, 2b §4.2). */
@QuarkusTest
class ReferenceDataTest {

    @Inject
    Sql sql;

    @Test
    void everyTermHasALabelInDutchFrenchAndEnglish() {
        assertEquals("", text("select string_agg(vocabulary || '.' || code, ', ') from vocabulary_term where not jsonb_exists_all(label, array ['nl', 'fr', 'en'])"));
    }

    @Test
    void everyDefinitionOfATermIsInDutchFrenchAndEnglish() {
        assertEquals("", text("select string_agg(vocabulary || '.' || code, ', ') from vocabulary_term where not jsonb_exists_all(definition, array ['nl', 'fr', 'en'])"));
    }

    @Test
    void everyRoleSaysItsScopeWhetherItCoordinatesAndWhatItIsNot() {
        assertEquals("", text("select string_agg(code, ', ') from vocabulary_term where vocabulary = 'roleTypes' and (definition is null or not jsonb_exists_all(attributes, array ['scope', 'coordinates']))"));
    }

    @Test
    void thereAre581MunicipalitiesOfWhich19InBrussels() {
        assertEquals("581 19", text("""
                select count(*) || ' ' || count(*) filter (where region.nis_code = 4000)
                from territory municipality join territory region on region.id = municipality.parent_id where municipality.type = 'municipality'"""));
    }

    @Test
    void eighteenNeighborhoodsOfEightMunicipalitiesMayHaveAContractAndScheutMayNot() {
        assertEquals("18 8", text("""
                select count(*) || ' ' || count(distinct parent_id) from territory
                where type = 'neighborhood' and id::text like '00000000-0000-7000-8001-%' and not exists (select from territory_replacement where original_id = territory.id)"""));
    }

    @Test
    void theThirteenCitiesAddUpToThePrintedPopulation() {
        assertEquals("1627918", text("""
                select trunc(sum(value)) from observation join territory on territory.id = territory_id and territory.type = 'municipality'
                where indicator_id = (select id from indicator where code = 'population') and period = '2016-01-01'"""));
    }

    @Test
    void theIncomeOfTheThirteenCitiesWeighedByPopulationIsThePrintedOne() {
        assertEquals("16976", text("""
                select round(sum(income.value * population.value) / sum(population.value))
                from observation income join territory on territory.id = income.territory_id and territory.type = 'municipality'
                join observation population on population.territory_id = income.territory_id and population.period = '2016-01-01'
                  and population.indicator_id = (select id from indicator where code = 'population')
                where income.indicator_id = (select id from indicator where code = 'averageIncome')"""));
    }

    @Test
    void fiveOfThirteenCitiesFellBetween2012And2015() {
        assertEquals("5", text("""
                select count(*) from observation before join observation after using (indicator_id, territory_id) join territory on territory.id = territory_id
                where indicator_id = (select id from indicator where code = 'childPovertyIndex') and territory.type = 'municipality'
                  and before.period = '2012' and after.period = '2015' and after.value < before.value"""));
    }

    @Test
    void flandersIn2012IsKeptAsEachChapterPrintedIt() {
        assertEquals("10.45, 10.5", text("""
                select string_agg(round(value, value_scale)::text, ', ' order by value) from observation join territory on territory.id = territory_id
                where indicator_id = (select id from indicator where code = 'childPovertyIndex') and nis_code = 2000 and period = '2012'"""));
    }

    @Test
    void aDashIsAnAbsenceAndNotAZero() {
        assertEquals("notPublishedBySource", text("""
                select absence_reason from observation join territory on territory.id = territory_id
                where indicator_id = (select id from indicator where code = 'socialMapInitiatives') and nis_code = 2000 and value is null"""));
    }

    @Test
    void theRiskOfPovertyInBrusselsIsAnIntervalWithoutAMiddle() {
        assertEquals("24.5 34.9", text("""
                select round(lower_bound, value_scale) || ' ' || round(upper_bound, value_scale) from observation join territory on territory.id = territory_id
                where indicator_id = (select id from indicator where code = 'povertyRisk') and nis_code = 4000 and value is null"""));
    }

    @Test
    void everyApprovedDefinitionHasItsCaveatAndContextInDutchFrenchAndEnglish() {
        assertEquals("", text("""
                select string_agg(code, ', ') from indicator_version join indicator on indicator.id = indicator_id
                where indicator_id::text like '00000000-0000-7000-8003-%' and not (jsonb_exists_all(caveat, array ['nl', 'fr', 'en']) and coalesce(jsonb_exists_all(context, array ['nl', 'fr', 'en']), false))"""));
    }

    @Test
    void theDemoUsesOnlyTermsThatExist() {
        assertEquals("", text("""
                select string_agg(distinct vocabulary || '.' || used.code, ', ') from (
                  select 'organizationTypes', type from organization where id::text like :ours union all select 'legalForms', legal_form from organization where id::text like :ours
                  union all select 'controls', control from organization where id::text like :ours union all select 'sectors', unnest(sectors) from organization where id::text like :ours
                  union all select 'targetGroups', unnest(target_groups) from organization where id::text like :ours union all select 'languages', unnest(languages) from organization where id::text like :ours
                  union all select 'partnershipTypes', type from partnership where id::text like :ours union all select 'organizationForms', organization_form from partnership where id::text like :ours
                  union all select 'membershipRegimes', regime from partnership where id::text like :ours union all select 'partnershipPhases', phase from partnership_phase where id::text like :ours
                  union all select 'membershipKinds', kind from membership where id::text like :ours union all select 'membershipEndReasons', end_reason from membership where id::text like :ours
                  union all select 'declineReasons', reason from membership_request where id::text like :ours union all select 'roleTypes', role_type from post where id::text like :ours
                  union all select 'appointmentEndReasons', end_reason from appointment where id::text like :ours union all select 'absenceReasons', absence_reason from observation where id::text like :ours
                  union all select 'themes', unnest(themes) from organization where id::text like :ours union all select 'themes', unnest(themes) from organization_service where id::text like :ours
                  union all select 'targetGroups', unnest(target_groups) from organization_service where id::text like :ours union all select 'languages', unnest(languages) from organization_service where id::text like :ours
                  union all select 'paidStaffBands', paid_staff_band from organization where id::text like :ours union all select 'budgetBands', budget_band from organization where id::text like :ours
                  union all select 'spheres', sphere from organization where id::text like :ours union all select 'careLines', unnest(care_lines) from organization where id::text like :ours
                  union all select 'competentAuthorities', unnest(authorities) from organization where id::text like :ours union all select 'accessFeatures', unnest(access_features) from organization_site where id::text like :ours
                  union all select 'identifierSchemes', scheme from organization_identifier where id::text like :ours
                  union all select 'units', unit from indicator_version where id::text like :ours) as used (vocabulary, code)
                where used.code is not null and not exists (select from vocabulary_term term where term.vocabulary = used.vocabulary and term.code = used.code)"""));
    }

    private String text(String query) {
        return sql.query("select coalesce((" + query + ")::text, '') as answer").with("ours", "00000000-0000-7000-%").first(row -> row.text("answer")).orElseThrow();
    }
}
