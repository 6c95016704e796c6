/** What organizations and partnerships look for or offer, and who answers. */
package brussels.samenhang.notice;
