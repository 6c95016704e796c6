package brussels.samenhang.governance.body;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.governance.body.Body.Confidentiality;
import brussels.samenhang.governance.body.Body.Parity;
import brussels.samenhang.governance.body.Body.RhythmUnit;
import brussels.samenhang.governance.body.BodyCommands.Power;
import brussels.samenhang.governance.body.BodyCommands.Quota;
import brussels.samenhang.governance.body.BodyCommands.Rhythm;
import brussels.samenhang.governance.body.BodyView.Action;
import brussels.samenhang.governance.body.BodyView.Finding;
import brussels.samenhang.governance.body.BodyView.Reader;
import brussels.samenhang.governance.body.BodyView.Seat;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.text.Localized;
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

/** Bodies as they are read, seats and all in one statement. */
@Singleton
class BodyReader {

    /** Which bodies. */
    public static class BodyQuery extends PageRequest {

        @QueryParam("partnership")
        @Parameter(description = "Only of these partnerships.")
        public List<UUID> partnership;

        @QueryParam("organization")
        @Parameter(description = "Only those in which one of these organizations has a seat on the day.")
        public List<UUID> organization;

        @QueryParam("kind")
        @Parameter(description = "Codes of the vocabulary bodyKinds.")
        public List<String> kind;

        @QueryParam("asOf")
        @Parameter(description = "As things stood on this day; today when absent. Not together with history.")
        public LocalDate asOf;

        @QueryParam("history")
        @Parameter(description = "All there were, with every seat, instead of those of one day.")
        public Boolean history;
    }

    private static final String BODY = """
            select b.id, b.partnership_id, p.name as partnership_name, b.kind, b.name, b.purpose, b.focus, b.level, b.permanent, b.open_occasions, b.rhythm_every, b.rhythm_unit,
              b.confidentiality, b.term_years, b.renewable, b.parity, b.target_group_takes_part, b.chair_independent, b.powers, b.quotas, b.valid_from, b.valid_until, b.version,
              %s as inside, %s as keeps,
              (select jsonb_agg(jsonb_build_object('id', s.id, 'basis', s.basis, 'role', s.role, 'organization', o.id, 'organizationName', o.name,
                  'person', case when %s and (b.confidentiality <> 'confidential' or %s) then x.name end, 'function', s.function, 'category', s.category, 'required', s.required,
                  'term', (with recursive terms as (select s.renewal_of as before union all select q.renewal_of from terms join body_seat q on q.id = terms.before) select count(*) from terms),
                  'validFrom', s.valid_from, 'validUntil', s.valid_until)
                  order by s.role <> 'chair', o.sort_name, s.valid_from, s.id)
                from body_seat s left join organization o on o.id = s.organization_id left join person x on x.id = s.person_id
                where s.body_id = b.id and (cast(:seatsOn as date) is null or daterange(s.valid_from, s.valid_until, '[]') @> cast(:seatsOn as date))) as seats,
              (select jsonb_agg(jsonb_build_object('id', r.id, 'person', x.name, 'reason', r.reason, 'validFrom', r.valid_from, 'validUntil', r.valid_until) order by r.valid_from, r.id)
                from body_reader r join person x on x.id = r.person_id where r.body_id = b.id) as readers
            from body b join partnership p on p.id = b.partnership_id
            where %s""".formatted(Sight.INSIDE, Sight.KEEPS, Sight.TAKES_PART, Sight.INSIDE, Sight.KNOWN);
    private static final String ORDER = "order by p.sort_name, p.id, b.valid_until is not null, b.sort_name, b.id";
    private static final TypeReference<List<StoredSeat>> SEATS = new TypeReference<>() {
    };
    private static final TypeReference<List<Reader>> READERS = new TypeReference<>() {
    };
    private static final TypeReference<List<Power>> POWERS = new TypeReference<>() {
    };
    private static final TypeReference<List<Quota>> QUOTAS = new TypeReference<>() {
    };

    private record StoredSeat(UUID id, String basis, String role, UUID organization, Localized organizationName, String person, String function, String category, boolean required,
            int term, LocalDate validFrom, LocalDate validUntil) {
    }

    @Inject
    Sql sql;

    @Inject
    Sight sight;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    Languages languages;

    @Inject
    RefDataApi refData;

    @Inject
    Clock clock;

    Slice<BodyView> page(BodyQuery query) {
        var day = Boolean.TRUE.equals(query.history) ? null : Objects.requireNonNullElseGet(query.asOf, () -> LocalDate.now(clock));
        return bodies(day).and(query.partnership, "b.partnership_id = any(:partnership)", "partnership").and(query.kind, "b.kind = any(:kind)", "kind")
                .and(query.organization, """
                        exists (select from body_seat taken where taken.body_id = b.id and taken.organization_id = any(:organization)
                          and (cast(:seatsOn as date) is null or daterange(taken.valid_from, taken.valid_until, '[]') @> cast(:seatsOn as date)))""", "organization")
                .and(day, "daterange(b.valid_from, b.valid_until, '[]') @> :asOf", "asOf").page(query, ORDER, row -> view(row, day));
    }

    Optional<BodyView> find(UUID id, LocalDate asOf, boolean history) {
        var day = history ? null : Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
        return bodies(day).and(id, "b.id = :id", "id").first(row -> view(row, day));
    }

    private Query bodies(LocalDate day) {
        return sight.bind(sql.query(BODY)).with("seatsOn", day);
    }

    private BodyView view(Row row, LocalDate day) throws SQLException {
        var seats = Objects.requireNonNullElse(row.json("seats", SEATS), List.<StoredSeat>of()).stream().map(this::seat).toList();
        var quotas = row.json("quotas", QUOTAS);
        var parity = row.code("parity", Parity.class);
        var keeps = row.bool("keeps");
        var every = row.integer("rhythm_every");
        return new BodyView(row.uuid("id"), links.to("bodies", row.uuid("id")), Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")),
                row.text("kind"), row.localized("name"), row.localized("purpose"), row.localized("focus"), row.text("level"), row.bool("permanent"), row.bool("open_occasions"),
                every == null ? null : new Rhythm(every, row.code("rhythm_unit", RhythmUnit.class)), row.code("confidentiality", Confidentiality.class), row.integer("term_years"),
                row.boolOrNull("renewable"), parity, row.boolOrNull("target_group_takes_part"), row.boolOrNull("chair_independent"), row.json("powers", POWERS), quotas,
                row.date("valid_from"), row.date("valid_until"), seats, day == null ? List.<Finding>of() : findings(seats, quotas, parity, day),
                keeps && viewer.isPerson() ? Objects.requireNonNullElse(row.json("readers", READERS), List.<Reader>of()) : null, row.bool("inside"),
                viewer.isPerson() ? keeps ? List.of(Action.keep, Action.letIn) : List.<Action>of() : null, row.integer("version"));
    }

    private List<Finding> findings(List<Seat> seats, List<Quota> quotas, Parity parity, LocalDate day) {
        var language = languages.first();
        return new Composition(language, code -> refData.label("seatBases", code).pick(language)).findings(seats, quotas, parity, day);
    }

    private Seat seat(StoredSeat stored) {
        return new Seat(stored.id(), stored.basis(), stored.role(), Ref.to(links, "organizations", stored.organization(), stored.organizationName()), stored.person(), stored.function(),
                stored.category(), stored.required(), stored.term(), stored.validFrom(), stored.validUntil());
    }
}
