package brussels.samenhang.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NoticeKind", description = "Cooperation that is looked for, training that is offered, training that is needed.")
enum NoticeKind {
    cooperation, trainingOffer, trainingNeed;

    /** The kinds that answer to this one: a need meets an offer, who looks for cooperation meets another who does. */
    NoticeKind counterpart() {
        return switch (this) {
            case cooperation -> cooperation;
            case trainingOffer -> trainingNeed;
            case trainingNeed -> trainingOffer;
        };
    }
}
