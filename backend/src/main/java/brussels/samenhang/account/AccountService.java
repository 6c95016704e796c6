package brussels.samenhang.account;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Singleton
class AccountService implements AccountApi {

    @Inject
    PersonRepository persons;

    @Inject
    MeReader reader;

    @Inject
    Viewer viewer;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    @Transactional
    MeView chooseLanguage(String ifMatch, LanguageChoice choice) {
        var person = persons.findById(currentPersonId());
        Etags.require(ifMatch, person.version());
        var before = person.language();
        person.speak(choice.language());
        journal.record(Entry.of(Act.languageChosen, "person", person.id()).from(Map.of("language", before)).to(choice));
        return reader.me();
    }

    @Override
    public UUID currentPersonId() {
        return viewer.personId().orElseThrow(() -> Problem.of(ProblemType.missingPermission));
    }

    @Override
    @Transactional
    public Optional<KnownPerson> find(UUID personId) {
        return persons.findByIdOptional(personId).map(person -> new KnownPerson(person.id(), person.name(), person.email(), person.language()));
    }

    @Override
    @Transactional
    public UUID findOrAdd(String name, String email) {
        return persons.findByEmail(email).map(Person::id).orElseGet(() -> add(name, email));
    }

    private UUID add(String name, String email) {
        var person = Person.named(name, email, clock.instant());
        persons.persist(person);
        journal.record(Entry.of(Act.personNamed, "person", person.id()).to(Map.of("name", person.name())));
        return person.id();
    }
}
