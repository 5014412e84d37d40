// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palier.core.runs.StudyFolder;
import org.palier.core.classify.ClassificationRun;
import org.palier.core.classify.ClassificationSummary;
import org.palier.core.classify.Codebook;
import org.palier.core.isolation.IsolatedJava;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.CensusAndPosts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run classify STUDY}: has a program code the usage of every post. */
@Command(name = "classify")
public final class ClassifyCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--classifier", paramLabel = "ID", defaultValue = "rules")
	private String id;

	@Option(names = "--isolate", paramLabel = "MB", arity = "0..1", fallbackValue = "" + IsolatedJava.MEGABYTES)
	private Integer megabytes;

	public ClassifyCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		try (var study = CensusAndPosts.forWriting(console(), StudyFolder.at(path), "classify")) {
			Result result = classify(console(), study,
					megabytes == null ? ChosenClassifier.here(console(), id) : ChosenClassifier.isolated(console(), id, megabytes));
			ClassificationSummary summary = result.summary();
			answer().put("run", result.runId()).put("classifier", id).put("posts", summary.posts())
					.put("coded", summary.coded()).put("abstained", summary.abstained()).put("failed", summary.failed())
					.put("relayed", summary.relayed());
			var usages = answer().putObject("usages");
			summary.usages().forEach(usages::put);
			var failures = answer().putObject("failures");
			summary.failures().forEach(failures::put);
			tell(done(summary, id).in(console().locale()));
			summary.remarks(id).forEach(console()::say);
			summary.failures().forEach((what, posts) -> console().say(Console.text("classify.failure", posts, what)));
		}
		return ExitCode.OK;
	}

	public static Bilingual done(ClassificationSummary summary, String classifier) {
		return Console.text("classify.done", classifier, summary.posts(), summary.coded(), summary.abstained(), summary.failed());
	}

	/** What a run came to. */
	public record Result(String runId, ClassificationSummary summary) {
	}

	/**
	 * Classifies, lists the run in the study, saves the study and writes the manifest, in this order.
	 *
	 * @param study open for writing
	 */
	public static Result classify(Console console, CensusAndPosts study, ChosenClassifier chosen) throws Exception {
		StudyFolder folder = study.folder();
		Instant now = console.clock().instant();
		String runId = folder.newRunId(now, StudyRuns.CLASSIFY);
		try {
			return classify(console, study, chosen, runId, now);
		} finally {
			folder.giveBack(runId);
		}
	}

	private static Result classify(Console console, CensusAndPosts study, ChosenClassifier chosen, String runId, Instant now)
			throws Exception {
		String id = chosen.plugin().id();
		StudyFolder folder = study.folder();
		Codebook codebook = Codebook.of(study.study());
		var posts = study.postsNeeded();
		var before = folder.digest(folder.file().path());
		ClassificationSummary summary = new ClassificationRun(study.makeCorpus(), id, codebook, chosen.classifying().apply(codebook))
				.run(posts, runId, now, new ConsoleProgress(console));
		StudyRuns.listClassification(study.study(), runId, now, id, summary.failed());
		study.save();
		folder.record(new RunManifest(runId, StudyRuns.CLASSIFY, now, console.version(),
				new TreeMap<>(Map.of("classifier", id, "codebook", codebook.version())),
				List.of(chosen.plugin()), List.of(before), summary.counts(), summary.remarks(id),
				List.of(folder.digest(folder.file().path()))));
		return new Result(runId, summary);
	}
}
