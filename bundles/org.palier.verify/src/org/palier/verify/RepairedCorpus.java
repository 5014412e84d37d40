// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a repair.
 *
 * @param damaged where the corpus lies that was there before; empty when there was none, or when nothing was to be repaired
 * @param steps   what was made again and what cannot be had, in the order of the runs
 * @param isSound whether the corpus could be read as it was, so that nothing was done
 */
public record RepairedCorpus(Optional<Path> damaged, List<RepairStep> steps, boolean isSound) {

	/** Copies its list. */
	public RepairedCorpus {
		steps = List.copyOf(steps);
	}

	/** True when all that there was is there again. */
	public boolean isWhole() {
		return steps.stream().allMatch(RepairStep::made);
	}
}
