// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.findings;

import java.util.List;

import org.palier.coding.earlier.EarlierStudies;
import org.palier.coding.estimates.StudyEstimates;
import org.palier.findings.Candidates;
import org.palier.findings.FindingNow;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

/**
 * The remarks on kept findings of a study that their readers should see today: numbers that moved, sentences that are
 * no longer true.
 *
 * @param console that reads the study
 */
public record FindingRemarks(Console console) {

	/** Those that ask something, in order; empty where no finding is kept, and then nothing is counted. */
	public List<FindingNow> of(StudyFolder folder) throws Exception {
		if (folder.file().load().getFindings().isEmpty()) {
			return List.of();
		}
		try (var open = Console.toReadLong(folder, false)) {
			var forms = console.contributions().addressForms();
			var counted = StudyEstimates.view(open, forms, LookBack.NOW.of(open.study()), new ConsoleProgress(console));
			var view = new EarlierStudies(forms).beside(folder, open.study(), console.contributions().asked(counted), false,
					new ConsoleProgress(console));
			return FindingNow.of(open.study(), Candidates.of(open.study(), view)).stream().filter(it -> !it.remarks().isEmpty()).toList();
		}
	}
}
