// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.palier.reports.choices.Edition;
import org.palier.reports.data.CsvForm;

/**
 * The settings of a person for all studies, beside their name ({@link PersonHere}). Each is read when it is needed, and
 * has its first value until somebody sets it. The pages of {@code org.palier.ui.preferences} write them.
 */
public final class Preferences {

	/** Where they are kept. */
	public static final String NODE = "org.palier.ui";
	/** Language of what is handed over: {@code fr}, {@code en}, empty for that of the window. */
	public static final String CONTENT_LANGUAGE = "content_language";
	/** Language of the window at the next start, which the start scripts read: {@code fr_CA}, {@code en_CA}, empty for the system’s. */
	public static final String WINDOW_LANGUAGE = "window_language";
	/** Between the cells of CSV: {@code ;}, {@code ,}, {@code tab}, empty for what this computer’s spreadsheet expects. */
	public static final String CSV_SEPARATOR = "csv_separator";
	/** Before decimals in CSV: a comma, a point, empty for what this computer’s spreadsheet expects. */
	public static final String CSV_DECIMAL = "csv_decimal";
	/** Whether CSV begins with the mark of UTF-8: {@code false} for not. */
	public static final String CSV_MARK = "csv_mark";
	/** The folder in which new studies get theirs; empty for where the last one was made. */
	public static final String STUDIES = "studies";
	/** Ids of the editions of a report, with commas. */
	public static final String REPORT_EDITIONS = "report_editions";
	/** Whether a report leaves personal data out: {@code true} for yes. */
	public static final String REPORT_REDACTED = "report_redacted";

	/** The editions at first. */
	public static final Set<Edition> USUAL_EDITIONS = Set.copyOf(Edition.STANDARD);

	private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(NODE);

	/** The language of reports and of tables that are written into files. */
	public Locale contentLanguage() {
		return switch (kept.get(CONTENT_LANGUAGE, "")) {
		case "fr" -> Locale.CANADA_FRENCH;
		case "en" -> Locale.CANADA;
		default -> Locale.getDefault();
		};
	}

	/** How the spreadsheet of this computer wants its CSV. */
	public CsvForm spreadsheet() {
		String separator = kept.get(CSV_SEPARATOR, "");
		String decimal = kept.get(CSV_DECIMAL, "");
		CsvForm usual = CsvForm.usual(Locale.getDefault(Locale.Category.FORMAT));
		char point = decimal.isEmpty() ? usual.decimal() : decimal.charAt(0);
		char cells = separator.isEmpty() ? point == ',' ? ';' : ',' : "tab".equals(separator) ? '\t' : separator.charAt(0);
		// A comma cannot be both: the cells come apart all the same.
		return new CsvForm(cells == point ? ';' : cells, point, kept.getBoolean(CSV_MARK, true));
	}

	/** The folder in which new studies are made; empty where nobody chose one, or it is gone. */
	public Optional<Path> studies() {
		try {
			return Optional.of(kept.get(STUDIES, "")).filter(it -> !it.isBlank()).map(Path::of).filter(Files::isDirectory);
		} catch (InvalidPathException ofAnotherSystem) {
			return Optional.empty();
		}
	}

	/** The editions of a report, unless somebody chooses others. */
	public Set<Edition> reportEditions() {
		String ids = kept.get(REPORT_EDITIONS, null);
		return ids == null ? USUAL_EDITIONS
				: Arrays.stream(ids.split(",")).map(Edition::of).flatMap(Optional::stream)
						.collect(Collectors.toCollection(() -> EnumSet.noneOf(Edition.class)));
	}

	/** Whether a report leaves personal data out, unless somebody chooses another way. */
	public boolean isReportRedacted() {
		return kept.getBoolean(REPORT_REDACTED, false);
	}
}
