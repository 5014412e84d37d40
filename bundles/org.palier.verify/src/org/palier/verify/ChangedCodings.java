// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.Coding;
import org.palier.ground.text.Bilingual;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;

/**
 * Names the codings whose fields are not those that were written, beside what else differs. The digests of the manifest also show a coding
 * whose own digest was computed again after the change; then the part of the log is named, and not the coding.
 */
final class ChangedCodings {

	/** More are not told one by one. */
	private static final int SHOWN = 20;

	private ChangedCodings() {
	}

	/** The codings that were changed; no more than a reader takes in. */
	static List<Difference> of(List<Coding> changed) {
		List<Difference> differences = new ArrayList<>();
		changed.stream().limit(SHOWN).forEach(it -> differences.add(difference(it)));
		if (changed.size() > SHOWN) {
			differences.add(new Difference(Kind.CODING, "…", "", "", Verification.WORDS.text("more_codings", SHOWN)));
		}
		return differences;
	}

	/** How many to ask for: one more than are told. */
	static int asked() {
		return SHOWN + 1;
	}

	private static Difference difference(Coding it) {
		Bilingual where = it.runId().isEmpty() ? Verification.WORDS.text("by_hand") : Bilingual.same(it.runId());
		return new Difference(Kind.CODING, String.valueOf(it.id()), "", it.toString(),
				Verification.WORDS.text("coding_changed", String.valueOf(it.id()), String.valueOf(it.post()), where, it.facet().id(),
						it.value().text(), it.coder(), it.kind().id(), it.at().toString()));
	}
}
