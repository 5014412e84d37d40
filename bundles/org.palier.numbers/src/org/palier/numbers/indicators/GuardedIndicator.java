// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.palier.ground.Faults;
import org.palier.ground.Guarded;
import org.palier.ground.PartGate;
import org.palier.ground.PluginFailedException;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.queries.PostQuery;
import org.palier.numbers.queries.UnansweredQueryException;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.StudyView;

/**
 * An indicator of a plug-in, unable to keep the others from being counted: when it throws or does not end, its table is
 * empty and says so. Otherwise it is the indicator.
 */
public final class GuardedIndicator implements Indicator {

	private final Indicator indicator;
	private final String id;
	private final Bilingual title;
	private final Set<Part> reads;
	private final Set<PostQuery<?>> queries;
	private final boolean drawn;
	private final Faults faults;
	private final PostDetail detail;
	private final PartGate gate;
	private volatile boolean failed;

	/** One whose failures nobody hears of but the readers of its table. */
	public GuardedIndicator(Indicator indicator) {
		this(indicator, Faults.UNHEARD);
	}

	/**
	 * One that may take its time, as those of Palier do. Asks the indicator once for what it says of itself; whatever that
	 * throws comes out.
	 *
	 * @param faults told why, when it throws
	 */
	public GuardedIndicator(Indicator indicator, Faults faults) {
		this(indicator, PartGate.trusted(indicator.id()), faults);
	}

	/**
	 * One that is given up when it does not end, and is not asked again.
	 *
	 * @param watchdog how long one call may take
	 * @param faults   told why, when it throws or is given up
	 */
	public GuardedIndicator(Indicator indicator, Watchdog watchdog, Faults faults) {
		this(indicator, new PartGate(indicator.id(), watchdog, faults), faults);
	}

	private GuardedIndicator(Indicator indicator, PartGate gate, Faults faults) {
		this.gate = gate;
		this.indicator = indicator;
		this.id = indicator.id();
		this.title = indicator.title();
		this.reads = Set.copyOf(indicator.reads());
		this.queries = Set.copyOf(indicator.queries());
		this.drawn = indicator.isDrawn();
		this.faults = faults;
		this.detail = Objects.requireNonNull(indicator.detail(), "no detail");
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
		return reads;
	}

	@Override
	public Set<PostQuery<?>> queries() {
		return queries;
	}

	@Override
	public boolean isDrawn() {
		return drawn;
	}

	@Override
	public PostDetail detail() {
		return detail;
	}

	/** True when it failed since it was made, so that a table of it is empty for no reason in the study. */
	public boolean hasFailed() {
		return failed;
	}

	@Override
	public boolean isAbout(StudyView view) {
		// One that fails here fails when it counts too, and its table says so.
		return Guarded.call(() -> watched(view.answering(queries), indicator::isAbout), problem -> {
			let(problem);
			return true;
		});
	}

	@Override
	public Table compute(StudyView view) {
		return Guarded.call(() -> Objects.requireNonNull(watched(view.fetching(queries), indicator::compute), "no table"),
				problem -> new Table(id, title, Bilingual.EMPTY, Unit.AGENCY, "", List.of(new Column("jurisdiction", title, Type.ITEM)),
						List.of(), List.of(failed(problem))));
	}

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		return Guarded.call(() -> {
			StudyView asked = like.fetching(queries);
			List<Column> columns = watched(asked, indicator::compute).columns();
			Function<StudyView, Rows> ready = Objects.requireNonNull(watched(asked, indicator::rows), "no rows");
			return view -> rows(ready, view, columns);
		}, problem -> {
			failed(problem);
			return view -> Rows.NONE;
		});
	}

	/** @param columns of its table, by which whoever draws reads its rows */
	private Rows rows(Function<StudyView, Rows> ready, StudyView view, List<Column> columns) {
		return Guarded.call(() -> {
			Rows rows = Objects.requireNonNull(watched(queries.isEmpty() ? view : view.answering(queries), ready), "no rows");
			if (!rows.columns().equals(columns)) {
				throw new IllegalStateException("rows of other columns than those of its table");
			}
			return rows;
		}, problem -> {
			failed(problem);
			return Rows.NONE;
		});
	}

	private <T> T watched(StudyView asked, Function<StudyView, T> question) throws Exception {
		return gate.call(() -> question.apply(asked));
	}

	private Bilingual failed(Throwable problem) {
		let(problem);
		if (problem instanceof UnansweredQueryException unanswered) {
			return unanswered.reason();
		}
		failed = true;
		if (problem instanceof StalledException stalled) {
			return stalled.and(IndicatorWords.WORDS.text("given_up", title, stalled.seconds()));
		}
		if (problem instanceof PluginFailedException told) {
			faults.failed(told.reason());
			return told.reason();
		}
		Bilingual note = IndicatorWords.WORDS.text("broken", id, Faults.said(problem));
		faults.failed(note);
		return note;
	}

	/** That somebody stopped the counting is no fault of the indicator. */
	private static void let(Throwable problem) {
		if (problem instanceof CancellationException cancelled) {
			throw cancelled;
		}
	}
}
