package brussels.samenhang.organization.duplicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What two records have in common, most telling first. The weight adds up; a pair is shown from {@link Judging#ENOUGH} on. */
@Schema(name = "DuplicatePairReason")
public enum Reason {
    sameNumber(4), sameName(4), sameAlias(4), samePlaceName(3), sameMailbox(3), similarName(3), samePhone(2), sameAddress(1), sameDomain(1);

    private final int weight;

    Reason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
