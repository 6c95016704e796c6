package brussels.samenhang.devstack;

import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/** Ctrl-C and a stop from outside end every part in order; asking twice ends them at once. */
final class Ending {

    private final Stack stack;
    private final Console console;
    private final AtomicBoolean asked = new AtomicBoolean();

    Ending(Stack stack, Console console) {
        this.stack = stack;
        this.console = console;
    }

    void arrange() {
        for (String name : new String[] {"INT", "TERM", "HUP"}) {
            Signal.handle(new Signal(name), _ -> Thread.ofPlatform().start(this::end));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
    }

    private void end() {
        if (asked.getAndSet(true)) {
            stack.killAll();
            Runtime.getRuntime().halt(1);
        }
        console.say("");
        console.say("Stopping …");
        stack.stop();
        console.say("Stopped. The data stays.");
        Runtime.getRuntime().halt(0);
    }
}
