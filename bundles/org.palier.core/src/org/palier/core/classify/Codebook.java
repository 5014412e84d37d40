// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.util.Set;
import java.util.stream.Collectors;

import org.palier.core.runs.StudyRuns;
import org.palier.model.Study;
import org.palier.model.Usage;

/**
 * What a program may code posts as.
 *
 * @param version what codings note as the version that they follow
 * @param usages  ids
 */
public record Codebook(String version, Set<String> usages) {

	/** Copies its set. */
	public Codebook {
		usages = Set.copyOf(usages);
	}

	/** That of a study as it stands. */
	public static Codebook of(Study study) {
		return new Codebook(StudyRuns.codebook(study),
				study.getUsages().stream().map(Usage::getId).collect(Collectors.toSet()));
	}
}
