// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.reports.words.PlainText;

/**
 * The chart that a spreadsheet draws from a table, in its own language (ECMA-376, part 1, § 21.2). Its bars are beside
 * each other, and their source is the table on the sheet, so that they follow sorting, filters and edits. Bars show
 * shares where there are any, else counts; the row of all is no bar. The chart is under the rows, where filtered rows
 * do not squeeze it.
 *
 * @param sheet  name of the sheet
 * @param title  above the chart, in one line or two: what is drawn, and of what
 * @param head   place of the row of titles, from 0
 * @param table  whose rows follow it
 * @param from   place of the first column that names bars: those before it are the same for all
 * @param names  place of the last that does; each before it is a level above
 * @param series places of the columns of numbers
 * @param titles of all columns, as they stand on the sheet
 * @param locale of the names
 */
record SheetChart(String sheet, List<String> title, int head, Table table, int from, int names, List<Integer> series, List<String> titles,
		Locale locale) {

	/** A reader cannot distinguish more bars beside each other. */
	private static final int MOST = 6;
	private static final Pattern OTHER = Pattern.compile("(?:.*_)?(?:low|high|naive|design_effect)|bodies.*|tools");
	private static final int LETTERS = 26;
	/** More names one above the other nobody reads. */
	private static final int MOST_ROWS = 40;
	/** EMU in a millimetre: the unit of drawings. */
	private static final int MILLIMETRE = 36_000;
	private static final int WIDTH = 180;
	private static final int HEIGHT = 45;
	private static final double BAR = 3.5;
	private static final List<String> COLORS = List.of("0B4F6C", "D9822B", "5B9AA8", "8A5A00", "A9B5BF", "1F2D3A");
	private static final String NAMESPACES = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
			+ "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

	/** Copies its lists. */
	SheetChart {
		title = List.copyOf(title);
		series = List.copyOf(series);
		titles = List.copyOf(titles);
	}

	/**
	 * Makes the chart of a table on a sheet; without series where nothing of it can be drawn.
	 *
	 * @param beneath the title: of what it is, and where its intervals are
	 */
	static SheetChart of(Table table, String sheet, int head, List<String> titles, String beneath, Locale locale) {
		List<Column> columns = table.columns();
		int names = (int) columns.stream().takeWhile(SheetChart::isName).count() - 1;
		List<List<Value>> rows = drawn(table);
		Set<List<Value>> bars = rows.stream().map(it -> it.subList(0, names + 1)).collect(Collectors.toSet());
		// a reader cannot distinguish bars of one name
		boolean possible = names >= 0 && bars.size() == rows.size();
		List<Integer> shares = possible ? told(columns, rows, Type.SHARE) : List.of();
		List<Integer> series = possible && shares.isEmpty() ? told(columns, rows, Type.COUNT) : shares;
		int from = 0;
		while (from < names && distinct(rows, from) < 2) {
			from++;
		}
		return new SheetChart(sheet, List.of(PlainText.cell(table.title().in(locale)), beneath), head, table, from, Math.max(0, names),
				series.stream().filter(it -> it > names).limit(MOST).toList(), titles, locale);
	}

	private static long distinct(List<List<Value>> rows, int column) {
		return rows.stream().map(it -> it.get(column)).distinct().count();
	}

	/** Columns of numbers that half of the rows have or more; numbers of a scenario are each of another kind, and are none. */
	private static List<Integer> told(List<Column> columns, List<List<Value>> rows, Type type) {
		return columns.stream().anyMatch(it -> it.id().equals("measure")) ? List.of()
				: IntStream.range(0, columns.size()).filter(it -> columns.get(it).type() == type && isTold(columns.get(it))
						&& 2 * rows.stream().filter(row -> !(row.get(it) instanceof Value.Undefined)).count() >= rows.size()).boxed().toList();
	}

	/** A thing, or on how many platforms bodies are. */
	private static boolean isName(Column column) {
		return column.type() == Type.ITEM && column.form() == Column.Form.THING || column.id().equals("tools");
	}

	/** Ends of intervals, numbers of bodies and what programs alone say are no bars. */
	private static boolean isTold(Column column) {
		return !OTHER.matcher(column.id()).matches();
	}

	/** Without the row of all, which is last and apart. */
	private static List<List<Value>> drawn(Table table) {
		int rows = table.rows().size();
		return rows > 0 && table.rows().getLast().getFirst() instanceof Value.Item it && it.isAll() ? table.rows().subList(0, rows - 1)
				: table.rows();
	}

	boolean isDrawable() {
		return !series.isEmpty() && last() > 0 && last() <= MOST_ROWS;
	}

	/** How high it is, in millimetres. */
	int height() {
		return (int) (HEIGHT + Math.ceil(BAR * last() * (series.size() + 1)));
	}

	private int last() {
		return drawn(table).size();
	}

	/** The part that draws. */
	String chart() {
		var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<c:chartSpace ").append(NAMESPACES)
				.append("><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/>");
		for (int i = 0; i < title.size(); i++) {
			String size = i == 0 ? " sz=\"1200\" b=\"1\"/>" : " sz=\"900\" b=\"0\"/>";
			xml.append("<a:p><a:pPr><a:defRPr").append(size).append("</a:pPr><a:r><a:rPr").append(size).append("<a:t>").append(escaped(title.get(i)))
					.append("</a:t></a:r></a:p>");
		}
		xml.append("</c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>")
				.append("<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
		for (int i = 0; i < series.size(); i++) {
			series(xml, i, series.get(i));
		}
		String format = isOfShares() ? "0%" : "#,##0";
		return xml.append("<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>")
				.append("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling>")
				.append("<c:delete val=\"0\"/><c:axPos val=\"l\"/>")
				.append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>")
				.append("<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/></c:catAx>")
				.append("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling>")
				.append("<c:delete val=\"0\"/><c:axPos val=\"b\"/>")
				.append("<c:majorGridlines/><c:numFmt formatCode=\"").append(format).append("\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>")
				.append("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/><c:crosses val=\"max\"/></c:valAx></c:plotArea>")
				.append(series.size() > 1 ? "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>" : "")
				.append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>").toString();
	}

	private boolean isOfShares() {
		return table.columns().get(series.getFirst()).type() == Type.SHARE;
	}

	private void series(StringBuilder xml, int order, int column) {
		xml.append("<c:ser><c:idx val=\"").append(order).append("\"/><c:order val=\"").append(order).append("\"/><c:tx><c:strRef><c:f>")
				.append(cell(column, head))
				.append("</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>").append(escaped(titles.get(column)))
				.append("</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"").append(COLORS.get(order))
				.append("\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/><c:cat>");
		categories(xml);
		xml.append("</c:cat><c:val><c:numRef><c:f>").append(cells(column, column))
				.append("</c:f><c:numCache><c:formatCode>General</c:formatCode>").append(count());
		points(xml, column);
		xml.append("</c:numCache></c:numRef></c:val></c:ser>");
	}

	private void categories(StringBuilder xml) {
		String kind = names == from ? "str" : "multiLvlStr";
		xml.append("<c:").append(kind).append("Ref><c:f>").append(cells(from, names)).append("</c:f><c:").append(kind).append("Cache>");
		xml.append(count());
		if (names == from) {
			points(xml, names);
		} else {
			// the level that is nearest to the bars first
			for (int i = names; i >= from; i--) {
				xml.append("<c:lvl>");
				points(xml, i);
				xml.append("</c:lvl>");
			}
		}
		xml.append("</c:").append(kind).append("Cache></c:").append(kind).append("Ref>");
	}

	private String count() {
		return "<c:ptCount val=\"" + last() + "\"/>";
	}

	/** Writes the contents of the cells, for programs that draw before they count. */
	private void points(StringBuilder xml, int column) {
		List<String> points = new ArrayList<>();
		table.rows().subList(0, last()).forEach(row -> points.add(switch (row.get(column)) {
		case Value.Item it -> PlainText.cell(it.label().in(locale));
		case Value.Count it -> String.valueOf(it.number());
		case Value.Share it -> String.valueOf(it.fraction());
		default -> "";
		}));
		for (int i = 0; i < points.size(); i++) {
			if (!points.get(i).isEmpty()) {
				xml.append("<c:pt idx=\"").append(i).append("\"><c:v>").append(escaped(points.get(i))).append("</c:v></c:pt>");
			}
		}
	}

	/** The part that says where on the sheet the chart is. @param row where it begins, from 0 */
	String drawing(int row) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
				+ "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" "
				+ "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>"
				+ row + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\"" + WIDTH * MILLIMETRE + "\" cy=\""
				+ height() * MILLIMETRE + "\"/>"
				+ "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" name=\"Palier\" descr=\"" + escaped(String.join(". ", title))
				+ "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic>"
				+ "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart "
				+ "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
				+ "r:id=\"rId1\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>";
	}

	private String cells(int from, int to) {
		return sheetName() + "!$" + letters(from) + "$" + (head + 2) + ":$" + letters(to) + "$" + (head + 1 + last());
	}

	private String cell(int column, int row) {
		return sheetName() + "!$" + letters(column) + "$" + (row + 1);
	}

	private String sheetName() {
		return escaped("'" + sheet.replace("'", "''") + "'");
	}

	private static String letters(int column) {
		return column < LETTERS ? String.valueOf((char) ('A' + column)) : letters(column / LETTERS - 1) + (char) ('A' + column % LETTERS);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
