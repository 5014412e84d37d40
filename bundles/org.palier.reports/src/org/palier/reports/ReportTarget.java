// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.study.export.Exporter;

/**
 * Where the files of a report go: {@code FOLDER/STEM.html}, {@code .pdf}, {@code .docx} and {@code .xlsx}, and tables and figures in
 * {@code FOLDER/STEM-files}.
 *
 * @param folder absolute
 * @param stem   of all files
 */
public record ReportTarget(Path folder, String stem) {

	/** Of the formats that are one file, by which a name tells that it is one. */
	public static final List<String> FILE_ENDINGS = List.of("html", "pdf", "docx", "xlsx");

	/** Where a report goes that is given no place. @param reports {@code reports/} of the study */
	public static ReportTarget standard(Path reports, Locale locale, boolean redacted) {
		return new ReportTarget(reports.toAbsolutePath().normalize(), stem(locale, redacted));
	}

	/** What a person means by a path: the report itself where it ends as one, a folder for it otherwise. */
	public static ReportTarget of(Path out, Locale locale, boolean redacted) {
		Path absolute = out.toAbsolutePath().normalize();
		String name = String.valueOf(absolute.getFileName());
		int dot = name.lastIndexOf('.');
		if (dot > 0 && FILE_ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT)) && absolute.getParent() != null) {
			return new ReportTarget(absolute.getParent(), name.substring(0, dot));
		}
		return new ReportTarget(absolute, stem(locale, redacted));
	}

	/** An edition without personal data must not lie among files of one with them. */
	private static String stem(Locale locale, boolean redacted) {
		return "report-" + locale.getLanguage() + (redacted ? "-redacted" : "");
	}

	/** The file of a format that is one file. */
	public Path file(ReportFormat format) {
		return folder.resolve(stem + "." + format.id());
	}

	/** The file of an exporter; named after it too where another file of the report has its ending. */
	public Path file(Exporter exporter, ReportChoices choices) {
		boolean taken = FILE_ENDINGS.contains(exporter.extension()) || choices.exporters().stream()
				.anyMatch(it -> it.extension().equals(exporter.extension()) && !it.id().equals(exporter.id()));
		return folder.resolve(stem + (taken ? "." + exporter.id() : "") + "." + exporter.extension());
	}

	/** A file of an edition. @param ending without a dot */
	public Path edition(Edition edition, String ending) {
		return folder.resolve(stem + "-" + edition.id() + "." + ending);
	}

	/** The folder of an edition that is many files. */
	public Path edition(Edition edition) {
		return folder.resolve(stem + "-" + edition.id());
	}

	/** The folder of tables and figures. */
	public Path files() {
		return folder.resolve(stem + "-files");
	}
}
