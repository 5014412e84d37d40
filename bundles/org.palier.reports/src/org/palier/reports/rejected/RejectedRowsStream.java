// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.rejected;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.files.FileDialect;
import org.palier.files.RowOutcome.Rejected;
import org.palier.intake.imports.RejectedRowsFiles;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.Workshop;

/**
 * The rejected rows of a large import, written as they come in the form of {@link RejectedRowsFile} and as their file is: none is
 * held in memory. The file appears when this is closed, begun in a {@link Workshop} with the first row. Cells beyond the header come after
 * our columns, since how many there will be is not known. Used by one thread.
 */
public final class RejectedRowsStream implements RejectedRowsFiles.Stream {

	private final StudyFolder folder;
	private final String runId;
	private final Locale locale;
	private Path file;
	private List<String> columns = List.of();
	private FileDialect dialect = FileDialect.PLAIN;
	private @Nullable RejectedRowsWriter rows;
	private @Nullable RejectedRecords records;
	private @Nullable Workshop workshop;
	private boolean made;

	/** @param locale language of the messages */
	public RejectedRowsStream(StudyFolder folder, String runId, Locale locale) {
		this.folder = folder;
		this.runId = runId;
		this.file = RejectedRowsFile.of(folder, runId);
		this.locale = locale;
	}

	@Override
	public void dialect(FileDialect written) {
		dialect = written;
		if (dialect.isRecords()) {
			file = RejectedRecords.of(folder, runId);
		}
	}

	@Override
	public void header(List<String> names) {
		columns = List.copyOf(names);
	}

	@Override
	public void row(Rejected row) throws IOException {
		if (dialect.isRecords()) {
			records().write(row);
			return;
		}
		RejectedRowsWriter writer = rows();
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			if (!RejectedRowsFile.COLUMNS.contains(columns.get(i))) {
				cells.add(i < row.cells().size() ? row.cells().get(i) : "");
			}
		}
		cells.addAll(writer.why(row, locale));
		cells.addAll(row.cells().subList(Math.min(columns.size(), row.cells().size()), row.cells().size()));
		writer.write(cells);
	}

	private RejectedRecords records() throws IOException {
		RejectedRecords begun = records;
		if (begun == null) {
			begun = new RejectedRecords(Files.newBufferedWriter(draft()), locale);
			records = begun;
			made = true;
		}
		return begun;
	}

	private RejectedRowsWriter rows() throws IOException {
		RejectedRowsWriter begun = rows;
		if (begun == null) {
			begun = RejectedRowsWriter.alike(Files.newOutputStream(draft()), dialect);
			rows = begun;
			made = true;
			List<String> names = new ArrayList<>(columns);
			names.removeAll(RejectedRowsFile.COLUMNS);
			names.addAll(RejectedRowsFile.COLUMNS);
			begun.write(names);
		}
		return begun;
	}

	/** Opens the workshop of this file and returns where the file is written until it is whole. */
	private Path draft() throws IOException {
		Workshop opened = Workshop.in(file.getParent(), file.getFileName().toString());
		workshop = opened;
		return opened.folder().resolve(file.getFileName());
	}

	@Override
	public Optional<Path> file() {
		return made ? Optional.of(file) : Optional.empty();
	}

	/** Once is enough; more does nothing. Without room for the rows nothing of them is left. */
	@Override
	public void close() throws IOException {
		Workshop begun = workshop;
		if (begun != null) {
			workshop = null;
			try (begun) {
				RejectedRowsWriter table = rows;
				try (Closeable written = table != null ? table : records) {
					rows = null;
					records = null;
				}
				if (made) {
					Files.move(begun.folder().resolve(file.getFileName()), file, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}
}
