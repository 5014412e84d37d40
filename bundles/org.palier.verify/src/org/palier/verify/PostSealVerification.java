// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.ComparedPosts;
import org.palier.corpus.LogBlock;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.PostSeals;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/** Compares posts with the digests that a manifest holds of them, and names those that differ. */
final class PostSealVerification {

	private final PostComparisons comparisons;
	private final StudyFolder folder;
	private final RunManifest manifest;
	private final List<LogBlock> then;

	PostSealVerification(PostComparisons comparisons, StudyFolder folder, RunManifest manifest) {
		this.comparisons = comparisons;
		this.folder = folder;
		this.manifest = manifest;
		this.then = PostSeals.of(manifest);
	}

	/** True for a manifest that holds some. */
	boolean isOne() {
		return !then.isEmpty();
	}

	/** How many posts it holds, each sighting of one among them. */
	long posts() {
		return then.stream().mapToLong(LogBlock::count).sum();
	}

	/** The changes in the file: single posts, or stretches where the single post is not known. */
	List<Difference> differences(OpenStudy open) throws IOException {
		ComparedPosts compared = comparisons.of(open, manifest);
		var words = new ChangedPosts(folder, open.study());
		List<Difference> differences = new ArrayList<>(words.of(compared.changed()));
		for (int i = 0; i < then.size(); i++) {
			LogBlock was = then.get(i);
			LogBlock is = compared.now().get(i);
			if (!was.equals(is) && !compared.known().contains(was.runId())) {
				differences.add(new Difference(Kind.POST, was.runId() + " " + (was.number() + 1), was.sha256(), is.sha256(),
						is.count() < was.count() ? Verification.WORDS.text("posts_gone", words.run(was.runId()), was.number() + 1, was.count() - is.count())
								: Verification.WORDS.text("posts_changed", words.run(was.runId()), was.number() + 1, was.count())));
			}
		}
		return differences;
	}
}
