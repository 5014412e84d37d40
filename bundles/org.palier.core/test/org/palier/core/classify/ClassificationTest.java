// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.core.Progress;
import org.palier.corpus.Post;

class ClassificationTest {

	private static final int MANY = 10_000;

	@Test
	void orderIsKeptOverManyBatchesAndThreads() {
		List<String> keys = new ArrayList<>();
		ClassificationSummary summary = new Classification(new FirstWord(), 4).run(
				IntStream.range(0, MANY).mapToObj(i -> post("advice " + i)).iterator(), MANY,
				it -> keys.add(it.post().text()), Progress.NONE);
		assertThat(keys).isEqualTo(IntStream.range(0, MANY).mapToObj(i -> "advice " + i).toList());
		assertThat(summary.posts()).isEqualTo(MANY);
		assertThat(summary.usages()).containsOnlyKeys("advice").containsValue((long) MANY);
	}

	@Test
	void classifierThatBreaksAbstainsAndTheRunGoesOn() {
		List<Classified> all = new ArrayList<>();
		ClassificationSummary summary = new Classification(new FirstWord(), 2).run(
				List.of(post("!"), post("alert"), post("null"), post("!!"), post("?")).iterator(), 5, all::add, Progress.NONE);
		assertThat(all).hasSize(5);
		assertThat(summary.coded()).isEqualTo(1);
		assertThat(summary.abstained()).isEqualTo(4);
		assertThat(summary.abstentions()).containsEntry(Abstention.FAILURE, 3L).containsEntry(Abstention.NO_EVIDENCE, 1L)
				.containsEntry(Abstention.LANGUAGE, 0L);
		assertThat(summary.failures()).hasSize(3)
				.containsKey(FirstWord.class.getName() + ": IllegalStateException: broken on purpose");
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
		assertThatThrownBy(() -> new Classification(new FirstWord(), 2).run(
				IntStream.iterate(0, i -> i + 1).mapToObj(i -> post("advice")).iterator(), -1, all::add, cancelled))
				.isInstanceOf(CancellationException.class);
		assertThat(all).isNotEmpty();
	}

	@Test
	void progressEndsAtAllPosts() {
		List<Long> done = new ArrayList<>();
		new Classification(new FirstWord(), 1).run(IntStream.range(0, MANY).mapToObj(i -> post("advice")).iterator(), MANY,
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
		assertThatThrownBy(() -> new Classification(new FirstWord(), 2).run(List.of(post("advice")).iterator(), 1, it -> {
			throw new IllegalArgumentException("disk full");
		}, Progress.NONE)).hasMessage("disk full");
	}

	private static Post post(String text) {
		return ReferenceRow.post("", text, "", "twitter");
	}
}
