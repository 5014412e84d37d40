// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.interviews;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.headless.study.HandedFile;
import org.palier.intake.privacy.StudyGate;
import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.reports.content.ToldInReport;

/**
 * Interviews that a file tells as they are.
 *
 * @param ids as the study names them
 */
record NamedInterviews(Set<String> ids) {

	/** Copies its set. */
	NamedInterviews {
		ids = Set.copyOf(ids);
	}

	/** All interviews of a study. */
	static NamedInterviews of(Study study) {
		return new NamedInterviews(study.getInterviews().stream().map(Interview::getId).collect(Collectors.toSet()));
	}

	/** Keeps a file that tells them. @param form what it is */
	void record(HandedFile handed, String form, Path out, Map<String, Long> counts) throws IOException {
		handed.record(form, Map.of("form", form, "release", StudyGate.Release.IDENTIFIED.id()), counts, List.of(out), told());
	}

	/** The entry of such a file in the ledger of releases. */
	ToldInReport told() {
		return ToldInReport.named(ids);
	}
}
