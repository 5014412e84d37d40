// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import static org.palier.reports.html.HtmlReport.escaped;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.editions.journal.ShapedTable.Kind;
import org.palier.editions.journal.ShapedTable.Line;
import org.palier.editions.journal.ShapedTable.Span;
import org.palier.pictures.Drawing;
import org.palier.reports.pictures.SvgPainter;

/** All tables, the figure and the method as one web page in black, for editors who paste from it: nothing in it is fetched or run. */
final class HtmlPaper {

	private static final String STYLE = """
			body{color:#000;background:#fff;font:10pt/1.35 "Open Sans",Arial,sans-serif;max-width:174mm;margin:10mm auto;padding:0 4mm}
			table{border-collapse:collapse;border-top:1.5pt solid;border-bottom:1.5pt solid;width:100%;font-size:8.5pt;font-variant-numeric:tabular-nums lining-nums}
			.column,.column+p{max-width:84mm}
			.scroll{overflow-x:auto}
			caption{text-align:left;padding-bottom:3pt;font-size:9.5pt}
			th,td{padding:2pt 4pt;text-align:right;vertical-align:bottom;font-weight:400}
			th:first-child,td:first-child{text-align:left;padding-left:0}
			th:last-child,td:last-child{padding-right:0}
			thead tr:last-child th{border-bottom:.75pt solid}
			thead th[colspan]{text-align:center;border-bottom:.5pt solid}
			.strong th,.strong td{font-weight:600}
			.within th:first-child{padding-left:4mm}
			.total th,.total td{border-top:.75pt solid}
			.note{font-size:8.5pt;margin:3pt 0 8mm}
			figure{margin:0 0 8mm;overflow-x:auto}
			figcaption{font-size:9.5pt;padding-top:3pt}
			h2{font-size:12pt}
			""";

	private final JournalWords words;
	private final Locale locale;

	HtmlPaper(JournalWords words) {
		this.words = words;
		this.locale = words.locale();
	}

	/** The page, in UTF-8 with line feeds. @param study its name @param caption of the figure, with its number; not read without one */
	String page(String study, List<ShapedTable> tables, Optional<Drawing> figure, String caption, List<String> methods) {
		var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(locale.toLanguageTag())
				.append("\">\n<head>\n<meta charset=\"utf-8\">\n")
				.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
				.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
				.append(escaped(study))
				.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n<h1 style=\"font-size:14pt\">")
				.append(escaped(study)).append("</h1>\n");
		tables.forEach(it -> table(html, it));
		figure.ifPresent(it -> html.append("<figure>\n").append(SvgPainter.inline().paint(it, locale, "figure3")).append("\n<figcaption>")
				.append(escaped(caption))
				.append("</figcaption>\n</figure>\n"));
		html.append("<h2>").append(escaped(words.text("methods"))).append("</h2>\n");
		methods.forEach(it -> html.append("<p>").append(escaped(it)).append("</p>\n"));
		return html.append("</main>\n</body>\n</html>\n").toString();
	}

	private void table(StringBuilder html, ShapedTable table) {
		html.append("<div class=\"scroll").append(table.wide() ? "" : " column").append("\">\n<table id=\"").append(table.id())
				.append("\">\n<caption><b>")
				.append(escaped(table.label())).append(".</b> ").append(escaped(table.caption())).append("</caption>\n<thead>\n");
		if (!table.spans().isEmpty()) {
			html.append("<tr>");
			table.spans()
					.forEach(it -> html
							.append(it.columns() > 1 ? "<th scope=\"colgroup\" colspan=\"" + it.columns() + "\">" : "<th scope=\"col\">")
					.append(escaped(it.words())).append("</th>"));
			html.append("</tr>\n");
		}
		html.append("<tr>");
		table.heads().forEach(it -> html.append("<th scope=\"col\">").append(escaped(it)).append("</th>"));
		html.append("</tr>\n</thead>\n<tbody>\n");
		table.lines().forEach(it -> line(html, it));
		html.append("</tbody>\n</table>\n</div>\n");
		if (!table.note().isEmpty()) {
			html.append("<p class=\"note\"><i>").append(escaped(words.text("note"))).append("</i> ")
					.append(escaped(String.join(" ", table.note()))).append("</p>\n");
		}
	}

	private static void line(StringBuilder html, Line line) {
		List<String> kinds = new ArrayList<>();
		if (line.kind() == Kind.LEVEL || line.kind() == Kind.FIRST_TOTAL) {
			kinds.add("strong");
		}
		if (line.kind() == Kind.WITHIN) {
			kinds.add("within");
		}
		if (line.kind() == Kind.FIRST_TOTAL) {
			kinds.add("total");
		}
		html.append(kinds.isEmpty() ? "<tr>" : "<tr class=\"" + String.join(" ", kinds) + "\">")
				.append("<th scope=\"row\">").append(escaped(line.name())).append("</th>");
		for (Span it : line.cells()) {
			html.append(it.columns() > 1 ? "<td colspan=\"" + it.columns() + "\">" : "<td>").append(escaped(it.words())).append("</td>");
		}
		html.append("</tr>\n");
	}
}
