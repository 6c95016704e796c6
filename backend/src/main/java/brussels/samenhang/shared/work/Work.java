package brussels.samenhang.shared.work;

/**
 * Something that takes longer than a request may wait for. A bean of a feature implements it for one kind of task; it is
 * run outside any request, in one transaction that is committed together with the end of the task. So work that is
 * cancelled, fails, or dies with its server has changed nothing, and may be run again from the start.
 *
 * <pre>{@code @Singleton class CampaignWork implements Work {
 *     public String kind() { return "campaign"; }
 *     public WorkResult run(WorkRun run) {
 *         var input = run.input(Input.class);
 *         run.at("campaign.sending", done, total);   // every second or so: tells how far, and stops here when cancelled
 *         return WorkResult.at("campaigns/" + id).counting("mails", sent);
 *     }
 * }}</pre>
 */
public interface Work {

    /** The code under which tasks are started: lowerCamelCase, one per implementation. */
    String kind();

    /** Does it. A {@link brussels.samenhang.shared.problem.Problem} thrown here is told to who looks at the task. */
    WorkResult run(WorkRun run) throws Exception;
}
