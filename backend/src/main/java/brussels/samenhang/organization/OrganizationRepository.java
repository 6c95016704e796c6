package brussels.samenhang.organization;

import brussels.samenhang.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {

    Organization get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("organizationId", id));
    }
}
