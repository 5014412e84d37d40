// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import org.palier.intake.privacy.StudyGate.Release;
import org.palier.intake.privacy.StudyGate;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;

import picocli.CommandLine.Option;

/** The choice of commands that hand out posts or name who wrote them: redacted, unless somebody asks for more. */
public final class ReleaseChoice {

	@Option(names = "--identified")
	private boolean identified;

	/** True when somebody asks for all that the study holds. */
	public boolean isIdentified() {
		return identified;
	}

	/** What all that the command hands out passes. */
	public StudyGate gate(Study study, AddressForms forms) {
		return new StudyGate(study, forms, identified ? Release.IDENTIFIED : Release.REDACTED);
	}
}
