package brussels.samenhang.coordination;

/** How a post stands on a day: held by nobody, only by somebody who stands in, or by a holder in their own name. */
enum PostState {
    vacant, covered, filled
}
