package brussels.samenhang.account;

import brussels.samenhang.shared.text.Language;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask about persons: professionals who sign in or fill a role, never residents. */
public interface AccountApi {

    /** The person who is asking; refused with missingPermission when that is no person. */
    UUID currentPersonId();

    Optional<KnownPerson> find(UUID personId);

    /**
     * The person with the e-mail address, or a new one: somebody may fill a role before ever signing in. Two persons
     * without e-mail are never taken for one, however they are called.
     */
    UUID findOrAdd(String name, String email);

    /**
     * @param email null when not known
     * @param language the one to write to the person in
     */
    record KnownPerson(UUID id, String name, String email, Language language) {
    }
}
