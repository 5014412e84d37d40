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
import org.palier.study.runs.CodingDigests;
import org.palier.study.runs.HandCoding;
import org.palier.study.runs.RunManifest;

/**
 * The outcome of a verification.
 *
 * @param manifest   of the run
 * @param outcome    what differs, and what the study got since
 * @param sealed     what was compared with digests of the manifest
 * @param erased     when something that the run counted was erased; empty when nothing was
 * @param refused    why the run was not made again, where its digests alone were compared; empty where it was, or nobody could
 * @param conclusion in a sentence
 */
public record Verified(RunManifest manifest, Outcome outcome, Sealed sealed, Optional<LocalDate> erased,
		Optional<CannotVerifyException> refused, Bilingual conclusion) {

	/**
	 * The numbers of posts and codings that were compared with digests.
	 *
	 * @param posts   each sighting of one among them; empty where the manifest holds none
	 * @param codings empty where it holds none
	 */
	public record Sealed(Optional<Long> posts, Optional<Long> codings) {
	}

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

	/**
	 * Sentences beside the differences. They say what was compared with digests, that an old manifest has none, and why the run was not made
	 * again.
	 */
	public List<Bilingual> notes() {
		List<Bilingual> sentences = new ArrayList<>();
		sealed.posts().ifPresent(count -> sentences.add(Verification.WORDS.text("sealed_posts", count)));
		sealed.codings().ifPresent(count -> sentences.add(Verification.WORDS.text("sealed", count)));
		if (sealed.posts().isEmpty() && restedOnPosts()) {
			sentences.add(Verification.WORDS.text("unsealed_posts"));
		}
		if (sealed.posts().isPresent() || sealed.codings().isPresent()) {
			erased.ifPresent(it -> sentences.add(Verification.WORDS.text("sealed_erased", it.toString())));
		}
		refused.ifPresent(it -> sentences.add(it.reason()));
		return sentences;
	}

	/** Whether the run rested on posts. An older manifest shows it by the codings of posts, or by an import of posts. */
	private boolean restedOnPosts() {
		return sealed.codings().isPresent() && !manifest.kind().equals(new HandCoding().id())
				|| manifest.inputs().stream().anyMatch(CodingDigests::isOne);
	}
}
