package brussels.samenhang.statistics.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** SDMX-CSV 2.1: the keys of the structure, then dimensions, value and attributes. */
public final class SdmxCsv implements Writer {

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        try (var csv = Csv.open(out)) {
            var header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
            content.dimensions().forEach(dimension -> header.add(Sdmx.id(dimension.code())));
            header.add("OBS_VALUE");
            Sdmx.ATTRIBUTES.forEach(attribute -> header.add(attribute.id()));
            csv.writeRecord(header);
            content.cells().each(cell -> {
                var row = new ArrayList<>(List.of("dataflow", Sdmx.DATAFLOW, "I"));
                content.dimensions().forEach(dimension -> row.add(Places.code(cell, dimension.code())));
                row.add(Tidy.text(cell.value()));
                Sdmx.ATTRIBUTES.forEach(attribute -> row.add(Tidy.text(attribute.of().apply(content, cell))));
                csv.writeRecord(Csv.safe(row));
            });
        }
    }
}
