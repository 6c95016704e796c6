package brussels.samenhang.organization.registration;

import brussels.samenhang.organization.DuplicateCheck;
import brussels.samenhang.organization.DuplicateCandidate;
import brussels.samenhang.organization.MunicipalityName;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Language;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Registrations as they are read: by the applicant, and once submitted by those who review it. */
@Singleton
class RegistrationReader {

    private static final String REGISTRATION = """
            select r.*, m.nis_code, m.name as municipality_name, p.name as partnership_name, a.name as applicant_name, a.email as applicant_email,
              a.language as applicant_language, o.name as organization_name
            from registration r join person a on a.id = r.applicant_id
              left join territory m on m.id = r.municipality_id left join partnership p on p.id = r.partnership_id left join organization o on o.id = r.organization_id
            where true""";
    private static final String TRAIL = """
            select
              (select coalesce(jsonb_agg(jsonb_build_object('status', s.status, 'at', s.at) order by s.at, s.id), '[]') from registration_step s where s.registration_id = :id) as steps,
              (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'from', t.sender, 'text', t.text, 'language', t.language, 'sentAt', t.sent_at) order by t.sent_at, t.id), '[]')
                from registration_message t where t.registration_id = :id) as messages""";
    private static final Sorting SORTING = Sorting.by("updatedAt", "r.updated_at").and("submittedOn", "r.submitted_at").and("name", "fold(r.name)").endingWith("r.id");

    private record Trail(List<RegistrationView.Step> steps, List<RegistrationView.Message> messages) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    OrganizationApi organizations;

    @Inject
    RegistrationPermissions permissions;

    Slice<RegistrationItem> page(RegistrationQuery query) {
        var own = query.own == null ? null : viewer.personId().orElse(null);
        return visible()
                .and(query.status, "r.status = any(:wanted)", "wanted")
                .and(own, Boolean.FALSE.equals(query.own) ? "r.applicant_id <> :own" : "r.applicant_id = :own", "own")
                .page(query, SORTING.orderBy(query.sort == null || query.sort.isEmpty() ? List.of("-updatedAt") : query.sort), this::item);
    }

    RegistrationView get(UUID id) {
        return sql.query(REGISTRATION).and(id, "r.id = :id", "id").first(row -> view(row, trail(id))).orElseThrow(() -> Problem.notFound("registrationId", id));
    }

    /** The fields as they are edited. */
    RegistrationFields fields(UUID id) {
        return sql.query(REGISTRATION).and(id, "r.id = :id", "id").first(RegistrationReader::fields).orElseThrow(() -> Problem.notFound("registrationId", id));
    }

    /** A draft is its applicant's own; afterwards the administration sees it, and who coordinates the partnership it wants to join. */
    private Query visible() {
        return sql.query(REGISTRATION)
                .add("and (r.applicant_id = cast(:me as uuid) or r.status <> 'draft' and (:administration or r.partnership_id = any(cast(:coordinated as uuid[]))))")
                .with("me", viewer.personId().orElse(null)).with("administration", viewer.isAdministration())
                .with("coordinated", viewer.coordinatedPartnerships());
    }

    private Trail trail(UUID id) {
        return sql.query(TRAIL).with("id", id).first(row -> new Trail(row.json("steps", new TypeReference<>() {
        }), row.json("messages", new TypeReference<>() {
        }))).orElseThrow();
    }

    private RegistrationItem item(Row row) throws SQLException {
        return new RegistrationItem(row.uuid("id"), links.to("registrations", row.uuid("id")), row.code("status", RegistrationStatus.class), row.text("name"),
                row.text("type"), municipality(row), partnership(row), applicant(row), isOwn(row), row.instant("submitted_at"), row.instant("decided_at"),
                row.instant("updated_at"));
    }

    private RegistrationView view(Row row, Trail trail) throws SQLException {
        var fields = fields(row);
        var status = row.code("status", RegistrationStatus.class);
        var permitted = permissions.permitted(row.uuid("applicant_id"), row.uuid("partnership_id"), status);
        return new RegistrationView(row.uuid("id"), links.to("registrations", row.uuid("id")), status, fields.name(), fields.nameLanguage(), fields.type(),
                fields.typeOther(), municipality(row), fields.contactFunction(), fields.contactEmail(), fields.enterpriseNumber(), fields.legalForm(),
                fields.purpose(), fields.website(), partnership(row), applicant(row), row.instant("submitted_at"), row.instant("decided_at"),
                Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")), trail.messages(),
                permitted.contains("accept") ? candidates(fields) : null, row.bool("duplicates_confirmed"), trail.steps(),
                RegistrationRules.missing(fields), permitted, row.integer("version"));
    }

    private List<DuplicateCandidate> candidates(RegistrationFields fields) {
        return organizations.duplicates(new DuplicateCheck(fields.name(), fields.enterpriseNumber(), fields.municipality()));
    }

    private static RegistrationFields fields(Row row) throws SQLException {
        return new RegistrationFields(row.text("name"), row.text("name_language"), row.text("type"), row.text("type_other"), row.integer("nis_code"),
                row.text("contact_function"), row.text("contact_email"), row.text("enterprise_number"), row.text("legal_form"), row.text("purpose"),
                row.text("website"), row.uuid("partnership_id"));
    }

    private static MunicipalityName municipality(Row row) throws SQLException {
        return MunicipalityName.of(row.integer("nis_code"), row.localized("municipality_name"));
    }

    private Ref partnership(Row row) throws SQLException {
        return Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name"));
    }

    private static RegistrationView.Applicant applicant(Row row) throws SQLException {
        return new RegistrationView.Applicant(row.text("applicant_name"), row.text("applicant_email"), row.code("applicant_language", Language.class));
    }

    private boolean isOwn(Row row) throws SQLException {
        return row.uuid("applicant_id").equals(viewer.personId().orElse(null));
    }
}
