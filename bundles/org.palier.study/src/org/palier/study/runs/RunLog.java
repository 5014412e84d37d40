// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.util.Objects;

/**
 * The log of runs: it completes manifests with the version of the program, and hands them on.
 *
 * @param palier version of the program
 * @param place  takes each manifest
 */
public record RunLog(String palier, ManifestSink place) {

	/** Receives manifests. */
	@FunctionalInterface
	public interface ManifestSink {
		/** @throws IOException when it cannot be written */
		void add(StudyFolder folder, RunManifest manifest) throws IOException;
	}

	/** Complete on construction. */
	public RunLog {
		Objects.requireNonNull(palier);
		Objects.requireNonNull(place);
	}

	/** One that records runs in their study. @param palier version of the program */
	public static RunLog inStudies(String palier) {
		return new RunLog(palier, StudyFolder::record);
	}
}
