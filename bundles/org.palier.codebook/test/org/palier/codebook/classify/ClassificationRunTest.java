// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.Cancelled;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;

class ClassificationRunTest {

	private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");
	private static final Set<String> BOTH = Set.of("i", "c");
	private static final Set<String> CODES = Set.of("advice", "alert");

	@TempDir
	private Path folder;
	private Corpus corpus;

	/** Three posts; {@link FirstWord} codes a post as its first word and abstains on ?. */
	@BeforeEach
	void threePosts() throws IOException {
		corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"));
		try (RunWriter<Post> posts = corpus.appendPosts("i", AT)) {
			for (String text : List.of("alert fire", "?", "advice drink")) {
				posts.add(Post.builder("twitter", "").accountHandle("a").text(text).language("en").source("f", 1).build());
			}
			posts.commit();
		}
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	@Test
	void verdictsBecomeCodingsOfTheirOwnPosts() throws IOException {
		ClassificationSummary summary = new ClassificationRun(corpus, new FirstWord(), Codebook.ofUsages("pack 1.0", CODES))
				.run(corpus.view(Set.of("i")), "c", AT, Progress.NONE);

		assertThat(summary.posts()).isEqualTo(3);
		assertThat(usage(1)).isEqualTo("alert");
		assertThat(usage(3)).isEqualTo("advice");
		Coding first = corpus.view(BOTH).codings(1).get(0);
		assertThat(first.kind()).isEqualTo(CoderKind.MACHINE);
		assertThat(first.version()).isEqualTo("pack 1.0");
		assertThat(first.coderVersion()).as("of the classifier").isEqualTo("1");
		assertThat(first.facet()).isEqualTo(Facet.USAGE);
	}

	@Test
	void abstentionIsWrittenWithItsReason() throws IOException {
		new ClassificationRun(corpus, new FirstWord(), Codebook.ofUsages("1", CODES)).run(corpus.view(Set.of("i")), "c", AT, Progress.NONE);

		assertThat(corpus.view(BOTH).counts(List.of())).anySatisfy(it -> {
			assertThat(it.codedBy()).isEqualTo(CodedBy.ABSTAINED);
			assertThat(it.posts()).isEqualTo(1);
		});
		assertThat(corpus.view(BOTH).codings(2).get(0).evidence()).contains("reason");
	}

	/** Two facets are two codings; that scores are probabilities is kept beside them. */
	@Test
	void eachFacetBecomesACodingOfItsOwn() throws IOException {
		try (RunWriter<Post> posts = corpus.appendPosts("two", AT)) {
			posts.add(Post.ofWords("", "advice top", "en", "twitter"));
			posts.commit();
		}
		new ClassificationRun(corpus, new Recorded(), Recorded.CODEBOOK).run(corpus.view(Set.of("two")), "d", AT, Progress.NONE);

		List<Coding> codings = corpus.view(Set.of("two", "d")).codings(4);
		assertThat(codings).extracting(Coding::facet).containsExactlyInAnyOrder(Facet.USAGE, Recorded.THEORY);
		Coding usage = InForce.of(codings, Facet.USAGE, Set.of()).words().getFirst();
		assertThat(usage.confidence()).isEqualTo(0.75);
		assertThat(codings).extracting(Coding::coderVersion).containsOnly("7");
		assertThat(usage.evidence()).isEqualTo("[{\"scores\":\"probabilities\"}]");
		Coding theory = InForce.of(codings, Recorded.THEORY, Set.of()).words().getFirst();
		assertThat(theory.value()).isEqualTo(CodeSet.of("top"));
		assertThat(theory.confidence()).as("no score is not 0").isNull();
		assertThat(CodingEvidence.of(theory).evidence()).containsExactly(new Evidence("second", "top", 1, 0, 1));
	}

	@Test
	void aClassifierThatCannotBeOpenedChangesNothing() throws IOException {
		var recorded = new Recorded();
		OptionValues options = OptionValues.of("recorded", recorded.options(), Map.of("trouble", "open"));
		assertThatThrownBy(
				() -> new ClassificationRun(corpus, "recorded", Recorded.CODEBOOK, new Classification(recorded, options, Recorded.CODEBOOK))
				.run(corpus.view(Set.of("i")), "c", AT, Progress.NONE)).isInstanceOf(PluginFailedException.class);

		assertThat(corpus.view(BOTH).codings(List.of(1L, 2L, 3L))).isEmpty();
	}

	@Test
	void runThatTheStudyDoesNotListDoesNotCount() throws IOException {
		new ClassificationRun(corpus, new FirstWord(), Codebook.ofUsages("1", CODES)).run(corpus.view(Set.of("i")), "c", AT, Progress.NONE);

		assertThat(corpus.view(Set.of("i")).codings(1)).isEmpty();
	}

	@Test
	void cancelledRunLeavesNothing() throws IOException {
		Progress cancelled = new Cancelled();
		assertThatThrownBy(() -> new ClassificationRun(corpus, new FirstWord(), Codebook.ofUsages("1", CODES)).run(corpus.view(Set.of("i")),
				"c", AT, cancelled)).isInstanceOf(CancellationException.class);

		assertThat(corpus.view(BOTH).codings(1)).isEmpty();
	}

	/** A service that is down: the codes of the run before stay, and nothing of this one is in the corpus. */
	@Test
	void aRunInWhichEveryPostFailsIsRefusedAndCodesAreAsTheyWere() throws IOException {
		var codebook = Codebook.ofUsages("1", CODES);
		new ClassificationRun(corpus, new FirstWord(), codebook).run(corpus.view(Set.of("i")), "c", AT, Progress.NONE);

		assertThatThrownBy(() -> new ClassificationRun(corpus, new FailingService(it -> true), codebook).run(corpus.view(BOTH), "down", AT,
				Progress.NONE))
				.isInstanceOfSatisfying(PluginFailedException.class, it -> {
					assertThat(it.reason().en()).contains("“service”", "connection refused", "as they were");
					assertThat(it.reason().fr()).contains("service", "connection refused", "tels qu’ils étaient");
				});

		assertThat(corpus.view(Set.of("i", "c", "down")).codings(List.of(1L, 2L, 3L))).hasSize(3).allMatch(it -> it.runId().equals("c"));
		assertThat(usage(1)).isEqualTo("alert");
	}

	/** 5 of 100 may fail, and keep the code that they had; 6 may not. */
	@Test
	void aPostThatFailsKeepsTheCodeThatItHad() throws IOException {
		try (RunWriter<Post> posts = corpus.appendPosts("i", AT)) {
			for (int i = 3; i < 100; i++) {
				posts.add(Post.builder("twitter", String.valueOf(i)).accountHandle("a").text("alert " + i).language("en")
						.source("f", i).build());
			}
			posts.commit();
		}
		var codebook = Codebook.ofUsages("1", CODES);
		new ClassificationRun(corpus, new FirstWord(), codebook).run(corpus.view(Set.of("i")), "c", AT, Progress.NONE);
		Set<String> all = Set.of("i", "c", "d");

		ClassificationSummary summary = new ClassificationRun(corpus, new FailingService(it -> it.text().matches("alert 1[0-4]")), codebook)
				.run(corpus.view(BOTH), "d", AT, Progress.NONE);

		assertThat(summary.counts()).isEqualTo(Map.of("posts", 100L, "coded", 95L, "abstained", 0L, "failed", 5L, "relayed", 0L));
		assertThat(summary.remarks("service")).singleElement().satisfies(it -> assertThat(it.en()).contains("5 of 100", "connection refused"));
		// Key and number differ by one: 3 posts were there, and the next one has number 3.
		assertThat(corpus.view(all).codings(11)).singleElement().satisfies(it -> assertThat(it.value()).isEqualTo(CodeSet.of("alert")));
		assertThat(InForce.of(corpus.view(all).codings(20), Facet.USAGE, Set.of()).value()).isEqualTo(CodeSet.of("advice"));
		assertThatThrownBy(() -> new ClassificationRun(corpus, new FailingService(it -> it.text().matches("alert 1[0-5]")), codebook)
				.run(corpus.view(all), "e", AT, Progress.NONE)).isInstanceOf(PluginFailedException.class);
	}

	/** Codes as advice, when its service answers. */
	private record FailingService(Predicate<Post> isDown) implements Classifier {

		@Override
		public String id() {
			return "service";
		}

		@Override
		public Bilingual name() {
			return Bilingual.same("Service");
		}

		@Override
		public Bilingual description() {
			return name();
		}

		@Override
		public OpenClassifier open(OptionValues options, Codebook codebook) {
			return OpenClassifier.of("1", this::classify);
		}

		private Verdict classify(Post post) {
			if (isDown.test(post)) {
				throw new IllegalStateException("connection refused");
			}
			return Verdict.ofUsage(new Judgement.Coded("advice", Scores.strengths(Map.of("advice", 1.0)), List.of()), "", false);
		}
	}

	private String usage(long post) throws IOException {
		return InForce.of(corpus.view(BOTH).codings(post), Facet.USAGE, Set.of()).value().text();
	}
}
