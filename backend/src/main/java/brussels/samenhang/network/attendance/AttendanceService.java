package brussels.samenhang.network.attendance;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.network.NetworkApi;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The acts on attendances. */
@Singleton
class AttendanceService {

    private static final String KIND = "networkAttendance";

    @Inject
    AttendanceRepository attendances;

    @Inject
    AttendanceReader reader;

    @Inject
    AttendancePermissions permissions;

    @Inject
    NetworkApi networks;

    @Inject
    OrganizationApi organizations;

    @Inject
    AccountApi account;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    AttendanceView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("networkAttendanceId", id));
    }

    @Transactional
    AttendanceView state(NewAttendance asked) {
        requirePast("since", asked.since());
        var organization = organizations.find(asked.organization()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "organization", asked.organization()));
        var network = networks.find(asked.network()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "network", asked.network()));
        var origin = permissions.statesFor(organization.id()).orElseThrow();
        var attendance = Attendance.begin(network.id(), organization.id(), asked.fields(), origin, account.currentPersonId(), clock.instant());
        attendances.persistAndFlush(attendance);
        record(Act.networkAttendanceStated, attendance, null, asked);
        return read(attendance.id());
    }

    @Transactional
    AttendanceView correct(UUID id, String ifMatch, MergePatch<AttendanceFields> patch) {
        var attendance = get(id);
        Etags.require(ifMatch, attendance.version());
        var before = attendance.fields();
        var after = patch.applyTo(before);
        requirePast("since", after.since());
        attendance.correct(after);
        if (permissions.statesFor(attendance.organizationId()).orElseThrow() == Attendance.Origin.organization) {
            attendance.own();
        }
        attendances.flush();
        record(Act.networkAttendanceCorrected, attendance, before, after);
        return read(id);
    }

    @Transactional
    AttendanceView end(UUID id, AttendanceEnding ending) {
        requirePast("on", ending.on());
        var attendance = get(id);
        attendance.end(ending.on(), ending.note());
        attendances.flush();
        record(Act.networkAttendanceEnded, attendance, null, ending);
        return read(id);
    }

    private void requirePast(String field, LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, field, day).because("network.dayToCome"));
        }
    }

    private Attendance get(UUID id) {
        return attendances.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("networkAttendanceId", id));
    }

    private void record(Act act, Attendance attendance, Object before, Object after) {
        journal.record(Entry.of(act, KIND, attendance.id()).by(attendance.organizationId()).from(before).to(after));
    }
}
