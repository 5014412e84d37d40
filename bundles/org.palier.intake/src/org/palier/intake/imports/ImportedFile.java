// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.privacy.Erased;
import org.palier.intake.privacy.PrivacyDoor;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunRecord;

/**
 * A file and its importer.
 *
 * @param importer reads it
 * @param request  the file, and how it is to be read
 * @param plugins  the importer and whatever else takes part, for the manifest
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
	 * @param erased    whom it erased
	 * @throws UnreadableFileException when the file as a whole cannot be read
	 * @throws IOException             when reading fails
	 */
	public ImportResult read(CensusDirectory directory, Erased erased, Progress progress) throws IOException {
		var collector = new ImportCollector(importer.id(), erased);
		importer.read(request, directory, collector, progress);
		return collector.result();
	}

	/** The label of the run in the study: the file and the importer. */
	String label() {
		return name() + ofKind(importer.id());
	}

	/** The end of the label of a run, which names the importer. @param kind id of the importer */
	static String ofKind(String kind) {
		return " (" + kind + ")";
	}

	/** The label without names that were hidden, see {@link #label()}. */
	String label(PrivacyDoor door) {
		return door.fileName(name()) + ofKind(importer.id());
	}

	/** The name of the step without names that were hidden, see {@link #step()}. */
	Bilingual step(PrivacyDoor door) {
		return WORDS.text("run.step", door.fileName(name()));
	}

	/** The name of the step for undo. */
	Bilingual step() {
		return WORDS.text("run.step", name());
	}

	private String name() {
		return String.valueOf(request.file().getFileName());
	}

	/** The record for the manifest. */
	RunRecord record(OpenRun run, Map<String, Long> counts, List<Bilingual> remarks, Optional<Path> rejected) throws IOException {
		List<FileDigest> written = new ArrayList<>();
		if (rejected.isPresent()) {
			written.add(run.digest(rejected.get()));
		}
		return RunRecord.of(importer.parameters(request), plugins).reading(List.of(run.digest(request.file()))).counting(counts).saying(remarks)
				.writing(written);
	}

	/** The record of an import through a door, with what was chosen and stated. */
	RunRecord record(OpenRun run, Map<String, Long> counts, List<Bilingual> remarks, Optional<Path> rejected, PrivacyDoor door)
			throws IOException {
		RunRecord plain = record(run, counts, remarks, rejected);
		var told = new TreeMap<>(plain.parameters());
		told.replaceAll((name, value) -> door.chosen(value));
		told.putAll(door.parameters());
		return RunRecord.of(told, plugins)
				.reading(plain.read().stream().map(it -> new FileDigest(door.fileName(it.path()), it.bytes(), it.sha256())).toList())
				.counting(counts).saying(remarks).writing(plain.written());
	}
}
