// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.List;
import java.util.Map;

import org.palier.corpus.Recoding;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.PostCounts;
import org.palier.study.edit.RecordedEdit;

/** A change of a codebook or theory that takes codings along: previewed first, then one edit. */
public sealed interface CodebookChange permits UsageMerge, UsageSplit, CategoryMerge, CategorySplit, PlatformMerge {

	/** The recodings that would happen; changes nothing. @param counts of the posts of the study */
	RecodePreview preview(PostCounts counts);

	/**
	 * The recodings of posts; the corpus writes them before the edit runs.
	 *
	 * @param counts of the posts of the study; agencies are numbered as in them
	 */
	List<Recoding> recodings(PostCounts counts);

	/** Platforms whose posts count for others from then on, by id; the corpus writes them before the edit runs. */
	default Map<String, String> movedPlatforms() {
		return Map.of();
	}

	/** One edit that makes the change and lets a run count that recoded or moved posts. */
	RecordedEdit edit(PostRecode posts);

	/** The name for undo and the list of runs. */
	Bilingual label();
}
