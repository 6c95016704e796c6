package brussels.samenhang.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class AnnualReportRepository implements PanacheRepositoryBase<AnnualReport, UUID> {
}
