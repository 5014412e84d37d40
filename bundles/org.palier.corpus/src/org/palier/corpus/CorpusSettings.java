// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The limits within which a corpus uses the machine.
 *
 * @param process     what another process is told holds the corpus, e.g. Palier workbench
 * @param memoryBytes beside the Java heap; work that needs more goes to a folder beside the corpus
 * @param threads     1 or more
 * @param keptFrom    bytes of the file of a corpus from which on its counts are kept beside it; what a smaller one holds is soon counted
 *                    again
 * @param logged      whether what people do is also written to the log beside it, see docs/study-log.md
 * @param patience    how long one waits for others who use a corpus
 * @param overhears   is told each statement that is put to the database, in the thread that puts it; answers that were kept are none
 */
public record CorpusSettings(String process, long memoryBytes, int threads, long keptFrom, boolean logged, Duration patience,
		Consumer<String> overhears) {

	private static final long GIBIBYTE = 1L << 30;
	/** About thirty thousand posts. */
	private static final long KEPT_FROM = 4L << 20;
	/** A wait as long as for a study that somebody else is writing. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);
	private static final Consumer<String> NOBODY = statement -> {
		// nobody wants to know
	};

	/** Holds the ranges. */
	public CorpusSettings {
		Objects.requireNonNull(process);
		Objects.requireNonNull(overhears);
		Objects.requireNonNull(patience);
		if (memoryBytes < 1 || threads < 1) {
			throw new IllegalArgumentException(memoryBytes + " bytes, " + threads + " threads");
		}
	}

	/** Settings that keep counts where that pays. */
	public CorpusSettings(String process, long memoryBytes, int threads) {
		this(process, memoryBytes, threads, KEPT_FROM, false, PATIENCE, NOBODY);
	}

	/** These settings with another size from which on counts are kept. */
	public CorpusSettings keepingFrom(long bytes) {
		return new CorpusSettings(process, memoryBytes, threads, bytes, logged, patience, overhears);
	}

	/** These settings with another longest wait for others. */
	public CorpusSettings waiting(Duration longest) {
		return new CorpusSettings(process, memoryBytes, threads, keptFrom, logged, longest, overhears);
	}

	/** These settings with a listener that gets each statement. */
	public CorpusSettings overheardBy(Consumer<String> listener) {
		return new CorpusSettings(process, memoryBytes, threads, keptFrom, logged, patience, listener);
	}

	/** These settings with a log, which keeps a second copy of codings by people: for the corpus of a study. */
	public CorpusSettings withLog() {
		return new CorpusSettings(process, memoryBytes, threads, keptFrom, true, patience, overhears);
	}

	/** Settings with one gibibyte and all cores. */
	public static CorpusSettings of(String process) {
		return new CorpusSettings(process, GIBIBYTE, Runtime.getRuntime().availableProcessors());
	}
}
