package brussels.samenhang.organization;

import brussels.samenhang.organization.OpeningHours.Weekday;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.search.SearchWords;
import brussels.samenhang.shared.search.SearchWords.Words;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The directory as it is searched and filtered: a page with its total in one statement, the counts of the filters in
 * another, the words typed in a third. Entries stand ready as JSON in the documents and are passed on as they are.
 */
@Singleton
class Directory {

    private static final String SERVES = """
            exists (select from organization_territory ot where ot.organization_id = d.organization_id and ot.territory_id = :territory)
            or exists (select from membership x join partnership p on p.id = x.partnership_id
              where x.organization_id = d.organization_id and p.territory_id = :territory and x.valid_from <= :on and coalesce(x.valid_until, 'infinity') >= :on)""";
    private static final String MEMBER_OF = """
            exists (select from membership x where x.organization_id = d.organization_id and x.partnership_id = :partnership
              and x.valid_from <= :on and coalesce(x.valid_until, 'infinity') >= :on)""";
    /** Nothing is left out of a page beyond the last: the total comes all the same. */
    private static final String PAGE = """
            select counted.total, page.organization_id, page.item, page.stale,
              (select count(*) from membership x where x.organization_id = page.organization_id
                and x.valid_from <= :on and coalesce(x.valid_until, 'infinity') >= :on) as partnerships
            from (select count(*) as total from matched) counted
            left join lateral (
              select chosen.organization_id, chosen.place, d.item, d.last_confirmed_on is null or d.last_confirmed_on < :confirmedSince as stale from (
                select m.organization_id, row_number() over (%1$s) as place from matched m %1$s limit :pageLimit offset :pageOffset) chosen
              join organization_document d on d.organization_id = chosen.organization_id) page on true
            order by page.place""";
    private static final String NAME_OF = """
            case left(key, 1) when 'm' then (select t.name from territory t where t.nis_code = cast(substr(key, 3) as integer))
              when 'n' then (select t.name from territory t where t.id = cast(substr(key, 3) as uuid)) end""";
    private static final Sorting BY_NAME = Sorting.by("name", "m.sort_name").and("relevance", "m.sort_name").endingWith("m.organization_id");
    private static final Sorting BY_RELEVANCE = Sorting.by("relevance", "m.tier, m.sort_name").and("name", "m.sort_name").endingWith("m.organization_id");
    private static final int MOST = 1_000_000;
    private static final int MINUTES_A_DAY = 1440;
    private static final int USUAL_SIZE = 32 * 1024;

    /** @param item JSON without its braces; null on a page beyond the last */
    private record Line(long total, String id, String item, boolean stale, long partnerships) {
    }

    private record Count(char facet, String value, String name, long count) {
    }

    private record Found(List<Line> lines, Words words) {

        long total() {
            return lines.isEmpty() ? 0 : lines.getFirst().total();
        }
    }

    @Inject
    Sql sql;

    @Inject
    SearchWords search;

    @Inject
    Viewer viewer;

    @Inject
    Links links;

    @Inject
    Pages pages;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** The answer as JSON, of the form of {@link OrganizationPage}. */
    byte[] page(OrganizationQuery query) {
        var found = find(query);
        var counts = query.facet == null || query.facet.isEmpty() || found.words() != null && found.words().isHopeless()
                ? List.<Count>of() : counts(query, found.words());
        return written(query, found, counts);
    }

    /** What all pages together show, in their order. */
    List<UUID> all(OrganizationQuery query) {
        query.page = 1;
        query.pageSize = MOST;
        return find(query).lines().stream().filter(line -> line.item() != null).map(line -> UUID.fromString(line.id())).toList();
    }

