package brussels.samenhang.indicator.observation;

import brussels.samenhang.shared.persistence.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A state a figure went through, and by whose doing. */
@Entity
@Table(name = "observation_step")
class ObservationStep {

    @Id
    UUID id = Ids.next();

    @ManyToOne
    Observation observation;

    @Enumerated(EnumType.STRING)
    ObservationStatus status;

    Instant at;
    UUID personId;

    protected ObservationStep() {
    }

    ObservationStep(Observation observation, ObservationStatus status, UUID personId, Instant at) {
        this.observation = observation;
        this.status = status;
        this.personId = personId;
        this.at = at;
    }
}
