// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.util.Collections;

import org.palier.files.RowOutcome.Rejected;
import org.palier.ground.text.Wording;
import org.palier.intake.privacy.Erased;
import org.palier.intake.privacy.PrivacyDoor;

/** Rows that are left out: one that names somebody whom the study erased keeps its place, so that all are counted, and says nothing. */
record WithheldRows(PrivacyDoor door, RejectedRows next) implements RejectedRows.Onward {

	private static final Wording WORDS = new Wording(WithheldRows.class, "messages");

	@Override
	public void row(Rejected row) throws IOException {
		next.row(door.isOfErased(row.cells()) ? new Rejected(row.line(), row.column(), Erased.NAME, row.rule(), WORDS.text("row.erased"),
				Collections.nCopies(row.cells().size(), Erased.NAME)) : row);
	}
}
