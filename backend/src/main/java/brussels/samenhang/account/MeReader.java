package brussels.samenhang.account;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Language;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The person who is asking, as shown to that person. */
@Singleton
class MeReader {

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    MeView me() {
        var id = viewer.personId().orElseThrow(() -> Problem.of(ProblemType.missingPermission));
        return sql.query("select id, name, email, language, version from person where id = :id").with("id", id).first(this::view).orElseThrow();
    }

    private MeView view(Row row) throws SQLException {
        var self = new MeView.Self(row.uuid("id"), row.text("name"), row.text("email"), row.code("language", Language.class));
        return new MeView(self, viewer.isAdministration(), viewer.isEvaluator(), organizations(), coordinates(),
                viewer.visibility().name().toLowerCase(Locale.ROOT), row.integer("version"));
    }

    private List<MeView.Role> organizations() {
        var roles = viewer.organizations();
        return sql.query("select id, name from organization where id = any(cast(:ids as uuid[])) order by sort_name, id").with("ids", roles.keySet())
                .list(row -> new MeView.Role(Ref.to(links, "organizations", row.uuid("id"), row.localized("name")), roles.get(row.uuid("id"))));
    }

    private List<Ref> coordinates() {
        return sql.query("select id, name from partnership where id = any(cast(:ids as uuid[])) order by sort_name, id").with("ids", viewer.coordinatedPartnerships())
                .list(row -> Ref.to(links, "partnerships", row.uuid("id"), row.localized("name")));
    }
}
