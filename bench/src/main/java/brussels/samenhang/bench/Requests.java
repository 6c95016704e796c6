package brussels.samenhang.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Requests of one kind, drawn from at random.
 *
 * @param goal share of the direct rate, in percent, that is to be reached at 16 connections
 */
record Requests(String title, int goal, List<String> paths) {

    private static final List<String> SECTORS = List.of("welfare", "health", "housing", "education", "culture", "youth");
    /** As the directory of the application asks for them. */
    private static final String FACETS = Stream.of("municipality", "neighborhood", "theme", "targetGroup", "sector", "language", "type", "acceptsReferrals", "sphere", "careLine",
            "authority", "legalForm").map("&facet="::concat).collect(Collectors.joining());
    private static final int DETAILS = 200;
    static final String NOW = "Partnership with 10 years of history, today";
    static final String PAST = "Partnership with 10 years of history, in 2015";
    static final String OVERVIEW = "The region's overview, 2,000 posts";

    static List<Requests> of(Database database) throws SQLException {
        var directory = IntStream.range(0, 19 * 2).mapToObj(i ->
                "/organizations?municipality=%d&sector=%s&pageSize=50".formatted(21001 + i % 19, SECTORS.get(i % SECTORS.size()))).toList();
        var search = database.column("select substr(name ->> 'nl', 1, 14) from organization where synthetic order by md5(id::text) limit " + DETAILS).stream()
                .map(name -> "/organizations?q=%s&pageSize=20%s".formatted(name.replace(" ", "%20"), FACETS)).toList();
        var organizations = database.column("select id from organization where synthetic order by md5(id::text) limit " + DETAILS).stream()
                .map(id -> "/organizations/" + id).toList();
        var partnerships = database.column("select id from partnership order by md5(id::text) limit " + DETAILS).stream()
                .map(id -> "/partnerships/" + id).toList();
        var code = database.column("""
                select i.code from indicator i join observation o on o.indicator_id = i.id where o.partnership_id is not null
                group by i.code order by count(*) desc limit 1""").getFirst();
        var dashboard = IntStream.range(0, 19).mapToObj(i ->
                "/dashboards/indicatorSeries?indicator=%s&municipality=%d".formatted(code, 21001 + i)).toList();
        var followed = database.column("select distinct partnership_id::text from post where synthetic order by 1").stream().map(id -> "/partnerships/" + id).toList();
        return List.of(new Requests("Directory page of 50 with filters and total", 45, directory),
                new Requests("Search as you type, with the counts of facets", 40, search),
                new Requests("Organisation with its memberships", 55, organizations),
                new Requests("Partnership with its members", 55, partnerships),
                new Requests("Dashboard: one indicator in one municipality", 55, dashboard),
                new Requests(NOW, 55, followed),
                new Requests(PAST, 55, followed.stream().map(path -> path + "?asOf=2015-06-01").toList()),
                new Requests(OVERVIEW, 40, List.of("/dashboards/coordination")));
    }

    /** The same overview of few posts: it must not take fewer statements than that of all. */
    static Requests smallOverview() {
        return new Requests("The region's overview, one function only", 0, List.of("/dashboards/coordination?roleType=neighborhoodReferent"));
    }

    Load.Workers over(Api api) {
        return () -> {
            var connection = api.connect();
            var random = RandomGenerator.getDefault();
            return new Load.Worker() {
                @Override
                public void once() throws Exception {
                    connection.get(paths.get(random.nextInt(paths.size())));
                }

                @Override
                public void close() throws Exception {
                    connection.close();
                }
            };
        };
    }
}
