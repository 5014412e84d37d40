// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.palier.files.markup.XmlReading;
import org.palier.files.packed.SizeLimit;

/**
 * A workbook of Excel (ISO/IEC 29500, SpreadsheetML): its sheets, the strings that its cells share, and how numbers are
 * shown. Sheets that are hidden from readers are left out.
 */
final class XlsxBook {

	private static final String WORKBOOK = "xl/workbook.xml";
	/** Characters of all shared strings. */
	private static final long MOST_TEXT = 256L << 20;

	private final ZipFile archive;
	private final List<String> strings = new ArrayList<>();
	private final XlsxStyles styles;
	private boolean from1904;

	XlsxBook(ZipFile archive) throws IOException {
		this.archive = archive;
		this.styles = archive.getEntry("xl/styles.xml") == null ? XlsxStyles.NONE : XlsxStyles.read(part("xl/styles.xml"));
		if (archive.getEntry("xl/sharedStrings.xml") != null) {
			readStrings();
		}
	}

	/** A part of the workbook, with a limit to what it unpacks to. */
	InputStream part(String name) throws IOException {
		ZipEntry entry = archive.getEntry(name);
		if (entry == null) {
			throw new FileNotFoundException(name);
		}
		return new SizeLimit(archive.getInputStream(entry), entry.getCompressedSize());
	}

	private void readStrings() throws IOException {
		try (var xml = new XmlReading(part("xl/sharedStrings.xml"))) {
			var text = new StringBuilder();
			boolean within = false;
			int phonetic = 0;
			long all = 0;
			while (xml.next()) {
				if (xml.begins("si")) {
					text.setLength(0);
				} else if (xml.begins("rPh")) {
					phonetic++;
				} else if (xml.ends("rPh")) {
					phonetic--;
				} else if (xml.begins("t")) {
					within = phonetic == 0;
				} else if (xml.ends("t")) {
					within = false;
				} else if (xml.ends("si")) {
					all += text.length();
					if (all > MOST_TEXT) {
						throw new SizeLimit.TooLargeException();
					}
					strings.add(text.toString());
				} else if (within) {
					text.append(xml.text());
				}
			}
		}
	}

	/** The visible sheets, in order. */
	List<Grid> sheets() throws IOException {
		Map<String, String> parts = new HashMap<>();
		try (var xml = new XmlReading(part("xl/_rels/workbook.xml.rels"))) {
			while (xml.next()) {
				if (xml.begins("Relationship")) {
					String target = xml.attribute("Target");
					parts.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
				}
			}
		}
		var sheets = new ArrayList<Grid>();
		try (var xml = new XmlReading(part(WORKBOOK))) {
			while (xml.next()) {
				if (xml.begins("workbookPr")) {
					from1904 = xml.attribute("date1904").equals("1") || xml.attribute("date1904").equals("true");
				}
				if (xml.begins("sheet") && !xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden")) {
					String part = parts.getOrDefault(xml.attribute("id"), "");
					if (archive.getEntry(part) != null) {
						sheets.add(new XlsxGrid(this, xml.attribute("name"), part));
					}
				}
			}
		}
		return sheets;
	}

	/**
	 * The text that a cell shows. @param type its attribute t @param style its attribute s @param value stored value; null
	 * for none
	 */
	String shown(String type, String style, @Nullable String value) {
		if (value == null) {
			return "";
		}
		return switch (type) {
		case "s" -> {
			int at = whole(value);
			yield at >= 0 && at < strings.size() ? strings.get(at) : "";
		}
		case "b" -> value.equals("1") ? "1" : "0";
		case "str", "inlineStr", "e", "d" -> value;
		default -> styles.shown(whole(style), value, from1904);
		};
	}

	private static int whole(String text) {
		try {
			return text.isEmpty() ? -1 : Integer.parseInt(text);
		} catch (NumberFormatException none) {
			return -1;
		}
	}
}
