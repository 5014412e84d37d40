// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.WorkView;

/**
 * Hours that posts wait for validation, as agencies told in interviews or as a scenario supposes (Yates and Arbour
 * 2013, § 23, 57).
 */
public final class ValidationWait extends WordedIndicator {

	/** For the registry, and for lists of indicators in plain Java. */
	public ValidationWait() {
		super("validation_wait", Part.WORK);
	}

	@Override
	public Function<StudyView, List<List<Value>>> rows(StudyView like) {
		return ValidationWait::rowsOf;
	}

	private static List<List<Value>> rowsOf(StudyView view) {
		List<List<Value>> rows = new ArrayList<>();
		for (WorkView.Validation it : view.work().validations()) {
			rows.add(List.of(IndicatorWords.item(view.jurisdictions().get(it.jurisdiction())), new Value.Count(it.agencies()),
					new Value.Decimal(it.hours())));
		}
		return rows;
	}

	@Override
	public Table compute(StudyView view) {
		List<List<Value>> rows = rowsOf(view);
		return new Table(id(), title(), IndicatorWords.WORDS.text("validation_wait.definition"), Unit.AGENCY,
				"Yates & Arbour (2013), § 23, 57", List.of(IndicatorWords.column("jurisdiction", Type.ITEM),
						IndicatorWords.column("agencies", Type.COUNT), IndicatorWords.column("wait", Type.DECIMAL)),
				rows, rows.isEmpty() ? List.of(IndicatorWords.WORDS.text("reason.no_wait")) : List.of());
	}
}
