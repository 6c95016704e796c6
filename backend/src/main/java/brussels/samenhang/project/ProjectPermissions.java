package brussels.samenhang.project;

import brussels.samenhang.project.ProjectCommands.NewProject;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Who coordinates a partnership keeps its projects, and those that are shared with it; so does the administration. */
@Singleton
class ProjectPermissions {

    static final String RECORD = "project-record";
    static final String KEEP = "project-keep";
    static final String DASHBOARD = "project-dashboard";
    private static final String SCOPE = "register.read";
    private static final String PARTNERSHIPS = """
            select partnership_id from project where id = :id union select partnership_id from project_partnership where project_id = :id""";

    @Inject
    ProjectSight sight;

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Blocking
    @PermissionChecker(RECORD)
    boolean mayRecord(SecurityIdentity identity, NewProject project) {
        return project != null && project.partnership() != null && sight.runs(List.of(project.partnership()));
    }

    @Blocking
    @PermissionChecker(KEEP)
    boolean mayKeep(SecurityIdentity identity, UUID projectId) {
        var partnerships = sql.query(PARTNERSHIPS).with("id", projectId).list(row -> row.uuid("partnership_id"));
        return !partnerships.isEmpty() && sight.runs(partnerships);
    }

    @Blocking
    @PermissionChecker(DASHBOARD)
    boolean maySeeDashboard(SecurityIdentity identity) {
        return sight.seesAll() || viewer.hasScope(SCOPE) || !viewer.coordinatedPartnerships().isEmpty() || !viewer.memberPartnerships().isEmpty();
    }
}
