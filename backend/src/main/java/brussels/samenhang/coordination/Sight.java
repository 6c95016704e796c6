package brussels.samenhang.coordination;

import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a post and its holders the caller may see. Names in a small field identify: whoever does not take part in the
 * partnerships of a post sees organizations, and persons only while they hold it and agreed to be named.
 */
@Singleton
class Sight {

    static final String MACHINE_SCOPE = "register.read";

    /** True for a row of {@code post} whose history the caller may see. */
    static final String INSIDER = """
            (:seesAll or post.organization_id = any(cast(:ownOrganizations as uuid[])) or exists (
              select from post_partnership own where own.post_id = post.id and own.partnership_id = any(cast(:ownPartnerships as uuid[]))))""";

    /** True for a row of {@code a} (appointment) that the caller may see at all. */
    static final String VISIBLE = "(" + INSIDER + """
             or a.person_id = cast(:self as uuid) or daterange(a.valid_from, a.valid_until, '[]') @> :today
              and (a.name_public or a.holder_organization_id is not null))""";

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    Query bind(Query query) {
        return query.with("seesAll", viewer.isAdministration()).with("ownOrganizations", viewer.organizations().keySet())
                .with("ownPartnerships", partnerships()).with("self", viewer.personId().orElse(null)).with("today", today());
    }

    private Set<UUID> partnerships() {
        return Stream.concat(viewer.memberPartnerships().stream(), viewer.coordinatedPartnerships().stream()).collect(Collectors.toSet());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate day(LocalDate asked) {
        return Objects.requireNonNullElseGet(asked, this::today);
    }

    /** Counts say nothing about a person, but gaps are the business of those who can close them (1-R20), not of the public. */
    boolean seesCountsEverywhere() {
        return viewer.isAdministration() || viewer.isEvaluator() || viewer.hasScope(MACHINE_SCOPE);
    }
}
