/** How an organization describes its way of working, apart from the facts: free text that it signs (3-R3). */
package brussels.samenhang.organization.profile;
