package brussels.samenhang.devstack;

import java.util.List;

/** What the demo stack is secured with. None of it is secret; a deployment sets its own. */
final class Demo {

    static final String PASSWORD = "samenhang";
    static final String TOOL_CLIENT = "samenhang-tool";
    static final String TOOL_SECRET = "samenhang-tool-demo-secret";
    static final String KEYCLOAK_ADMIN = "admin";
    static final String MAIL_FROM = "no-reply@samenhang.example";
    static final String DB_SUPERUSER = "postgres";
    static final String DB_OWNER = "samenhang_owner";
    static final String DB_APPLICATION = "samenhang_app";
    static final String DB_KEYCLOAK = "keycloak";

    /** The accounts of samenhang-demo-users.json, with what each is there to show. */
    static final List<Account> ACCOUNTS = List.of(
            new Account("regio", "regional administration", "nl", "registrations to review, vacancies, dashboards, indicator definitions"),
            new Account("coordinator", "coordinator, LWGC Marollen", "nl", "members and requests, posts, figures to validate"),
            new Account("coordinatrice", "coordinator, LWGC Kuregem", "fr", "the same in French, in another neighbourhood"),
            new Account("partner", "owner of Buurthuis De Synthese", "nl", "own organisation, joining a partnership, entering figures"),
            new Account("partenaire", "editor at Maison médicale Synthèse", "fr", "own organisation in French, figures"),
            new Account("evaluator", "evaluator", "nl", "reads figures across partnerships"));

    /** One demo user; the e-mail address is the login. */
    record Account(String name, String kind, String language, String shows) {
        String login() {
            return name + "@samenhang.example";
        }
    }

    private Demo() {
    }
}
