// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.scan;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.palier.detection.study.ScanResult;
import org.palier.detection.study.ScanRun;
import org.palier.extensions.Contributions;
import org.palier.study.runs.RunLog;
import org.palier.ui.study.RunJob;
import org.palier.ui.study.StudySession;

/** Reads pages for a study in the background; what was found is one step of undo. */
final class ScanJob extends RunJob<ScanResult> {

	/**
	 * Made on the user-interface thread.
	 *
	 * @param done    told what was found on that thread, once the study has it
	 * @param refused told likewise, in a sentence, why it has not
	 */
	ScanJob(StudySession session, Contributions contributions, ScanPages pages, Consumer<ScanResult> done, Consumer<String> refused) {
		super(NLS.bind(ScanMessages.job, session.name()), session, RunLog.inStudies(contributions.palierVersion()),
				new ScanRun(session.study(), contributions.addressForms(), pages.source(session.study()), pages.label(), pages.day()), done, refused);
	}
}
