package brussels.samenhang.organization;

import java.util.UUID;

/** What was asked for goes on in another record, into which it was merged. */
public final class GoesOnElsewhere extends RuntimeException {

    private final UUID survivor;

    GoesOnElsewhere(UUID survivor) {
        super("merged into " + survivor, null, false, false);
        this.survivor = survivor;
    }

    public UUID survivor() {
        return survivor;
    }
}
