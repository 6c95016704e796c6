package brussels.samenhang.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an organization stands in the register, apart from its legal standing (2b-R3). */
@Schema(name = "OrganizationStatus")
public enum OrganizationStatus {
    active, notFound, ended
}
