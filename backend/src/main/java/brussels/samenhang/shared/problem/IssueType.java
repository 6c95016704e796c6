package brussels.samenhang.shared.problem;

import java.net.URI;

/** What is wrong with one input of a request. The first four are belgif's own, the others its extended set. */
public enum IssueType {
    schemaViolation("belgif"),
    invalidInput("belgif"),
    unknownInput("belgif"),
    referencedResourceNotFound("belgif"),
    requiredInput("belgif-ext"),
    outOfRange("belgif-ext"),
    rejectedInput("belgif-ext"),
    invalidPeriod("belgif-ext"),
    equalExpected("belgif-ext"),
    anyOfExpected("belgif-ext"),
    exactlyOneOfExpected("belgif-ext"),
    zeroOrExactlyOneOfExpected("belgif-ext"),
    zeroOrAllOfExpected("belgif-ext");

    private final String owner;

    IssueType(String owner) {
        this.owner = owner;
    }

    public URI urn() {
        return URI.create("urn:problem-type:" + owner + ":input-validation:" + name());
    }
}
