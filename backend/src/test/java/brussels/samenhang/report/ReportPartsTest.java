package brussels.samenhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.report.assembly.ReportAssembly;
import brussels.samenhang.report.assembly.ReportPart;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of the record goes into a report, and what never does: a report is passed on. */
@QuarkusTest
class ReportPartsTest {

    private static final String BODY = "insert into body (id, partnership_id, kind, name, purpose, permanent, confidentiality, valid_from) values ('%s', '%s', 'workingGroup', '{\"nl\": \"%s\"}', '{\"nl\": \"Wonen\"}', true, '%s', '2024-01-01')";
    private static final String MEETING = "insert into meeting (body_id, title, purpose, status, starts_at, ends_at) values ('%s', '{\"nl\": \"%s\"}', 'exchange', '%s', '%s 14:00+01', '%s 16:00+01')";
    private static final String DECISION = "insert into decision (body_id, decided_on, title, level, mode) values ('%s', '%s', '{\"nl\": \"%s\"}', '%s', 'consensus')";

    @Inject
    Fixtures fixtures;

    @Inject
    ReportAssembly assembly;

    @Inject
    Sql sql;

    private UUID network;

    @BeforeEach
    void aPartnership() {
        network = fixtures.partnership("Netwerk");
    }

    @Test
    void membersAreThoseOfTheLastDayAndComingAndGoingIsOfTheYearWithoutReasons() {
        fixtures.membership(fixtures.organization("Al lang"), network, LocalDate.of(2020, 1, 1));
        fixtures.membership(fixtures.organization("Nieuw"), network, LocalDate.of(2025, 12, 31));
        fixtures.membership(fixtures.organization("Later"), network, LocalDate.of(2026, 1, 1));
        fixtures.endedMembership(fixtures.organization("Vertrokken"), network, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 30), "disagreement", "ruzie");
        fixtures.endedMembership(fixtures.organization("Vergissing"), network, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 12, 30), "recordedInError", "fout");
        var renewed = fixtures.organization("Andere rol");
        fixtures.endedMembership(renewed, network, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 30), "focusChanged", "rol");
        fixtures.membership(renewed, network, LocalDate.of(2025, 7, 1));

        assertThat(first("members")).containsExactly("Al lang", "Andere rol", "Nieuw");
        assertThat(first("joined")).containsExactly("Nieuw");
        assertThat(first("left")).containsExactly("Vertrokken");
        assertThat(part("left").title().nl()).isEqualTo("Wie vertrok: 1");
        assertThat(parts().toString()).doesNotContain("ruzie", "Andere visie", "Vergissing");
    }

    @Test
    void openBodiesAreToldOthersCountedAndConfidentialOnesNotEvenThat() {
        var open = body("Stuurgroep", "open");
        var among = body("Werkgroep", "partners");
        var closed = body("Casusoverleg", "confidential");
        run(MEETING, open, "Voorjaar", "held", "2025-03-01", "2025-03-01");
        run(MEETING, open, "Afgelast", "planned", "2025-04-01", "2025-04-01");
        run(MEETING, open, "Vorig jaar", "held", "2024-03-01", "2024-03-01");
        run(MEETING, among, "Onder ons", "held", "2025-03-01", "2025-03-01");
        run(MEETING, closed, "Geheim", "held", "2025-03-01", "2025-03-01");
        run(DECISION, open, "2025-03-01", "Nieuw doel", "strategic");
        run(DECISION, open, "2025-03-01", "Broodjes", "operational");
        run(DECISION, among, "2025-03-01", "Onderling", "strategic");

        assertThat(cells("bodies")).containsExactly(List.of("Stuurgroep", "Werkgroep", "Wonen", "1"), List.of("Overleg onder partners (1)", "–", "–", "1"));
        assertThat(cells("meetings")).containsExactly(List.of("1 maart 2025", "Voorjaar", "Stuurgroep"));
        assertThat(cells("decisions")).containsExactly(List.of("1 maart 2025", "Nieuw doel", "Stuurgroep"));
        assertThat(parts().toString()).doesNotContain("Casusoverleg", "Geheim", "Onder ons", "Onderling");
    }

    @Test
    void postsAreToldByFunctionAndOrganizationAndPersonsAreNotNamed() {
        var post = UUID.randomUUID();
        run("insert into post (id, role_type, scope, partnership_id, planned_fte, valid_from) values ('%s', 'neighborhoodReferent', 'partnership', '%s', 0.5, '2024-01-01')", post, network);
        var person = UUID.randomUUID();
        run("insert into person (id, name) values ('%s', 'Ama Agreed')", person);
        run("insert into appointment (post_id, person_id, name_public, valid_from) values ('%s', '%s', true, '2024-01-01')", post, person);
        run("insert into appointment (post_id, holder_organization_id, valid_from) values ('%s', '%s', '2025-06-01')", post, fixtures.organization("Wijkhuis"));
        run("insert into appointment (post_id, holder_organization_id, valid_from) values ('%s', '%s', '2026-01-01')", post, fixtures.organization("Van later"));

        assertThat(cells("posts")).containsExactly(List.of("Wijkreferent", "Netwerk", "0,50", "1 januari 2024", "Wijkhuis"));
        assertThat(parts().toString()).doesNotContain("Ama Agreed");
    }

    @Test
    void onlyPublicSignalsAndAmountsAreToldAndStoriesAreOnlyCounted() {
        signal("Openbaar", "public", "2025-05-01");
        signal("Onder partners", "members", "2025-05-01");
        signal("Van later", "public", "2026-01-01");
        funding("Loon", "granted", 1500, true);
        funding("Huur", "granted", 900, false);
        funding("Geweigerd", "refused", 100, true);
        story("everybody", "accepted", "Samen naar het loket");
        story("members", "accepted", "Alleen voor ons");
        story("everybody", "proposed", "Nog niet nagezien");

        assertThat(first("signals")).containsExactly("Openbaar");
        assertThat(cells("signals").getFirst().getLast()).isEqualTo("zonder antwoord");
        assertThat(cells("funding").stream().map(List::getFirst)).containsExactlyInAnyOrder("Loon", "Huur");
        assertThat(cells("funding").stream().map(List::getLast)).containsExactlyInAnyOrder("€ 1.500,00", "niet openbaar");
        assertThat(cells("stories")).containsExactly(List.of("Doorverwijzing en circulatie van publieken", "1", "0"));
        assertThat(parts().toString()).doesNotContain("Samen naar het loket", "Alleen voor ons");
    }

    @Test
    void figuresStandByWhatTheyMeasureWithTheirWordsAndThoseOfFewPersonsWithoutNumberAndWords() {
        figure("reach", "clientsReached", "2025", 120, "Veel nieuwe gezinnen", "published");
        figure("participation", "residentsDeciding", "2025", 3, "Het waren drie zussen", "published");
        figure("other", "draftFigure", "2025", 77, "Nog niet klaar", "validated");
        figure("other", "lastYear", "2024", 88, "Vorig jaar", "published");

        assertThat(first("figures.reach").getFirst()).startsWith("clientsReached");
        assertThat(cells("figures.reach").getFirst().subList(1, 5)).containsExactly("2025: 120", "–", "2025: Veel nieuwe gezinnen\nDe wijk groeide", "Zegt niets over wie niet kwam");
        assertThat(cells("figures.participation").getFirst().subList(1, 4)).containsExactly(
                "2025: Niet getoond: dit gaat over minder dan 5 personen of zou die herkenbaar maken.", "–", "De wijk groeide");
        assertThat(parts().toString()).doesNotContain("zussen", "Nog niet klaar", "Vorig jaar");
        assertThat(part("figures.other").lines()).isEmpty();
    }

    private List<ReportPart> parts() {
        return assembly.parts(network, 2025);
    }

    private ReportPart part(String code) {
        return parts().stream().filter(part -> part.code().equals(code)).findFirst().orElseThrow();
    }

    private List<List<String>> cells(String code) {
        return part(code).lines().stream().map(line -> line.cells().stream().map(cell -> cell.nl() == null ? cell.fr() : cell.nl()).toList()).toList();
    }

    private List<String> first(String code) {
        return cells(code).stream().map(List::getFirst).toList();
    }

    private UUID body(String name, String confidentiality) {
        var id = UUID.randomUUID();
        run(BODY, id, network, name, confidentiality);
        return id;
    }

    private void signal(String title, String audience, String on) {
        run("insert into signal (partnership_id, kind, title, level, author_shown, raised_on, audience, published_on) values ('%s', 'need', '{\"nl\": \"%s\"}', 'region', 'nobody', '%s', '%s', %s)", network, title, on,
                audience, audience.equals("public") ? "'" + on + "'" : "null");
    }

    private void funding(String title, String outcome, int amount, boolean open) {
        run("insert into funding_line (partnership_id, title, authority, instrument, amount, amount_public, valid_from, valid_until, decided_on, decided_by, outcome) values ('%s', '{\"nl\": \"%s\"}', 'cocom', 'agreement', %s, %s, '2025-01-01', '2025-12-31', '2024-12-01', 'College', '%s')",
                network, title, amount, open, outcome);
    }

    private void story(String consent, String state, String title) {
        run("insert into change_story (partnership_id, domain, phase, level, teller, title, change, significance, period_from, period_until, consent, consented_on, written_on, state) values ('%s', 'referral', 'implementation', 'person', 'resident', '{\"nl\": \"%s\"}', '{\"nl\": \"W\"}', '{\"nl\": \"B\"}', '2025-01-01', '2025-01-31', '%s', '2025-02-01', '2025-02-01', '%s')",
                network, title, consent, state);
    }

    private void figure(String measures, String name, String year, int value, String words, String status) {
        var indicator = UUID.randomUUID();
        var version = UUID.randomUUID();
        run("insert into indicator (id, code) values ('%s', '%s')", indicator, name + indicator.toString().substring(0, 8));
        run("insert into indicator_version (id, indicator_id, number, name, definition, unit, kind, period_type, direction, aggregation, lowest_level, measures, caveat, context) values ('%s', '%s', 1, '{\"nl\": \"%s\"}', '{\"nl\": \"D\"}', 'persons', 'count', 'year', 'none', 'sum', 'partnership', '%s', '{\"nl\": \"Zegt niets over wie niet kwam\"}', '{\"nl\": \"De wijk groeide\"}')",
                version, indicator, name, measures);
        run("insert into observation (indicator_id, indicator_version_id, partnership_id, period_type, period, period_start, period_end, value, narrative, source, status) values ('%s', '%s', '%s', 'year', '%s', '%s-01-01', '%s-12-31', %s, '{\"nl\": \"%s\"}', 'Telling', '%s')",
                indicator, version, network, year, year, year, value, words, status);
    }

    private void run(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement.formatted(values)).execute());
    }
}
