// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.rejected;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.files.FileDialect;
import org.palier.files.RowOutcome.Rejected;
import org.palier.intake.imports.ImportResult;
import org.palier.study.runs.StudyFolder;

/**
 * The rejected rows of an import as CSV that can be corrected and imported again: the columns of the file,
 * untouched, then why each row was rejected. Values stay as they were read, also those that a spreadsheet
 * takes for formulas, since they are to be read again.
 */
public final class RejectedRowsFile {

	/** The columns that are added; an importer passes over what it does not know. */
	public static final List<String> COLUMNS = List.of("palier_line", "palier_column", "palier_value", "palier_rule",
			"palier_message");

	private final Locale locale;

	/** @param locale language of the messages */
	public RejectedRowsFile(Locale locale) {
		this.locale = locale;
	}

	/**
	 * Writes header and rejected rows; lines end in CR LF (RFC 4180). The columns that an earlier rejected
	 * rows file added are replaced. The writer stays open and is flushed.
	 *
	 * @param writer to a file in UTF-8
	 */
	public void write(ImportResult result, Writer writer) throws IOException {
		write(result.columns(), result.rejected(), writer);
	}

	/**
	 * Writes rows of which no result is at hand, such as the first of a large file.
	 *
	 * @param columns names of the file's columns
	 */
	public void write(List<String> columns, List<Rejected> rows, Writer writer) throws IOException {
		write(columns, rows, RejectedRowsWriter.plain(writer));
	}

	/**
	 * Writes rows into a file that is written as the file that they come from.
	 *
	 * @param columns names of the file's columns
	 */
	public void write(List<String> columns, List<Rejected> rows, FileDialect dialect, Path file) throws IOException {
		try (var writer = RejectedRowsWriter.alike(Files.newOutputStream(file), dialect)) {
			write(columns, rows, writer);
		}
	}

	private void write(List<String> columns, List<Rejected> rejected, RejectedRowsWriter rows) throws IOException {
		List<Integer> kept = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			if (!COLUMNS.contains(columns.get(i))) {
				kept.add(i);
			}
		}
		// A row may have more cells than the header has names; they are kept before our columns, under no name.
		int extra = rejected.stream().mapToInt(it -> it.cells().size() - columns.size()).max().orElse(0);
		for (int i = 0; i < extra; i++) {
			kept.add(columns.size() + i);
		}
		rows.write(line(kept, columns, COLUMNS));
		for (Rejected row : rejected) {
			rows.write(line(kept, row.cells(), rows.why(row, locale)));
		}
		rows.flush();
	}

	/**
	 * Writes the rejected rows of a run to its place in the study, as the file is written that they come from; a run that
	 * rejected nothing has no file.
	 *
	 * @return the file, {@code runs/ID-rejected.csv}
	 */
	public Optional<Path> write(ImportResult result, StudyFolder folder, String runId) throws IOException {
		if (result.rejected().isEmpty()) {
			return Optional.empty();
		}
		Path file = of(folder, runId);
		Files.createDirectories(folder.runs());
		write(result.columns(), result.rejected(), result.dialect(), file);
		return Optional.of(file);
	}

	/** Where the rows lie that a run left out. */
	static Path of(StudyFolder folder, String runId) {
		return folder.runs().resolve(runId + "-rejected.csv");
	}

	private static List<String> line(List<Integer> kept, List<String> cells, List<String> added) {
		List<String> line = new ArrayList<>();
		kept.forEach(i -> line.add(i < cells.size() ? cells.get(i) : ""));
		line.addAll(added);
		return line;
	}
}
