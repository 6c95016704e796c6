package brussels.samenhang.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

@Singleton
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    Optional<Person> findBySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    Optional<Person> findByEmail(String email) {
        return email == null ? Optional.empty() : find("lower(email) = lower(?1)", email).firstResultOptional();
    }
}
