package brussels.samenhang.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether those who fund an organization pay the time it spends in networks (3 §2.9). */
@Schema(name = "NetworkTime")
enum NetworkTime {
    yes, partly, no
}
