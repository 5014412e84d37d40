// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.fixtures.Unheeding;
import org.palier.ground.Progress;
import org.palier.ground.Watchdog;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;

@Timeout(300)
class WatchedImporterTest {

	private static final ImportRequest REQUEST = ImportRequest.of(Path.of("file.csv"));
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final List<Bilingual> quarantined = new ArrayList<>();
	private final ImportCollector sink = new ImportCollector("test");

	/** What a test importer does when it reads. */
	private interface Reading {
		void read(RowSink sink, Progress progress) throws IOException;
	}

	@Test
	void passesOnWhatAGoodImporterSays() throws Exception {
		watched((rows, progress) -> {
			rows.header(List.of("a"));
			rows.row(new RowOutcome.Accepted(2, List.of(), List.of(Bilingual.same("remark"))));
		}).read(REQUEST, directory(), sink, Progress.NONE);
		ImportResult result = sink.result();
		assertThat(result.columns()).containsExactly("a");
		assertThat(result.accepted()).isEqualTo(1);
		assertThat(result.remarks()).containsExactly(Bilingual.same("remark"));
		assertThat(quarantined).isEmpty();
	}

	@Test
	void whatItThrowsNamesItAndTheFile() {
		for (Throwable problem : List.of(new NullPointerException("oops"), new NoClassDefFoundError("gone/Class"),
				new StackOverflowError(), new OutOfMemoryError("heap"))) {
			assertThatThrownBy(() -> watched((rows, progress) -> sneak(problem)).read(REQUEST, directory(), sink, Progress.NONE))
					.isInstanceOf(UnreadableFileException.class).hasMessageContaining("bad-importer")
					.hasMessageContaining("file.csv")
					.hasMessageFindingMatch("[A-Z]+-[A-Z]+-\\d+").hasMessageNotContaining(problem.getClass().getSimpleName());
		}
		assertThat(quarantined).isEmpty();
	}

	@Test
	void oneThatFallsSilentIsGivenUpAndItsLaterRowsAreNotHeard() throws Exception {
		var givenUp = new CountDownLatch(1);
		var spoke = new CountDownLatch(1);
		assertThatThrownBy(() -> watched((rows, progress) -> {
			while (givenUp.getCount() > 0) {
				Unheeding.pause();
			}
			try {
				rows.row(new RowOutcome.Accepted(2, List.of(), List.of()));
			} finally {
				spoke.countDown();
			}
		}).read(REQUEST, directory(), sink, Progress.NONE)).isInstanceOf(UnreadableFileException.class)
				.hasMessageContaining("bad-importer");
		givenUp.countDown();
		spoke.await();
		assertThat(sink.result().read()).isZero();
		assertThat(quarantined).hasSize(1);
		assertThat(quarantined.get(0).fr()).contains("bad-importer");
	}

	@Test
	void aThreadThatOutlivesTheWorkIsNotHeard() throws Exception {
		var ended = new CountDownLatch(1);
		var refused = new CompletableFuture<Throwable>();
		watched((rows, progress) -> Thread.ofVirtual().start(() -> {
			try {
				ended.await();
				rows.row(new RowOutcome.Accepted(2, List.of(), List.of()));
				refused.complete(null);
			} catch (InterruptedException | RuntimeException problem) {
				refused.complete(problem);
			}
		})).read(REQUEST, directory(), sink, Progress.NONE);
		ended.countDown();
		assertThat(refused.get()).isInstanceOf(CancellationException.class);
		assertThat(sink.result().read()).isZero();
		assertThat(quarantined).isEmpty();
	}

	@Test
	void oneThatKeepsSpeakingMayTakeItsTime() throws Exception {
		watched((rows, progress) -> {
			long end = System.nanoTime() + 3 * PATIENCE.toNanos();
			while (System.nanoTime() < end) {
				progress.checkCancelled();
			}
			rows.row(new RowOutcome.Accepted(2, List.of(), List.of()));
		}).read(REQUEST, directory(), sink, Progress.NONE);
		assertThat(sink.result().read()).isEqualTo(1);
	}

	@Test
	void oneThatDoesNotMindBeingCancelledIsGivenUp() {
		var cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// of no interest here
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		var givenUp = new AtomicBoolean();
		assertThatThrownBy(() -> watched((rows, progress) -> {
			// Ends with the test: a thread that spun on would take a core from all tests that follow.
			while (!givenUp.get()) {
				try {
					progress.report(1, 2);
				} catch (CancellationException ignored) {
					Unheeding.pause();
				}
			}
		}).read(REQUEST, directory(), sink, cancelled)).isInstanceOf(CancellationException.class);
		givenUp.set(true);
		assertThat(quarantined).isEmpty();
	}

	@Test
	void aFullDiskIsNoFaultOfTheImporterEvenWhenItHidesIt() {
		var full = new UncheckedIOException(new IOException("disk full"));
		assertThatThrownBy(() -> watched((rows, progress) -> {
			try {
				rows.header(List.of("a"));
			} catch (RuntimeException hidden) {
				// a plug-in that swallows what it should not
			}
		}).read(REQUEST, directory(), new RowSink() {
			@Override
			public void header(List<String> columns) {
				throw full;
			}

			@Override
			public void row(RowOutcome outcome) {
				throw full;
			}

			@Override
			public void add(Fact fact) {
				throw full;
			}

			@Override
			public void remark(Bilingual remark) {
				throw full;
			}
		}, Progress.NONE)).isSameAs(full);
	}

	private WatchedImporter watched(Reading reading) {
		return new WatchedImporter(new Importer() {
			@Override
			public String id() {
				return "bad-importer";
			}

			@Override
			public Bilingual name() {
				return Bilingual.same("Bad");
			}

			@Override
			public Bilingual description() {
				return Bilingual.EMPTY;
			}

			@Override
			public List<PartOption> options() {
				return List.of();
			}

			@Override
			public boolean recognises(ImportRequest request) {
				return true;
			}

			@Override
			public void read(ImportRequest request, CensusDirectory directory, RowSink rows, Progress progress)
					throws IOException {
				reading.read(rows, progress);
			}
		}, new Watchdog(PATIENCE), quarantined::add);
	}

	@SuppressWarnings("unchecked")
	private static <E extends Throwable> void sneak(Throwable problem) throws E {
		throw (E) problem;
	}

	private static CensusDirectory directory() {
		return new CensusDirectory(PalierFactory.eINSTANCE.createStudy());
	}
}
