// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.findings;

import java.util.List;
import java.util.Set;

import org.palier.numbers.found.ContributedFinding;
import org.palier.numbers.queries.PostQuery;
import org.palier.numbers.view.StudyView;

/**
 * Finds something in studies that Palier does not look for. Stateless and thread-safe: the same view always gives the same findings.
 * Contributed to the extension point {@code org.palier.extensions.findings}, which has its name in both languages.
 */
public interface FindingSource {

	/** Stable, lower-case id, as plugin.xml gives it. */
	String id();

	/**
	 * The questions that this source asks of the posts beside {@link StudyView#posts()}, by {@link StudyView#ask}: no
	 * other question is answered.
	 */
	default Set<PostQuery<?>> queries() {
		return Set.of();
	}

	/**
	 * Returns everything that this source looked at, whatever came out: a finding that is given only where it is large
	 * makes ranges too narrow. The ranges hold at once for all findings of a study, those of plug-ins and of Palier;
	 * each one more makes all of them wider.
	 *
	 * @param view of a study, with its estimates; with nothing else may be counted
	 * @return empty where the study has nothing that the source is about
	 */
	List<ContributedFinding> findings(StudyView view);
}
