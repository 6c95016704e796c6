package brussels.samenhang.governance.rule;

import brussels.samenhang.governance.rule.RuleView.Version;
import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Calls, criteria and rules as they are read. */
@Singleton
class RuleReader {

    /** Which rules. */
    public static class RuleQuery extends PageRequest {

        @QueryParam("partnership")
        @Parameter(description = "Only of these partnerships.")
        public List<UUID> partnership;

        @QueryParam("kind")
        @Parameter(description = "Codes of the vocabulary ruleKinds.")
        public List<String> kind;

        @QueryParam("asOf")
        @Parameter(description = "Which version held on this day; today when absent.")
        public LocalDate asOf;
    }

    private static final String RULE = """
            select r.id, r.partnership_id, p.name as partnership_name, r.kind, r.title,
              (select v.id from partnership_rule_version v where v.rule_id = r.id and daterange(v.effective_from, v.effective_until, '[]') @> cast(:day as date)
                order by v.effective_from desc, v.published_at desc limit 1) as current,
              (select jsonb_agg(jsonb_build_object('id', v.id, 'label', v.label, 'text', v.text, 'url', v.url, 'note', v.note, 'effectiveFrom', v.effective_from,
                  'effectiveUntil', v.effective_until, 'publishedAt', v.published_at) order by v.effective_from desc, v.published_at desc)
                from partnership_rule_version v where v.rule_id = r.id) as versions
            from partnership_rule r join partnership p on p.id = r.partnership_id where true""";
    private static final TypeReference<List<Version>> VERSIONS = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    MembershipAccess access;

    @Inject
    Clock clock;

    Slice<RuleView> page(RuleQuery query) {
        return sql.query(RULE).with("day", Objects.requireNonNullElseGet(query.asOf, () -> LocalDate.now(clock))).and(query.partnership, "p.id = any(:partnership)", "partnership")
                .and(query.kind, "r.kind = any(:kind)", "kind").page(query, "order by p.sort_name, p.id, r.kind, r.created_at, r.id", this::view);
    }

    Optional<RuleView> find(UUID id) {
        return sql.query(RULE).with("day", LocalDate.now(clock)).and(id, "r.id = :id", "id").first(this::view);
    }

    private RuleView view(Row row) throws SQLException {
        var partnership = row.uuid("partnership_id");
        return new RuleView(row.uuid("id"), links.to("partnershipRules", row.uuid("id")), Ref.to(links, "partnerships", partnership, row.localized("partnership_name")), row.text("kind"),
                row.localized("title"), row.uuid("current"), Objects.requireNonNullElse(row.json("versions", VERSIONS), List.of()), viewer.isPerson() ? access.runs(partnership) : null);
    }
}
