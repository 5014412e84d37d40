// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * Posts of an agency that relay an account of another one.
 *
 * @param from  number of the agency that relays, in the attribution
 * @param to    number of the agency that is relayed
 * @param posts 1 or more
 */
public record RelaysBetween(int from, int to, long posts) {

	/** Their count, as SQL. Needs the attribution. @param tally of the posts that count */
	static String sql(Tally tally) {
		return "SELECT a.agency, r.agency, count(*) FROM " + tally.posts() + " p" + Tally.ATTRIBUTED
				+ " WHERE a.agency >= 0 AND r.agency >= 0 AND a.agency <> r.agency AND " + tally.ofAnybody("p") + " GROUP BY ALL ORDER BY ALL";
	}
}
