package brussels.samenhang.membership.reception;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Function by member, and whether the reception is complete. */
@Singleton
class ReceptionService {

    /** Recognition as CAW or DMW is stated; that an organization is an OCMW its kind says. */
    private static final String MEMBERS = """
            select ms.id, o.id as organization_id, o.name as organization_name, coalesce(ms.core_actor, case when o.type = 'ocmw' then 'ocmw' end) as core_actor,
              array(select f.function from membership_function f where f.membership_id = ms.id and daterange(f.valid_from, f.valid_until, '[]') @> cast(:asOf as date)
                order by f.function) as functions
            from membership ms join organization o on o.id = ms.organization_id
            where ms.partnership_id = :partnership and daterange(ms.valid_from, ms.valid_until, '[]') @> cast(:asOf as date)
            order by o.sort_name, o.id""";
    private static final String CODES = "select code from vocabulary_term where vocabulary = :vocabulary and (valid_until is null or valid_until >= :asOf) order by position";

    @Inject
    MembershipFunctionRepository taken;

    @Inject
    PartnershipApi partnerships;

    @Inject
    MembershipAccess access;

    @Inject
    RefDataApi refData;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    ReceptionView coverage(UUID partnership, LocalDate asOf) {
        partnerships.find(partnership).orElseThrow(() -> Problem.unknownReference(Issue.In.query, "partnership", partnership));
        var day = Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
        var members = sql.query(MEMBERS).with("partnership", partnership).with("asOf", day).list(row -> {
            var organization = row.uuid("organization_id");
            return new ReceptionView.Row(row.uuid("id"), Ref.to(links, "organizations", organization, row.localized("organization_name")), row.text("core_actor"),
                    row.texts("functions"), asOf == null && access.speaksFor(organization, partnership));
        });
        var functions = codes("receptionFunctions", day);
        var missing = codes("receptionCoreActors", day).stream().filter(actor -> members.stream().noneMatch(member -> actor.equals(member.coreActor()))).toList();
        var uncovered = functions.stream().filter(function -> members.stream().noneMatch(member -> member.functions().contains(function))).toList();
        return new ReceptionView(partnership, day, missing.isEmpty(), missing, functions, uncovered, members);
    }

    @Transactional
    ReceptionView state(UUID membership, ReceptionView.Functions stated) {
        var pair = access.find(membership).orElseThrow(() -> Problem.notFound("membershipId", membership));
        var issues = refData.check("receptionFunctions", Issue.In.body, "functions", stated.functions());
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var today = LocalDate.now(clock);
        if (!pair.period().contains(today)) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "functions", null).because("membership.outsideMembership"));
        }
        var wanted = new HashSet<>(stated.functions());
        for (var function : taken.on(membership, today)) {
            if (wanted.remove(function.function())) {
                function.goOn();
            } else {
                function.dropOn(today);
            }
        }
        taken.flush();
        wanted.forEach(function -> taken.persist(MembershipFunction.begin(membership, function, today)));
        taken.flush();
        journal.record(Entry.of(Act.membershipFunctionsStated, "membership", membership).in(pair.partnership()).by(pair.organization()).to(stated));
        return coverage(pair.partnership(), null);
    }

    private List<String> codes(String vocabulary, LocalDate day) {
        return sql.query(CODES).with("vocabulary", vocabulary).with("asOf", day).list(row -> row.text("code"));
    }
}
