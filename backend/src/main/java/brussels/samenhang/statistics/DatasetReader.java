package brussels.samenhang.statistics;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** What there is to ask for: every indicator with published figures, and those that are worked out when asked for. */
@Singleton
class DatasetReader {

    private static final String DATASETS = """
            select i.id, i.code, v.name, v.definition, v.caveat, v.unit, v.period_type, case when v.formula is null and v.register_measure is null then f.figures end as figures, f.starts, f.ends, f.changed
            from indicator i
            join lateral (select * from indicator_version w where w.indicator_id = i.id and w.status = 'approved' order by w.number desc limit 1) v on true
            join lateral (select count(*) as figures, min(o.period_start) as starts, max(o.period_end) as ends, max(o.updated_at) as changed
              from observation o where o.indicator_id = i.id and o.status = 'published') f on f.figures > 0 or v.formula is not null or v.register_measure is not null
            order by v.sort_name, i.code""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    List<DatasetView> all() {
        return sql.query(DATASETS).list(this::view);
    }

    private DatasetView view(Row row) throws SQLException {
        var code = row.text("code");
        return new DatasetView(address(code, null), code, links.to("indicators", row.uuid("id")), row.localized("name"), row.localized("definition"), row.localized("caveat"),
                row.text("unit"), row.text("period_type"), row.integer64("figures"), row.date("starts"), row.date("ends"), row.instant("changed"),
                Stream.of(Format.values()).map(format -> new DatasetView.Distribution(format.mediaType(), address(code, format))).toList());
    }

    private URI address(String code, Format format) {
        var address = UriBuilder.fromUri(links.to("statistics")).queryParam("indicator", code);
        return (format == null ? address : address.queryParam("format", format)).build();
    }
}
