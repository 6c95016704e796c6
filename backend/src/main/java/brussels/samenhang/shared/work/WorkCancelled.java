package brussels.samenhang.shared.work;

/** Ends a run whose task was cancelled or taken over; whatever it did is rolled back. */
final class WorkCancelled extends RuntimeException {

    WorkCancelled() {
        super("cancelled", null, false, false);
    }
}
