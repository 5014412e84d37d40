// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import static org.palier.reports.verify.ReportVerification.isRepeatable;

import java.io.IOException;
import java.util.List;

import org.palier.coding.estimates.StudyEstimates;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.reports.verify.ReportVerification;
import org.palier.study.history.LookBack;
import org.palier.study.runs.CodingDigests;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyRuns;

/**
 * Makes a report, or an export of indicators, again.
 *
 * @param parts at hand
 */
record ReportRunVerification(VerifyParts parts) implements Verification {

	@Override
	public boolean takes(RunManifest manifest) {
		return isRepeatable(manifest);
	}

	@Override
	public Outcome verify(RecordedRun run, Progress progress) throws IOException, ExplainedException {
		RunManifest manifest = run.manifest();
		ReportTemplate template = parts.template(manifest.parameters().getOrDefault("template", ReportTemplate.STANDARD));
		ReportPictures pictures = parts.pictures(manifest.parameters());
		try (var open = parts.open(run.folder(), ReportChoices.isWithoutPosts(manifest.parameters()))) {
			// Facts that were written down after the report was made are left out.
			LookBack from = LookBack.of(manifest.parameters()).madeAt(manifest.at());
			var posts = open.posts(StudyRuns.known(open.study(), from));
			StudyView view = StudyEstimates.view(open, parts.addresses(), from, progress);
			return new ReportVerification(parts.report(run.folder(), pictures, posts), parts.exporters()).verify(run.folder(), manifest,
					open.study(), view, posts.isPresent() ? CodingDigests.of(posts.get()) : List.of(), template, pictures, progress);
		} catch (IllegalArgumentException wrong) {
			throw run.malformed(WORDS.text("malformed"));
		}
	}

	@Override
	public Bilingual conclusion(Outcome outcome) {
		return outcome.growth().isEmpty() ? Verification.super.conclusion(outcome) : WORDS.text("grown", outcome.outputs());
	}
}
