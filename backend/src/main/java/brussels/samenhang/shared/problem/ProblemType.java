package brussels.samenhang.shared.problem;

import java.net.URI;
import java.util.Locale;

/**
 * Everything that can go wrong, as the contract names it: a closed list. The constant is the last part of the URN, the
 * code under {@code /refData/problemTypes} and the name of the page under {@code docs/problems}.
 */
public enum ProblemType {

    badRequest(400, Fault.request, Owner.belgif),
    noAccessToken(401, Fault.caller, Owner.belgif),
    invalidAccessToken(401, Fault.caller, Owner.belgif),
    expiredAccessToken(401, Fault.caller, Owner.belgif),
    missingScope(403, Fault.caller, Owner.belgif),
    missingPermission(403, Fault.caller, Owner.belgif),
    resourceNotFound(404, Fault.request, Owner.belgif),
    methodNotAllowed(405, Fault.request, Owner.samenhang),
    notAcceptable(406, Fault.request, Owner.samenhang),
    unsupportedMediaType(415, Fault.request, Owner.samenhang),
    payloadTooLarge(413, Fault.request, Owner.belgif),
    tooManyRequests(429, Fault.caller, Owner.belgif),
    preconditionFailed(412, Fault.state, Owner.samenhang),
    preconditionRequired(428, Fault.request, Owner.samenhang),
    idempotencyConflict(422, Fault.request, Owner.samenhang),
    idempotencyInProgress(409, Fault.state, Owner.samenhang),
    stateConflict(409, Fault.state, Owner.samenhang),
    potentialDuplicates(409, Fault.state, Owner.samenhang),
    overlappingMembership(409, Fault.state, Owner.samenhang),
    overlappingAppointment(409, Fault.state, Owner.samenhang),
    reachIsNotParticipation(409, Fault.request, Owner.samenhang),
    periodLocked(409, Fault.state, Owner.samenhang),
    internalServerError(500, Fault.service, Owner.belgif),
    serviceUnavailable(503, Fault.service, Owner.belgif);

    /** Who can do something about it: the sender of the request, the rights of the caller, the state of the data, or us. */
    public enum Fault {
        request, caller, state, service
    }

    private enum Owner {
        belgif, samenhang
    }

    private final int status;
    private final Fault fault;
    private final Owner owner;

    ProblemType(int status, Fault fault, Owner owner) {
        this.status = status;
        this.fault = fault;
        this.owner = owner;
    }

    public int status() {
        return status;
    }

    public Fault fault() {
        return fault;
    }

    public URI urn() {
        return URI.create("urn:problem-type:%s:%s".formatted(owner.name().toLowerCase(Locale.ROOT), name()));
    }
}
