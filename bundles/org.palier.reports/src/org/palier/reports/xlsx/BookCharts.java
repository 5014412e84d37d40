// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.palier.reports.words.PlainText;

/**
 * Charts of a workbook, put on its sheets once these are written: three parts more for each, and what points to them. The library that
 * writes sheets knows no charts (decision 0037). Used by one thread, once.
 */
final class BookCharts {

	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
			+ "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
	private static final Pattern SHEET = Pattern.compile("xl/worksheets/(?:_rels/)?sheet(\\d+)\\.xml(?:\\.rels)?");

	/** A chart on a sheet. @param sheet from 1, in the order of the workbook @param row where it begins, from 0 */
	private record AnchoredChart(int sheet, SheetChart chart, int row) {
	}

	private static final Pattern MERGED = Pattern.compile("<mergeCell ref=\"[A-Z]+(\\d+):[A-Z]+\\d+\"/>");

	private final List<AnchoredChart> charts = new ArrayList<>();
	/** Sheets that have sentences over several columns, which the library writes in any order. */
	private final Set<Integer> merged = new HashSet<>();

	/** A workbook to be written, with the fonts of Palier. @param draft the file @param title in its properties */
	static Workbook draft(Path draft, String title) throws IOException {
		// Excel's own form of a version: two digits, a dot, four digits.
		var book = new Workbook(Files.newOutputStream(draft), "Palier", "00.0100");
		book.setGlobalDefaultFont("Open Sans", 10);
		book.properties().setTitle(PlainText.cell(title));
		return book;
	}

	/**
	 * Ends the sheet of a table, which gets its chart below where it has one.
	 *
	 * @param table written
	 * @param sheet of it, from 1, in the order of the workbook
	 * @param row   behind the last, from 0
	 * @return row in which its chart begins, from 0; empty without one
	 */
	OptionalInt finish(TableSheet table, int sheet, int row) throws IOException {
		table.finish();
		if (table.isMerged()) {
			merged.add(sheet);
		}
		SheetChart chart = table.chart();
		if (!chart.isDrawable()) {
			return OptionalInt.empty();
		}
		charts.add(new AnchoredChart(sheet, chart, row + 1));
		return OptionalInt.of(row + 1);
	}

	/** Writes the workbook with its charts. The stream stays open. @param book written already */
	void write(Path book, OutputStream out) throws IOException {
		// Closed by nobody: that would close the stream of the caller.
		var to = new ZipOutputStream(out);
		try (var from = new ZipFile(book.toFile())) {
			for (ZipEntry entry : Collections.list(from.entries())) {
				put(to, entry.getName());
				try (InputStream part = from.getInputStream(entry)) {
					copy(entry.getName(), part, to);
				}
				to.closeEntry();
			}
		}
		for (int i = 0; i < charts.size(); i++) {
			int number = i + 1;
			put(to, "xl/drawings/drawing" + number + ".xml", charts.get(i).chart().drawing(charts.get(i).row()));
			put(to, "xl/drawings/_rels/drawing" + number + ".xml.rels",
					HEAD + relation("rId1", "../charts/chart" + number + ".xml", "chart") + "</Relationships>");
			put(to, "xl/charts/chart" + number + ".xml", charts.get(i).chart().chart());
		}
		to.finish();
	}

	private void copy(String name, InputStream part, OutputStream to) throws IOException {
		Matcher matcher = SHEET.matcher(name);
		int sheet = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
		int number = chartOf(sheet);
		if (name.equals("[Content_Types].xml")) {
			to.write(bytes(changed(text(part), "</Types>", types() + "</Types>")));
		} else if (name.endsWith(".rels") && number > 0) {
			to.write(bytes(changed(text(part), "</Relationships>",
					relation("chart", "../drawings/drawing" + number + ".xml", "drawing") + "</Relationships>")));
		} else if (!name.endsWith(".rels") && (number > 0 || merged.contains(sheet))) {
			String sorted = sorted(text(part));
			to.write(bytes(number > 0 ? changed(sorted, "<tableParts", "<drawing r:id=\"chart\"/><tableParts") : sorted));
		} else {
			part.transferTo(to);
		}
	}

	/** By their rows: none has two. */
	private static String sorted(String sheet) {
		List<MatchResult> cells = MERGED.matcher(sheet).results().toList();
		if (cells.isEmpty()) {
			return sheet;
		}
		return sheet.substring(0, cells.getFirst().start())
				+ cells.stream().sorted(Comparator.comparingInt(it -> Integer.parseInt(it.group(1)))).map(MatchResult::group)
						.collect(Collectors.joining())
				+ sheet.substring(cells.getLast().end());
	}

	/** Number of the chart on a sheet, from 1; 0 where there is none. */
	private int chartOf(int sheet) {
		for (int i = 0; i < charts.size(); i++) {
			if (charts.get(i).sheet() == sheet) {
				return i + 1;
			}
		}
		return 0;
	}

	private String types() {
		var types = new StringBuilder();
		for (int i = 1; i <= charts.size(); i++) {
			types.append(type("/xl/drawings/drawing" + i + ".xml", "drawing")).append(type("/xl/charts/chart" + i + ".xml", "drawingml.chart"));
		}
		return types.toString();
	}

	private static void put(ZipOutputStream to, String name) throws IOException {
		var entry = new ZipEntry(name);
		// Equal tables give equal bytes, whenever they are written.
		entry.setTime(0);
		to.putNextEntry(entry);
	}

	private static void put(ZipOutputStream to, String name, String text) throws IOException {
		put(to, name);
		to.write(bytes(text));
		to.closeEntry();
	}

	private static String text(InputStream part) throws IOException {
		return new String(part.readAllBytes(), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String changed(String text, String place, String with) throws IOException {
		if (!text.contains(place)) {
			throw new IOException("No " + place + " in a part of the workbook");
		}
		return text.replace(place, with);
	}

	private static String type(String part, String kind) {
		return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + kind + "+xml\"/>";
	}

	private static String relation(String id, String target, String kind) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + kind + "\" Target=\"" + target + "\"/>";
	}
}
