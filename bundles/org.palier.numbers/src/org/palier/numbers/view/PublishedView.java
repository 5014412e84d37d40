// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.List;
import java.util.Objects;

import org.palier.ground.text.Bilingual;
import org.palier.model.Identified;
import org.palier.model.PublishedFigure;

/**
 * A share that a publication gives, as tables read it. Immutable.
 *
 * @param indicator    id of the indicator that computes the same
 * @param jurisdiction id; empty for all
 * @param platforms    ids of the platforms that it counts together; none for all
 * @param row          what else tells its row apart, as column=value; empty when nothing else does
 * @param measure      id of the column that it stands beside
 * @param value        from 0 to 1
 * @param about        whether the publication says “about”
 * @param source       place in the publication; empty when not given
 * @param remark       how it contradicts another place; empty when it does not
 */
public record PublishedView(String indicator, String jurisdiction, List<String> platforms, String row, String measure,
		double value, boolean about, String source, Bilingual remark) {

	/** Copies its list. */
	public PublishedView {
		platforms = List.copyOf(platforms);
	}

	public static PublishedView of(PublishedFigure figure) {
		return new PublishedView(text(figure.getIndicator()),
				figure.getJurisdiction() == null ? "" : figure.getJurisdiction().getId(),
				figure.getPlatforms().stream().map(Identified::getId).toList(), text(figure.getRow()), text(figure.getMeasure()),
				figure.getValue(), figure.isAbout(), text(figure.getSource()), Bilingual.of(figure.getRemark()));
	}

	/** True when another figure is for the same cell of the same table. */
	public boolean isBesides(PublishedView other) {
		return indicator.equals(other.indicator) && jurisdiction.equals(other.jurisdiction) && platforms.equals(other.platforms)
				&& row.equals(other.row) && measure.equals(other.measure);
	}

	/**
	 * How far a number may be from this figure and still agree with it. It is half of the last digit printed, which is
	 * a whole per cent or a tenth of one. A figure with “about” has a tenth of itself more.
	 */
	public double tolerance() {
		double percent = value * 100;
		double rounding = Math.abs(percent - Math.rint(percent)) < 1e-9 ? 0.005 : 0.0005;
		return about ? rounding + value / 10 : rounding;
	}

	/** True when a number rounds to this figure. */
	public boolean agreesWith(double computed) {
		return Math.abs(computed - value) <= tolerance() + 1e-12;
	}

	/** True when both figures cannot be right at once. */
	public boolean contradicts(PublishedView other) {
		return Math.abs(value - other.value) > Math.max(tolerance(), other.tolerance()) + 1e-12;
	}

	private static String text(String nullable) {
		return Objects.requireNonNullElse(nullable, "");
	}
}
