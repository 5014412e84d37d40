// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import org.palier.corpus.PostFilter;
import org.palier.corpus.PostPlace;

/**
 * Ids of items of tables of posts that are no thing of the study, shared by those that write the rows: {@link PostOwners}
 * and the indicators.
 */
final class PostItem {

	/** Posts that others wrote and that relay an agency: its reach, and no posts of its own. */
	static final String RELAYED_BY_OTHERS = "relayed_by_others";
	/** Posts of accounts that no agency has. */
	static final String UNATTRIBUTED = "unattributed";
	/** Posts of accounts that several agencies may have. */
	static final String AMBIGUOUS = "ambiguous";
	/** Posts of all agencies of the study, without those of others. */
	static final String AGENCIES_TOGETHER = "agencies_together";
	/** Posts of agencies without a category. */
	static final String UNCATEGORIZED = "uncategorized";
	/** Posts without a date. */
	static final String UNDATED = PostFilter.UNDATED;
	/** Posts whose coder could not tell a usage. */
	static final String ABSTAINED = "abstained";
	/** Posts that nobody coded. */
	static final String NOT_LOOKED_AT = "not_looked_at";
	/** Posts that persons coded differently, and on which nobody has decided. */
	static final String OPEN = "open";
	/** Posts whose usage a theory places nowhere. */
	static final String UNPLACED = PostPlace.UNPLACED;

	private PostItem() {
	}
}
