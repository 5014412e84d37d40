// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.fixtures.Unheeding;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;

/** The life of a classifier: opened with options, asked in batches, closed; what goes wrong on the way. */
class OpenClassifierTest {

	private final Recorded classifier = new Recorded();
	private final List<Classified> all = new ArrayList<>();

	/** 1,030 posts are two helpings of 512 and one of 6: batches of 100 are 5 + 1 of 12, twice, and 1 of 6. */
	@Test
	void batchesHaveTheWantedSizeAndVerdictsKeepTheOrder() {
		List<Post> posts = IntStream.range(0, 1030).mapToObj(i -> post(i % 2 == 0 ? "advice" : "alert")).toList();
		run(posts, Map.of("size", "100"), 3);

		assertThat(classifier.batches).hasSize(13).filteredOn(it -> it == 100).hasSize(10);
		assertThat(classifier.batches).contains(12, 6);
		assertThat(classifier.alone).hasValue(0);
		assertThat(all).extracting(Classified::post).isEqualTo(posts);
		assertThat(all).allSatisfy(it -> assertThat(it.verdict().usage()).contains(it.post().text()));
	}

	@Test
	void oneThatWantsPostByPostIsAskedForEachAlone() {
		run(List.of(post("advice"), post("alert")), Map.of("size", "1"), 2);

		assertThat(classifier.batches).isEmpty();
		assertThat(classifier.alone).hasValue(2);
	}

	@Test
	void aPostThatBreaksItsBatchHarmsNoOther() {
		ClassificationSummary summary = run(List.of(post("advice"), post("!"), post("alert")), Map.of("size", "3"), 1);

		assertThat(all.get(0).verdict().usage()).contains("advice");
		assertThat(all.get(1).verdict()).isInstanceOfSatisfying(Verdict.Failed.class,
				it -> assertThat(it.reason()).startsWith("recorded: broken on purpose – ISE-R-"));
		assertThat(all.get(2).verdict().usage()).contains("alert");
		assertThat(summary.failed()).isEqualTo(1);
		assertThat(classifier.alone).hasValue(3);
	}

	@Test
	void aBatchWithAVerdictMissingIsNoVerdictAtAll() {
		ClassificationSummary summary = run(List.of(post("advice"), post("alert")), Map.of("size", "2", "trouble", "forget"), 1);

		assertThat(summary.failed()).isEqualTo(2);
		assertThat(summary.failures()).containsOnlyKeys("recorded: 1 verdicts on 2 posts");
	}

	@ParameterizedTest
	@CsvSource({ "failed, service silent", "stray, no facet nobody", "advice summit, no ladder summit", "horoscope top, no usage horoscope" })
	void whatCannotBeIsAFailureOfThePostAndNoAbstention(String text, String reason) {
		ClassificationSummary summary = run(List.of(post(text)), Map.of(), 1);

		assertThat(all.getFirst().verdict()).isInstanceOfSatisfying(Verdict.Failed.class, it -> assertThat(it.reason()).endsWith(reason));
		assertThat(summary.counts()).isEqualTo(Map.of("posts", 1L, "coded", 0L, "abstained", 0L, "failed", 1L, "relayed", 0L));
		assertThat(summary.facets()).isEmpty();
	}

	/** Usage: two coded, one abstained; theory: one coded of three; a post with a code anywhere is coded. */
	@Test
	void eachFacetIsCountedByItself() {
		ClassificationSummary summary = run(List.of(post("advice"), post("? top"), post("alert base"), post("?")), Map.of(), 1);

		assertThat(summary.counts()).isEqualTo(Map.of("posts", 4L, "coded", 3L, "abstained", 1L, "failed", 0L, "relayed", 0L, "coded:ladder", 2L,
				"abstained:ladder", 0L));
		assertThat(summary.usages()).isEqualTo(Map.of("advice", 1L, "alert", 1L));
		assertThat(summary.in(Facet.USAGE).abstained()).isEqualTo(2);
		assertThat(summary.in(Recorded.THEORY).codes()).isEqualTo(Map.of("base", 1L, "top", 1L));
	}

