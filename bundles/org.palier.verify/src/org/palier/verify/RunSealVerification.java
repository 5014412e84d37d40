// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.LogBlock;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.RunSeals;
import org.palier.study.runs.StudyFolder;

/**
 * Compares when runs began, and the platforms that count for others by them, with the digests that a manifest holds, and names the runs
 * that differ.
 *
 * @param then what the manifest holds
 */
record RunSealVerification(StudyFolder folder, List<LogBlock> then) {

	RunSealVerification(StudyFolder folder, RunManifest manifest) {
		this(folder, RunSeals.of(manifest));
	}

	/** True for a manifest that holds some; none does that is older than these digests. */
	boolean isOne() {
		return !then.isEmpty();
	}

	/** The changes in the file. */
	List<Difference> differences(OpenStudy open) throws IOException {
		var words = new ChangedPosts(folder, open.study());
		List<LogBlock> now = open.corpus().runBeginnings(then.stream().map(LogBlock::runId).toList());
		List<Difference> differences = new ArrayList<>();
		for (int i = 0; i < then.size(); i++) {
			LogBlock was = then.get(i);
			LogBlock is = now.get(i);
			if (!was.equals(is)) {
				String key = is.count() == 0 ? "run_gone" : was.count() == 1 && is.count() == 1 ? "began_changed" : "moves_changed";
				differences.add(new Difference(Kind.RUN, was.runId(), was.sha256(), is.sha256(),
						Verification.WORDS.text(key, words.begun(was.runId()))));
			}
		}
		return differences;
	}
}
