// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.CountedRange;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** The distribution of the posts by agencies of each jurisdiction over levels and models, year by year. */
public final class MaturityTrend extends MaturityIndicator {

	/** A part of the posts of a jurisdiction. */
	private record Row(Value.Item jurisdiction, Trend.Row of) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(EvaluationWords.column("jurisdiction", Type.ITEM), Row::jurisdiction)
			.and(Trend.COLUMNS, Row::of);

	/** For the registry, and for lists of indicators in plain Java. */
	public MaturityTrend() {
		super("maturity_trend", Part.POSTS);
	}

	@Override
	public Table compute(StudyView view) {
		List<Row> rows = new ArrayList<>();
		Optional<TheoryView> theory = MaturityProfiles.theory(view);
		if (theory.isPresent()) {
			var trend = new Trend(view, theory.get());
			for (int i = 0; i < view.jurisdictions().size(); i++) {
				int only = i;
				Value.Item jurisdiction = EvaluationWords.item(view.jurisdictions().get(i));
				trend.rows(agency -> view.agencies().get(agency).jurisdiction() == only).forEach(it -> rows.add(new Row(jurisdiction, it)));
			}
		}
		List<Bilingual> years = rows.stream().map(it -> it.of().year().label()).distinct().toList();
		Bilingual note = EvaluationWords
				.text(theory.isEmpty() ? "reason.no_levels" : years.isEmpty() ? "reason.no_dated_post" : "independence.posts_trend");
		if (years.size() == 1) {
			// one year has no course: its shares are those of the other tables
			rows.clear();
			note = EvaluationWords.text("reason.one_year", years.getFirst());
		}
		return new Table(id(), title(), EvaluationWords.text("maturity_trend.definition"), Unit.POST,
				Maturity.SOURCE + "; " + CountedRange.SOURCE, COLUMNS.rows(rows), List.of(note));
	}
}
