// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.Cancelled;
import org.palier.ground.Progress;

@Timeout(20)
class CodingsBehindTest {

	/** More than may wait. */
	private static final int MANY = 40_000;

	/** Keeps the posts of what it is given; full at some number, or slow until somebody opens it. */
	private static final class Written implements RunWriter<Coding> {

		private final List<Long> posts = new ArrayList<>();
		private final CountDownLatch open;
		private final int room;

		Written(int room, int closed) {
			this.room = room;
			this.open = new CountDownLatch(closed);
		}

		@Override
		public long add(Coding row) {
			try {
				open.await();
			} catch (InterruptedException never) {
				throw new IllegalStateException(never);
			}
			if (posts.size() == room) {
				throw new IllegalStateException("No space left");
			}
			posts.add(row.post());
			return posts.size();
		}

		@Override
		public long count() {
			return posts.size();
		}

		@Override
		public void commit() {
			throw new IllegalStateException("is for whoever began");
		}

		@Override
		public void close() {
			throw new IllegalStateException("is for whoever began");
		}
	}

	private static Coding coding(long post) {
		return Coding.byMachine(post, Facet.USAGE, CodeSet.of("alert"), "rules", Instant.EPOCH, "1", null, "");
	}

	private static void addAll(CodingsBehind behind) throws IOException {
		for (long post = 1; post <= MANY; post++) {
			behind.add(coding(post));
		}
	}

	@Test
	void allAreWrittenInTheOrderInWhichTheyCame() throws IOException {
		var written = new Written(MANY, 0);
		try (var behind = new CodingsBehind(written, Progress.NONE)) {
			addAll(behind);
			behind.finish();
			assertThat(written.posts).isEqualTo(LongStream.rangeClosed(1, MANY).boxed().toList());
		}
	}

	/** Whoever hands in is told as well: nobody judges a million posts for a disk that is full. */
	@Test
	void aFullDiskIsToldToWhoeverHandsIn() {
		var written = new Written(700, 0);
		try (var behind = new CodingsBehind(written, Progress.NONE)) {
			assertThatThrownBy(() -> addAll(behind)).hasMessage("No space left");
		}
		assertThat(written.posts).hasSize(700);
	}

	@Test
	void aFullDiskIsToldAtTheEnd() {
		try (var behind = new CodingsBehind(new Written(0, 0), Progress.NONE)) {
			assertThatThrownBy(() -> {
				behind.add(coding(1));
				behind.finish();
			}).hasMessage("No space left");
		}
	}

	/** A cancel is heard while one waits for a database that packs; what waits is dropped. */
	@Test
	void aCancelIsHeardWhileOneWaits() {
		var written = new Written(MANY, 1);
		Progress cancelled = new Cancelled();
		try (var behind = new CodingsBehind(written, cancelled)) {
			assertThatThrownBy(() -> addAll(behind)).isInstanceOf(CancellationException.class);
			written.open.countDown();
		}
		assertThat(written.posts).hasSizeLessThan(MANY);
	}
}
