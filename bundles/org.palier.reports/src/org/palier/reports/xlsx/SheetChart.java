// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.reports.words.PlainText;

/**
 * The chart that a spreadsheet draws of a table, in its own language (ECMA-376, part 1, § 21.2): bars beside each other, whose source is the table on the
 * sheet, so that they follow who sorts, filters and edits it. Shares where there are any, else counts; the row of all is none of the bars.
 *
 * @param sheet  name of the sheet
 * @param title  above the chart
 * @param head   place of the row of titles, from 0
 * @param table  whose rows follow it
 * @param names  place of the column that names the bars
 * @param series places of the columns of numbers
 * @param titles of all columns, as they stand on the sheet
 * @param locale of the names
 */
record SheetChart(String sheet, String title, int head, Table table, int names, List<Integer> series, List<String> titles, Locale locale) {

	/** More bars beside each other nobody tells apart. */
	private static final int MOST = 6;
	private static final int LETTERS = 26;
	private static final int HEIGHT = 22;
	private static final int WIDTH = 8;
	private static final List<String> COLORS = List.of("0B4F6C", "D9822B", "5B9AA8", "8A5A00", "A9B5BF", "1F2D3A");
	private static final String NAMESPACES = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
			+ "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

	/** Copies its lists. */
	SheetChart {
		series = List.copyOf(series);
		titles = List.copyOf(titles);
	}

	/** Of a table as it stands on a sheet; without series where nothing of it can be drawn. */
	static SheetChart of(Table table, String sheet, int head, List<String> titles, Locale locale) {
		List<Column> columns = table.columns();
		List<Integer> shares = IntStream.range(0, columns.size()).filter(it -> columns.get(it).type() == Type.SHARE && isTold(columns.get(it))).boxed().toList();
		List<Integer> counts = IntStream.range(0, columns.size())
				.filter(it -> columns.get(it).type() == Type.COUNT && !columns.get(it).id().startsWith("bodies")).boxed().toList();
		List<Integer> drawn = shares.isEmpty() ? counts : shares;
		int names = (int) columns.stream().takeWhile(it -> it.type() == Type.ITEM && it.form() == Column.Form.THING).count() - 1;
		boolean possible = names >= 0 && !table.rows().isEmpty();
		List<Integer> series = possible ? drawn.stream().limit(MOST).toList() : List.of();
		return new SheetChart(sheet, PlainText.cell(table.title().in(locale)), head, table, Math.max(0, names), series, titles, locale);
	}

	/** Of what a correction tells, the corrected share itself: ends and what programs alone say are no bars. */
	private static boolean isTold(Column column) {
		return !(column.id().endsWith("_low") || column.id().endsWith("_high") || column.id().endsWith("naive") || column.id().endsWith("design_effect"));
	}

	boolean isDrawable() {
		return !series.isEmpty() && last() > 0;
	}

	/** Rows that are drawn: the one of all stands last and apart. */
	private int last() {
		int rows = table.rows().size();
		return table.rows().getLast().getFirst() instanceof Value.Item it && it.isAll() ? rows - 1 : rows;
	}

	/** The part that draws. */
	String chart() {
		var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<c:chartSpace ").append(NAMESPACES)
				.append("><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r>")
				.append("<a:rPr sz=\"1200\" b=\"1\"/><a:t>").append(escaped(title)).append("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>")
				.append("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>")
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
		xml.append("<c:ser><c:idx val=\"").append(order).append("\"/><c:order val=\"").append(order).append("\"/><c:tx><c:strRef><c:f>").append(cell(column, head))
				.append("</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>").append(escaped(titles.get(column)))
				.append("</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"").append(COLORS.get(order))
				.append("\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/><c:cat><c:strRef><c:f>").append(cells(names)).append("</c:f><c:strCache>");
		points(xml, names);
		xml.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>").append(cells(column)).append("</c:f><c:numCache><c:formatCode>General</c:formatCode>");
		points(xml, column);
		xml.append("</c:numCache></c:numRef></c:val></c:ser>");
	}

	/** What the cells hold, for programs that draw before they count. */
	private void points(StringBuilder xml, int column) {
		List<String> points = new ArrayList<>();
		table.rows().subList(0, last()).forEach(row -> points.add(switch (row.get(column)) {
		case Value.Item it -> PlainText.cell(it.label().in(locale));
		case Value.Count it -> String.valueOf(it.number());
		case Value.Share it -> String.valueOf(it.fraction());
		default -> "";
		}));
		xml.append("<c:ptCount val=\"").append(points.size()).append("\"/>");
		for (int i = 0; i < points.size(); i++) {
			if (!points.get(i).isEmpty()) {
				xml.append("<c:pt idx=\"").append(i).append("\"><c:v>").append(escaped(points.get(i))).append("</c:v></c:pt>");
			}
		}
	}

	/** The part that says where on the sheet the chart stands: at the right of the table. */
	String drawing() {
		int from = titles.size() + 1;
		return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
				+ "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" "
				+ "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><xdr:twoCellAnchor><xdr:from><xdr:col>" + from
				+ "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + head + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>" + (from + WIDTH)
				+ "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + (head + Math.max(HEIGHT, last() * 2)) + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>"
				+ "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" name=\"Palier\" descr=\"" + escaped(title)
				+ "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic>"
				+ "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart "
				+ "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
				+ "r:id=\"rId1\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>";
	}

	private String cells(int column) {
		return sheetName() + "!$" + letters(column) + "$" + (head + 2) + ":$" + letters(column) + "$" + (head + 1 + last());
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
