// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

/** What gives a number of a sentence. It is kept as text, and can be put again to the study at any time. Immutable. */
public sealed interface NumberQuery permits CellQuery, WaitQuery, ReachQuery, OptionQuery, ContributedQuery, EarlierQuery {

	/** As it is kept; no two queries have the same text. */
	String text();
}
