// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.model.file.WholeFile;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/**
 * The places of the census files that a study read. Each import has a line of text beside its manifest, the path as seen
 * from the folder of the study. The content that was read, and the options, are in the manifest. The line may be deleted:
 * the study then remembers no place, and lacks nothing else.
 */
public final class RememberedFiles {

	private static final String ENDING = "-source.txt";
	private static final String KIND = "kind";
	private static final String SHEET = "sheet";

	private final StudyFolder folder;

	/** @param folder of the study */
	public RememberedFiles(StudyFolder folder) {
		this.folder = folder;
	}

	/** Remembers where the file of an import lies; with a run that fails it is forgotten. */
	static void remember(OpenRun run, Path file) throws IOException {
		var files = new RememberedFiles(run.folder());
		new WholeFile(run.keep(files.file(run.id()))).writeText(out -> out.write(files.place(file) + "\n"));
	}

	/** Forgets where the file of an import lay. @param run id */
	public void forget(String run) throws IOException {
		Files.deleteIfExists(file(run));
	}

	/**
	 * The files that runs brought, each as it was read last; a file of one name with another sheet is another one.
	 * @param active ids of runs that count
	 */
	public List<RememberedFile> of(Set<String> active) {
		Map<String, RememberedFile> last = new LinkedHashMap<>();
		active.stream().sorted().flatMap(it -> remembered(it).stream())
				.forEach(it -> last.put(it.name() + '\t' + it.options().getOrDefault(SHEET, "") + sheet(it), it));
		return List.copyOf(last.values());
	}

	private static String sheet(RememberedFile file) {
		return file.options().getOrDefault("map", "").lines().filter(it -> it.startsWith(SHEET + "=")).findFirst().orElse("");
	}

	private Optional<RememberedFile> remembered(String run) {
		try {
			if (!Files.exists(file(run))) {
				return Optional.empty();
			}
			Path path = folder.path().resolve(Files.readString(file(run)).strip()).normalize();
			Optional<RunManifest> manifest = folder.manifestOf(run);
			Optional<FileDigest> digest = manifest.stream().flatMap(it -> it.inputs().stream())
					.filter(it -> !it.path().equals(StudyFolder.STUDY_FILE)).findFirst();
			if (manifest.isEmpty() || digest.isEmpty()) {
				return Optional.empty();
			}
			Map<String, String> options = new HashMap<>(manifest.get().parameters());
			String importer = options.remove(KIND);
			return importer == null ? Optional.empty() : Optional.of(new RememberedFile(run, path, importer, options, digest.get()));
		} catch (IOException | InvalidPathException unreadable) {
			return Optional.empty();
		}
	}

	private Path file(String run) {
		return folder.runs().resolve(run + ENDING);
	}

	/** Seen from the folder of the study, so that both may move together; as it is where nothing leads from one to the other. */
	private String place(Path file) {
		Path whole = file.toAbsolutePath().normalize();
		try {
			return folder.path().relativize(whole).toString().replace('\\', '/');
		} catch (IllegalArgumentException otherDrive) {
			return whole.toString();
		}
	}
}
