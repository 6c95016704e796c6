package brussels.samenhang.programme;

import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Programme", title = "Programme")
record ProgrammeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true, examples = "lwgc") String code,
        @Schema(required = true) Localized name,
        Localized description,
        @Schema(description = "Year it was launched.", examples = "2021") Integer launched,
        @Schema(required = true, description = "Pillars of the policy plan it is part of.") List<Pillar> pillars,
        @Schema(required = true, description = "Oldest first.") List<Generation> generations,
        @Schema(required = true, description = "Which theme of one generation goes on in which of another; many-to-many, and a theme may go on nowhere (1-R70).") List<Mapping> themeMappings) {

    @Schema(name = "ProgrammeItem", title = "Programme in a list")
    record Item(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true, examples = "lwgc") String code,
            @Schema(required = true) Localized name,
            Localized description) {
    }

    @Schema(name = "Pillar", title = "Pillar of a policy plan")
    record Pillar(@Schema(required = true) String code, @Schema(required = true) Localized name) {
    }

    @Schema(name = "Generation", title = "Generation of a programme")
    record Generation(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "2.0") String code,
            @Schema(required = true) Localized name,
            @Schema(required = true, examples = "2023") int startYear,
            @Schema(required = true, description = "How money is allocated.") Allocation allocation,
            @Schema(required = true) List<Theme> themes) {
    }

    @Schema(name = "Allocation", description = "How a generation allocates money: by a call for projects, or by agreement within the working group.")
    enum Allocation {
        callForProjects, consensus, other
    }

    @Schema(name = "GenerationTheme", title = "Theme as one generation words it")
    record Theme(
            @Schema(required = true) UUID id,
            @Schema(required = true) String code,
            @Schema(required = true) Localized name,
            @Schema(required = true, description = "Set as a priority beforehand; may be adapted after the diagnosis.") boolean priority) {
    }

    @Schema(name = "ThemeMapping", title = "Theme that goes on in another")
    record Mapping(
            @Schema(required = true) End from,
            @Schema(required = true) End to,
            @Schema(description = "How far the two mean the same.") Localized note) {
    }

    @Schema(name = "ThemeMappingEnd", title = "Theme of a generation")
    record End(@Schema(required = true) String generation, @Schema(required = true) String theme) {
    }
}
