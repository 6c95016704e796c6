/** What can go wrong, and the one place where an exception becomes an answer. */
package brussels.samenhang.shared.problem;
