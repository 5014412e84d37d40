// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.Coding;
import org.palier.corpus.CodingBlock;
import org.palier.corpus.Corpus;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.RefusedException;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.study.runs.CodingSeals;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/** Compares the log of codings with the digests that a manifest holds of it. */
final class SealVerification {

	private static final int SHOWN = 20;

	private final StudyFolder folder;
	private final RunManifest manifest;
	private final List<CodingBlock> then;

	SealVerification(StudyFolder folder, RunManifest manifest) {
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
		return then.stream().mapToLong(CodingBlock::count).sum();
	}

	/** What was changed in the file: single codings, and stretches of the log. */
	List<Difference> differences() throws IOException, RefusedException {
		try (var open = Console.toRead(folder, false)) {
			Corpus corpus = open.corpus();
			List<Difference> differences = new ArrayList<>();
			List<Coding> changed = corpus.changedCodings(SHOWN + 1);
			changed.stream().limit(SHOWN).forEach(it -> differences.add(ChangedCodings.difference(it)));
			if (changed.size() > SHOWN) {
				differences.add(new Difference(Kind.CODING, "…", "", "", Console.text("verify.more_codings", SHOWN)));
			}
			List<CodingBlock> now = corpus.codingLog(then, CodingSeals.lostSince(folder, manifest));
			for (int i = 0; i < then.size(); i++) {
				CodingBlock was = then.get(i);
				CodingBlock is = now.get(i);
				if (!was.equals(is)) {
					Bilingual where = was.runId().isEmpty() ? Console.text("verify.by_hand") : Bilingual.same(was.runId());
					differences.add(new Difference(Kind.CODING, was.runId() + " " + (was.number() + 1), was.sha256(), is.sha256(),
							is.count() < was.count() ? Console.text("verify.log_gone", where, was.number() + 1, was.count() - is.count())
									: Console.text("verify.log_changed", where, was.number() + 1, was.count())));
				}
			}
			return differences;
		}
	}
}
