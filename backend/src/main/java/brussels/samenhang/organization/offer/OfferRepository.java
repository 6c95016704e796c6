package brussels.samenhang.organization.offer;

import brussels.samenhang.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class OfferRepository implements PanacheRepositoryBase<Offer, UUID> {

    Offer get(UUID organization, UUID id) {
        return findByIdOptional(id).filter(offer -> offer.isOf(organization)).orElseThrow(() -> Problem.notFound("serviceId", id));
    }

    int howMany(UUID organization) {
        return Math.toIntExact(count("organizationId", organization));
    }
}
