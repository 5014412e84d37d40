// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import org.palier.headless.console.Console;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;

/** The study that is used where none is named. */
final class InstalledCodebook {

	private InstalledCodebook() {
	}

	/** A study of nothing but the newest of the installed packs: their codebook and placements as shipped. */
	static Study study(Console console) {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("packs");
		console.contributions().packVersions().newest().forEach(it -> TheoryPackFile.copyInto(it, study));
		return study;
	}
}
