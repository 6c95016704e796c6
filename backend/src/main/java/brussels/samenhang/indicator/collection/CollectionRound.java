package brussels.samenhang.indicator.collection;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** When figures for a period may be entered. */
@Entity
@Table(name = "collection_round")
class CollectionRound {

    @Id
    UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    PeriodType periodType;

    String period;
    LocalDate periodStart;
    LocalDate periodEnd;
    UUID generationId;
    LocalDate opensOn;
    LocalDate deadline;

    @Version
    int version;

    protected CollectionRound() {
    }

    CollectionRound(OpenRound command, ReportingPeriod of) {
        periodType = of.type();
        period = of.text();
        periodStart = of.start();
        periodEnd = of.end();
        generationId = command.generation();
        opensOn = command.opensOn();
        deadline = command.deadline();
    }
}
