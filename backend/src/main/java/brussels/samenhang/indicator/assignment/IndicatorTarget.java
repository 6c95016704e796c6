package brussels.samenhang.indicator.assignment;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import brussels.samenhang.shared.time.ReportingPeriod;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a partnership starts from, or what it hopes for, in one period. */
@Entity
@Table(name = "indicator_target")
class IndicatorTarget {

    @Id
    UUID id = Ids.next();

    UUID assignmentId;

    @Enumerated(EnumType.STRING)
    TargetKind kind;

    @Enumerated(EnumType.STRING)
    PeriodType periodType;

    String period;
    LocalDate periodStart;
    LocalDate periodEnd;
    BigDecimal value;
    int valueScale;

    @JdbcTypeCode(SqlTypes.JSON)
    Localized rationale;

    LocalDate setOn;
    LocalDate withdrawnOn;
    String withdrawalReason;

    @Version
    int version;

    protected IndicatorTarget() {
    }

    IndicatorTarget(UUID assignmentId, SetTarget command, ReportingPeriod period, LocalDate today) {
        this.assignmentId = assignmentId;
        this.kind = command.kind();
        this.periodType = period.type();
        this.period = period.text();
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.value = command.value();
        this.valueScale = Math.max(0, command.value().scale());
        this.rationale = command.rationale();
        this.setOn = today;
    }

    void withdraw(String reason, LocalDate today) {
        if (withdrawnOn != null) {
            throw Problem.of(ProblemType.stateConflict).because("indicator.targetWithdrawn");
        }
        withdrawnOn = today;
        withdrawalReason = reason;
    }
}
