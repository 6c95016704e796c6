/** What an organization offers to whom: the services of the contract ({@code Service} alone would be taken for a class that serves). */
package brussels.samenhang.organization.offer;
