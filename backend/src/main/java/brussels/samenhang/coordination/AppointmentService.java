package brussels.samenhang.coordination;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.time.Period;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What can be done with appointments. None is ever edited away: leaving ends it, a mistake is corrected with why. */
@Singleton
class AppointmentService {

    private static final String SUBJECT = "appointment";
    private static final String END_REASONS = "appointmentEndReasons";
    private static final String STATUTES = "appointmentStatutes";
    private static final String CHANGE_FTE = """
            insert into appointment_fte (appointment_id, valid_from, fte, note) values (:appointment, :from, :fte, :note)
            on conflict (appointment_id, valid_from) do update set fte = excluded.fte, note = excluded.note, recorded_at = now()""";
    private static final String FTE_THEN = "select " + PostReader.FTE_THEN + " as fte from appointment a where a.id = :id";

    /** What the journal keeps of a change in time: before and after, and from when. */
    record Time(BigDecimal fte, LocalDate from, String why) {
    }

    /** What the journal keeps of an appointment: the person by id only, and never the note on the end. */
    record Facts(UUID person, UUID organization, Appointment.Capacity capacity, boolean namePublic, UUID employer, UUID host, UUID secondedBy, String statute, String powers,
            BigDecimal fte, String recruitedThrough, Boolean partnersConsulted, UUID replaces, LocalDate validFrom, LocalDate validUntil, String endReason, String why) {

        static Facts of(Appointment appointment, String why) {
            var holder = appointment.holder();
            var terms = appointment.terms();
            return new Facts(holder.person(), holder.organization(), terms.capacity(), terms.namePublic(), terms.employer(), terms.host(), terms.secondedBy(),
                    terms.statute(), terms.powers(), terms.fte(), terms.recruitedThrough(), terms.partnersConsulted(), appointment.replaces(), appointment.period().from(), appointment.period().until(),
                    appointment.endReason(), why);
        }
    }

    @Inject
    AppointmentRepository appointments;

    @Inject
    PostRepository posts;

    @Inject
    AppointmentReader reader;

    @Inject
    References references;

    @Inject
    RefDataApi refData;

