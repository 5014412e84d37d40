// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

/** What a number owes to chance. */
enum Chance {

	/** People read the posts: some of them, drawn by lot, or all that there happen to be. */
	SAMPLED,
	/** All was counted: the number owes nothing to chance, only to what nobody looked at. */
	NONE,
	/** Programs alone counted: by how much they are wrong, nobody knows. */
	UNCHECKED
}
