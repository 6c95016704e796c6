package brussels.samenhang.membership.agreement;

import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.membership.agreement.AgreementView.Action;
import brussels.samenhang.membership.agreement.AgreementView.Party;
import brussels.samenhang.membership.agreement.AgreementView.Version;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Agreements as they are read. */
@Singleton
class AgreementReader {

    /** Which agreements. */
    public static class AgreementQuery extends PageRequest {

        @QueryParam("partnership")
        @Parameter(description = "Only of these partnerships.")
        public List<UUID> partnership;

        @QueryParam("asOf")
        @Parameter(description = "Those that held on this day; today when absent. Not together with history.")
        public LocalDate asOf;

        @QueryParam("history")
        @Parameter(description = "All there were, instead of those of one day.")
        public Boolean history;
    }

    private static final String AGREEMENT = """
            select a.id, a.kind, a.title, a.subject, a.procedure, a.valid_from, a.valid_until, a.review_on, a.version, p.id as partnership_id, p.name as partnership_name,
              (select jsonb_agg(jsonb_build_object('label', v.label, 'datedOn', v.dated_on, 'url', v.url, 'note', v.note) order by v.dated_on desc, v.label desc)
                from partnership_agreement_version v where v.agreement_id = a.id) as versions,
              (select jsonb_agg(jsonb_build_object('organization', o.id, 'name', o.name, 'function', y.signatory_function, 'signedOn', y.signed_on)
                  order by o.sort_name nulls first, o.id)
                from partnership_agreement_party y left join organization o on o.id = y.organization_id where y.agreement_id = a.id) as parties
            from partnership_agreement a join partnership p on p.id = a.partnership_id
            where true""";
    private static final String ORDER = "order by p.sort_name, p.id, a.valid_from desc, a.id";
    private static final TypeReference<List<Version>> VERSIONS = new TypeReference<>() {
    };
    private static final TypeReference<List<Bound>> PARTIES = new TypeReference<>() {
    };

    private record Bound(UUID organization, Localized name, String function, LocalDate signedOn) {
    }

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

    Slice<AgreementView> page(AgreementQuery query) {
        var day = Boolean.TRUE.equals(query.history) ? null : Objects.requireNonNullElseGet(query.asOf, () -> LocalDate.now(clock));
        return sql.query(AGREEMENT).and(query.partnership, "p.id = any(:partnership)", "partnership")
                .and(day, "daterange(a.valid_from, a.valid_until, '[]') @> :asOf", "asOf").page(query, ORDER, this::view);
    }

    Optional<AgreementView> find(UUID id) {
        return sql.query(AGREEMENT).and(id, "a.id = :id", "id").first(this::view);
    }

    private AgreementView view(Row row) throws SQLException {
        var partnership = row.uuid("partnership_id");
        var bound = Objects.requireNonNullElse(row.json("parties", PARTIES), List.<Bound>of());
        var within = viewer.isAdministration() || viewer.takesPartIn(partnership) || bound.stream().anyMatch(party -> viewer.belongsTo(party.organization()));
        var parties = bound.stream().map(party -> party(party, partnership)).toList();
        return new AgreementView(row.uuid("id"), links.to("agreements", row.uuid("id")), Ref.to(links, "partnerships", partnership, row.localized("partnership_name")),
                row.text("kind"), row.localized("title"), row.date("valid_from"), row.date("valid_until"), within ? row.localized("subject") : null,
                within ? row.localized("procedure") : null, within ? row.date("review_on") : null,
                within ? Objects.requireNonNullElse(row.json("versions", VERSIONS), List.<Version>of()) : null, within ? parties : null,
                viewer.isPerson() ? actions(partnership, parties) : null, row.integer("version"));
    }

    private Party party(Bound bound, UUID partnership) {
        var speaks = bound.organization() == null ? access.runs(partnership) : access.speaksFor(bound.organization(), partnership);
        return new Party(Ref.to(links, "organizations", bound.organization(), bound.name()), bound.function(), bound.signedOn(), bound.signedOn() == null && speaks);
    }

    private List<Action> actions(UUID partnership, List<Party> parties) {
        var actions = new ArrayList<Action>();
        if (access.runs(partnership)) {
            actions.add(Action.edit);
        }
        if (parties.stream().anyMatch(Party::maySign)) {
            actions.add(Action.sign);
        }
        return List.copyOf(actions);
    }
}
