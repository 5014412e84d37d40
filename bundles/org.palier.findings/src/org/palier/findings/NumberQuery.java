// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

/** A question that gives a number of a sentence. It is kept as text, and can be put again to the study at any time. Immutable. */
public sealed interface NumberQuery permits CellQuery, WaitQuery, ReachQuery, OptionQuery, ContributedQuery, EarlierQuery {

	/** The text that is kept; no two queries have one text. */
	String text();
}
