package brussels.samenhang.organization.registration;

import brussels.samenhang.organization.EnterpriseNumber;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.territory.TerritoryApi;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a draft must never hold, and what more a submitted registration needs: four fields, and a number that adds up if there is one. */
@Singleton
class RegistrationRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/$.?#][^\\s]*");

    @Inject
    RefDataApi refData;

    @Inject
    TerritoryApi territories;

    @Inject
    PartnershipApi partnerships;

    /** Fields a registration cannot be submitted without. */
    static List<String> missing(RegistrationFields fields) {
        var missing = new ArrayList<String>();
        addWhenAbsent(missing, "name", fields.name());
        addWhenAbsent(missing, "type", fields.type());
        if ("other".equals(fields.type())) {
            addWhenAbsent(missing, "typeOther", fields.typeOther());
        }
        addWhenAbsent(missing, "municipality", fields.municipality());
        addWhenAbsent(missing, "contactEmail", fields.contactEmail());
        return missing;
    }

    /** A draft may be incomplete, but points only to what exists. Gives the municipality. */
    UUID requireDraft(RegistrationFields fields) {
        var issues = references(fields);
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        return fields.municipality() == null ? null : territories.findMunicipality(fields.municipality()).orElseThrow().id();
    }

    void requireComplete(RegistrationFields fields) {
        var issues = new ArrayList<>(references(fields));
        missing(fields).forEach(name -> issues.add(Issue.body(IssueType.requiredInput, name, null)));
        issues.addAll(EnterpriseNumber.check("enterpriseNumber", fields.enterpriseNumber()));
        if (fields.contactEmail() != null && !EMAIL.matcher(fields.contactEmail()).matches()) {
            issues.add(Issue.body(IssueType.invalidInput, "contactEmail", fields.contactEmail()).because("registration.email"));
        }
        if (fields.website() != null && !WEB_ADDRESS.matcher(fields.website()).matches()) {
            issues.add(Issue.body(IssueType.invalidInput, "website", fields.website()).because("registration.website"));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private List<Issue> references(RegistrationFields fields) {
        var issues = new ArrayList<Issue>();
        issues.addAll(refData.check("organizationTypes", Issue.In.body, "type", fields.type()));
        issues.addAll(refData.check("legalForms", Issue.In.body, "legalForm", fields.legalForm()));
        if (fields.municipality() != null && territories.findMunicipality(fields.municipality()).isEmpty()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "municipality", fields.municipality()));
        }
        if (fields.partnership() != null) {
            partnerships.find(fields.partnership()).ifPresentOrElse(partnership -> {
                if (!partnership.regime().takesApplications()) {
                    issues.add(Issue.body(IssueType.rejectedInput, "partnership", fields.partnership()).because("registration.noApplications"));
                }
            }, () -> issues.add(Issue.body(IssueType.referencedResourceNotFound, "partnership", fields.partnership())));
        }
        return issues;
    }

    private static void addWhenAbsent(List<String> missing, String name, Object value) {
        if (value == null) {
            missing.add(name);
        }
    }
}
