// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.model.file.ReadStudy;
import org.palier.model.file.StudyFile;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * A process that edits a study without ever resting for two seconds, keeps its edits as the workbench does, and
 * says when each was made, until it is killed. The number of an edit is the size that it gives to an agency.
 */
public final class KilledEditor {

	private static final int LONGEST_PAUSE = 600;

	private KilledEditor() {
	}

	/** @param arguments folder of the study, folder for the log, seed */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		var file = new StudyFile(Path.of(arguments[0]).resolve("study.palier"));
		var chance = new Random(Long.parseLong(arguments[2]));
		ReadStudy read = file.read();
		var journal = new StudyJournal(Path.of(arguments[1]), failure -> System.out.println("trouble " + failure));
		journal.begin(read.study(), read.sha256());
		for (int number = 1;; number++) {
			RecordedEdit edit = edit(read.study(), number);
			edit.run();
			long start = System.nanoTime();
			journal.note(edit);
			System.out.println("edit " + number + " " + System.currentTimeMillis() + " " + (System.nanoTime() - start) / 1000);
			System.out.flush();
			Thread.sleep(chance.nextInt(LONGEST_PAUSE));
		}
	}

	/** Each edit is another agency's turn. */
	static RecordedEdit edit(Study study, int number) {
		List<Agency> agencies = study.getJurisdictions().getFirst().getAgencies();
		Agency agency = agencies.get(number * 7 % agencies.size());
		return new RecordedEdit(Bilingual.same("size"), Root.beneath(agency), () -> agency.setSize(number));
	}
}
