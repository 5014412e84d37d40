// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.List;
import java.util.Set;

import org.palier.core.census.StudyView;
import org.palier.core.table.Column;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.text.Bilingual;

/**
 * An indicator of a plug-in, unable to keep the others from being counted: when it throws, its table is empty
 * and says so. Otherwise it is the indicator.
 */
public final class GuardedIndicator implements Indicator {

	private final Indicator indicator;
	private final String id;
	private final Bilingual title;

	/** Asks the indicator once for what it says of itself; whatever that throws comes out. */
	public GuardedIndicator(Indicator indicator) {
		this.indicator = indicator;
		this.id = indicator.id();
		this.title = indicator.title();
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Bilingual title() {
		return title;
	}

	@Override
	public Set<Part> reads() {
		return indicator.reads();
	}

	@Override
	public boolean isDrawn() {
		return indicator.isDrawn();
	}

	@Override
	public Table compute(StudyView view) {
		try {
			return indicator.compute(view);
		} catch (RuntimeException | LinkageError | StackOverflowError | AssertionError | OutOfMemoryError problem) {
			String said = problem.getMessage() == null ? "" : ": " + problem.getMessage().lines().findFirst().orElse("");
			Bilingual note = Counting.WORDS.text("broken", id, problem.getClass().getSimpleName() + said);
			return new Table(id, title, Bilingual.EMPTY, Unit.AGENCY, "", List.of(new Column("jurisdiction", title, Type.ITEM)),
					List.of(), List.of(note));
		}
	}
}
