package brussels.samenhang.report;

import brussels.samenhang.report.AnnualReportCommands.ReportLanguage;
import brussels.samenhang.report.assembly.ReportAssembly;
import brussels.samenhang.report.assembly.ReportContent;
import brussels.samenhang.report.assembly.ReportNarrative;
import brussels.samenhang.report.assembly.ReportPart;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Annual reports as they are read. */
@Singleton
class AnnualReportReader {

    static final String COLLECTION = "annualReports";

    private static final String REPORT = """
            select r.*, run.name as partnership_name, annual_report_due(r.partnership_id, r.year) as due_on, r.partnership_id = any(cast(:sightPart as uuid[])) as takes_part,
              b.name as body_name, b.confidentiality as body_confidentiality
            from annual_report r join partnership run on run.id = r.partnership_id left join body b on b.id = r.approved_by_id where true and\s""";
    /** Without what is frozen: a list does not read it. */
    private static final String ITEM = """
            select r.id, r.partnership_id, r.year, r.language, r.state, r.sent_on, r.published, run.name as partnership_name, annual_report_due(r.partnership_id, r.year) as due_on
            from annual_report r join partnership run on run.id = r.partnership_id where true and\s""";
    private static final Sorting SORTING = Sorting.by("year", "r.year").and("name", "run.sort_name").endingWith("run.sort_name, r.id");

    /** A report as it is kept or, while it is being written, as it would be kept now. */
    record Whole(ReportContent content, String frozen, Instant frozenAt, String sha256, ReportLanguage language) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    AnnualReportPermissions permissions;

    @Inject
    ReportAssembly assembly;

    @Inject
    Clock clock;

    Slice<AnnualReportItem> page(AnnualReportQuery query) {
        var sorted = query.sort == null || query.sort.isEmpty() ? List.of("-year") : query.sort;
        return query.among.narrow(seen(ITEM), "r.partnership_id = any(:partnership)", LocalDate.now(clock)).and(query.year, "r.year = any(:year)", "year")
                .and(query.state, "r.state = any(:state)", "state").page(query, SORTING.orderBy(sorted), this::item);
    }

    AnnualReportView find(UUID id) {
        return seen(REPORT).and(id, "r.id = :id", "id").first(this::view).orElseThrow(() -> Problem.notFound("annualReportId", id));
    }

    Whole whole(UUID id) {
        return seen(REPORT).and(id, "r.id = :id", "id").first(row -> new Whole(content(row), row.text("content"), row.instant("frozen_at"), row.text("sha256"), row.code("language", ReportLanguage.class)))
                .orElseThrow(() -> Problem.notFound("annualReportId", id));
    }

    private Query seen(String select) {
        return permissions.bind(sql.query(select)).add(AnnualReportPermissions.SEEN);
    }

    private AnnualReportItem item(Row row) throws SQLException {
        var id = row.uuid("id");
        return new AnnualReportItem(id, links.to(COLLECTION, id), partnership(row), row.integer("year"), row.code("language", ReportLanguage.class), row.code("state", AnnualReportState.class),
                row.date("due_on"), row.date("sent_on"), row.bool("published"));
    }

    private AnnualReportView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var state = row.code("state", AnnualReportState.class);
        var content = content(row);
        return new AnnualReportView(id, links.to(COLLECTION, id), partnership(row), row.integer("year"), row.code("language", ReportLanguage.class), state, row.date("due_on"), content.narrative(),
                content.parts(), row.date("submitted_on"), row.date("approved_on"), approvedBy(row), row.date("sent_on"), row.date("received_on"), row.date("returned_on"),
                row.bool("takes_part") ? row.text("return_note") : null, row.bool("published"), row.instant("frozen_at"), row.text("sha256"),
                URI.create(links.to(COLLECTION, id) + "/content"), permissions.actions(row.uuid("partnership_id"), state), row.integer("version"));
    }

    private ReportContent content(Row row) throws SQLException {
        var kept = row.json("content", ReportContent.class);
        return kept != null ? kept : new ReportContent(row.localized("partnership_name"), row.integer("year"), row.text("language"), narrative(row), parts(row));
    }

    private List<ReportPart> parts(Row row) throws SQLException {
        return assembly.parts(row.uuid("partnership_id"), row.integer("year"));
    }

    private static ReportNarrative narrative(Row row) throws SQLException {
        return new ReportNarrative(row.localized("introduction"), row.localized("went_well"), row.localized("was_hard"), row.localized("learned"), row.localized("ahead"));
    }

    private Ref partnership(Row row) throws SQLException {
        return Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name"));
    }

    /** A body that only its members know is named to who coordinates; one of the partners to who takes part. */
    private Ref approvedBy(Row row) throws SQLException {
        var confidentiality = row.text("body_confidentiality");
        var known = "open".equals(confidentiality) || viewer.coordinates(row.uuid("partnership_id")) || "partners".equals(confidentiality) && row.bool("takes_part");
        return known ? Ref.to(links, "bodies", row.uuid("approved_by_id"), row.localized("body_name")) : null;
    }
}
