package brussels.samenhang.signal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SignalState", description = "unanswered: nobody it is addressed to has answered; answered; closed: it was said what came of it.")
enum SignalState {
    unanswered, answered, closed
}
