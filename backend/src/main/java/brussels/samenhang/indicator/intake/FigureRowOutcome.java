package brussels.samenhang.indicator.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FigureRowOutcome", title = "What becomes of a row of figures")
public enum FigureRowOutcome {
    added, changed, unchanged, refused
}
