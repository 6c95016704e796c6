package brussels.samenhang.indicator;

import brussels.samenhang.shared.persistence.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One wording of an indicator; what was approved is never worded again. */
@Entity
@Table(name = "indicator_version")
class IndicatorVersion {

    @Id
    UUID id = Ids.next();

    @ManyToOne
    Indicator indicator;

    int number;

    @Enumerated(EnumType.STRING)
    VersionStatus status;

    @Embedded
    Definition definition;

    LocalDate approvedOn;

    protected IndicatorVersion() {
    }

    IndicatorVersion(Indicator indicator, int number, Definition definition) {
        this.indicator = indicator;
        this.number = number;
        this.status = VersionStatus.draft;
        this.definition = definition;
    }

    void reword(Definition next) {
        definition = next;
    }

    void approve(LocalDate on) {
        status = VersionStatus.approved;
        approvedOn = on;
    }

    void retire() {
        status = VersionStatus.retired;
    }
}
