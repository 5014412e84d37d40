// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.palier.analysis.Analysis;
import org.palier.fixtures.Samples;
import org.palier.fixtures.Unheeding;
import org.palier.ground.Faults;
import org.palier.ground.Watchdog;
import org.palier.ground.table.Column;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;

class GuardedIndicatorTest {

	private static final Columns<Long> COLUMNS = Columns.<Long>of().and(new Column("count", Bilingual.same("one"), Column.Type.COUNT),
			Value.Count::new);
	private static final Rows ROWS = COLUMNS.rows(List.of(1L));

	private final StudyView view = StudyView.of(Samples.empty());
	private final List<Bilingual> told = new ArrayList<>();

	/** @param ready its rows made ready */
	private record One(Function<StudyView, Rows> ready) implements Indicator {

		@Override
		public String id() {
			return "one";
		}

		@Override
		public Bilingual title() {
			return Bilingual.same("one");
		}

		@Override
		public Table compute(StudyView of) {
			return new Table("one", title(), title(), Unit.AGENCY, "", ROWS, List.of());
		}

		@Override
		public Function<StudyView, Rows> rows(StudyView like) {
			return ready;
		}
	}

	private List<List<Value>> rows(Function<StudyView, Rows> ready) {
		return new GuardedIndicator(new One(ready), Faults.each(told::add)).rows(view).apply(view).values();
	}

	@Test
	void isTheIndicator() {
		assertThat(rows(it -> ROWS)).containsExactly(ROWS.values().getFirst());
		assertThat(told).isEmpty();
	}

	@Test
	void rowsThatThrowAreNoneAndSaid() {
		assertThat(rows(it -> {
			throw new IllegalStateException("no luck");
		})).isEmpty();
		assertThat(told).singleElement().satisfies(it -> assertThat(it.en()).contains("one").contains("no luck"));
	}

	@Test
	void rowsOfOtherColumnsThanItsTableAreNone() {
		assertThat(rows(it -> Columns.<Long>of().rows(List.of(1L)))).isEmpty();
		assertThat(told).singleElement().satisfies(it -> assertThat(it.en()).contains("columns"));
	}

	@Test
	void whatIsNotMadeReadyIsNoRows() {
		assertThat(rows(null)).isEmpty();
		assertThat(told).hasSize(1);
	}

	/** Counts calls and ends none of them. */
	private record Endless(AtomicInteger calls, AtomicBoolean over) implements Indicator {

		@Override
		public String id() {
			return "endless";
		}

		@Override
		public Bilingual title() {
			return new Bilingual("Sans fin", "Endless");
		}

		@Override
		public Table compute(StudyView of) {
			calls.incrementAndGet();
			while (!over.get()) {
				Unheeding.pause();
			}
			throw new IllegalStateException("too late");
		}
	}

	@Test
	@Timeout(60)
	void whatDoesNotEndIsGivenUpOnceAndTheOthersAreCounted() {
		var calls = new AtomicInteger();
		var over = new AtomicBoolean();
		var endless = new GuardedIndicator(new Endless(calls, over), new Watchdog(Duration.ofMillis(200)), Faults.quarantine(told::add));
		var other = new GuardedIndicator(new One(it -> ROWS), new Watchdog(Duration.ofMinutes(2)), Faults.each(told::add));
		var analysis = new Analysis(List.of(), List.of(endless, other), List.of());
		try {
			List<Table> tables = analysis.tables(view);
			assertThat(tables).extracting(Table::id).containsExactly("endless", "one");
			assertThat(tables.getFirst().rows()).isEmpty();
			assertThat(tables.getFirst().notes().getFirst().en()).contains("“Endless”").doesNotContain("Exception");
			assertThat(tables.getFirst().notes().getFirst().fr()).contains("Sans fin");
			assertThat(tables.getLast().rows()).containsExactlyElementsOf(ROWS.values());
			assertThat(endless.hasFailed()).isTrue();
			assertThat(other.hasFailed()).isFalse();

			assertThat(analysis.tables(view).getFirst().rows()).isEmpty();
			assertThat(endless.rows(view).apply(view).values()).isEmpty();
			assertThat(calls).as("a part that was left behind is not asked again").hasValue(1);
			assertThat(told).singleElement().satisfies(it -> assertThat(it.en()).contains("endless"));
		} finally {
			over.set(true);
		}
	}
}
