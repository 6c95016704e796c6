package brussels.samenhang.devstack;

import java.util.ArrayList;
import java.util.List;

/** What is printed once everything is up: where to click, and as whom. */
final class Welcome {

    static List<String> lines(Settings settings, boolean whole) {
        var lines = new ArrayList<String>();
        lines.add("");
        if (whole) {
            lines.add(row("Application", settings.publicUrl()));
            lines.add(row("API", settings.publicUrl() + "/rest/samenhang/v1"));
            lines.add(row("API description", settings.publicUrl() + "/rest/samenhang/v1/doc/openapi.yaml"));
        }
        lines.add(row("Mailbox", settings.mailPageUrl() + "  (every mail the stack sends)"));
        lines.add(row("Keycloak", "%s/admin/samenhang/console  (%s / %s)".formatted(settings.keycloakUrl(), Demo.KEYCLOAK_ADMIN, Demo.PASSWORD)));
        lines.add(row("PostgreSQL", "postgresql://%1$s:%1$s@localhost:%2$d/samenhang".formatted(Demo.DB_APPLICATION, settings.ports().of(Ports.Use.POSTGRES))));
        if (whole) {
            lines.addAll(accounts());
        }
        lines.add("");
        return lines;
    }

    private static List<String> accounts() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("  Sign in with the password \"%s\" as".formatted(Demo.PASSWORD));
        for (Demo.Account account : Demo.ACCOUNTS) {
            lines.add("    %-32s %-37s %-3s %s".formatted(account.login(), account.kind(), account.language(), account.shows()));
        }
        lines.add("    %-32s %-37s %-3s %s".formatted("(nobody)", "the public", "", "search, directory, partnerships, neighbourhoods"));
        lines.add("    %-32s %-37s %-3s %s".formatted("(a new address of your own)", "a newcomer", "", "\"Register\": the verification mail is in the mailbox"));
        lines.add("");
        lines.add("  A program signs in as client %s with the secret %s.".formatted(Demo.TOOL_CLIENT, Demo.TOOL_SECRET));
        return lines;
    }

    private static String row(String what, String where) {
        return "  %-16s %s".formatted(what, where);
    }

    private Welcome() {
    }
}
