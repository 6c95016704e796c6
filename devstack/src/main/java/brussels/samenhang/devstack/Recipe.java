package brussels.samenhang.devstack;

import java.time.Duration;
import java.util.function.Consumer;

/** How one process of the stack is prepared, started, recognised as up, and stopped. */
interface Recipe {

    String name();

    String title();

    /** Where a person finds it; shown when it is up. */
    String address();

    /** Work before the start; a command handed to the runner must end well. */
    default void prepare(Consumer<Launch> runner, Consumer<String> say) {
    }

    Launch launch();

    boolean up();

    /** Work right after it is up and before anybody relies on it. */
    default void settle() {
    }

    default Duration patience() {
        return Duration.ofSeconds(120);
    }

    default String stopSignal() {
        return "TERM";
    }
}