    private Found find(OrganizationQuery query) {
        if (query.q == null || query.q.isBlank()) {
            return new Found(lines(query, null), null);
        }
        var words = search.read(query.q);
        var found = new Found(lines(query, words), words);
        if (found.total() > 0) {
            return found;
        }
        var loosely = search.readLoosely(query.q);
        var instead = new Found(lines(query, loosely), loosely);
        return instead.total() > 0 ? instead : found;
    }

    private List<Line> lines(OrganizationQuery query, Words words) {
        if (words != null && words.isHopeless()) {
            return List.of();
        }
        var sorting = (words == null ? BY_NAME : BY_RELEVANCE).orderBy(query.sort);
        var matched = sql.query("with matched as (select d.organization_id, d.sort_name" + (words == null ? "" : ", " + SearchWords.TIER + " as tier")
                + " from organization_document d where true");
        narrow(matched, query, words, null);
        return matched.add(")").add(PAGE.formatted(sorting)).with("on", on(query)).with("pageLimit", query.pageSize).with("pageOffset", query.offset())
                .list(row -> new Line(row.integer64("total"), row.text("organization_id"), row.text("item"), row.bool("stale"), row.integer64("partnerships")))
                .stream().toList();
    }

    /** One count for the filters that are not set, together; one more for each that is, without itself. */
    private List<Count> counts(OrganizationQuery query, Words words) {
        var free = query.facet.stream().distinct().filter(facet -> facet.keys(query).isEmpty()).toList();
        var set = query.facet.stream().distinct().filter(facet -> !facet.keys(query).isEmpty()).toList();
        var counting = sql.query("select key, total, " + NAME_OF + " as name from (");
        if (!free.isEmpty()) {
            part(counting, query, words, null, free);
        }
        for (var i = 0; i < set.size(); i++) {
            if (i > 0 || !free.isEmpty()) {
                counting.add("union all");
            }
            part(counting, query, words, set.get(i), List.of(set.get(i)));
        }
        return counting.add(") counted order by key").with("on", on(query)).list(Directory::count);
    }

    private void part(Query counting, OrganizationQuery query, Words words, Facet.Name without, List<Facet.Name> counted) {
        var name = "counted" + (without == null ? "" : without.name());
        counting.add("(select key, count(*) as total from organization_document d cross join lateral unnest(d.keys) key where left(key, 1) = any(:%s)".formatted(name))
                .with(name, counted.stream().map(facet -> String.valueOf(facet.key)).toList());
        narrow(counting, query, words, without);
        counting.add("group by key)");
    }

    /** Adds what was asked for to a statement over {@code organization_document d}, leaving out one filter. */
    private void narrow(Query statement, OrganizationQuery query, Words words, Facet.Name without) {
        standing(statement, query);
        if (words != null) {
            words.bind(statement.add("and " + SearchWords.MATCHES));
        }
        for (var facet : Facet.Name.values()) {
            if (facet != without) {
                statement.and(facet.keys(query), "d.keys && cast(:%1$sKeys as text[])".formatted(facet), facet + "Keys");
            }
        }
        statement.and(query.territory, SERVES, "territory")
                .and(query.partnership, MEMBER_OF, "partnership")
                .and(query.age, "d.ages is null or d.ages @> :age", "age")
                .andWhen(Boolean.TRUE.equals(query.stale), "d.last_confirmed_on is null or d.last_confirmed_on < :confirmedSince")
                .andWhen(Boolean.FALSE.equals(query.stale), "d.last_confirmed_on >= :confirmedSince")
                .with("confirmedSince", LocalDate.now(clock).minusMonths(Freshness.STALE_MONTHS));
        open(statement, query);
    }

