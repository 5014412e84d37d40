// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.choices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;


/**
 * The format of a report. All formats of a report are made from one {@link org.palier.reports.content.ReportContent}.
 */
public enum ReportFormat {
	/** One HTML file with all in it. */
	HTML,
	/** A tagged PDF with embedded fonts (PDF/A-2a, PDF/UA-1). */
	PDF,
	/** A document for Word, LibreOffice and their like, to be edited; made by a {@link org.palier.reports.ReportWriter}. */
	DOCX,
	/** A workbook: a sheet for each table, a dictionary of the data, method and limits. */
	XLSX,
	/** Tidy CSV files with a {@code datapackage.json} (Frictionless), in a folder. */
	DATA,
	/** Each figure as SVG, in the same folder as the data. */
	SVG;

	/** Returns the name in scripts and manifests. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format of an id. */
	public static Optional<ReportFormat> of(String id) {
		return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
	}
}
