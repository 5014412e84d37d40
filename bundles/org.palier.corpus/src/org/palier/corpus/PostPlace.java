// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.List;
import java.util.Set;

/**
 * A condition on the position of posts in a theory. A post is in the category of its own code, otherwise in the one where the theory places
 * its usage. A post with several codes of its own lies in the category of each. Immutable.
 *
 * @param theory     which theory
 * @param categories ids of its categories: a code of a post that is not among these counts as no code
 * @param usages     where it places usages; of several that name a usage the first that names the platform, otherwise the one that names
 *                   none
 * @param wanted     ids of categories, {@link #UNPLACED}, {@link #UNCODED}: the post lies in one of these
 */
public record PostPlace(Facet theory, Set<String> categories, List<UsagePlace> usages, Set<String> wanted) {

	/** Stands for posts that somebody coded and that the theory places in no category. */
	public static final String UNPLACED = "unplaced_posts";
	/** Stands for posts that have no code, or on whose code persons disagree. */
	public static final String UNCODED = "uncoded";

	/**
	 * The category in which a theory places a usage.
	 *
	 * @param usage    id
	 * @param platform id; empty for all platforms that no other place of the usage names
	 * @param category id; empty for none
	 */
	public record UsagePlace(String usage, String platform, String category) {
	}

	/** Copies its lists. */
	public PostPlace {
		categories = Set.copyOf(categories);
		usages = List.copyOf(usages);
		wanted = Set.copyOf(wanted);
	}

	/** This theory with other places in it. */
	public PostPlace in(Set<String> others) {
		return new PostPlace(theory, categories, usages, others);
	}
}
