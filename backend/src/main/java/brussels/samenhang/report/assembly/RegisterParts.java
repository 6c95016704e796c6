package brussels.samenhang.report.assembly;

import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the partnership is, who coordinated it and who was in it. */
@Singleton
class RegisterParts implements ReportSource {

    private static final String IDENTITY = """
            select p.name, kind.label as kind, pr.name as programme, g.name as generation, t.name as territory, p.valid_from, form.label as form,
              (select ph.phase from partnership_phase ph where ph.partnership_id = p.id and daterange(ph.valid_from, ph.valid_until, '[]') @> cast(:last as date)) as phase_code
            from partnership p left join generation g on g.id = p.generation_id left join programme pr on pr.id = g.programme_id left join territory t on t.id = p.territory_id
            left join vocabulary_term kind on kind.vocabulary = 'partnershipTypes' and kind.code = p.type
            left join vocabulary_term form on form.vocabulary = 'organizationForms' and form.code = p.organization_form where p.id = :partnership""";
    private static final TypeReference<List<Localized>> NAMES = new TypeReference<>() {
    };
    private static final String PHASE = "select label from vocabulary_term where vocabulary = 'partnershipPhases' and code = :code";
    private static final String LEADS = """
            select o.name from partnership_lead l join organization o on o.id = l.organization_id
            where l.partnership_id = :partnership and daterange(l.valid_from, l.valid_until, '[]') @> cast(:last as date) order by o.sort_name, o.id""";
    /** By function and organization: a report is kept, and a person may stop agreeing to be named. */
    private static final String POSTS = """
            select coalesce(post.title, role.label) as function, coalesce(p.name, place.name, host.name) as place, post.planned_fte, post.valid_from, post.valid_until,
              (select jsonb_agg(o.name order by o.sort_name, o.id) from organization o where o.id in (select a.holder_organization_id from appointment a
                where a.post_id = post.id and daterange(a.valid_from, a.valid_until, '[]') && daterange(cast(:first as date), cast(:last as date), '[]'))) as holders
            from post join post_partnership works on works.post_id = post.id and works.partnership_id = :partnership
            left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            left join partnership p on p.id = post.partnership_id left join territory place on place.id = post.territory_id left join organization host on host.id = post.organization_id
            where daterange(post.valid_from, post.valid_until, '[]') && daterange(cast(:first as date), cast(:last as date), '[]')
            order by role.position, post.valid_from, post.id""";
    private static final String MEMBERS = """
            select o.name, kind.label as kind, m.valid_from, m.valid_until from membership m join organization o on o.id = m.organization_id
            left join vocabulary_term kind on kind.vocabulary = 'membershipKinds' and kind.code = m.kind
            where m.partnership_id = :partnership and m.end_reason is distinct from 'recordedInError' and\s""";
    private static final String THERE = "daterange(m.valid_from, m.valid_until, '[]') @> cast(:last as date) order by o.sort_name, o.id";
    private static final String CAME = """
            m.valid_from between :first and :last and not exists (select from membership before where before.partnership_id = m.partnership_id and before.organization_id = m.organization_id
              and before.valid_until = m.valid_from - 1) order by m.valid_from, o.sort_name, o.id""";
    private static final String WENT = """
            m.valid_until between :first and :last and not exists (select from membership after where after.partnership_id = m.partnership_id and after.organization_id = m.organization_id
              and after.valid_from = m.valid_until + 1) order by m.valid_until, o.sort_name, o.id""";

    @Inject
    Sql sql;

    @Override
    public List<ReportPart> parts(ReportScope scope) {
        var there = scope.bind(sql.query(MEMBERS + THERE)).list(row -> Parts.line(row.localized("name"), row.localized("kind"), Parts.day(row.date("valid_from"))));
        var came = scope.bind(sql.query(MEMBERS + CAME)).list(row -> Parts.line(row.localized("name"), row.localized("kind"), Parts.day(row.date("valid_from"))));
        var went = scope.bind(sql.query(MEMBERS + WENT)).list(row -> Parts.line(row.localized("name"), row.localized("kind"), Parts.day(row.date("valid_until"))));
        return List.of(
                Parts.of("identity", scope, List.of("what", "how"), identity(scope)),
                Parts.of("posts", scope, List.of("function", "where", "fte", "since", "holder"), scope.bind(sql.query(POSTS)).list(RegisterParts::post)),
                counted("members", scope, "since", there), counted("joined", scope, "since", came), counted("left", scope, "until", went));
    }

    private static ReportPart counted(String code, ReportScope scope, String day, List<ReportPart.Line> lines) {
        return Parts.of(code, scope, List.of("organization", "kind", day), lines, Map.of("number", lines.size()));
    }

    private List<ReportPart.Line> identity(ReportScope scope) {
        var lines = new ArrayList<ReportPart.Line>();
        scope.bind(sql.query(IDENTITY)).first(row -> {
            add(lines, "name", row.localized("name"));
            add(lines, "kind", row.localized("kind"));
            add(lines, "programme", Parts.together(" – ", row.localized("programme"), row.localized("generation")));
            add(lines, "territory", row.localized("territory"));
            add(lines, "form", row.localized("form"));
            add(lines, "start", Parts.day(row.date("valid_from")));
            add(lines, "phase", phase(row.text("phase_code")));
            return lines;
        });
        add(lines, "lead", Parts.together(", ", scope.bind(sql.query(LEADS)).list(row -> row.localized("name")).toArray(Localized[]::new)));
        return lines;
    }

    private Localized phase(String code) {
        return code == null ? null : sql.query(PHASE).with("code", code).first(row -> row.localized("label")).orElse(null);
    }

    private static void add(List<ReportPart.Line> lines, String word, Localized value) {
        if (value != null) {
            lines.add(Parts.line(Parts.word(word), value));
        }
    }

    private static ReportPart.Line post(Row row) throws SQLException {
        var until = row.date("valid_until");
        var holders = Objects.requireNonNullElse(row.json("holders", NAMES), List.<Localized>of());
        var since = until == null ? Parts.day(row.date("valid_from")) : Parts.together(" – ", Parts.day(row.date("valid_from")), Parts.day(until));
        return Parts.line(row.localized("function"), row.localized("place"), Parts.number(row.decimal("planned_fte")), since, Parts.together(", ", holders.toArray(Localized[]::new)));
    }
}
