// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Set;

/**
 * Questions for measures of posts by some cuts.
 *
 * @param tally of the posts that count
 * @param by    what is told apart
 */
record MeasureQuery(Tally tally, Set<PostCut> by) {

	private static final String AUTHOR = Tally.OF_AUTHOR;

	/**
	 * Over the posts that agencies wrote; {@link MeasuredPosts} reads its rows.
	 *
	 * @param value expression of the measure over the posts p and what is joined; null where there is none
	 * @param with  common table expressions, or empty
	 * @param joins of them to the posts p
	 */
	String measured(String value, String with, String joins) {
		return with
				+ "SELECT agency, platform, month, count(m), sum(m)::BIGINT, quantile_cont(m, 0.25), quantile_cont(m, 0.5), quantile_cont(m, 0.75)"
				+ " FROM (SELECT " + cut(PostCut.AGENCY, "a.agency", String.valueOf(AccountAgency.UNATTRIBUTED)) + " AS agency, " + place()
				+ ", " + value
				+ " AS m FROM " + tally.posts() + " p" + AUTHOR + joins + " WHERE a.agency >= 0 AND " + tally.counts("p")
				+ ") WHERE m IS NOT NULL GROUP BY ALL ORDER BY ALL";
	}

	/** Posts by their author; {@link WrittenPosts} reads its rows. */
	String written() {
		return "SELECT coalesce(a.agency, " + AccountAgency.UNATTRIBUTED + ") AS agency, " + place() + ", count(*) FROM " + tally.posts()
				+ " p" + AUTHOR
				+ " WHERE " + tally.counts("p") + " GROUP BY ALL ORDER BY ALL";
	}

	private String place() {
		return cut(PostCut.PLATFORM, "p.platform", "''") + " AS platform, "
				+ cut(PostCut.MONTH, "coalesce(strftime(date_trunc('month', p.created_at), '%Y-%m'), '')", "''") + " AS month";
	}

	private String cut(PostCut cut, String expression, String together) {
		return by.contains(cut) ? expression : together;
	}

	static MeasuredPosts measured(Row row) {
		return new MeasuredPosts(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5), row.getDouble(6),
				row.getDouble(7), row.getDouble(8));
	}

	static WrittenPosts written(Row row) {
		return new WrittenPosts(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4));
	}
}
