// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

import org.palier.codebook.classify.ClassificationRun;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.UncodedPosts;
import org.palier.codebook.cluster.ClusterCodings;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostSelection;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;
import org.palier.model.Study;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.Workshop;
import org.palier.verify.VerifyParts.CodingPart;

/**
 * Has the classifier of a run code the same posts again, and compares code by code.
 *
 * @param parts at hand
 */
record ClassifyVerification(VerifyParts parts) implements Verification {

	private static final int PAGE = 2000;
	/** More are not told one by one. */
	private static final int SHOWN = 20;

	@Override
	public boolean takes(RunManifest manifest) {
		return ClassifyRun.KIND.isOf(manifest);
	}

	@Override
	public Outcome verify(RecordedRun run, Progress progress) throws IOException, ExplainedException {
		RunManifest manifest = run.manifest();
		String id = manifest.parameters().getOrDefault("classifier", "");
		if (ClusterCodings.readHidden(manifest.parameters())) {
			throw run.cannot(WORDS.text("cannot.hidden"));
		}
		CodingPart chosen = parts.classifier(id, ClassificationSummary.options(manifest.parameters()))
				.orElseThrow(() -> run.cannot(WORDS.text("cannot.no_plugin", id, manifest.palier())));
		run.sameParts(List.of(chosen.plugin()));
		try (var open = parts.open(run.folder(), false); var workshop = Workshop.temporary("palier-verify");
				Corpus again = DuckDbCorpus.open(workshop.folder().resolve("again.duckdb"), "again", CorpusSettings.of("palier run verify"))) {
			Codebook codebook = Codebook.of(open.study());
			String then = manifest.parameters().getOrDefault("codebook", "");
			if (!then.equals(codebook.version())) {
				throw run.cannot(WORDS.text("cannot.other_codebook", then, codebook.version()));
			}
			CorpusView posts = posts(run, open, manifest);
			CorpusView was = open.posts(Set.of(manifest.id())).orElseThrow();
			ClassificationSummary summary = new ClassificationRun(again, id, codebook, chosen.classifying().apply(codebook)).run(posts,
					manifest.counts().getOrDefault("posts", 0L), read(run, posts, was), manifest.id(), manifest.at(), progress);
			run.sameVersion(id, summary.setting().version());
			run.sameFiles(summary.setting().files());
			List<Difference> differences = new ArrayList<>(run.counts(summary.counts()));
			compare(posts, was, again.view(Set.of(manifest.id())), manifest.id(), differences);
			return new Outcome(1, differences);
		}
	}

	@Override
	public Bilingual conclusion(Outcome outcome) {
		return WORDS.text(outcome.differences().isEmpty() ? "classify.same" : "classify.differs", outcome.outputs(),
				outcome.differences().size());
	}

	/** The posts of the runs that were listed before this one: all of them, or those that count now. */
	private static CorpusView posts(RecordedRun run, OpenStudy open, RunManifest manifest) throws IOException, CannotVerifyException {
		long wanted = manifest.counts().getOrDefault("posts", 0L);
		for (boolean active : new boolean[] { true, false }) {
			var there = open.posts(before(open.study(), manifest, active));
			if (there.isPresent() && there.get().posts() == wanted + UncodedPosts.of(manifest.counts()).changed()) {
				return there.get();
			}
		}
		throw run.cannot(WORDS.text("cannot.other_posts", wanted));
	}

	/** The runs of which a classification read the posts. @param isActive whether only those that count now */
	static Set<String> before(Study study, RunManifest manifest, boolean isActive) {
		Set<String> runs = StudyRepair.before(study, manifest.id(), isActive);
		runs.removeAll(ClassifyRun.beside(manifest));
		return runs;
	}

	/** The keys of the posts that got an answer: those that were changed while the program answered have none. */
	private static LongPredicate read(RecordedRun run, CorpusView posts, CorpusView was) throws IOException, CannotVerifyException {
		RunManifest manifest = run.manifest();
		long changed = UncodedPosts.of(manifest.counts()).changed();
		if (changed == 0) {
			return key -> true;
		}
		if (manifest.counts().getOrDefault("failed", 0L) > 0) {
			// Neither has a code: nobody can tell one from the other.
			throw run.cannot(WORDS.text("cannot.changed_meanwhile", changed));
		}
		Set<Long> answered = new HashSet<>();
		PostSelection all = posts.select(PostFilter.ALL, List.of());
		for (int from = 0; from < all.size(); from += PAGE) {
			List<Long> keys = posts.page(all, from, PAGE).stream().map(StoredPost::key).toList();
			answered.addAll(codes(was, keys, manifest.id()).keySet());
		}
		return answered::contains;
	}

	private static void compare(CorpusView posts, CorpusView was, CorpusView is, String runId, List<Difference> differences)
			throws IOException {
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
					differences.add(new Difference(Kind.CODING, key.toString(), old, made, WORDS.text("classify.other", key.toString(), old, made)));
				} else if (!old.equals(made)) {
					more++;
				}
			}
		}
		if (more > 0) {
			differences.add(new Difference(Kind.CODING, "…", "", Long.toString(more), WORDS.text("classify.more", more)));
		}
	}

	/** Code, coder, time and version of each post, as one text. */
	private static Map<Long, String> codes(CorpusView view, List<Long> keys, String runId) throws IOException {
		Map<Long, String> codes = new HashMap<>();
		for (Coding it : view.codings(keys)) {
			if (it.runId().equals(runId)) {
				codes.merge(it.post(), it.facet().id() + " “" + it.value().text() + "”, " + it.coder() + ", " + it.kind().id() + ", " + it.at() + ", "
						+ it.version(), (one, other) -> one + "; " + other);
			}
		}
		return codes;
	}
}
