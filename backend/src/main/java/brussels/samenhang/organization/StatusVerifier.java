package brussels.samenhang.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who found out how an organization stands. */
@Schema(name = "StatusVerifier")
public enum StatusVerifier {
    organization, administration
}
