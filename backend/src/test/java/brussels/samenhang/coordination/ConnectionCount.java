package brussels.samenhang.coordination;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often the pool is asked: outside an act that is once a statement. */
@Singleton
public class ConnectionCount implements AgroalPoolInterceptor {

    private final AtomicInteger acquired = new AtomicInteger();

    @Override
    public void onConnectionAcquire(Connection connection) {
        acquired.incrementAndGet();
    }

    int now() {
        return acquired.get();
    }
}
