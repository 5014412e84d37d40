// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.intake.imports.RememberedFile.State;
import org.palier.intake.privacy.Erased;
import org.palier.model.Study;

/**
 * News of a file that a study remembers.
 *
 * @param file   as it was read
 * @param state  how it is today
 * @param cells  how many statements of it differ from the study; 0 where nobody could read it
 * @param reason why it could not be read as it was; empty where it was
 */
public record FileNews(RememberedFile file, State state, long cells, Bilingual reason) {

	/**
	 * A file that was looked at, and read where it has changed.
	 *
	 * @param imported null where it was not read
	 * @param result   null where it was not read
	 * @param reason   why it could not be; empty where it was, or need not be
	 */
	public record Reading(RememberedFile file, State state, @Nullable ImportedFile imported, @Nullable ImportResult result, Bilingual reason) {

		/** Compares what was read with a study, which stays as it is. On the thread of the study. @param directory against which it was read */
		public FileNews against(Study study, CensusDirectory directory) {
			ImportedFile from = imported;
			ImportResult said = result;
			if (from == null || said == null) {
				return new FileNews(file, state, 0, reason);
			}
			var changes = new ChosenChanges(new CensusUpdate(study, Vintage.of(from, said)).changes());
			return new FileNews(file, state, changes.taken() + CensusPreview.of(said, directory).fresh(), reason);
		}
	}

	/** Looks at a file, and reads it where it has changed; on any thread. @param importer who read it before */
	public static Reading read(RememberedFile file, Importer importer, CensusDirectory directory, Erased erased, Progress progress) {
		State state = file.state();
		if (state != State.CHANGED) {
			return new Reading(file, state, null, null, Bilingual.EMPTY);
		}
		try {
			var imported = new ImportedFile(importer, file.asked().asFarAsTakenBy(importer), List.of());
			return new Reading(file, state, imported, imported.read(directory, erased, progress), Bilingual.EMPTY);
		} catch (IOException failure) {
			return new Reading(file, state, null, null,
					failure instanceof Explained said ? said.reason() : Bilingual.same(String.valueOf(failure.getMessage())));
		}
	}
}
