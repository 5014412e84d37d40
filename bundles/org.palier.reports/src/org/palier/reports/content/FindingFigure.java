// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.palier.findings.Candidate;
import org.palier.findings.Cell;
import org.palier.findings.FindingNow;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.ChartKey;
import org.palier.pictures.DotRows;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.SharesChart.Mark;
import org.palier.reports.words.ReportWords;

/**
 * The picture of a finding: a dot for each number of its sentence, with the range of the number. Its title says what is counted, its
 * caption who and when.
 */
final class FindingFigure {

	private static final Wording WORDS = ReportWords.front();
	/** Width of a figure of a page, in points of its drawing. */
	private static final double WIDTH = 656;

	private final StudyView view;
	private final Locale locale;
	private final Palette palette;

	FindingFigure(StudyView view, Locale locale, Palette palette) {
		this.view = view;
		this.locale = locale;
		this.palette = palette;
	}

	/** Empty where the finding has no number, or none with words for a picture. */
	Optional<ReportFigure> of(FindingNow finding) {
		return finding.now().filter(it -> !it.cells().isEmpty() && it.cells().stream().noneMatch(cell -> cell.label().measure().isEmpty()))
				.map(it -> figure(finding, it));
	}

	private ReportFigure figure(FindingNow finding, Candidate now) {
		List<Cell> cells = now.cells();
		Bilingual caption = WORDS.text("picture.finding", now.condition(), view.name());
		boolean ranged = cells.stream().anyMatch(it -> isRanged(it.span()));
		List<ChartKey> keys = ranged ? List.of(new ChartKey(ChartKey.Mark.FULL_INTERVAL, WORDS.text("picture.finding.key").in(locale)))
				: List.of();
		var chart = new DotRows(cells.getFirst().label().measure().in(locale), caption.in(locale),
				WORDS.text("picture.finding.share").in(locale), List.of(),
				List.of(new DotRows.Group("", cells.stream().map(this::row).toList())), OptionalDouble.empty(), keys);
		return new ReportFigure("finding_" + finding.kept().getId(), chart.in(WIDTH, FontMetrics.openSans(), palette, locale), caption);
	}

	private DotRows.Row row(Cell cell) {
		ShareRange span = cell.span();
		return new DotRows.Row(cell.label().name().in(locale), true,
				isRanged(span) ? new Mark(span.value(), span.low(), span.high(), Double.NaN) : Mark.bare(span.value()),
				FrontNumbers.percent(span.value()).in(locale), isRanged(span) ? FrontNumbers.range(span.low(), span.high()).in(locale) : "",
				true, List.of());
	}

	private static boolean isRanged(ShareRange span) {
		return !span.isUnchecked() && span.low() < span.high();
	}
}
