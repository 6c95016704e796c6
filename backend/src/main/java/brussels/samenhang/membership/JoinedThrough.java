package brussels.samenhang.membership;

/** How a membership began. */
enum JoinedThrough {
    application, invitation, founding, recorded
}
