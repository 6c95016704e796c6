package brussels.samenhang.devstack;

/** One running piece of the stack. */
interface Part {

    String name();

    String title();

    /** Returns when the part answers; throws a {@link Failure} when it will not. */
    void start();

    void stop();

    /** Ends it without a chance to tidy up, as a power cut would. */
    void kill();

    boolean running();

    String epitaph();
}
