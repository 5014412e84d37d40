// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.ground.table.CellFilter.Search.Kind;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.model.FindingStep;
import org.palier.numbers.view.StepsOfCell;
import org.palier.numbers.view.StudyView;

/**
 * The yield of each step of detection (Yates and Arbour 2013, § 21): cells looked at and presences that no earlier step
 * had found. Two shares say which part these are of all presences, and of the cells that the step looked at. Steps in
 * which nobody looked have no row.
 */
public final class StepYield extends WordedIndicator {

	/** Steps that name only what they found: the cells that they looked at are those about which they say something. */
	private static final Set<FindingStep> NAMES_WHAT_IT_FOUND = Set.of(FindingStep.LIST, FindingStep.PERSON);

	/** A step with its yield. @param ofPresences or why there is no share @param ofLooked likewise */
	private record Row(Value.Item jurisdiction, Value.Item platform, Value.Item step, Value.Count looked, Value.Count added, Value ofPresences,
			Value ofLooked) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::jurisdiction)
			.and(IndicatorWords.column("platform", Type.ITEM), Row::platform).and(IndicatorWords.column("step", Type.ITEM), Row::step)
			.and(IndicatorWords.column("looked", Type.COUNT), Row::looked).and(IndicatorWords.column("added", Type.COUNT), Row::added)
			.and(IndicatorWords.column("share_of_presences", Type.SHARE), Row::ofPresences)
			.and(IndicatorWords.column("share_of_looked", Type.SHARE), Row::ofLooked);

	/** For the registry, and for lists of indicators in plain Java. */
	public StepYield() {
		super("step_yield", Part.CENSUS);
	}

	/** How one looked is no matter of chance: a scenario supposes nothing of it. */
	@Override
	public boolean isDrawn() {
		return false;
	}

	@Override
	public Table compute(StudyView view) {
		var count = new StepCount(view);
		List<FindingStep> taken = StepsOfCell.STEPS.stream().filter(count::wasTaken).toList();
		List<Row> rows = new ArrayList<>();
		count.forEach((jurisdiction, platform, counted, cells) -> {
			for (FindingStep step : taken) {
				Value.Count added = StepCount.searched(cells, step, Kind.FOUND).count(counted.found(step));
				Value.Count looked = StepCount.searched(cells, step, Kind.LOOKED).count(counted.looked(step));
				Value ofPresences = taken.size() == 1 ? IndicatorWords.none("reason.one_step")
						: IndicatorWords.share(added, cells.present().count(counted.present()), "reason.no_presence");
				rows.add(new Row(jurisdiction, platform, new Value.Item(step.word(), IndicatorWords.WORDS.text("step." + step.word())),
						looked, added, ofPresences,
						looked.number() > 0 && counted.isListedOnly() && NAMES_WHAT_IT_FOUND.contains(step) ? IndicatorWords.none("reason.listed_only")
								: IndicatorWords.share(added, looked, "reason.not_looked")));
			}
		});
		return new Table(id(), title(), IndicatorWords.WORDS.text("step_yield.definition"), Unit.CELL, "Yates & Arbour (2013), § 21",
				COLUMNS.rows(rows), count.isEmpty() ? List.of(IndicatorWords.WORDS.text("reason.nobody_looked")) : IndicatorWords.outside(view));
	}
}
