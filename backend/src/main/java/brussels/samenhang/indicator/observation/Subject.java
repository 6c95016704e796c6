package brussels.samenhang.indicator.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a figure is about: a partnership or a territory, and the organisation it is the share of, if any. */
@Embeddable
public record Subject(
        @Column(name = "partnership_id") UUID partnership,
        @Column(name = "territory_id") UUID territory,
        @Column(name = "organization_id") UUID organization) {
}
