// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.file.Path;

/**
 * A file that stays attached until its database is closed, which lets go of it.
 *
 * @param file     of a corpus
 * @param place    its one name
 * @param readOnly whether it is attached to be read alone
 * @param kept     answers of the file as it was when it was attached
 */
record HeldFile(Path file, Path place, boolean readOnly, AnswersOnDisk kept) implements Attachment {

	@Override
	public Use use(boolean writes) {
		return STAYING;
	}

	@Override
	public void gone() {
		OpenFiles.detached(place);
	}

	@Override
	public void close() {
		if (!readOnly) {
			Database.dropEmptyJournal(file);
		}
	}
}
