// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.Agency;
import org.palier.model.FieldType;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.GridColumn.Own;
import org.palier.register.grid.GridTotals;
import org.palier.register.grid.GridTotals.OfPlatform;
import org.palier.study.fields.FieldValue;
import org.palier.study.fields.OwnValues;

/** The totals below each column, in two lines: the number of agencies that are there, and their share of those that were checked. */
final class ColumnTotals {

	private final GridTotals totals;
	private final boolean rated;
	private final List<Agency> rows;
	private final Typography typography = new Typography(Locale.getDefault());

	/** @param totals of these agencies @param rows the agencies @param rated whether rates of them may be told */
	ColumnTotals(GridTotals totals, List<Agency> rows, boolean rated) {
		this.totals = totals;
		this.rated = rated;
		this.rows = rows;
	}

	/** The text of the first line; empty for most columns. */
	String first(GridColumn column) {
		return switch (column) {
		case Fact fact when fact == Fact.NAME ->
			CountedSentence.bind(totals.agencies() == 1 ? CensusMessages.footTotalOne : CensusMessages.footTotal,
				typography.count(totals.agencies()));
		case Fact fact when fact == Fact.SIZE -> {
			long staff = rows.stream().map(Agency::getSize).filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
			yield staff == 0 ? "" : typography.count(staff);
		}
		case Fact fact -> "";
		case OnPlatform on -> of(on) == null ? "" : NLS.bind(CensusMessages.footPresent, typography.count(of(on).present()));
		case Own own -> own.field().type() == FieldType.NUMBER ? sum(own) : "";
		};
	}

	/** The text of the second line; empty for facts. */
	String second(GridColumn column) {
		if (!rated) {
			return column == Fact.NAME ? CensusMessages.footMade : "";
		}
		return switch (column) {
		case Fact fact when fact == Fact.NAME -> totals.checked() == 0 ? CensusMessages.footUnchecked : NLS.bind(CensusMessages.footPenetration,
				share(totals.present(), totals.checked()), typography.count(totals.checked()));
		case Fact fact -> "";
		case OnPlatform on -> of(on) == null || of(on).checked() == 0 ? ""
				: NLS.bind(CensusMessages.footShare, share(of(on).present(), of(on).checked()), typography.count(of(on).checked()));
		case Own own -> "";
		};
	}

	/** The text in the row of a group, which is one line; empty for most columns. */
	String inGroup(GridColumn column) {
		if (column == Fact.NAME) {
			return second(column);
		}
		return !(column instanceof OnPlatform on) || of(on) == null || of(on).checked() == 0 ? first(column)
				: NLS.bind(CensusMessages.groupPresent, typography.count(of(on).present()), typography.count(of(on).checked()));
	}

	private OfPlatform of(OnPlatform on) {
		return totals.platforms().get(on.platform().getId());
	}

	private String share(int part, int whole) {
		return whole == 0 ? "–" : typography.share((double) part / whole);
	}

	private String sum(Own own) {
		List<BigDecimal> numbers = rows.stream().map(it -> new OwnValues(it).of(own.field())).filter(FieldValue.Amount.class::isInstance)
				.map(it -> ((FieldValue.Amount) it).number()).toList();
		BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
		return numbers.isEmpty() ? ""
				: sum.scale() <= 0 ? typography.count(sum.longValue()) : typography.number(sum.doubleValue(), Math.min(2, sum.scale()));
	}
}
