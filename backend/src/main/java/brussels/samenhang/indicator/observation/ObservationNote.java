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

/** What a reviewer asked about a figure, or its supplier answered. */
@Entity
@Table(name = "observation_note")
class ObservationNote {

    /** In which quality somebody wrote. */
    enum Author {
        supplier, coordinator, administration
    }

    @Id
    UUID id = Ids.next();

    @ManyToOne
    Observation observation;

    @Enumerated(EnumType.STRING)
    Author author;

    UUID personId;
    String text;
    Instant at;

    protected ObservationNote() {
    }

    ObservationNote(Observation observation, Author author, UUID personId, String text, Instant at) {
        this.observation = observation;
        this.author = author;
        this.personId = personId;
        this.text = text;
        this.at = at;
    }
}
