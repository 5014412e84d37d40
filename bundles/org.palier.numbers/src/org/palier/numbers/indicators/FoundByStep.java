// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;

import org.palier.ground.table.CellFilter.Search.Kind;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.model.FindingStep;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StepsOfCell;
import org.palier.numbers.view.StudyView;

/**
 * Presences by the way in which they were found (Yates and Arbour 2013, § 21): in one of the three steps, in a list or by a person. It also
 * counts the cells where nothing was found, by outcome. Each presence counts once, in the first step that found it.
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
		List<Row> rows = new ArrayList<>();
		count.forEach((jurisdiction, platform, counted, cells) -> rows.add(new Row(jurisdiction, platform, counted, cells)));
		return new Table(id(), title(), IndicatorWords.WORDS.text("found_by_step.definition"), Unit.CELL, "Yates & Arbour (2013), § 21",
				columns().rows(rows),
				count.isEmpty() ? List.of(IndicatorWords.WORDS.text("reason.nobody_looked")) : IndicatorWords.outside(view));
	}

	/** Cells of a jurisdiction on a platform. @param cells which they are */
	private record Row(Value.Item jurisdiction, Value.Item platform, StepCount.Counted counted, CellSet cells) {

		private Value.Count found(FindingStep step) {
			return StepCount.searched(cells, step, Kind.FOUND).count(counted.found(step));
		}

		private Value.Count absent() {
			return cells.and(it -> it.withStatus(PresenceStatus.ABSENT)).count(counted.absent());
		}

		private Value.Count notFound() {
			return StepCount.searched(StepCount.open(cells), null, Kind.LOOKED).count(counted.notFound());
		}

		private Value.Count notLooked() {
			return StepCount.searched(StepCount.open(cells), null, Kind.NOT_LOOKED).count(counted.notLooked());
		}
	}

	private static Columns<Row> columns() {
		Columns<Row> columns = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::jurisdiction)
				.and(IndicatorWords.column("platform", Type.ITEM), Row::platform)
				.and(IndicatorWords.column("cells", Type.COUNT), it -> it.cells().count(it.counted().all()))
				.and(IndicatorWords.column("presences", Type.COUNT), it -> it.cells().present().count(it.counted().present()));
		for (FindingStep step : StepsOfCell.STEPS) {
			columns = columns.and(IndicatorWords.column("found." + step.word(), Type.COUNT), it -> it.found(step));
		}
		return columns.and(IndicatorWords.column("absent", Type.COUNT), Row::absent)
				.and(IndicatorWords.column("not_found", Type.COUNT), Row::notFound)
				.and(IndicatorWords.column("not_looked", Type.COUNT), Row::notLooked);
	}
}
