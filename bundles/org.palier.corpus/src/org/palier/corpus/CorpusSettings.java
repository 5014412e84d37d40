// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Objects;

/**
 * How a corpus may use the machine.
 *
 * @param process     what another process is told holds the corpus, e.g. Palier workbench
 * @param memoryBytes beside the Java heap; work that needs more goes to a folder beside the corpus
 * @param threads     1 or more
 */
public record CorpusSettings(String process, long memoryBytes, int threads) {

	private static final long GIBIBYTE = 1L << 30;

	/** Holds the ranges. */
	public CorpusSettings {
		Objects.requireNonNull(process);
		if (memoryBytes < 1 || threads < 1) {
			throw new IllegalArgumentException(memoryBytes + " bytes, " + threads + " threads");
		}
	}

	/** One gibibyte and all cores. */
	public static CorpusSettings of(String process) {
		return new CorpusSettings(process, GIBIBYTE, Runtime.getRuntime().availableProcessors());
	}
}
