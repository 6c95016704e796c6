package brussels.samenhang.membership;

/** Whether an organization takes part of its own will, because it has to, or as a paid assignment (2a §2.3). */
enum MembershipStatus {
    voluntary, mandatory, paid
}
