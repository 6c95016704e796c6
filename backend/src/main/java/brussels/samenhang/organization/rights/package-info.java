/** Which rights an organization checks as a matter of course, and how organizations of one partnership learn from each other's lists (2b-R39). */
package brussels.samenhang.organization.rights;
