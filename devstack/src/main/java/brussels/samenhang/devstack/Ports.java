package brussels.samenhang.devstack;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** One port for each part, each of them to be chosen in the environment. */
record Ports(Map<Use, Integer> numbers) {

    enum Use {
        WEB("SAMENHANG_WEB_PORT", 8000, "the application"),
        API("SAMENHANG_HTTP_PORT", 8080, "the API"),
        KEYCLOAK("SAMENHANG_KEYCLOAK_PORT", 8180, "sign-in"),
        POSTGRES("SAMENHANG_DB_PORT", 5442, "PostgreSQL"),
        SMTP("SAMENHANG_SMTP_PORT", 3025, "outgoing mail"),
        MAIL_PAGE("SAMENHANG_MAIL_PAGE_PORT", 8025, "the mailbox page");

        final String variable;
        final int usual;
        final String title;

        Use(String variable, int usual, String title) {
            this.variable = variable;
            this.usual = usual;
            this.title = title;
        }
    }

    static Ports from(Map<String, String> environment) {
        var numbers = new EnumMap<Use, Integer>(Use.class);
        var taken = new HashMap<Integer, Use>();
        for (Use use : Use.values()) {
            int number = number(use, environment.get(use.variable));
            Use other = taken.put(number, use);
            if (other != null) {
                throw new Failure("%s and %s are both %d: give each its own port.".formatted(other.variable, use.variable, number));
            }
            numbers.put(use, number);
        }
        return new Ports(numbers);
    }

    int of(Use use) {
        return numbers.get(use);
    }

    /** Refuses when something else already listens on one of the ports. */
    void checkFree(Set<Use> uses) {
        for (Use use : uses) {
            int port = of(use);
            if (!free(port)) {
                throw new Failure("Port %d (%s) is in use: stop what listens there, or choose another with %s=%d."
                        .formatted(port, use.title, use.variable, port + 1000 < 65536 ? port + 1000 : port - 1000));
            }
        }
    }

    private static int number(Use use, String given) {
        if (given == null || given.isBlank()) {
            return use.usual;
        }
        try {
            int number = Integer.parseInt(given.strip());
            if (number >= 1 && number <= 65535) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new Failure("%s is \"%s\": give a port number from 1 to 65535.".formatted(use.variable, given));
    }

    /** Bound on every address, so that a listener on only one of 127.0.0.1 and ::1 is noticed too. */
    private static boolean free(int port) {
        try (var _ = new ServerSocket(port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
