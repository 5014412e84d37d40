// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.Coding;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.RefusedException;
import org.palier.headless.study.PostsChoice;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/**
 * Names the codings whose fields are not those that were written, beside what else differs. Somebody who changes a coding in the
 * file and takes its digest anew is found out by the digests of the manifest all the same; then the part of the log is
 * named, and not the coding.
 */
final class ChangedCodings {

	/** More are not told one by one. */
	private static final int SHOWN = 20;

	/** @param again what a run made again differs in @return with the codings that were changed */
	static Outcome among(StudyFolder folder, RunManifest manifest, Outcome again) throws IOException, RefusedException {
		List<Difference> differences = new ArrayList<>();
		try (var open = Console.toRead(folder, PostsChoice.isLeftOut(manifest.parameters()))) {
			var posts = open.posts();
			if (posts.isPresent()) {
				List<Coding> changed = posts.get().changedCodings(SHOWN + 1);
				changed.stream().limit(SHOWN).forEach(it -> differences.add(difference(it)));
				if (changed.size() > SHOWN) {
					differences.add(new Difference(Kind.CODING, "…", "", "", Console.text("verify.more_codings", SHOWN)));
				}
			}
		}
		return again.with(differences);
	}

	static Difference difference(Coding it) {
		Bilingual where = it.runId().isEmpty() ? Console.text("verify.by_hand") : Bilingual.same(it.runId());
		return new Difference(Kind.CODING, String.valueOf(it.id()), "", it.toString(),
				Console.text("verify.coding_changed", String.valueOf(it.id()), String.valueOf(it.post()), where, it.facet().id(), it.value(), it.coder(),
						it.kind().id(), it.at().toString()));
	}

	private ChangedCodings() {
	}
}
