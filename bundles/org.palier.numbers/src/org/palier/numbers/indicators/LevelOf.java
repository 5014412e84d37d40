// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.List;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Value;
import org.palier.numbers.view.TheoryView;

/**
 * The subject of a row of levels: theory, grouping, group and level.
 *
 * @param theory   that has the level
 * @param grouping by what is grouped
 * @param group    whose
 * @param level    or what stands for none
 */
record LevelOf(Value.Item theory, Value.Item grouping, Value.Item group, Value.Item level) {

	/** Their columns. */
	static final Columns<LevelOf> COLUMNS = Columns.<LevelOf>of().and(IndicatorWords.column("theory", Type.ITEM), LevelOf::theory)
			.and(IndicatorWords.column("grouping", Type.ITEM), LevelOf::grouping).and(IndicatorWords.column("group", Type.ITEM), LevelOf::group)
			.and(IndicatorWords.column("level", Type.ITEM), LevelOf::level);

	/** Makes the subjects of the rows of a group, one for each level. @param levels in the order of the rows */
	static List<LevelOf> each(TheoryView theory, String grouping, Value.Item group, List<Value.Item> levels) {
		var of = new Value.Item(theory.id(), theory.name());
		var by = new Value.Item(grouping, IndicatorWords.WORDS.text("grouping." + grouping));
		return levels.stream().map(it -> new LevelOf(of, by, group, it)).toList();
	}
}