	@Test
	void versionOptionsAndProvenanceAreKept() {
		var settings = new ArrayList<ClassifierSetting>();
		ClassificationSummary summary = classification(Map.of("size", "9"), 1).run(List.of(post("advice")).iterator(), 1, new VerdictSink() {
			@Override
			public void opened(ClassifierSetting setting) {
				assertThat(all).isEmpty();
				settings.add(setting);
			}

			@Override
			public void accept(Classified classified) {
				all.add(classified);
			}
		}, Progress.NONE);

		var expected = new ClassifierSetting("7", new TreeMap<>(Map.of("size", "9", "trouble", "none")), List.of());
		assertThat(settings).containsExactly(expected);
		assertThat(summary.setting()).isEqualTo(expected);
		assertThat(summary.parameters())
				.isEqualTo(Map.of("version", "7", "option.size", "9", "option.trouble", "none", "provenance.tokens", "12"));
		assertThat(ClassificationSummary.options(summary.parameters())).isEqualTo(expected.options());
		assertThat(classifier.closed).hasValue(1);
	}

	@ParameterizedTest
	@CsvSource({ "open, could not begin, n’a pas pu commencer, no model – IOE-R-",
			"version, could not begin, n’a pas pu commencer, no version",
			"close, could not end, n’a pas pu finir, cost not written" })
	void whatFailsBeforeOrAfterThePostsRefusesTheRun(String trouble, String english, String french, String detail) {
		assertThatThrownBy(() -> run(List.of(post("advice")), Map.of("trouble", trouble), 1))
				.isInstanceOfSatisfying(PluginFailedException.class, it -> {
					assertThat(it.reason().en()).contains("“recorded”", english, detail);
					assertThat(it.reason().fr()).contains("recorded", french, detail);
				});
	}

	@Test
	void aClassifierRefusesInItsOwnWords() {
		assertThatThrownBy(() -> run(List.of(post("advice")), Map.of("trouble", "refuse"), 1))
				.isInstanceOfSatisfying(PluginFailedException.class,
						it -> assertThat(it.reason()).isEqualTo(new Bilingual("Autre grille.", "Another codebook.")));
		assertThat(classifier.closed).hasValue(0);
	}

	@Test
	void itIsClosedWhenTheRunFails() {
		assertThatThrownBy(() -> classification(Map.of(), 1).run(List.of(post("advice")).iterator(), 1, it -> {
			throw new IllegalArgumentException("disk full");
		}, Progress.NONE)).hasMessage("disk full");
		assertThat(classifier.closed).hasValue(1);
	}

	/** A batch of two has the patience of two posts, one of twenty that of ten. */
	@ParameterizedTest
	@CsvSource({ "2, 1.4", "20, 7" })
	@Timeout(120)
	void aBatchThatDoesNotEndIsGivenUpInProportion(int size, double seconds) {
		var seen = new AtomicBoolean();
		var stuck = new Classification(new Stuck(size, seen), OptionValues.NONE, Recorded.CODEBOOK, 1, Duration.ofMillis(700));
		long begun = System.nanoTime();
		try {
			assertThatThrownBy(() -> stuck.run(Stream.generate(() -> post("advice")).limit(20).iterator(), 20, all::add, Progress.NONE))
					.isInstanceOf(StalledException.class);
			assertThat((System.nanoTime() - begun) / 1e9).isGreaterThanOrEqualTo(seconds);
		} finally {
			seen.set(true);
		}
	}

	/**
	 * Minds no interrupt, and ends with its test: a thread that went on would take from all tests that follow.
	 *
	 * @param seen true once the test has what it wants
	 */
	private record Stuck(int size, AtomicBoolean seen) implements Classifier {

		@Override
		public String id() {
			return "stuck";
		}

		@Override
		public Bilingual name() {
			return Bilingual.same("stuck");
		}

		@Override
		public Bilingual description() {
			return name();
		}

		@Override
		public OpenClassifier open(OptionValues options, Codebook codebook) {
			return new OpenClassifier() {
				@Override
				public String version() {
					return "1";
				}

				@Override
				public int batch() {
					return size;
				}

				@Override
				public Verdict classify(Post post) {
					while (!seen.get()) {
						Unheeding.pause();
					}
					throw new IllegalStateException("nobody waits for this any more");
				}
			};
		}
	}

	private ClassificationSummary run(List<Post> posts, Map<String, String> options, int threads) {
		return classification(options, threads).run(posts.iterator(), posts.size(), all::add, Progress.NONE);
	}

	private Classification classification(Map<String, String> options, int threads) {
		return new Classification(classifier, OptionValues.of("recorded", classifier.options(), options), Recorded.CODEBOOK, threads,
				Duration.ofMinutes(1));
	}

	private static Post post(String text) {
		return Post.ofWords("", text, "", "twitter");
	}
}
