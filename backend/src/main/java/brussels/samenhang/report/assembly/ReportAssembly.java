package brussels.samenhang.report.assembly;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the record says of a partnership in a year: one assembly for page, paper and file. */
@Singleton
public class ReportAssembly {

    @Inject
    RegisterParts register;

    @Inject
    ConsultationParts consultation;

    @Inject
    WorkParts work;

    @Inject
    FigureParts figures;

    @Inject
    Clock clock;

    public List<ReportPart> parts(UUID partnership, int year) {
        var scope = ReportScope.of(partnership, year, LocalDate.now(clock));
        return Stream.of(register, consultation, work, figures).map(ReportSource.class::cast).flatMap(source -> source.parts(scope).stream()).toList();
    }
}