    @Inject
    AccountApi accounts;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Transactional
    AppointmentView make(NewAppointment command) {
        var issues = new ArrayList<>(references.check(command.terms(), command.organization()));
        requireOneHolder(command, issues);
        requirePeriod(command.validFrom(), command.validUntil(), issues);
        var post = posts.lock(command.post());
        if (post.isEmpty()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "post", command.post()));
        }
        if (command.replaces() != null && !isOfPost(command.replaces(), command.post())) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "replaces", command.replaces()).because("coordination.replacesOtherPost"));
        }
        issues.addAll(refData.check(STATUTES, Issue.In.body, "statute", command.statute()));
        if (command.replaces() != null && command.terms().capacity() == Appointment.Capacity.deputy) {
            issues.add(Issue.body(IssueType.rejectedInput, "replaces", command.replaces()).because("coordination.deputyReplacesNobody"));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var appointment = Appointment.make(post.get(), holder(command.personName(), command.personEmail(), command.organization()),
                command.terms(), new Period(command.validFrom(), command.validUntil()), command.replaces(), clock.instant());
        appointments.persist(appointment);
        journal.record(about(Act.appointmentMade, post.get(), appointment).to(Facts.of(appointment, null)));
        return view(appointment);
    }

    @Transactional
    AppointmentView end(UUID id, AppointmentEnding ending) {
        var issues = refData.check(END_REASONS, Issue.In.body, "reason", ending.reason());
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var appointment = find(id);
        var post = posts.lock(appointment.postId()).orElseThrow();
        var before = Facts.of(appointment, null);
        appointment.end(ending.on(), ending.reason(), ending.note(), clock.instant());
        journal.record(about(Act.appointmentEnded, post, appointment).from(before).to(Facts.of(appointment, null)));
        return view(appointment);
    }

    @Transactional
    AppointmentView correct(UUID id, String ifMatch, MergePatch<AppointmentFields> change) {
        var appointment = find(id);
        Etags.require(ifMatch, appointment.version());
        var fields = change.applyTo(AppointmentFields.of(appointment));
        var issues = new ArrayList<>(references.check(fields.terms(), null));
        requirePeriod(fields.validFrom(), fields.validUntil(), issues);
        if (change.mentions("endReason")) {
            issues.addAll(refData.check(END_REASONS, Issue.In.body, "endReason", fields.endReason()));
        }
        if (change.mentions("statute")) {
            issues.addAll(refData.check(STATUTES, Issue.In.body, "statute", fields.statute()));
        }
        if (appointment.replaces() != null && fields.capacity() == Appointment.Capacity.deputy) {
            issues.add(Issue.body(IssueType.rejectedInput, "capacity", fields.capacity()).because("coordination.deputyReplacesNobody"));
        }
        if (fields.personName() == null && fields.personEmail() != null) {
            issues.add(Issue.body(IssueType.requiredInput, "personName", null));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var post = posts.lock(appointment.postId()).orElseThrow();
        var before = Facts.of(appointment, null);
        var holder = fields.personName() == null ? appointment.holder() : holder(fields.personName(), fields.personEmail(), null);
        appointment.correct(post, holder, fields.terms(), fields.period(), fields.endReason(), clock.instant());
        journal.record(about(Act.appointmentCorrected, post, appointment).from(before).to(Facts.of(appointment, fields.why())));
        return view(appointment);
    }

    /** An appointment that was closed by mistake, or whose holder stayed after all, runs again. */
    @Transactional
    AppointmentView reopen(UUID id, Reopening reopening) {
        var appointment = find(id);
        var post = posts.lock(appointment.postId()).orElseThrow();
        var before = Facts.of(appointment, null);
        appointment.reopen(post, reopening.validUntil(), clock.instant());
        journal.record(about(Act.appointmentReopened, post, appointment).from(before).to(Facts.of(appointment, reopening.why())));
        return view(appointment);
    }

    /** More or less time from a day on (1-R37); what it was until then stays. */
    @Transactional
    AppointmentView changeFte(UUID id, FteChange change) {
        var appointment = find(id);
        var post = posts.lock(appointment.postId()).orElseThrow();
        var period = appointment.period();
        if (!change.from().isAfter(period.from()) || !period.contains(change.from())) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, "from", change.from())
                    .because("coordination.fteWithin", Map.of("from", period.from().plusDays(1), "until", period.until() == null ? "…" : period.until())));
        }
        var before = new Time(sql.query(FTE_THEN).with("id", id).with("day", change.from()).first(row -> Optional.ofNullable(row.decimal("fte"))).orElseThrow().orElse(null), null, null);
        sql.query(CHANGE_FTE).with("appointment", id).with("from", change.from()).with("fte", change.fte()).with("note", change.why()).execute();
        appointment.touch(clock.instant());
        journal.record(about(Act.appointmentFteChanged, post, appointment).from(before).to(new Time(change.fte(), change.from(), change.why())));
        return view(appointment);
    }

    private Appointment find(UUID id) {
        return appointments.findByIdOptional(id).orElseThrow(() -> Problem.notFound("appointmentId", id));
    }

    private boolean isOfPost(UUID appointment, UUID post) {
        return appointments.findByIdOptional(appointment).filter(found -> found.postId().equals(post)).isPresent();
    }

    private static void requireOneHolder(NewAppointment command, List<Issue> issues) {
        if (command.personName() == null == (command.organization() == null)) {
            issues.add(Issue.body(IssueType.exactlyOneOfExpected, "personName, organization", null));
        }
        if (command.personName() == null && command.personEmail() != null) {
            issues.add(Issue.body(IssueType.rejectedInput, "personEmail", null));
        }
    }

    private static void requirePeriod(LocalDate from, LocalDate until, List<Issue> issues) {
        if (until != null && until.isBefore(from)) {
            issues.add(Issue.body(IssueType.invalidPeriod, "validUntil", until));
        }
    }

    private Appointment.Holder holder(String name, String email, UUID organization) {
        return organization == null ? new Appointment.Holder(accounts.findOrAdd(name, email), null) : new Appointment.Holder(null, organization);
    }

    /** Who may do what can change with who holds a post, also for the caller. */
    private AppointmentView view(Appointment appointment) {
        appointments.flush();
        viewer.forgetGrants();
        return reader.find(appointment.id()).orElseThrow(() -> Problem.notFound("appointmentId", appointment.id()));
    }

    private static Entry about(Act act, Post post, Appointment appointment) {
        return Entry.of(act, SUBJECT, appointment.id()).in(post.place().partnership()).by(post.place().organization());
    }
}
