package brussels.samenhang.funding;

import brussels.samenhang.funding.FundingView.Action;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Funding lines as they are read. */
@Singleton
class FundingReader {

    static final String STATE = """
            case when l.outcome in ('refused', 'withdrawn') then l.outcome when l.outcome is not null and l.valid_until < cast(:today as date) then 'over'
              when l.outcome is not null then 'granted' when l.pending_since <= cast(:today as date) then 'pending' else 'prepared' end""";
    private static final String LINE = """
            select l.*, run.name as partnership_name, o.name as organization_name, coalesce(post.title, role.label) as post_name, earlier.title as earlier_title, %s as state,
              cast(:today as date) - l.pending_since as pending_days, cast(:sightAll as boolean) or l.partnership_id = any(cast(:sightPart as uuid[])) as within,
              (select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'amount', lp.amount::text) order by p.sort_name, p.id) from funding_line_project lp join project p on p.id = lp.project_id
                where lp.line_id = l.id and (cast(:sightAll as boolean) or l.partnership_id = any(cast(:sightPart as uuid[]))
                  or exists (select from project_standing(p.id, cast(:today as date)) s where s.status not in ('proposed', 'notFunded')))) as projects
            from funding_line l join partnership run on run.id = l.partnership_id left join organization o on o.id = l.organization_id left join post on post.id = l.post_id
              left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type left join funding_line earlier on earlier.id = l.extends_id
            where (l.outcome in ('granted', 'grantedInPart') or cast(:sightAll as boolean) or l.partnership_id = any(cast(:sightPart as uuid[])))""".formatted(STATE);
    private static final Sorting SORTING = Sorting.by("partnership", "run.sort_name").and("title", "localized_fold(l.title)").and("pendingSince", "l.pending_since").and("expectedBy", "l.expected_by")
            .and("extensionBy", "l.extension_by").and("validFrom", "l.valid_from").and("validUntil", "l.valid_until").endingWith("l.id");
    private static final TypeReference<List<Stored>> STORED = new TypeReference<>() {
    };

    private record Stored(UUID id, Localized name, BigDecimal amount) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    FundingPermissions permissions;

    @Inject
    Clock clock;

    Slice<FundingView> page(FundingQuery query) {
        return narrow(lines(), query.filter).page(query, SORTING.orderBy(query.sort), this::view);
    }

    Optional<FundingView> find(UUID id) {
        return lines().and(id, "l.id = :id", "id").first(this::view);
    }

    /** Those with a day that comes, or a decision that is waited for; only what the viewer takes part in. */
    List<FundingView> waiting(FundingFilter filter, LocalDate until) {
        return narrow(lines(), filter).add("""
                and (cast(:sightAll as boolean) or l.partnership_id = any(cast(:sightPart as uuid[])))
                and (l.decided_on is null and l.pending_since <= cast(:today as date) or l.extension_by between cast(:today as date) and cast(:until as date)
                  or l.outcome in ('granted', 'grantedInPart') and l.valid_until between cast(:today as date) and cast(:until as date))
                order by run.sort_name, l.id limit 2000""").with("until", until).list(this::view);
    }

    private Query lines() {
        return sql.query(LINE).with("today", LocalDate.now(clock)).with("sightAll", permissions.seesAll()).with("sightPart", part());
    }

    private Query narrow(Query query, FundingFilter filter) {
        return filter.among.narrow(query, "l.partnership_id = any(:partnership)", LocalDate.now(clock)).and(filter.authority, "l.authority = any(:authority)", "authority")
                .and(filter.instrument, "l.instrument = any(:instrument)", "instrument").and(filter.organization, "l.organization_id = any(:organization)", "organization")
                .and(filter.project, "exists (select from funding_line_project lp where lp.line_id = l.id and lp.project_id = any(:project))", "project")
                .and(filter.state, STATE + " = any(:state)", "state");
    }

    private Set<UUID> part() {
        var part = new HashSet<>(viewer.memberPartnerships());
        part.addAll(viewer.coordinatedPartnerships());
        return part;
    }

    private FundingView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var within = row.bool("within");
        var told = within || row.bool("amount_public");
        var state = row.code("state", FundingState.class);
        var shares = Objects.requireNonNullElse(row.json("projects", STORED), List.<Stored>of()).stream()
                .map(each -> new FundingView.Share(Ref.to(links, "projects", each.id(), each.name()), told ? each.amount() : null)).toList();
        return new FundingView(id, links.to("fundingLines", id), Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")), row.localized("title"), row.text("authority"),
                row.text("authority_other"), row.text("instrument"), Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")),
                Ref.to(links, "posts", row.uuid("post_id"), row.localized("post_name")), told ? row.decimal("amount") : null, row.bool("amount_public"), row.date("valid_from"), row.date("valid_until"),
                within ? Ref.to(links, "fundingLines", row.uuid("extends_id"), row.localized("earlier_title")) : null, state, within ? row.date("pending_since") : null,
                within && state == FundingState.pending ? row.integer("pending_days") : null, within ? row.date("expected_by") : null, within ? row.date("extension_by") : null, row.date("decided_on"),
                row.text("decided_by"), row.code("outcome", FundingOutcome.class), within ? row.text("decision_note") : null, within ? row.text("note") : null, row.text("url"), shares,
                actions(row.uuid("partnership_id")), row.integer("version"));
    }

    private List<Action> actions(UUID partnership) {
        return !viewer.isPerson() ? null : permissions.keeps(partnership) ? List.of(Action.edit, Action.decide) : List.of();
    }
}
