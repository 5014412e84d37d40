// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;

import org.palier.ground.table.CellFilter.Search.Kind;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.model.FindingStep;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StepsOfCell;
import org.palier.numbers.view.StudyView;

/**
 * Where presences were found (Yates and Arbour 2013, § 21): in which of the three steps, in a list or by a person, and what
 * became of the cells where nothing was found. Each presence counts once, in the first step that found it.
 */
public final class FoundByStep extends WordedIndicator {

	/** For the registry, and for lists of indicators in plain Java. */
	public FoundByStep() {
		super("found_by_step", Part.CENSUS);
	}

	/** How one looked is no matter of chance: a scenario supposes nothing of it. */
	@Override
	public boolean isDrawn() {
		return false;
	}

	@Override
	public Table compute(StudyView view) {
		var count = new StepCount(view);
		List<List<Value>> rows = new ArrayList<>();
		count.forEach((jurisdiction, platform, counted, cells) -> rows.add(row(jurisdiction, platform, counted, cells)));
		List<Column> columns = new ArrayList<>(List.of(IndicatorWords.column("jurisdiction", Type.ITEM), IndicatorWords.column("platform", Type.ITEM),
				IndicatorWords.column("cells", Type.COUNT), IndicatorWords.column("presences", Type.COUNT)));
		StepsOfCell.STEPS.forEach(it -> columns.add(IndicatorWords.column("found." + it.word(), Type.COUNT)));
		columns.add(IndicatorWords.column("absent", Type.COUNT));
		columns.add(IndicatorWords.column("not_found", Type.COUNT));
		columns.add(IndicatorWords.column("not_looked", Type.COUNT));
		return new Table(id(), title(), IndicatorWords.WORDS.text("found_by_step.definition"), Unit.CELL, "Yates & Arbour (2013), § 21", columns, rows,
				count.isEmpty() ? List.of(IndicatorWords.WORDS.text("reason.nobody_looked")) : IndicatorWords.outside(view));
	}

	private static List<Value> row(Value.Item jurisdiction, Value.Item platform, StepCount.Counted counted, CellSet cells) {
		List<Value> row = new ArrayList<>(List.of(jurisdiction, platform, cells.count(counted.all()), cells.present().count(counted.present())));
		for (FindingStep step : StepsOfCell.STEPS) {
			row.add(StepCount.searched(cells, step, Kind.FOUND).count(counted.found(step)));
		}
		row.addAll(List.of(cells.and(it -> it.withStatus(PresenceStatus.ABSENT)).count(counted.absent()),
				StepCount.searched(StepCount.open(cells), null, Kind.LOOKED).count(counted.notFound()),
				StepCount.searched(StepCount.open(cells), null, Kind.NOT_LOOKED).count(counted.notLooked())));
		return row;
	}
}
