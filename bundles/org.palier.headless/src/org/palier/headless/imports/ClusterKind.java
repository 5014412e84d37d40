// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.cluster.ClusterCodings;
import org.palier.codebook.cluster.ClusterRun;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.study.runs.StudyRuns;

/** The codings of a job of a cluster, as one classification of the study. */
final class ClusterKind implements ImportKind {

	@Override
	public String id() {
		return "run";
	}

	@Override
	public ExitCode run(ImportOrder order, ImportAnswer answer) throws IOException {
		Path folder = order.asked().file();
		ClusterCodings codings;
		ClassificationSummary summary;
		Optional<Bilingual> replaced = Optional.empty();
		if (order.dry()) {
			try (var study = order.toRead(false)) {
				codings = ClusterCodings.read(folder, Codebook.of(study.study()));
				summary = codings.tryOut(study.postsNeeded(), order.console().clock().instant(), order.progress());
			}
		} else {
			try (var study = order.toWrite()) {
				study.postsNeeded();
				Codebook codebook = Codebook.of(study.study());
				codings = ClusterCodings.read(folder, codebook);
				ClusterRun.Outcome outcome = study.run(new ClusterRun(codings, StudyRuns.active(study.study())), order.console().clock().instant(),
						order.progress());
				summary = outcome.summary();
				replaced = outcome.replaced();
				answer.json().put("run", outcome.runId());
			}
		}
		tell(codings, summary, order.dry(), answer);
		replaced.ifPresent(answer::tell);
		return order.strict() && summary.failed() > 0 ? ExitCode.FAULTS_FOUND : ExitCode.OK;
	}

	private void tell(ClusterCodings codings, ClassificationSummary summary, boolean dry, ImportAnswer answer) {
		String id = codings.job().classifier();
		answer.json().put("kind", id()).put("recorded", !dry).put("job", codings.job().job()).put("classifier", id)
				.put("version", summary.setting().version()).put("posts", summary.posts()).put("coded", summary.coded())
				.put("abstained", summary.abstained()).put("failed", summary.failed());
		answer.tell(Console.text("classify.done", id, summary.posts(), summary.coded(), summary.abstained(), summary.failed()));
		answer.tell(Console.text("import.cluster", codings.job().job(), summary.setting().version()));
		if (ClusterCodings.readHidden(codings.parameters())) {
			answer.tell(Console.text("import.cluster.redacted"));
		}
		summary.remarks(id).forEach(answer::tell);
		if (dry) {
			answer.tell(Console.text("import.tried"));
		}
	}
}
