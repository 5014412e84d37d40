// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;

class ClassificationTest {

	private static final int MANY = 10_000;
	private static final Codebook CODES = Codebook.ofUsages("1", List.of("advice", "alert"));

	@Test
	void orderIsKeptOverManyBatchesAndThreads() {
		List<String> keys = new ArrayList<>();
		ClassificationSummary summary = classification(4).run(
				IntStream.range(0, MANY).mapToObj(i -> post("advice " + i)).iterator(), MANY,
				it -> keys.add(it.post().text()), Progress.NONE);
		assertThat(keys).isEqualTo(IntStream.range(0, MANY).mapToObj(i -> "advice " + i).toList());
		assertThat(summary.posts()).isEqualTo(MANY);
		assertThat(summary.usages()).containsOnlyKeys("advice").containsValue((long) MANY);
	}

	@Test
	void whatAClassifierBreaksOnIsAFailureAndTheNextPostFollows() {
		List<Classified> all = new ArrayList<>();
		ClassificationSummary summary = classification(2).run(
				List.of(post("!"), post("alert"), post("null"), post("!!"), post("?")).iterator(), 5, all::add, Progress.NONE);
		assertThat(all).hasSize(5);
		assertThat(summary.coded()).isEqualTo(1);
		assertThat(summary.abstained()).isEqualTo(1);
		assertThat(summary.failed()).isEqualTo(3);
		assertThat(summary.in(Facet.USAGE).abstentions()).containsEntry(Abstention.NO_EVIDENCE, 1L).containsEntry(Abstention.LANGUAGE, 0L);
		assertThat(summary.failures()).hasSize(3);
		assertThat(summary.failures().keySet()).anyMatch(it -> it.contains(": broken on purpose – ISE-FW-"))
				.noneMatch(it -> it.contains("Exception"));
	}

	@Test
	void cancelStopsTheRun() {
		var cancelled = new Progress() {
			private boolean stop;

			@Override
			public void report(long done, long total) {
				stop = true;
			}

			@Override
			public boolean isCancelled() {
				return stop;
			}
		};
		List<Classified> all = new ArrayList<>();
		assertThatThrownBy(() -> classification(2).run(
				IntStream.iterate(0, i -> i + 1).mapToObj(i -> post("advice")).iterator(), -1, all::add, cancelled))
				.isInstanceOf(CancellationException.class);
		assertThat(all).isNotEmpty();
	}

	@Test
	void progressEndsAtAllPosts() {
		List<Long> done = new ArrayList<>();
		classification(1).run(IntStream.range(0, MANY).mapToObj(i -> post("advice")).iterator(), MANY,
				it -> {
					// only progress is looked at
				}, new Progress() {
					@Override
					public void report(long now, long total) {
						assertThat(total).isEqualTo(MANY);
						done.add(now);
					}

					@Override
					public boolean isCancelled() {
						return false;
					}
				});
		assertThat(done).isSorted().last().isEqualTo((long) MANY);
	}

	@Test
	void whatTheSinkThrowsEndsTheRun() {
		assertThatThrownBy(() -> classification(2).run(List.of(post("advice")).iterator(), 1, it -> {
			throw new IllegalArgumentException("disk full");
		}, Progress.NONE)).hasMessage("disk full");
	}

	@Test
	void verdictsThatCannotBeAreFailures() {
		List<Classified> all = new ArrayList<>();
		ClassificationSummary summary = classification(1).run(List.of(post("horoscope"), post("advice far")).iterator(), 2,
				all::add, Progress.NONE);
		assertThat(summary.failed()).isEqualTo(2);
		assertThat(summary.failures().keySet()).anySatisfy(it -> assertThat(it).endsWith("no usage horoscope"))
				.anySatisfy(it -> assertThat(it).endsWith("evidence outside the text"));
	}

	@Test
	@Timeout(300)
	void aClassifierThatLoopsIsGivenUpAndNamed() {
		var stuck = new Classification(new FirstWord(), OptionValues.NONE, CODES, 2, Duration.ofMillis(300));
		List<Classified> all = new ArrayList<>();
		assertThatThrownBy(() -> stuck.run(List.of(post("advice"), post("loop")).iterator(), 2, all::add, Progress.NONE))
				.isInstanceOf(StalledException.class).hasMessageContaining("first_word");
	}

	@Test
	@Timeout(300)
	void aClassifierThatLoopsCanBeCancelled() {
		long start = System.nanoTime();
		var cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// of no interest here
			}

			@Override
			public boolean isCancelled() {
				return System.nanoTime() - start > 300_000_000L;
			}
		};
		assertThatThrownBy(() -> new Classification(new FirstWord(), OptionValues.NONE, CODES).run(List.of(post("loop")).iterator(), 1, it -> {
			// never reached
		}, cancelled)).isInstanceOf(CancellationException.class);
	}

	/** 4 threads would ask; the classifier says that one may. */
	@Test
	void noMoreThreadsAskThanTheClassifierSays() {
		Set<Thread> asking = ConcurrentHashMap.newKeySet();
		var one = new OneAtATime(asking);
		new Classification(one, OptionValues.NONE, CODES, 4, Duration.ofMinutes(1))
				.run(IntStream.range(0, MANY).mapToObj(i -> post("advice")).iterator(), MANY, it -> {
			// only who asked is looked at
		}, Progress.NONE);
		assertThat(asking).hasSize(1);
	}

	/** @param asking threads that asked */
	private record OneAtATime(Set<Thread> asking) implements Classifier {

		@Override
		public String id() {
			return "one";
		}

		@Override
		public Bilingual name() {
			return Bilingual.same("one");
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
				public int concurrency() {
					return 1;
				}

				@Override
				public Verdict classify(Post post) {
					asking.add(Thread.currentThread());
					return Verdict.ofUsage(new Judgement.Abstained(Abstention.NO_EVIDENCE), "", false);
				}
			};
		}
	}

	private static Classification classification(int threads) {
		return new Classification(new FirstWord(), OptionValues.NONE, CODES, threads, Duration.ofMinutes(1));
	}

	private static Post post(String text) {
		return Post.ofWords("", text, "", "twitter");
	}
}
