package brussels.samenhang.indicator.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a figure comes from and how sure it is. */
@Embeddable
public record Provenance(
        String method,
        @Column(name = "source") String source,
        String edition,
        boolean estimated,
        boolean provisional,
        String evidence) {
}
