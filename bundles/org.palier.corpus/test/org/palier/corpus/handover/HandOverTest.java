// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HandOverTest {

	private static final int MANY = 1000;
	private static final int ROOM = 3;

	/** Keeps what it takes; waits before each piece until somebody opens it, and refuses one. */
	private static final class Kept implements HandOver.Taker<Integer> {

		private final List<Integer> pieces = Collections.synchronizedList(new ArrayList<>());
		private final CountDownLatch reached = new CountDownLatch(1);
		private final CountDownLatch open;
		private final Throwable refusal;
		private final int refused;
		private volatile Thread thread;
		private volatile boolean closed;

		Kept(boolean open) {
			this(open, -1, new IllegalStateException("never"));
		}

		Kept(boolean open, int refused, Throwable refusal) {
			this.open = new CountDownLatch(open ? 0 : 1);
			this.refused = refused;
			this.refusal = refusal;
		}

		@Override
		public void take(Integer piece) throws Exception {
			thread = Thread.currentThread();
			reached.countDown();
			open.await();
			if (piece == refused) {
				switch (refusal) {
				case Exception refuses -> throw refuses;
				case Error breaks -> throw breaks;
				default -> throw new IllegalStateException(refusal);
				}
			}
			pieces.add(piece);
		}

		@Override
		public void close() {
			closed = true;
		}
	}

	private static void done(HandOver.Attempt attempt) throws InterruptedException, ExecutionException {
		while (!attempt.succeeds()) {
			Thread.onSpinWait();
		}
	}

	private static void giveAll(HandOver<Integer> over) throws InterruptedException, ExecutionException {
		for (int i = 0; i < MANY; i++) {
			int piece = i;
			done(() -> over.give(piece));
		}
	}

	/** Whatever is done next counts on all of it. */
	@Test
	void allIsTakenInOrderByTheOtherThreadWhichThenCloses() throws Exception {
		var kept = new Kept(true);
		try (var over = new HandOver<>("other", ROOM, kept)) {
			giveAll(over);
			done(over::finish);
			assertThat(kept.pieces).isEqualTo(IntStream.range(0, MANY).boxed().toList());
			assertThat(kept.closed).isTrue();
			assertThat(kept.thread).isNotSameAs(Thread.currentThread());
			assertThat(kept.thread.getName()).isEqualTo("other");
		}
	}

	@Test
	void ofNothingNothingIsTaken() throws Exception {
		var kept = new Kept(true);
		try (var over = new HandOver<>("other", ROOM, kept)) {
			done(over::finish);
			assertThat(over.finish()).isTrue();
		}
		assertThat(kept.pieces).isEmpty();
		assertThat(kept.closed).isTrue();
	}

	/** One is being taken and three wait: the fifth stays with who gives, however often it is tried, and comes in its turn. */
	@Test
	void noMoreWaitsThanThereIsRoomFor() throws Exception {
		var kept = new Kept(false);
		try (var over = new HandOver<>("other", ROOM, kept)) {
			done(() -> over.give(0));
			kept.reached.await();
			for (int i = 1; i <= ROOM; i++) {
				assertThat(over.give(i)).isTrue();
			}
			assertThat(over.give(4)).isFalse();
			assertThat(over.give(4)).isFalse();
			assertThat(over.finish()).as("there is no room for the end either").isFalse();
			kept.open.countDown();
			done(() -> over.give(4));
			done(over::finish);
		}
		assertThat(kept.pieces).containsExactly(0, 1, 2, 3, 4);
	}

	@Test
	void whatEndsTheTakerIsToldToWhoGives() throws Exception {
		var refusal = new IOException("No space left");
		var kept = new Kept(true, 5, refusal);
		try (var over = new HandOver<>("other", ROOM, kept)) {
			assertThatThrownBy(() -> giveAll(over)).isInstanceOf(ExecutionException.class).cause().isSameAs(refusal);
			assertThatThrownBy(() -> over.give(6)).as("again").cause().isSameAs(refusal);
			assertThatThrownBy(over::finish).as("and at the end").cause().isSameAs(refusal);
		}
		assertThat(kept.pieces).containsExactly(0, 1, 2, 3, 4);
		assertThat(kept.closed).isTrue();
	}

	/** No further piece follows the last one to report its failure. */
	@Test
	void whatEndsTheTakerAtTheLastPieceIsToldAtTheEnd() throws Exception {
		var refusal = new StackOverflowError("deep");
		var kept = new Kept(false, 0, refusal);
		try (var over = new HandOver<>("other", ROOM, kept)) {
			done(() -> over.give(0));
			kept.open.countDown();
			assertThatThrownBy(() -> done(over::finish)).cause().isSameAs(refusal);
		}
	}

	/** An interrupt of the giving thread is reported to it, takes nothing over, and does not reach the other thread. */
	@Test
	void anInterruptGivesNothing() throws Exception {
		var kept = new Kept(true);
		try (var over = new HandOver<>("other", ROOM, kept)) {
			Thread.currentThread().interrupt();
			assertThatThrownBy(() -> over.give(0)).isInstanceOf(InterruptedException.class);
			assertThat(Thread.interrupted()).isFalse();
			done(() -> over.give(1));
			done(over::finish);
		}
		assertThat(kept.pieces).containsExactly(1);
	}

	/**
	 * The objects of the taker are free once it is closed: so closing waits for the current piece, drops the rest, and
	 * keeps an interrupt.
	 */
	@Test
	void closingWaitsForThePieceAtHandAndDropsTheRest() throws Exception {
		var kept = new Kept(false);
		var over = new HandOver<>("other", ROOM, kept);
		done(() -> over.give(0));
		kept.reached.await();
		done(() -> over.give(1));
		var closed = new CountDownLatch(1);
		Thread closing = Thread.ofPlatform().start(() -> {
			Thread.currentThread().interrupt();
			over.close();
			if (Thread.currentThread().isInterrupted()) {
				closed.countDown();
			}
		});
		assertThat(closing.join(Duration.ofMillis(200))).as("closed while a piece is at hand").isFalse();
		kept.open.countDown();
		closed.await();
		assertThat(kept.pieces).containsExactly(0);
		assertThat(kept.closed).isTrue();
		kept.thread.join();
		assertThatThrownBy(() -> over.give(2)).isInstanceOf(IllegalStateException.class);
	}

	/** A giver that gave up got the failure once; closing twice does the same as closing once. */
	@Test
	void closingTellsNothing() throws Exception {
		var over = new HandOver<>("other", ROOM, new Kept(true, 0, new IOException("No space left")));
		done(() -> over.give(0));
		over.close();
		over.close();
	}
}
