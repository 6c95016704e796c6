package brussels.samenhang.shared.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time. A day begins at midnight in Brussels. */
class Clocks {

    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Produces
    @Singleton
    @io.quarkus.arc.DefaultBean
    Clock clock() {
        return Clock.system(BRUSSELS);
    }
}
