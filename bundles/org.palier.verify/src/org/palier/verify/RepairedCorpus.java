// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a repair.
 *
 * @param damaged where the corpus lies that was there before; empty when there was none, or when nothing was changed
 * @param steps   what was made again and what cannot be had, in the order of the runs
 * @param outcome what became of the study
 */
public record RepairedCorpus(Optional<Path> damaged, List<RepairStep> steps, Outcome outcome) {

	/** The state of a study after a repair. */
	public enum Outcome {
		/** Its corpus could be read as it was: nothing was done. */
		SOUND,
		/** Not all of it can be had, and nobody agreed to less: it is as it was. */
		REFUSED,
		/** It has a corpus that was made again. */
		MADE
	}

	/** Copies its list. */
	public RepairedCorpus {
		steps = List.copyOf(steps);
	}

	/** True when all that there was is there again, or can be had. */
	public boolean isWhole() {
		return isWhole(steps);
	}

	/** True when each of some steps made all that it should. */
	static boolean isWhole(List<RepairStep> steps) {
		return steps.stream().allMatch(RepairStep::made);
	}
}
