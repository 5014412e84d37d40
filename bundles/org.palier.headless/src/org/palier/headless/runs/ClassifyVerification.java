// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.codebook.classify.ClassificationRun;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.Codebook;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostSelection;
import org.palier.corpus.StoredPost;
import org.palier.extensions.PartKind;
import org.palier.headless.classify.ChosenClassifier;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.RefusedException;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.Workshop;

/** Has the classifier of a run code the same posts again, and compares code by code. */
final class ClassifyVerification {

	private static final int PAGE = 2000;
	/** More are not told one by one. */
	private static final int SHOWN = 20;

	private final Console console;

	ClassifyVerification(Console console) {
		this.console = console;
	}

	Outcome verify(StudyFolder folder, RunManifest manifest) throws IOException, RefusedException {
		var run = new RunVerification(folder, manifest);
		String id = manifest.parameters().getOrDefault("classifier", "");
		if (console.contributions().of(PartKind.CLASSIFIERS).declared().stream().noneMatch(it -> it.plugin().id().equals(id))) {
			throw run.cannot(Console.text("verify.cannot.no_plugin", id, manifest.palier()));
		}
		ChosenClassifier chosen = ChosenClassifier.here(console, id, ClassificationSummary.options(manifest.parameters()));
		run.sameParts(List.of(chosen.plugin()));
		try (var open = Console.toRead(folder, false); var workshop = Workshop.temporary("palier-verify");
				Corpus again = DuckDbCorpus.open(workshop.folder().resolve("again.duckdb"), "again", CorpusSettings.of("palier run verify"))) {
			Codebook codebook = Codebook.of(open.study());
			String then = manifest.parameters().getOrDefault("codebook", "");
			if (!then.equals(codebook.version())) {
				throw run.cannot(Console.text("verify.cannot.other_codebook", then, codebook.version()));
			}
			CorpusView posts = posts(run, open, manifest);
			ClassificationSummary summary = new ClassificationRun(again, id, codebook, chosen.classifying().apply(codebook)).run(posts, manifest.id(),
					manifest.at(), new ConsoleProgress(console));
			run.sameVersion(id, summary.setting().version());
			run.sameFiles(summary.setting().files());
			List<Difference> differences = new ArrayList<>(run.counts(summary.counts()));
			CorpusView was = open.posts(Set.of(manifest.id())).orElseThrow();
			compare(posts, was, again.view(Set.of(manifest.id())), manifest.id(), differences);
			return new Outcome(1, differences);
		}
	}

	/** The posts of the runs that were listed before this one: all of them, or those that count now. */
	private static CorpusView posts(RunVerification run, StudyOnDisk open, RunManifest manifest) throws IOException, RefusedException {
		long wanted = manifest.counts().getOrDefault("posts", 0L);
		for (boolean active : new boolean[] { true, false }) {
			var there = open.posts(before(open.study(), manifest.id(), active));
			if (there.isPresent() && there.get().posts() == wanted) {
				return there.get();
			}
		}
		throw run.cannot(Console.text("verify.cannot.other_posts", wanted));
	}

	private static Set<String> before(Study study, String runId, boolean active) {
		Set<String> runs = new LinkedHashSet<>();
		for (Run each : study.getRuns()) {
			if (runId.equals(each.getId())) {
				break;
			}
			if (!active || each.isActive()) {
				runs.add(each.getId());
			}
		}
		return runs;
	}

	private void compare(CorpusView posts, CorpusView was, CorpusView is, String runId, List<Difference> differences) throws IOException {
		PostSelection all = posts.select(PostFilter.ALL, List.of());
		long more = 0;
		for (int from = 0; from < all.size(); from += PAGE) {
			List<Long> keys = posts.page(all, from, PAGE).stream().map(StoredPost::key).toList();
			Map<Long, String> then = codes(was, keys, runId);
			Map<Long, String> now = codes(is, keys, runId);
			for (Long key : keys) {
				String old = then.getOrDefault(key, "–");
				String made = now.getOrDefault(key, "–");
				if (!old.equals(made) && differences.size() < SHOWN) {
					differences.add(new Difference(Kind.CODING, key.toString(), old, made, Console.text("verify.classify.other", key.toString(), old, made)));
				} else if (!old.equals(made)) {
					more++;
				}
			}
		}
		if (more > 0) {
			differences.add(new Difference(Kind.CODING, "…", "", Long.toString(more), Console.text("verify.classify.more", more)));
		}
	}

	/** Code, coder, time and version of each post, as one text. */
	private static Map<Long, String> codes(CorpusView view, List<Long> keys, String runId) throws IOException {
		Map<Long, String> codes = new HashMap<>();
		for (Coding it : view.codings(keys)) {
			if (it.runId().equals(runId)) {
				codes.merge(it.post(), it.facet().id() + " “" + it.value() + "”, " + it.coder() + ", " + it.kind().id() + ", " + it.at() + ", "
						+ it.version(), (one, other) -> one + "; " + other);
			}
		}
		return codes;
	}
}
