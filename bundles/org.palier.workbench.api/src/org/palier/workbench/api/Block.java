// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.Objects;
import java.util.function.Function;

import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.pictures.Chart;

/** One part of a page. */
public sealed interface Block {

	/** The longest table that a window shows. */
	int MOST_ROWS = 5_000;

	/** The name of what follows. */
	record Heading(Bilingual words) implements Block {

		/** Complete on construction. */
		public Heading {
			Objects.requireNonNull(words);
		}
	}

	/** A sentence, or a few. */
	record Sentence(Bilingual words) implements Block {

		/** Complete on construction. */
		public Sentence {
			Objects.requireNonNull(words);
		}
	}

	/** A table, as indicators give it, of at most {@value Block#MOST_ROWS} rows. A reader sorts, copies and exports it. */
	record Numbers(Table table) implements Block {

		/** Complete on construction. */
		public Numbers {
			Objects.requireNonNull(table);
		}
	}

	/** A chart of a kind that Palier has. Its words are in {@link Looking#language}. */
	record Picture(Chart chart) implements Block {

		/** Complete on construction. */
		public Picture {
			Objects.requireNonNull(chart);
		}
	}

	/** A button that changes the study, as one step of undo. The name of the button is that of the edit. */
	record Act(StudyEdit<?> edit) implements Block {

		/** Complete on construction. */
		public Act {
			Objects.requireNonNull(edit);
		}
	}

	/**
	 * A field in which a person writes one line. Enter, or leaving the field, changes the study as one step of undo.
	 *
	 * @param label what stands before the field
	 * @param value what it holds now
	 * @param edit  makes the edit of what was written; called beside the thread of the window
	 */
	record Entry(Bilingual label, String value, Function<String, StudyEdit<?>> edit) implements Block {

		/** Complete on construction. */
		public Entry {
			Objects.requireNonNull(label);
			Objects.requireNonNull(value);
			Objects.requireNonNull(edit);
		}
	}
}
