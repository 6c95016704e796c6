package brussels.samenhang.statistics;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.statistics.format.Content;
import brussels.samenhang.statistics.format.Csv;
import brussels.samenhang.statistics.format.DataPackage;
import brussels.samenhang.statistics.format.JsonStat;
import brussels.samenhang.statistics.format.SdmxCsv;
import brussels.samenhang.statistics.format.SdmxJson;
import brussels.samenhang.statistics.format.Writer;
import brussels.samenhang.statistics.format.Xlsx;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes answers of any size to a file, a row at a time: first to disk, so that what fails half-way is a problem in
 * words and not half a file. All passes over the cells see the same state of the figures.
 */
@ApplicationScoped
class StatisticsFiles {

    private static final Map<Format, Writer> WRITERS = new EnumMap<>(Map.of(Format.jsonStat, new JsonStat(), Format.sdmxJson, new SdmxJson(), Format.sdmxCsv, new SdmxCsv(),
            Format.csv, new Csv(), Format.dataPackage, new DataPackage(), Format.xlsx, new Xlsx()));

    @Inject
    Asking asking;

    @Inject
    CubeReader reader;

    @Inject
    CubeService cubes;

    @Inject
    Sql sql;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Transactional
    @TransactionConfiguration(timeout = 300)
    Path write(CubeQuery query, Format format, URI self) {
        sql.query("set transaction isolation level repeatable read").execute();
        var asked = asking.understand(query);
        var content = content(asked, self);
        try {
            var file = Files.createTempFile("statistics", "." + format.ending());
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                WRITERS.get(format).write(content, out);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Content content(CubeService.Asked asked, URI self) {
        var labels = new Labels();
        var periods = new TreeSet<String>();
        var parts = new LinkedHashMap<String, TreeSet<String>>();
        asked.cube().by().forEach(by -> parts.put(by, new TreeSet<>()));
        var firstUse = new HashMap<String, Map<Integer, String>>();
        asked.slices().forEach(slice -> reader.stream(asked.cube(), slice, labels, cell -> {
            periods.add(cell.period());
            cell.parts().forEach((by, code) -> parts.get(by).add(code));
            firstUse.computeIfAbsent(cell.indicator(), _ -> new HashMap<>()).merge(cell.version(), cell.period(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }));
        var breaks = new ArrayList<CubeView.Break>();
        asked.slices().forEach(slice -> breaks.addAll(CubeService.breaks(slice, firstUse.getOrDefault(slice.wording().code(), Map.of()))));
        return new Content(self, languages.first(), Instant.now(clock), asked.slices().stream().map(slice -> cubes.measured(asked.cube(), slice)).toList(),
                dimensions(asked, labels, periods, parts), breaks, Texts.localized("statistics.note", Map.of()),
                consumer -> asked.slices().forEach(slice -> reader.stream(asked.cube(), slice, labels, consumer)));
    }

    private List<CubeView.Dimension> dimensions(CubeService.Asked asked, Labels labels, TreeSet<String> periods, Map<String, TreeSet<String>> parts) {
        var dimensions = new ArrayList<CubeView.Dimension>();
        dimensions.add(new CubeView.Dimension("indicator", CubeService.text("indicator"),
                asked.slices().stream().map(slice -> new CubeView.Category(slice.wording().code(), slice.wording().definition().name(), null)).toList()));
        var byName = Comparator.comparing((Map.Entry<String, Localized> subject) -> subject.getValue().pick(languages.first()), Collator.getInstance(Locale.forLanguageTag(languages.first().name())))
                .thenComparing(Map.Entry::getKey);
        dimensions.add(new CubeView.Dimension("subject", CubeService.text("subject"),
                labels.subjects().entrySet().stream().sorted(byName).map(entry -> cubes.subject(asked, entry.getKey(), entry.getValue())).toList()));
        parts.forEach((by, codes) -> dimensions.add(new CubeView.Dimension(by, cubes.dimensionLabel(by),
                codes.stream().map(code -> new CubeView.Category(code, asking.partLabel(by, code), null)).toList())));
        dimensions.add(new CubeView.Dimension("period", CubeService.text("period"),
                periods.stream().map(period -> new CubeView.Category(period, new Localized(period, period, period, period), null)).toList()));
        return dimensions;
    }
}
