package brussels.samenhang.organization;

import brussels.samenhang.shared.text.Localized;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many organizations each value of a filter would give. */
@Schema(name = "OrganizationFacet", title = "Values of a filter with their counts")
record Facet(
        @Schema(required = true) Name name,
        @Schema(required = true, description = "In the order of their codes, never of their counts.") List<Value> values) {

    /** The filters that can be counted; {@code key} marks their codes in the documents. */
    @Schema(name = "OrganizationFacetName")
    public enum Name {
        municipality('m', query -> query.municipality),
        neighborhood('n', query -> query.neighborhood),
        sector('s', query -> query.sector),
        theme('h', query -> query.theme),
        targetGroup('g', query -> query.targetGroup),
        language('l', query -> query.language),
        type('t', query -> query.type),
        acceptsReferrals('r', query -> query.acceptsReferrals),
        legalForm('f', query -> query.legalForm),
        sphere('p', query -> query.sphere),
        careLine('c', query -> query.careLine),
        authority('a', query -> query.authority),
        offer('o', query -> query.offer);

        final char key;
        private final Function<OrganizationQuery, Collection<?>> asked;

        Name(char key, Function<OrganizationQuery, Collection<?>> asked) {
            this.key = key;
            this.asked = asked;
        }

        /** What was asked for, as keys of the documents; empty when the filter is not set. */
        List<String> keys(OrganizationQuery query) {
            var values = asked.apply(query);
            return values == null ? List.of() : values.stream().map(value -> key + ":" + value).toList();
        }
    }

    @Schema(name = "OrganizationFacetValue", title = "A value with its count")
    record Value(
            @Schema(required = true, description = "As the filter takes it.") String value,
            @Schema(description = "Of a municipality or neighborhood; what other codes mean is told by the vocabularies.") Localized name,
            @Schema(required = true) int count) {
    }
}