    private void open(Query statement, OrganizationQuery query) {
        if (Boolean.TRUE.equals(query.openNow)) {
            var now = LocalDateTime.now(clock);
            statement.and((now.getDayOfWeek().getValue() - 1) * MINUTES_A_DAY + now.getHour() * 60 + now.getMinute(), "d.open_minutes @> :now", "now");
        }
        if (query.openAt == null && (query.openOn == null || query.openOn.isEmpty())) {
            return;
        }
        var days = query.openOn == null || query.openOn.isEmpty() ? Arrays.asList(Weekday.values()) : query.openOn;
        var from = query.openAt == null ? 0 : Integer.parseInt(query.openAt.substring(0, 2)) * 60 + Integer.parseInt(query.openAt.substring(3));
        var until = query.openAt == null ? MINUTES_A_DAY : from + 1;
        statement.and(days.stream().map(day -> "[%d,%d)".formatted(day.ordinal() * MINUTES_A_DAY + from, day.ordinal() * MINUTES_A_DAY + until))
                .collect(Collectors.joining(",", "{", "}")), "d.open_minutes && cast(:open as int4multirange)", "open");
    }

    /** Those that are not active are for the administration to look for; everybody finds one's own. */
    private void standing(Query statement, OrganizationQuery query) {
        var asked = query.status != null && !query.status.isEmpty();
        var own = asked ? List.of() : List.copyOf(viewer.organizations().keySet());
        if (viewer.isAdministration() && asked) {
            statement.and(query.status, "d.status = any(:status)", "status");
        } else if (own.isEmpty()) {
            statement.add("and d.status = 'active'");
        } else {
            statement.and(own, "d.status = 'active' or d.organization_id = any(cast(:own as uuid[]))", "own");
        }
    }

    private LocalDate on(OrganizationQuery query) {
        return Objects.requireNonNullElseGet(query.asOf, () -> LocalDate.now(clock));
    }

    private static Count count(Row row) throws SQLException {
        var key = row.text("key");
        return new Count(key.charAt(0), key.substring(2), row.text("name"), row.integer64("total"));
    }

    private byte[] written(OrganizationQuery query, Found found, List<Count> counts) {
        var bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (var out = json.getFactory().createGenerator(bytes)) {
            out.writeStartObject();
            writeItems(out, found.lines());
            var page = pages.of(query, new Slice<>(List.of(), found.total()));
            out.writeNumberField("page", page.page());
            out.writeNumberField("pageSize", page.pageSize());
            out.writeNumberField("total", page.total());
            writeAddress(out, "first", page.first());
            writeAddress(out, "prev", page.prev());
            writeAddress(out, "next", page.next());
            writeAddress(out, "last", page.last());
            if (found.words() != null && found.words().readAs() != null && found.total() > 0) {
                out.writeStringField("readAs", found.words().readAs());
            }
            if (query.facet != null && !query.facet.isEmpty()) {
                writeFacets(out, query, counts);
            }
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void writeItems(JsonGenerator out, List<Line> lines) throws IOException {
        var address = links.to("organizations") + "/";
        out.writeArrayFieldStart("items");
        for (var line : lines) {
            if (line.item() != null) {
                out.writeRawValue("{\"id\":\"" + line.id() + "\",\"href\":\"" + address + line.id() + "\"," + line.item() + ",\"stale\":" + line.stale() + ",\"partnerships\":" + line.partnerships() + "}");
            }
        }
        out.writeEndArray();
    }

    private static void writeAddress(JsonGenerator out, String name, URI address) throws IOException {
        if (address != null) {
            out.writeStringField(name, address.toString());
        }
    }

    private static void writeFacets(JsonGenerator out, OrganizationQuery query, List<Count> counts) throws IOException {
        out.writeArrayFieldStart("facets");
        for (var facet : query.facet.stream().distinct().toList()) {
            out.writeStartObject();
            out.writeStringField("name", facet.name());
            out.writeArrayFieldStart("values");
            for (var count : counts) {
                if (count.facet() == facet.key) {
                    out.writeStartObject();
                    out.writeStringField("value", count.value());
                    if (count.name() != null) {
                        out.writeFieldName("name");
                        out.writeRawValue(count.name());
                    }
                    out.writeNumberField("count", count.count());
                    out.writeEndObject();
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
