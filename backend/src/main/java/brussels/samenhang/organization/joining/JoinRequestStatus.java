package brussels.samenhang.organization.joining;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "JoinRequestStatus")
public enum JoinRequestStatus {
    open, accepted, refused, withdrawn
}
