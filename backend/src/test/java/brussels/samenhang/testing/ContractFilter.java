package brussels.samenhang.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.schema.ValidationConfiguration;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Holds every answer against the contract the running code gives: undocumented properties fail a test too. */
final class ContractFilter implements Filter {

    static final ContractFilter INSTANCE = new ContractFilter();
    private static final int NOT_MODIFIED = 304;
    /** As many kinds of answers as the suite sees: the validator keeps what it made of a hundred only, and making it anew costs more than using it. */
    private static final int ANSWERS = 1_500;
    private OpenApiInteractionValidator validator;

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        if (response.statusCode() != NOT_MODIFIED) {
            var path = URI.create(request.getURI()).getPath();
            var report = validator().validateResponse(path, Request.Method.valueOf(request.getMethod()), RestAssuredResponse.of(response));
            if (report.hasErrors()) {
                throw new AssertionError(request.getMethod() + " " + path + " " + response.statusCode() + " is not as the contract says:\n"
                        + SimpleValidationReportFormat.getInstance().apply(report) + "\n" + response.asString());
            }
        }
        return response;
    }

    private synchronized OpenApiInteractionValidator validator() {
        if (validator == null) {
            validator = OpenApiInteractionValidator.createForInlineApiSpecification(Contract.generated())
                    .withBasePathOverride(Api.BASE).withResolveCombinators(true)
                    .withSchemaValidationConfiguration(new ValidationConfiguration().setMaxCacheSize(ANSWERS))
                    .withLevelResolver(LevelResolver.create().withLevel("validation.response.path.missing", Level.ERROR).build())
                    .build();
        }
        return validator;
    }
}
