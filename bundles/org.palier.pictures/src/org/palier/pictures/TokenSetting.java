// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;

import org.palier.numbers.view.StudyView;
import org.palier.pictures.PyramidLayout.Badge;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.Token;

/** Makes tokens of pills whose rows are known. */
final class TokenSetting {

	private final Lettering lettering;
	private final Palette palette;
	private final StudyView view;

	TokenSetting(Lettering lettering, Palette palette, StudyView view) {
		this.lettering = lettering;
		this.palette = palette;
		this.view = view;
	}

	/** Each row centred. @param center x */
	List<Token> set(List<Stacking.Row> rows, Band band, double center) {
		List<Token> tokens = new ArrayList<>();
		for (Stacking.Row row : rows) {
			double width = row.pills().stream().mapToDouble(Pill::width).sum()
					+ Math.max(0, row.pills().size() - 1) * RowPacking.GAP;
			double x = center - width / 2;
			for (Pill pill : row.pills()) {
				tokens.add(token(band, pill, x, row.top()));
				x += pill.width() + RowPacking.GAP;
			}
		}
		return tokens;
	}

	private Token token(Band band, Pill pill, double x, double top) {
		double baseline = top + 18.6;
		double countWidth = lettering.width(pill.count(), Pill.TEXT, true);
		double count = x + pill.width() - Pill.PAD - countWidth;
		boolean quiet = pill.number() == 0;
		return new Token(band.level(), band.part(), pill.usage(), pill.platform(),
				pill.usage() < 0 ? "" : view.usages().get(pill.usage()).id(),
				pill.platform() < 0 ? "" : view.platforms().get(pill.platform()).id(), x, top, pill.width(), Pill.HEIGHT,
				pill.dot(), palette.pill(), quiet ? palette.rule() : palette.pillEdge(),
				lettering.left(pill.label(), x + pill.labelOffset(), baseline, Pill.TEXT, false,
						quiet ? palette.pillCount() : palette.pillText()),
				lettering.left(pill.count(), count, baseline, Pill.TEXT, true, palette.pillCount()),
				badges(pill, count - Pill.COUNT_GAP - pill.marksWidth(), top + Pill.HEIGHT / 2), pill.gathered(), pill.words(), pill.counted());
	}

	/** @param left where the first gap begins */
	private List<Badge> badges(Pill pill, double left, double middle) {
		List<Badge> badges = new ArrayList<>();
		double x = left;
		for (Pill.Mark mark : pill.marks()) {
			x += Pill.COUNT_GAP;
			double height = mark.text().isEmpty() ? Pill.MARK_DISC : Pill.MARK_HEIGHT;
			badges.add(new Badge(x, middle - height / 2, mark.width(), height, mark.color(), lettering.centered(mark.text(),
					x + mark.width() / 2, middle + 4, Pill.MARK_TEXT, true, palette.textOn(mark.color()))));
			x += mark.width();
		}
		return badges;
	}
}
