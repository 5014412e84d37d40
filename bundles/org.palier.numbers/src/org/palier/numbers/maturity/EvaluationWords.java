// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.List;

import org.palier.ground.table.Column;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.view.StudyView;

/** The words of this package in both languages. */
final class EvaluationWords {

	static final Wording WORDS = new Wording(EvaluationWords.class, "messages");

	private EvaluationWords() {
	}

	static Bilingual text(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}

	/** A note, and that posts of agencies rest on a program where they do. */
	static List<Bilingual> withMachine(StudyView view, Bilingual note) {
		PostCoverage own = PostCoverage.ofOwn(view.posts());
		return own.machine() == 0 ? List.of(note) : List.of(note, text("note.machine_posts", own.machine(), own.posts()));
	}

	static Column column(String id, Column.Type type) {
		return new Column(id, text("column." + id), type);
	}

	/** A thing of this package: its id and what it is called. */
	static Value.Item word(String id) {
		return new Value.Item(id, text(id));
	}

	static Value.Item grouping(String id) {
		return new Value.Item(id, text("grouping." + id));
	}

	static Value.Item item(StudyView.Named named) {
		return new Value.Item(named.id(), named.name());
	}
}
