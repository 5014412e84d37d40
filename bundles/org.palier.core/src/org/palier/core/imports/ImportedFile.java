// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.core.Progress;
import org.palier.core.census.CensusDirectory;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.OpenRun;
import org.palier.core.runs.PluginVersion;
import org.palier.core.runs.RunRecord;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;

/**
 * A file and who reads it.
 *
 * @param importer reads it
 * @param request  the file, and how it is to be read
 * @param plugins  the importer and whatever else takes part, for the manifest
 * @since 0.2.0
 */
public record ImportedFile(Importer importer, ImportRequest request, List<PluginVersion> plugins) {

	private static final Wording WORDS = new Wording(ImportedFile.class, "messages");

	/** Copies its list. */
	public ImportedFile {
		plugins = List.copyOf(plugins);
	}

	/**
	 * Reads the file of a census; changes nothing.
	 *
	 * @param directory what the study holds
	 * @throws UnreadableFileException when the file as a whole cannot be read
	 * @throws IOException             when reading fails
	 */
	public ImportResult read(CensusDirectory directory, Progress progress) throws IOException {
		var collector = new ImportCollector(importer.id());
		importer.read(request, directory, collector, progress);
		return collector.result();
	}

	/** What the study calls the run: the file and the importer. */
	String label() {
		return name() + " (" + importer.id() + ")";
	}

	/** What undo calls it. */
	Bilingual step() {
		return WORDS.text("run.step", name());
	}

	private String name() {
		return String.valueOf(request.file().getFileName());
	}

	/** What the manifest tells of it. */
	RunRecord record(OpenRun run, Map<String, Long> counts, List<Bilingual> remarks, Optional<Path> rejected) throws IOException {
		List<FileDigest> written = new ArrayList<>();
		if (rejected.isPresent()) {
			written.add(run.digest(rejected.get()));
		}
		return RunRecord.of(request.parameters(importer), plugins).reading(List.of(run.digest(request.file()))).counting(counts).saying(remarks)
				.writing(written);
	}
}
