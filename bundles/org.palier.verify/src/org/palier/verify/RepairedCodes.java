// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.palier.codebook.classify.ClassificationRun;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.Codebook;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusView;
import org.palier.ground.Progress;
import org.palier.ground.text.ExplainedException;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.study.runs.RunManifest;

/**
 * Lets programs code the posts of a corpus again.
 *
 * @param repair what is at hand
 * @param study  whose corpus it is
 * @param again  has the posts, and gets the codes
 */
record RepairedCodes(StudyRepair repair, Study study, Corpus again) {

	private static final Wording WORDS = Verification.WORDS;
	/** Runs that gave programs’ codes other names: what they did to these is not made again. */
	private static final List<String> RENAMING = List.of("recode", "migrate");

	/** Codes again what a run coded; nothing for a run of another kind. */
	Optional<RepairStep> run(RunManifest manifest, Progress progress) throws IOException {
		if (RENAMING.contains(manifest.kind()) && manifest.counts().getOrDefault("recoded", 0L) > 0) {
			return Optional.of(StudyRepair.without(manifest, WORDS.text("repair.recoded", manifest.id())));
		}
		if (!ClassifyRun.KIND.isOf(manifest)) {
			return Optional.empty();
		}
		try {
			return Optional.of(code(manifest, progress));
		} catch (ExplainedException refused) {
			return Optional.of(StudyRepair.without(manifest, refused.reason()));
		}
	}

	private RepairStep code(RunManifest manifest, Progress progress) throws IOException, ExplainedException {
		RecordedRun run = repair.recorded(manifest);
		String id = manifest.parameters().getOrDefault("classifier", "");
		VerifyParts.CodingPart chosen = repair.parts().classifier(id, ClassificationSummary.options(manifest.parameters()))
				.orElseThrow(() -> run.cannot(WORDS.text("cannot.no_plugin", id, manifest.palier())));
		run.sameParts(List.of(chosen.plugin()));
		Codebook codebook = Codebook.of(study);
		String then = manifest.parameters().getOrDefault("codebook", "");
		if (!then.equals(codebook.version())) {
			throw run.cannot(WORDS.text("cannot.other_codebook", then, codebook.version()));
		}
		ClassificationSummary summary = new ClassificationRun(again, id, codebook, chosen.classifying().apply(codebook))
				.run(posts(manifest), manifest.id(), manifest.at(), progress);
		run.sameVersion(id, summary.setting().version());
		boolean isSame = run.counts(summary.counts()).isEmpty();
		long codings = summary.counts().getOrDefault("coded", 0L);
		return new RepairStep(manifest.id(), manifest.kind(), isSame, codings,
				WORDS.text(isSame ? "repair.codes" : "repair.codes_differ", manifest.id(), codings));
	}

	/** The posts that it read then: those of all runs before it, or of those that count now. */
	private CorpusView posts(RunManifest manifest) throws IOException {
		CorpusView all = again.view(ClassifyVerification.before(study, manifest, false));
		return all.posts() == manifest.counts().getOrDefault("posts", 0L) ? all : again.view(ClassifyVerification.before(study, manifest, true));
	}
}
