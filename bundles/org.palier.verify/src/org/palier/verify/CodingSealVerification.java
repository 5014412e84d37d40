// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.LogBlock;
import org.palier.corpus.Corpus;
import org.palier.ground.text.Bilingual;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.study.runs.CodingSeals;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/** Compares the log of codings with the digests that a manifest holds of it. */
final class CodingSealVerification {

	private final StudyFolder folder;
	private final RunManifest manifest;
	private final List<LogBlock> then;

	CodingSealVerification(StudyFolder folder, RunManifest manifest) {
		this.folder = folder;
		this.manifest = manifest;
		this.then = CodingSeals.of(manifest);
	}

	/** True for a manifest that holds some. */
	boolean isOne() {
		return !then.isEmpty();
	}

	/** How many codings it holds. */
	long codings() {
		return then.stream().mapToLong(LogBlock::count).sum();
	}

	/** The changes in the file: single codings, and stretches of the log. */
	List<Difference> differences(Corpus corpus) throws IOException {
		List<Difference> differences = new ArrayList<>(ChangedCodings.of(corpus.changedCodings(ChangedCodings.asked())));
		List<LogBlock> now = corpus.codingLog(then, CodingSeals.lostSince(folder, manifest));
		for (int i = 0; i < then.size(); i++) {
			LogBlock was = then.get(i);
			LogBlock is = now.get(i);
			if (!was.equals(is)) {
				Bilingual where = was.runId().isEmpty() ? Verification.WORDS.text("by_hand") : Bilingual.same(was.runId());
				differences.add(new Difference(Kind.CODING, was.runId() + " " + (was.number() + 1), was.sha256(), is.sha256(),
						is.count() < was.count() ? Verification.WORDS.text("log_gone", where, was.number() + 1, was.count() - is.count())
								: Verification.WORDS.text("log_changed", where, was.number() + 1, was.count())));
			}
		}
		return differences;
	}
}
