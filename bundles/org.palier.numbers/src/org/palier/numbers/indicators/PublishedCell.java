// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.PublishedView;

/**
 * Every figure that a publication gives for one cell of a table.
 *
 * @param figures at least one, in the study's order
 */
record PublishedCell(List<PublishedView> figures) {

	/** The figures by cell, in order of their first. */
	static List<PublishedCell> of(List<PublishedView> figures) {
		List<List<PublishedView>> cells = new ArrayList<>();
		for (PublishedView figure : figures) {
			cells.stream().filter(it -> it.get(0).isBesides(figure)).findFirst().orElseGet(() -> {
				List<PublishedView> made = new ArrayList<>();
				cells.add(made);
				return made;
			}).add(figure);
		}
		return cells.stream().map(PublishedCell::new).toList();
	}

	/** Where the cell is. */
	PublishedView place() {
		return figures.get(0);
	}

	/** True when two figures cannot both be right, or a remark says that another place denies one. */
	boolean isContradicted() {
		return figures.stream().anyMatch(one -> !one.remark().isEmpty() || figures.stream().anyMatch(one::contradicts));
	}

	/** True when a computed number rounds to one of the figures. */
	boolean agreesWith(double computed) {
		return figures.stream().anyMatch(it -> it.agreesWith(computed));
	}

	/** Remarks on the figures, each once. */
	List<Bilingual> remarks() {
		return figures.stream().map(PublishedView::remark).filter(it -> !it.isEmpty()).distinct().toList();
	}

	/** The figures as printed, with their places; as id the fractions joined by a semicolon. */
	Value.Item item() {
		return new Value.Item(figures.stream().map(it -> Double.toString(it.value())).collect(Collectors.joining(";")), text());
	}

	/** The figures as printed, with their places. */
	Bilingual text() {
		Bilingual text = words(figures.get(0));
		for (PublishedView figure : figures.subList(1, figures.size())) {
			text = IndicatorWords.WORDS.text("published.and", text, words(figure));
		}
		return text;
	}

	private static Bilingual words(PublishedView figure) {
		var printed = new Bilingual(percent(figure, Locale.CANADA_FRENCH), percent(figure, Locale.CANADA));
		String key = (figure.about() ? "published.about" : "published.exact") + (figure.source().isEmpty() ? "" : "_at");
		return IndicatorWords.WORDS.text(key, printed, figure.source());
	}

	/** 52 % is not 52,0 %: the publication says no more. */
	private static String percent(PublishedView figure, Locale locale) {
		var typography = new Typography(locale);
		double percent = figure.value() * 100;
		int decimals = Math.abs(percent - Math.rint(percent)) < 1e-9 ? 0 : 1;
		return typography.number(percent, decimals) + (typography.french() ? "\u00a0%" : "%");
	}
}
