// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.List;
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

	/** A line that leads somewhere. */
	record Link(Bilingual words, Lead lead) implements Block {

		/** Complete on construction. */
		public Link {
			Objects.requireNonNull(words);
			Objects.requireNonNull(lead);
		}
	}

	/**
	 * A choice of one of several. It changes nothing of the study: the page is asked again with {@link Looking#answers}, also the next time
	 * that it is opened.
	 *
	 * @param id      of the choice on its page
	 * @param label   what stands before it
	 * @param options at most {@value #MOST_OPTIONS}
	 * @param chosen  id of the option that holds now
	 */
	record Choice(String id, Bilingual label, List<Option> options, String chosen) implements Block {

		/** One of several. @param id kept as the answer @param name what is read */
		public record Option(String id, Bilingual name) {

			/** Complete on construction. */
			public Option {
				Objects.requireNonNull(id);
				Objects.requireNonNull(name);
			}
		}

		/** Copies its list. */
		public Choice {
			Objects.requireNonNull(id);
			Objects.requireNonNull(label);
			Objects.requireNonNull(chosen);
			options = List.copyOf(options);
		}
	}

	/** The largest number of options of a choice. */
	int MOST_OPTIONS = 200;

	/**
	 * A field whose text changes nothing of the study: the page is asked again with {@link Looking#answers}. A page that cannot do
	 * with what was written says so in a {@link Sentence}.
	 *
	 * @param id    of the question on its page
	 * @param label what stands before the field
	 * @param value what it holds now
	 */
	record Question(String id, Bilingual label, String value) implements Block {

		/** Complete on construction. */
		public Question {
			Objects.requireNonNull(id);
			Objects.requireNonNull(label);
			Objects.requireNonNull(value);
		}
	}
}
