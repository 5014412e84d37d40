// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.List;

import org.palier.files.RowOutcome;
import org.palier.ground.text.Bilingual;

/** A row as it crosses from the process of an isolated importer: its facts are of a type that both sides know. */
sealed interface SentRow {

	/** A row that was taken; see {@link org.palier.files.RowOutcome.Accepted}. */
	record AcceptedRow(long line, List<ImportedFact> facts, List<Bilingual> remarks) implements SentRow {
		@Override
		public RowOutcome outcome() {
			return new RowOutcome.Accepted(line, facts, remarks);
		}
	}

	/** A row that was left out. */
	record LeftOut(RowOutcome.Rejected outcome) implements SentRow {
	}

	/** The row as its importer told it. */
	RowOutcome outcome();

	/** @throws IllegalArgumentException as {@link ImportedFact#of} */
	static SentRow of(RowOutcome outcome) {
		return switch (outcome) {
		case RowOutcome.Accepted taken -> new AcceptedRow(taken.line(), taken.facts().stream().map(ImportedFact::of).toList(), taken.remarks());
		case RowOutcome.Rejected left -> new LeftOut(left);
		};
	}
}
