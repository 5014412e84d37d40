// SPDX-License-Identifier: EPL-2.0
package org.palier.core.theory;

import java.io.IOException;
import java.nio.file.Path;

import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.model.file.TheoryPackFile;

/** The shipped packs, each time as a new object. */
final class Packs {

	private Packs() {
	}

	static TheoryPack shipped(String version) {
		return shipped("public_engagement", version);
	}

	static TheoryPack shipped(String id, String version) {
		try {
			return new TheoryPackFile(Path.of(System.getProperty("palier.root"),
					"bundles/org.palier.theories/packs/" + id + "-" + version + ".xml")).load();
		} catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
	}

	/** A study without agencies that took a copy. */
	static Study study(TheoryPack pack) {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("sample");
		TheoryPackFile.copyInto(pack, study);
		return study;
	}
}
