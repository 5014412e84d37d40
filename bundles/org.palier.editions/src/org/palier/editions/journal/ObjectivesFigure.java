// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.editions.journal.RankedObjectives.Ranked;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.pictures.Chart;
import org.palier.pictures.ChartKind;
import org.palier.pictures.ChartSheet;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;

/** Figure 3 as a drawing in black: a diamond at the median rank, a thick line over the middle half of the ranks. */
final class ObjectivesFigure implements Chart {

	/** Units of a drawing to the millimetre: 96 to the inch. */
	private static final double UNITS = 96 / 25.4;
	/** Millimetres of a column. */
	private static final int NARROW = 84;
	/** Print of 8.25 points. */
	private static final double SIZE = 11;
	private static final double LINE = 14;
	private static final double HEAD = 22;
	/** A journal prints in black. */
	private static final Palette PRINT = new Palette("#ffffff", "#000000", "#000000", "#8c8c8c", "#8c8c8c", "#ffffff", "#000000", "#000000",
			"#000000", Palette.LIGHT.levels(), false);

	private final RankedObjectives objectives;
	private final JournalWords words;

	ObjectivesFigure(RankedObjectives objectives, JournalWords words) {
		this.objectives = objectives;
		this.words = words;
	}

	@Override
	public ChartKind kind() {
		return ChartKind.DOT_PLOT;
	}

	@Override
	public String title() {
		return words.text("figure3.title");
	}

	@Override
	public boolean isDrawable() {
		return !objectives.shown().isEmpty();
	}

	@Override
	public boolean fits(double width) {
		return width >= Math.floor(NARROW * UNITS);
	}

	/** In black, at a width of a journal. @param millimetres 84 or 174 */
	Drawing at(int millimetres) {
		return in(Math.floor(millimetres * UNITS), FontMetrics.openSans(), PRINT, words.locale());
	}

	/** In the language of the words that it was made with. */
	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		boolean wide = width > Math.floor(NARROW * UNITS) + 1;
		double step = wide ? 44 : 40;
		double foot = HEAD + step * objectives.shown().size();
		var sheet = new ChartSheet(metrics, palette);
		String citedHead = words.text(wide ? "figure3.cited" : "figure3.cited.short", objectives.interviews());
		double citedWidth = sheet.width(citedHead, SIZE, false);
		double right = width - citedWidth - (wide ? sheet.width(words.text("figure3.median"), SIZE, false) + 50 : 14);
		double left = Math.min(width * 0.48, names().stream().mapToDouble(it -> sheet.width(it, SIZE, false)).max().orElse(0) + 14);
		int most = (int) Math.ceil(objectives.shown().stream().mapToDouble(it -> it.ranks().upper()).max().orElse(1));
		double unit = most <= 1 ? 0 : (right - left - 28) / (most - 1);
		sheet.words(words.text(wide ? "figure3.rank" : "figure3.rank.short"), left, 12, Align.START, SIZE, false, palette.text());
		sheet.words(citedHead, width, 12, Align.END, SIZE, false, palette.text());
		if (wide) {
			sheet.words(words.text("figure3.median"), width - citedWidth - 20, 12, Align.END, SIZE, false, palette.text());
		}
		for (int rank = 1; rank <= most; rank++) {
			double x = left + 14 + unit * (rank - 1);
			sheet.line(x, HEAD, x, foot, palette.rule(), 0.8, Dash.DOTTED);
			sheet.line(x, foot, x, foot + 4, palette.text(), 0.8, Dash.NONE);
			sheet.words(String.valueOf(rank), x, foot + 17, Align.MIDDLE, SIZE, false, palette.text());
		}
		sheet.line(left, foot, right, foot, palette.text(), 0.8, Dash.NONE);
		for (int i = 0; i < objectives.shown().size(); i++) {
			Ranked it = objectives.shown().get(i);
			double y = HEAD + step / 2 + step * i;
			double first = left + 14 - unit;
			sheet.line(first + unit * it.ranks().lower(), y, first + unit * it.ranks().upper(), y, palette.text(), 3.4, Dash.NONE);
			diamond(sheet, first + unit * it.ranks().median(), y);
			List<String> lines = sheet.wrapped(names().get(i), left - 8, SIZE, false, 2);
			for (int line = 0; line < lines.size(); line++) {
				sheet.words(lines.get(line), 0, y + 4 + LINE * (line - (lines.size() - 1) / 2.0), Align.START, SIZE, false, palette.text());
			}
			sheet.words(words.count(it.cited()), width, y + 4, Align.END, SIZE, false, palette.text());
			if (wide) {
				sheet.words(words.half(it.ranks().median()), width - citedWidth - 20, y + 4, Align.END, SIZE, false, palette.text());
			}
		}
		String alt = objectives.shown().stream().map(it -> words.text("figure3.alt", it.name(), words.half(it.ranks().median()), it.cited()))
				.collect(Collectors.joining(" "));
		return sheet.drawing(title(), alt, width, foot + 24);
	}

	private static void diamond(ChartSheet sheet, double x, double y) {
		double r = 5.4;
		List<Point> corners = List.of(new Point(x - r, y), new Point(x, y - r), new Point(x + r, y), new Point(x, y + r));
		sheet.add(new Drawing.Polygon(corners, sheet.palette().background(), "", Dash.NONE));
		List<Point> around = new ArrayList<>(corners);
		around.add(corners.getFirst());
		around.add(corners.get(1));
		sheet.add(new Drawing.Line(around, sheet.palette().text(), 1.8, Dash.NONE));
	}

	private List<String> names() {
		return objectives.shown().stream().map(it -> words.name(it.name())).toList();
	}

	/** What stands beneath it. @param day of the report, as people write it */
	String caption(String day) {
		var caption = new StringBuilder(words.text("figure3.caption", objectives.interviews(), day));
		if (objectives.hidden() > 0) {
			caption.append(' ').append(words.text("figure3.hidden", objectives.hidden(), objectives.fewest()));
		}
		return caption.toString();
	}

	/** The numbers that it shows. */
	Table data() {
		List<Column> columns = List.of(words.column("objective", Column.Type.ITEM), words.column("median", Column.Type.DECIMAL),
				words.column("lower", Column.Type.DECIMAL), words.column("upper", Column.Type.DECIMAL), words.column("cited", Column.Type.COUNT));
		List<List<Value>> rows = new ArrayList<>();
		for (Ranked it : objectives.shown()) {
			rows.add(List.of(new Value.Item(it.id(), it.name()), new Value.Decimal(it.ranks().median()), new Value.Decimal(it.ranks().lower()),
					new Value.Decimal(it.ranks().upper()), new Value.Count(it.cited())));
		}
		return words.data("figure3", Unit.INTERVIEW, columns, rows, List.of());
	}
}
