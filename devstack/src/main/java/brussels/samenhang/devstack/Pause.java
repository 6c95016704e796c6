package brussels.samenhang.devstack;

final class Pause {

    static void of(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }

    private Pause() {
    }
}
