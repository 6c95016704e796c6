package brussels.samenhang.indicator.comment;

/** A figure as it stood when something was said about it; numbers as they were written. */
record CommentedFigure(String value, String lower, String upper, String absence) {
}
