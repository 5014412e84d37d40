// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.file.Path;

/**
 * A copy of a file that is attached to be read until its database is closed, and deleted then.
 *
 * @param copy  that is attached
 * @param place its one name
 * @param kept  answers of the file of which it is a copy
 */
record CopiedFile(ReadersCopy copy, Path place, AnswersOnDisk kept) implements Attachment {

	@Override
	public Use use(boolean writes) {
		return STAYING;
	}

	@Override
	public void close() {
		// Nothing was written.
	}

	@Override
	public void gone() {
		OpenFiles.detached(place);
		copy.delete();
	}
}
