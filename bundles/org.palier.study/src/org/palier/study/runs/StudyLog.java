// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.palier.corpus.chain.ChainFile;
import org.palier.corpus.chain.LogFolder;
import org.palier.corpus.chain.LogLine;

/**
 * The log entries of a study on its files: the digest of {@code study.palier} at each save, and of each manifest. They
 * show a change that no release of Palier made, a flipped bit as well as an edit by hand. A study that is only read
 * gets none.
 *
 * @param folder of the study
 * @param log    of it
 */
public record StudyLog(StudyFolder folder, LogFolder log) {

	static final String SAVED = "saved";
	static final String MANIFEST = "manifest";
	private static final String KIND = "study";
	private static final String SHA256 = "sha256";
	private static final String FILE = "file";
	/** The field of a saved line with the digest of the names of all manifests that are noted by then. */
	private static final String RUNS = "runs";
	private static final int NAMES_DIGITS = 16;

	/** Makes the log of a study. @param studyId its id */
	public static StudyLog of(StudyFolder folder, String studyId) {
		return new StudyLog(folder, LogFolder.of(folder.path(), studyId));
	}

	/** Finds the log of the study in a folder, whose first file has its id; empty where nothing was logged. */
	static Optional<StudyLog> there(StudyFolder folder) throws IOException {
		for (ChainFile file : LogFolder.of(folder.path(), "").files()) {
			try (BufferedReader lines = Files.newBufferedReader(file.path())) {
				String first = lines.readLine();
				String id = first == null ? "" : LogLine.parse(first).get(ChainFile.STUDY);
				if (!id.isEmpty()) {
					return Optional.of(of(folder, id));
				}
			}
		}
		return Optional.empty();
	}

	/** The known digests of the files. */
	record LoggedDigests(Set<String> saved, Map<String, String> manifests) {
	}

	LoggedDigests known() throws IOException {
		Set<String> saved = new HashSet<>();
		Map<String, String> manifests = new HashMap<>();
		for (ChainFile file : files()) {
			file.read(line -> {
				if (line.kind().equals(SAVED)) {
					saved.add(line.get(SHA256));
				} else if (line.kind().equals(MANIFEST)) {
					manifests.put(line.get(FILE), line.get(SHA256));
				}
			});
		}
		return new LoggedDigests(saved, manifests);
	}

	/**
	 * Notes what is about to be saved, and manifests that are not noted yet. The whole log is only read where there are others than at the
	 * last save: it grows with each.
	 *
	 * @param sha256 of the study’s file
	 */
	void saving(String sha256, Instant at) throws IOException {
		Map<String, Path> manifests = manifests();
		String names = FileDigest.of(String.join("\n", manifests.keySet()).getBytes(StandardCharsets.UTF_8), RUNS).sha256().substring(0,
				NAMES_DIGITS);
		List<LogLine> lines = new ArrayList<>();
		if (!areNoted(names)) {
			LoggedDigests known = known();
			for (Map.Entry<String, Path> each : manifests.entrySet()) {
				if (!known.manifests().containsKey(each.getKey())) {
					lines.add(manifest(each.getKey(), each.getValue()));
				}
			}
		}
		lines.add(LogLine.of(SAVED).with("at", at.toString()).with(SHA256, sha256).with(RUNS, names).line());
		file().append(lines);
	}

	/** Whether the last save of somebody found the same manifests, and so noted all of them. @param names digest of their names */
	private boolean areNoted(String names) throws IOException {
		for (ChainFile file : files()) {
			if (file.latest(SAVED).filter(it -> it.get(RUNS).equals(names)).isPresent()) {
				return true;
			}
		}
		return false;
	}

	private List<ChainFile> files() throws IOException {
		return log.files().stream().filter(it -> String.valueOf(it.path().getFileName()).startsWith(KIND)).toList();
	}

	/** Notes a manifest as it is now. */
	void recorded(Path manifest) throws IOException {
		file().append(List.of(manifest(String.valueOf(manifest.getFileName()), manifest)));
	}

	/** Notes all manifests of a study that are not as they were noted: an erasure took names out of them. Without a log it does nothing. */
	public static void cleaned(StudyFolder folder) throws IOException {
		Optional<StudyLog> there = there(folder);
		if (there.isPresent()) {
			there.get().cleaned();
		}
	}

	private void cleaned() throws IOException {
		LoggedDigests known = known();
		List<LogLine> lines = new ArrayList<>();
		for (Map.Entry<String, Path> each : manifests().entrySet()) {
			LogLine line = manifest(each.getKey(), each.getValue());
			if (!line.get(SHA256).equals(known.manifests().get(each.getKey()))) {
				lines.add(line);
			}
		}
		file().append(lines);
	}

	private static LogLine manifest(String name, Path file) throws IOException {
		return LogLine.of(MANIFEST).with(FILE, name).with(SHA256, FileDigest.of(file, name).sha256()).line();
	}

	/** The manifests that lie there, by name. */
	Map<String, Path> manifests() throws IOException {
		Map<String, Path> found = new TreeMap<>();
		if (Files.isDirectory(folder.runs())) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.runs(), "[!.]*.json")) {
				files.forEach(it -> found.put(String.valueOf(it.getFileName()), it));
			}
		}
		return found;
	}

	private ChainFile file() {
		return log.file(KIND, "", LogLine.of("").line());
	}
}
