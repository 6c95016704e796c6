package brussels.samenhang.coordination.style;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who decides in a network task, from bottom-up to top-down (2a §3.2); none is better than another. */
@Schema(name = "CoordinationStyle", description = "facilitator: partners decide; coProducer: together; commissioner: the coordinator. Words in the vocabulary coordinationStyles.")
enum Style {
    facilitator, coProducer, commissioner
}
