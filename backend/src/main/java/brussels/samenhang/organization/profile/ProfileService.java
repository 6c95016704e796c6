package brussels.samenhang.organization.profile;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.organization.profile.Profile.Signed;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class ProfileService {

    private static final String SUBJECT = "organizationProfile";
    private static final String FOUND = """
            select before from journal_entry where subject_type = 'organizationProfile' and subject_id = :id and act = 'profileSigned' and at >= :after
            order by id limit 1""";

    /** What the first signature after a day took the place of; null when there was none. */
    private record Found(Signed signed) {
    }

    @Inject
    ProfileRepository profiles;

    @Inject
    OrganizationApi organizations;

    @Inject
    JournalApi journal;

    @Inject
    Viewer viewer;

    @Inject
    Links links;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    ProfileView get(UUID organization, LocalDate asOf) {
        organizations.find(organization).orElseThrow(() -> Problem.notFound("organizationId", organization));
        var now = profiles.findByIdOptional(organization);
        var then = asOf == null || !asOf.isBefore(LocalDate.now(clock)) ? Optional.<Found>empty() : found(organization, asOf);
        var signed = then.map(Found::signed).or(() -> then.isPresent() ? Optional.empty() : now.map(Profile::signed));
        return view(organization, signed.orElse(null), now.map(Profile::revision).orElse(0));
    }

    @Transactional
    ProfileView sign(UUID organization, String ifMatch, ProfileFields fields) {
        organizations.find(organization).orElseThrow(() -> Problem.notFound("organizationId", organization));
        var known = profiles.findByIdOptional(organization);
        Etags.require(ifMatch, known.map(Profile::revision).orElse(0));
        var before = known.map(Profile::signed).orElse(null);
        var profile = known.orElseGet(() -> Profile.of(organization));
        profile.sign(fields, viewer.personId().orElse(null), LocalDate.now(clock));
        profiles.persistAndFlush(profile);
        journal.record(Entry.of(Act.profileSigned, SUBJECT, organization).by(organization).from(before).to(profile.signed()));
        return view(organization, profile.signed(), profile.revision());
    }

    private Optional<Found> found(UUID organization, LocalDate day) {
        return sql.query(FOUND).with("id", organization).with("after", day.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                .first(row -> new Found(row.json("before", Signed.class)));
    }

    private ProfileView view(UUID organization, Signed signed, int revision) {
        var href = links.to("organizations", organization, "profile");
        var permitted = viewer.isPerson() ? organizations.mayEdit(organization) ? List.of("sign") : List.<String>of() : null;
        if (signed == null) {
            return new ProfileView(href, null, null, null, null, null, null, null, null, permitted, revision);
        }
        var said = signed.fields();
        return new ProfileView(href, said.method(), said.reception(), said.ethics(), said.availability(), said.atmosphere(), said.plans(), said.signedAs(),
                signed.signedOn(), permitted, revision);
    }
}
