// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.palier.ground.text.Bilingual;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes the open cells of a list as a CSV file that somebody fills in elsewhere, with a search for each cell. Imported as
 * {@code census-long}, the file makes observations of the step by that checker; rows without a status make none. Stateless.
 */
public final class CheckListFile {

	private static final List<String> COLUMNS = List.of("agency_id", "palier_agency", "platform", "status", "url", "note", "checked_on",
			"checked_by", "step",
			"palier_search");

	private final SearchLinks searches = new SearchLinks();

	/**
	 * The content of the file, in UTF-8 with a mark, as spreadsheets want it.
	 * @param checker who is asked; empty when nobody is named
	 * @param locale of names
	 */
	public String content(CheckList list, String checker, Locale locale) {
		var text = new StringWriter();
		text.append('\uFEFF');
		try (CsvWriter rows = CsvWriter.builder().build(text)) {
			rows.writeRecord(COLUMNS);
			for (CheckCell cell : list.cells()) {
				if (list.isOpen(cell)) {
					List<SearchLink> links = searches.of(cell.agency(), cell.platform(), list.choice().step());
					rows.writeRecord(cell.agency().getId(), plain(Bilingual.of(cell.agency().getName()).in(locale)),
							cell.platform().getId(), "", "", "", "", checker, list.choice().step().word(),
							links.isEmpty() ? "" : links.getFirst().url());
				}
			}
		} catch (IOException defect) {
			// Memory is always written.
			throw new UncheckedIOException(defect);
		}
		return text.toString();
	}

	/** A name that a spreadsheet would take for a formula is not one. */
	private static String plain(String name) {
		return name.matches("(?s)[=+\\-@\\t].*") ? '\'' + name : name;
	}
}
