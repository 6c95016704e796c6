package brussels.samenhang.testing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.TestResourceScope;

/** Puts the database and the keys under every {@code @QuarkusTest} of the suite, so that the service starts once. */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestKeys.class, scope = TestResourceScope.GLOBAL)
class SharedTestResources {
}
