package brussels.samenhang.indicator;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What is measured; what exactly is said by its versions, of which one at most is a draft and one at most is in force. */
@Entity
class Indicator {

    @Id
    UUID id = Ids.next();

    String code;
    Instant createdAt;
    Instant updatedAt;

    @Version
    int version;

    @OneToMany(mappedBy = "indicator", cascade = CascadeType.ALL)
    @OrderBy("number")
    List<IndicatorVersion> versions = new ArrayList<>();

    protected Indicator() {
    }

    Indicator(String code, Definition definition, Instant now) {
        this.code = code;
        this.createdAt = now;
        this.updatedAt = now;
        versions.add(new IndicatorVersion(this, 1, definition));
    }

    void reword(Definition definition, Instant now) {
        requireDraft().reword(definition);
        updatedAt = now;
    }

    /** The draft comes into force; the version that was in force before stays readable. */
    void approve(LocalDate on, Instant now) {
        var draft = requireDraft();
        inForce().ifPresent(IndicatorVersion::retire);
        draft.approve(on);
        updatedAt = now;
    }

    void startVersion(Definition definition, Instant now) {
        if (draft().isPresent()) {
            throw Problem.of(ProblemType.stateConflict).because("indicator.draftExists");
        }
        versions.add(new IndicatorVersion(this, versions.getLast().number + 1, definition));
        updatedAt = now;
    }

    /** Out of use: nobody follows it any more, and what was measured stays as it is. */
    void withdraw(Instant now) {
        inForce().orElseThrow(() -> Problem.of(ProblemType.stateConflict).because("indicator.notApproved")).retire();
        updatedAt = now;
    }

    Optional<IndicatorVersion> draft() {
        return only(version -> version.status == VersionStatus.draft);
    }

    Optional<IndicatorVersion> inForce() {
        return only(version -> version.status == VersionStatus.approved);
    }

    IndicatorVersion requireDraft() {
        return draft().orElseThrow(() -> Problem.of(ProblemType.stateConflict).because("indicator.noDraft"));
    }

    private Optional<IndicatorVersion> only(Predicate<IndicatorVersion> test) {
        return versions.stream().filter(test).findFirst();
    }
}
