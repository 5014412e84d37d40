// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Puts a chart on the one sheet of a workbook that is written already: three parts more, and what points to them. */
final class ChartedBook {

	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
			+ "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

	private final Path book;

	/** @param book a workbook with one sheet, on which is one table */
	ChartedBook(Path book) {
		this.book = book;
	}

	/** Writes it with the chart. The stream stays open. */
	void write(SheetChart chart, OutputStream out) throws IOException {
		// Closed by nobody: that would close the stream of the caller.
		var to = new ZipOutputStream(out);
		try (var from = new ZipFile(book.toFile())) {
			for (ZipEntry entry : Collections.list(from.entries())) {
				byte[] bytes = bytes(from, entry);
				put(to, entry, switch (entry.getName()) {
				case "[Content_Types].xml" -> changed(bytes, "</Types>", type("/xl/drawings/drawing1.xml", "drawing") + type("/xl/charts/chart1.xml", "drawingml.chart")
						+ "</Types>");
				case "xl/worksheets/sheet1.xml" -> changed(bytes, "<tableParts", "<drawing r:id=\"chart\"/><tableParts");
				case "xl/worksheets/_rels/sheet1.xml.rels" -> changed(bytes, "</Relationships>",
						relation("chart", "../drawings/drawing1.xml", "drawing") + "</Relationships>");
				default -> bytes;
				});
			}
		}
		put(to, new ZipEntry("xl/drawings/drawing1.xml"), chart.drawing().getBytes(StandardCharsets.UTF_8));
		put(to, new ZipEntry("xl/drawings/_rels/drawing1.xml.rels"),
				(HEAD + relation("rId1", "../charts/chart1.xml", "chart") + "</Relationships>").getBytes(StandardCharsets.UTF_8));
		put(to, new ZipEntry("xl/charts/chart1.xml"), chart.chart().getBytes(StandardCharsets.UTF_8));
		to.finish();
	}

	private static byte[] bytes(ZipFile from, ZipEntry entry) throws IOException {
		try (InputStream part = from.getInputStream(entry)) {
			return part.readAllBytes();
		}
	}

	private static void put(ZipOutputStream to, ZipEntry like, byte[] bytes) throws IOException {
		var entry = new ZipEntry(like.getName());
		// The same for the same table, whenever it is written.
		entry.setTime(0);
		to.putNextEntry(entry);
		to.write(bytes);
		to.closeEntry();
	}

	private static byte[] changed(byte[] part, String place, String with) throws IOException {
		String text = new String(part, StandardCharsets.UTF_8);
		if (!text.contains(place)) {
			throw new IOException("No " + place + " in a part of the workbook");
		}
		return text.replace(place, with).getBytes(StandardCharsets.UTF_8);
	}

	private static String type(String part, String kind) {
		return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + kind + "+xml\"/>";
	}

	private static String relation(String id, String target, String kind) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + kind + "\" Target=\"" + target + "\"/>";
	}
}
