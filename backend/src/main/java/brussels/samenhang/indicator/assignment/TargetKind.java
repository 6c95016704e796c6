package brussels.samenhang.indicator.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one starts from, or what one hopes for. */
@Schema(name = "IndicatorTargetKind")
enum TargetKind {
    baseline, target
}
