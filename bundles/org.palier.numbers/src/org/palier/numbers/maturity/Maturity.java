// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * The position of the agencies of each jurisdiction on the pyramid and in the models of public relations, part by part (Chang and Kannan
 * 2008; Grunig, Grunig and Dozier 2002). Yates and Arbour (2013, § 48-57) found no agency that evaluates its presence formally.
 */
public final class Maturity extends MaturityIndicator {

	static final String SOURCE = "Chang & Kannan (2008); Grunig, Grunig & Dozier (2002), via Yates & Arbour (2013), § 7-8, 12-15, 48-57";

	/** A part of the profile of a jurisdiction. */
	private record Row(Value.Item jurisdiction, MaturityPart part) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(EvaluationWords.column("jurisdiction", Type.ITEM), Row::jurisdiction)
			.and(MaturityPart.COLUMNS, Row::part);

	/** For the registry, and for lists of indicators in plain Java. */
	public Maturity() {
		super("maturity", Part.values());
	}

	@Override
	public Table compute(StudyView view) {
		List<Row> rows = new ArrayList<>();
		Optional<TheoryView> theory = MaturityProfiles.theory(view);
		if (theory.isPresent()) {
			var profiles = new MaturityProfiles(view, theory.get());
			for (int i = 0; i < view.jurisdictions().size(); i++) {
				int only = i;
				rows(rows, EvaluationWords.item(view.jurisdictions().get(i)), profiles,
						agency -> view.isCounted(agency) && view.agencies().get(agency).jurisdiction() == only);
			}
			if (view.jurisdictions().size() > 1) {
				rows(rows, EvaluationWords.word(Value.Item.ALL), profiles, view::isCounted);
			}
		}
		return new Table(id(), title(), EvaluationWords.text("maturity.definition"), Unit.AGENCY, SOURCE,
				COLUMNS.rows(rows),
				EvaluationWords.withMachine(view, EvaluationWords.text(theory.isEmpty() ? "reason.no_levels" : "note.maturity")));
	}

	private static void rows(List<Row> rows, Value.Item group, MaturityProfiles profiles, IntPredicate agencies) {
		profiles.of(agencies).parts().forEach(it -> rows.add(new Row(group, it)));
	}
}
