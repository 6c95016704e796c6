package brussels.samenhang.signal;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.signal.SignalCommands.Audience;
import brussels.samenhang.signal.SignalCommands.AuthorShown;
import brussels.samenhang.signal.SignalCommands.Holder;
import brussels.samenhang.signal.SignalCommands.Stance;
import brussels.samenhang.signal.SignalView.Author;
import brussels.samenhang.signal.SignalView.Endorsed;
import brussels.samenhang.signal.SignalView.Held;
import brussels.samenhang.signal.SignalView.Replied;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Signals as they are read. */
@Singleton
class SignalReader {

    static final String STATE = """
            case when s.closed_on is not null then 'closed' when exists (select from signal_reply answer where answer.signal_id = s.id) then 'answered' else 'unanswered' end""";
    static final String FROM = "from signal s join partnership run on run.id = s.partnership_id where true and ";
    private static final String SIGNAL = """
            select s.*, run.name as partnership_name, %s as state, cast(:today as date) - s.raised_on as age, s.partnership_id = any(cast(:sightRun as uuid[])) as runs,
              s.partnership_id = any(cast(:sightPart as uuid[])) as takes_part, cast(:sightAll as boolean) as oversees, coalesce(s.author_person_id = cast(:sightSelf as uuid), false) as own,
              (select x.name from person x where x.id = s.author_person_id) as author_name, (select o.name from organization o where o.id = s.author_organization_id) as author_organization,
              (select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'stance', e.stance, 'on', e.stated_on) order by o.sort_name, o.id) from signal_endorsement e
                join organization o on o.id = e.organization_id where e.signal_id = s.id) as endorsements,
              (select jsonb_agg(jsonb_build_object('holder', t.holder, 'since', t.since, 'note', t.note) order by t.recorded_at, t.id) from signal_step t where t.signal_id = s.id) as route,
              (select jsonb_agg(jsonb_build_object('on', r.replied_on, 'by', r.replied_by, 'position', r.position, 'words', r.words, 'url', r.url) order by r.replied_on desc, r.recorded_at desc)
                from signal_reply r where r.signal_id = s.id) as replies
            """.formatted(STATE) + FROM;
    private static final Sorting SORTING = Sorting.by("raisedOn", "s.raised_on").endingWith("s.id");
    private static final TypeReference<List<Stored>> STORED = new TypeReference<>() {
    };
    private static final TypeReference<List<Held>> HELD = new TypeReference<>() {
    };
    private static final TypeReference<List<Replied>> REPLIED = new TypeReference<>() {
    };

    private record Stored(UUID id, Localized name, Stance stance, LocalDate on) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    SignalPermissions permissions;

    @Inject
    Clock clock;

    Slice<SignalView> page(SignalQuery query) {
        var sorted = query.sort == null || query.sort.isEmpty() ? List.of("-raisedOn") : query.sort;
        return narrow(seen(SIGNAL), query.filter).page(query, SORTING.orderBy(sorted), this::view);
    }

    Optional<SignalView> find(UUID id) {
        return seen(SIGNAL).and(id, "s.id = :id", "id").first(this::view);
    }

    /** For whoever just raised it, also when nobody is to know that. */
    SignalView raised(UUID id) {
        return permissions.bind(sql.query(SIGNAL)).with("today", LocalDate.now(clock)).add("s.id = :id").with("id", id).first(this::view).orElseThrow();
    }

    List<SignalView> unanswered(SignalFilter filter) {
        return narrow(seen(SIGNAL), filter).add("and " + STATE + " = 'unanswered' order by s.raised_on, s.id limit 500").list(this::view);
    }

    /** A query that ends in {@link #FROM}, as far as the viewer may read. */
    Query seen(String select) {
        return permissions.bind(sql.query(select)).with("today", LocalDate.now(clock)).add(SignalPermissions.SEEN);
    }

    Query narrow(Query query, SignalFilter filter) {
        return filter.among.narrow(query, "s.partnership_id = any(:partnership)", LocalDate.now(clock))
                .and(filter.q == null || filter.q.isBlank() ? null : filter.q.strip(), "s.search_text like '%' || fold(:q) || '%'", "q").and(filter.kind, "s.kind = any(:kind)", "kind")
                .and(filter.theme, "s.theme = any(:theme)", "theme").and(filter.level, "s.level = any(:level)", "level").and(filter.holder, "s.holder = any(:holder)", "holder")
                .and(filter.state, STATE + " = any(:state)", "state");
    }

    private SignalView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var partnership = row.uuid("partnership_id");
        var within = row.bool("runs") || row.bool("takes_part");
        var state = row.code("state", SignalState.class);
        var holder = row.code("holder", Holder.class);
        var audience = Audience.of(row.text("audience"));
        var endorsed = all(row, "endorsements", STORED);
        var readsNotes = within || row.bool("oversees");
        var route = all(row, "route", HELD).stream().map(held -> readsNotes ? held : new Held(held.holder(), held.since(), null)).toList();
        return new SignalView(id, links.to("signals", id), Ref.to(links, "partnerships", partnership, row.localized("partnership_name")), row.code("kind", SignalFields.Kind.class), row.localized("title"),
                row.localized("words"), row.localized("proposal"), row.text("place"), row.text("theme"), row.text("theme_other"), row.text("level"), row.date("raised_on"), state,
                state == SignalState.unanswered ? row.integer("age") : null, holder, within || row.bool("own") ? audience : null,
                row.bool("runs") || row.bool("own") ? row.code("author_shown", AuthorShown.class) : null, author(row), row.bool("own"),
                (int) endorsed.stream().filter(each -> each.stance() == Stance.endorses).count(),
                within ? endorsed.stream().map(each -> new Endorsed(Ref.to(links, "organizations", each.id(), each.name()), each.stance(), each.on())).toList() : null, route, all(row, "replies", REPLIED),
                row.date("closed_on"), row.localized("outcome"), permissions.actions(partnership, holder, audience, row.date("sent_on") != null, state == SignalState.closed), row.integer("version"));
    }

    /** As the author chose. */
    private Author author(Row row) throws SQLException {
        var shown = row.code("author_shown", AuthorShown.class);
        var organization = Ref.to(links, "organizations", row.uuid("author_organization_id"), row.localized("author_organization"));
        if (shown == AuthorShown.nobody) {
            return null;
        }
        if (row.bool("runs")) {
            return new Author(row.text("author_name"), organization);
        }
        return shown == AuthorShown.organization && organization != null && (row.bool("takes_part") || row.bool("oversees")) ? new Author(null, organization) : null;
    }

    private static <T> List<T> all(Row row, String column, TypeReference<List<T>> type) throws SQLException {
        return Objects.requireNonNullElse(row.json(column, type), List.of());
    }
}
