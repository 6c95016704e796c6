package brussels.samenhang.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an organization works, as was found out; apart from its legal standing (2b-R3). */
@Schema(name = "OrganizationStatus")
public enum OrganizationStatus {
    active, notFound, ended, unknown
}
