package brussels.samenhang.story;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.story.ChangeStoryFields.Consent;
import brussels.samenhang.story.ChangeStoryFields.Level;
import brussels.samenhang.story.ChangeStoryFields.Teller;
import brussels.samenhang.story.ChangeStoryView.Selected;
import brussels.samenhang.story.ChangeStoryView.State;
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

/** Change stories as they are read. */
@Singleton
class ChangeStoryReader {

    static final String IS_SELECTED = "exists (select from change_story_selection chosen where chosen.story_id = s.id)";
    static final String FROM = "from change_story s join partnership run on run.id = s.partnership_id where true and ";
    private static final String STORY = """
            select s.*, run.name as partnership_name, s.partnership_id = any(cast(:sightRun as uuid[])) as runs, s.partnership_id = any(cast(:sightPart as uuid[])) as takes_part,
              coalesce(s.author_person_id = cast(:sightSelf as uuid), false) as own,
              (select jsonb_agg(jsonb_build_object('body', b.id, 'name', b.name, 'open', b.confidentiality = 'open', 'secret', b.confidentiality = 'confidential', 'on', c.selected_on, 'reason', c.reason)
                  order by c.selected_on desc, c.recorded_at desc) from change_story_selection c join body b on b.id = c.body_id where c.story_id = s.id) as selections
            """ + FROM;
    private static final Sorting SORTING = Sorting.by("writtenOn", "s.written_on").endingWith("s.id");
    private static final TypeReference<List<Chosen>> CHOSEN = new TypeReference<>() {
    };

    private record Chosen(UUID body, Localized name, boolean open, boolean secret, LocalDate on, Localized reason) {
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    ChangeStoryPermissions permissions;

    @Inject
    Clock clock;

    Slice<ChangeStoryView> page(ChangeStoryQuery query) {
        var sorted = query.sort == null || query.sort.isEmpty() ? List.of("-writtenOn") : query.sort;
        return narrow(seen(STORY), query.filter).and(query.state, "s.state = any(:state)", "state").page(query, SORTING.orderBy(sorted), this::view);
    }

    Optional<ChangeStoryView> find(UUID id) {
        return seen(STORY).and(id, "s.id = :id", "id").first(this::view);
    }

    /** By the name of the partnership, then latest period first: no order of merit. */
    List<ChangeStoryView> mostSignificant(ChangeStoryFilter filter) {
        return narrow(seen(STORY), filter).add("and s.state = 'accepted' and " + IS_SELECTED + " order by run.sort_name, run.id, s.period_until desc, s.id limit 500").list(this::view);
    }

    /** A query that ends in {@link #FROM}, as far as the viewer may read. */
    Query seen(String select) {
        return permissions.bind(sql.query(select)).add(ChangeStoryPermissions.SEEN);
    }

    Query narrow(Query query, ChangeStoryFilter filter) {
        return filter.among.narrow(query, "s.partnership_id = any(:partnership)", LocalDate.now(clock)).and(filter.domain, "s.domain = any(:domain)", "domain")
                .and(filter.storyPhase, "s.phase = any(:storyPhase)", "storyPhase").and(filter.level, "s.level = any(:level)", "level").and(filter.selected, IS_SELECTED + " = :selected", "selected");
    }

    private ChangeStoryView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var partnership = row.uuid("partnership_id");
        var own = row.bool("own");
        var state = row.code("state", State.class);
        return new ChangeStoryView(id, links.to("changeStories", id), Ref.to(links, "partnerships", partnership, row.localized("partnership_name")), row.text("domain"), row.text("phase"),
                row.code("level", Level.class), row.code("teller", Teller.class), row.localized("title"), row.localized("change"), row.localized("significance"), row.localized("contribution"),
                row.date("period_from"), row.date("period_until"), row.code("consent", Consent.class), row.date("consented_on"), state, row.bool("runs") || own ? row.text("review_note") : null,
                row.date("written_on"), own, selections(row), permissions.actions(partnership, state, own), row.integer("version"));
    }

    /** A body that only its members know is named to who coordinates; one of the partners to who takes part. */
    private List<Selected> selections(Row row) throws SQLException {
        var runs = row.bool("runs");
        var within = runs || row.bool("takes_part");
        return Objects.requireNonNullElse(row.json("selections", CHOSEN), List.<Chosen>of()).stream()
                .map(chosen -> new Selected(chosen.open() || runs || within && !chosen.secret() ? Ref.to(links, "bodies", chosen.body(), chosen.name()) : null, chosen.on(), chosen.reason())).toList();
    }
}
