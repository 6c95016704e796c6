package brussels.samenhang.statistics;

import brussels.samenhang.indicator.IndicatorApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** How few persons are too few, indicator by indicator; a change judges all its figures again, in the same transaction. */
@ApplicationScoped
class CellSizeService {

    static final int USUAL = 5;

    @Inject
    IndicatorApi indicators;

    @Inject
    JournalApi journal;

    @Inject
    Viewer viewer;

    @Inject
    Links links;

    @Inject
    Sql sql;

    CellSizeView get(UUID indicator) {
        indicators.inForce(indicator).orElseThrow(() -> Problem.notFound("indicatorId", indicator));
        return sql.query("select minimum, version from indicator_cell_size where indicator_id = :indicator").with("indicator", indicator)
                .first(row -> view(indicator, row.integer("minimum"), row.integer("version"))).orElseGet(() -> view(indicator, USUAL, 0));
    }

    @Transactional
    CellSizeView set(UUID indicator, String ifMatch, CellSize size) {
        var before = get(indicator);
        Etags.require(ifMatch, before.revision());
        sql.query("""
                insert into indicator_cell_size (indicator_id, minimum, version) values (:indicator, :minimum, 1)
                on conflict (indicator_id) do update set minimum = excluded.minimum, version = indicator_cell_size.version + 1""")
                .with("indicator", indicator).with("minimum", size.minimum()).execute();
        sql.query("select make_all_totals_anew(:indicator::uuid)").with("indicator", indicator).list(row -> null);
        journal.record(Entry.of(Act.indicatorCellSizeSet, "indicator", indicator).from(new CellSize(before.minimum())).to(size));
        return get(indicator);
    }

    private CellSizeView view(UUID indicator, int minimum, int version) {
        return new CellSizeView(links.to("indicatorCellSizes", indicator), links.to("indicators", indicator), minimum,
                viewer.isAnonymous() ? null : viewer.isAdministration() ? List.of("edit") : List.of(), version);
    }
}
