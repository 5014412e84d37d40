// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.study.runs.RunManifest;

/**
 * What a verification came to.
 *
 * @param manifest   of the run
 * @param outcome    what differs, and what the study got since
 * @param codings    how many were compared with the digests of the manifest; empty where it holds none
 * @param erased     when something that the run counted was erased; empty when nothing was
 * @param conclusion in a sentence
 */
public record Verified(RunManifest manifest, Outcome outcome, Optional<Long> codings, Optional<LocalDate> erased, Bilingual conclusion) {

	/** True when nothing differs. */
	public boolean same() {
		return outcome.differences().isEmpty();
	}

	/** A difference as a sentence. */
	public static Bilingual sentence(Difference it) {
		if (!it.words().isEmpty()) {
			return it.words();
		}
		String what = it.was().isEmpty() ? "new" : it.is().isEmpty() ? "gone" : "other";
		return Verification.WORDS.text(what, Verification.WORDS.text(it.kind().name().toLowerCase(Locale.ROOT)), it.name(), it.was(), it.is());
	}

	/** What is told of the digests of codings; nothing where the manifest holds none. */
	public List<Bilingual> sealed() {
		List<Bilingual> sentences = new ArrayList<>();
		codings.ifPresent(count -> {
			sentences.add(Verification.WORDS.text("sealed", count));
			erased.ifPresent(it -> sentences.add(Verification.WORDS.text("sealed_erased", it.toString())));
		});
		return sentences;
	}
}
