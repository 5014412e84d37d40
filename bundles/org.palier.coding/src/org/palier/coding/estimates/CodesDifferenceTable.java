// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.List;
import java.util.stream.Stream;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.ByPrograms;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.SharesApart;

/**
 * A {@link CodesDifference} as a table like those of indicators: one row.
 *
 * @param difference what is shown
 * @param facet      its name, in words
 */
public record CodesDifferenceTable(CodesDifference difference, Bilingual facet) {

	private static final double POINTS = 100;

	/** The table. */
	public Table table() {
		return new Table("code_difference", EstimateWords.text("codes.title", facet, difference.set()),
				EstimateWords.text("codes.definition"), Unit.POST,
				"Särndal, Swensson & Wretman (1992), ch. 6; Zou (2007)",
				List.of(column("first_code", Type.ITEM), column("second_code", Type.ITEM), column("naive_points", Type.DECIMAL),
						column("points", Type.DECIMAL), column("points_low", Type.DECIMAL), column("points_high", Type.DECIMAL), column("coded", Type.COUNT)),
				List.of(List.of(new Value.Item(difference.first().code(), difference.first().name()),
						new Value.Item(difference.second().code(), difference.second().name()), new ByPrograms(difference.naive()).points(),
						new Value.Decimal(difference.corrected().difference() * POINTS), new Value.Decimal(difference.corrected().low() * POINTS),
						new Value.Decimal(difference.corrected().high() * POINTS), new Value.Count(difference.first().these().coded()))),
				Stream.concat(Stream.of(sentence()), difference.notes().stream()).toList());
	}

	/** The code with the larger share comes first, so that the difference and its interval have one sign. */
	public Bilingual sentence() {
		boolean turned = difference.corrected().difference() < 0;
		var more = turned ? difference.second() : difference.first();
		var less = turned ? difference.first() : difference.second();
		var by = turned ? difference.corrected().turned() : difference.corrected();
		SharesApart apart = SharesApart.of(more.these().corrected(), less.these().corrected(), by.difference(), 1);
		Bilingual said = EstimateWords.text(by.low() > 0 ? "codes.differ" : "codes.open", more.name(), less.name(),
				apart.percent(more.these().corrected()), apart.percent(less.these().corrected()), apart.points(by.difference()), apart.points(by.low()),
				apart.points(by.high()), apart.rounded(by.difference()));
		return !new ByPrograms(difference.naive()).isTold() ? said
				: Bilingual.joined(List.of(said, EstimateWords.text("codes.programs", more.these().naive(), less.these().naive())), " ");
	}

	private static Column column(String id, Type type) {
		return new Column(id, EstimateWords.text("column." + id), type);
	}
}
