// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.files.UnreadableFileException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/**
 * A run as its manifest tells it, to be made again: whether the file and the plug-ins of then are at hand, and how numbers are
 * compared.
 *
 * @param folder   of the study
 * @param manifest of the run
 * @param file     that holds the manifest
 * @param given    files or folders that may be what the run read, beside what lies in the study or next to it
 */
public record RecordedRun(StudyFolder folder, RunManifest manifest, Path file, List<Path> given) {

	private static final Wording WORDS = Verification.WORDS;

	/** Copies its list. */
	public RecordedRun {
		given = List.copyOf(given);
	}

	/** A manifest that holds what no run writes, and what. */
	UnreadableFileException malformed(Bilingual what) {
		return new UnreadableFileException(file, what);
	}

	/** A run whose file or pages are not here. @param what lacks, as the end of a sentence */
	CannotVerifyException lacks(Bilingual what) {
		return CannotVerifyException.without(WORDS.text("cannot", manifest.id(), what));
	}

	/** A run that cannot be repeated here, and why. */
	CannotVerifyException cannot(Bilingual reason) {
		return CannotVerifyException.here(WORDS.text("cannot", manifest.id(), reason));
	}

	/**
	 * The file that a run read, as it was found.
	 *
	 * @param name   of the file, without folders
	 * @param wanted as the manifest has it
	 * @param same   where it lies; empty when nobody has it here
	 * @param other  a file in its place that is another one, with its digest of now; empty when nothing lies there
	 */
	record Sought(Path name, FileDigest wanted, Optional<Path> same, Optional<FileDigest> other) {
	}

	/** Looks for the file that the run read: one of those given, or one of its name in the study or beside it, by its digest. */
	Sought sought() throws IOException, CannotVerifyException {
		if (manifest.inputs().isEmpty()) {
			throw cannot(WORDS.text("cannot.no_input"));
		}
		FileDigest wanted = manifest.inputs().getFirst();
		// A stranger's manifest names no folder: only the last part of a name is looked for.
		Path name = Path.of(wanted.path().substring(wanted.path().lastIndexOf('/') + 1));
		List<Path> places = new ArrayList<>(given);
		places.add(folder.path().resolve(name));
		places.add(folder.path().resolveSibling(name));
		Optional<FileDigest> other = Optional.empty();
		for (Path place : places) {
			if (Files.isRegularFile(place)) {
				FileDigest now = FileDigest.of(place, place.toString());
				if (now.sha256().equals(wanted.sha256())) {
					return new Sought(name, wanted, Optional.of(place), Optional.empty());
				}
				if (name.equals(place.getFileName()) || other.isEmpty()) {
					other = Optional.of(now);
				}
			} else if (given.contains(place)) {
				throw new NoSuchFileException(place.toString());
			}
		}
		return new Sought(name, wanted, Optional.empty(), other);
	}

	/** The file that the run read, as {@link #sought} finds it. @throws CannotVerifyException when it is not here */
	Path input() throws IOException, CannotVerifyException {
		Sought sought = sought();
		if (sought.same().isEmpty()) {
			throw lacks(sought.other().isEmpty() ? WORDS.text("cannot.file_gone", sought.name())
					: WORDS.text("cannot.other_file", sought.other().get().path(), sought.name()));
		}
		return sought.same().get();
	}

	/** Refuses when a part of the run is missing or of another version by now. @param now those that would take part */
	void sameParts(List<PluginVersion> now) throws CannotVerifyException {
		for (PluginVersion then : manifest.plugins()) {
			Optional<PluginVersion> is = now.stream().filter(it -> it.kind().equals(then.kind()) && it.id().equals(then.id())).findFirst();
			if (is.isEmpty()) {
				throw cannot(WORDS.text("cannot.no_plugin", then.id(), then.version()));
			}
			sameProgram(then, is.get());
			if (!is.get().version().equals(then.version())) {
				throw cannot(WORDS.text("cannot.other_plugin", then.id(), then.version(), is.get().version()));
			}
		}
	}

	/** Refuses when a file of a program beside Palier, or what runs it, is not that of then: which one. */
	private void sameProgram(PluginVersion then, PluginVersion now) throws CannotVerifyException {
		Map<String, String> files = new TreeMap<>();
		now.files().forEach(it -> files.put(it.path(), it.sha256()));
		for (FileDigest file : then.files()) {
			String is = files.remove(file.path());
			if (is == null) {
				throw cannot(WORDS.text("cannot.program_without", then.id(), file.path()));
			}
			if (!is.equals(file.sha256())) {
				throw cannot(WORDS.text("cannot.program_file", then.id(), file.path()));
			}
		}
		if (!then.files().isEmpty() && !files.isEmpty()) {
			throw cannot(WORDS.text("cannot.program_with", then.id(), files.keySet().iterator().next()));
		}
		if (!then.interpreter().equals(now.interpreter())) {
			throw cannot(WORDS.text("cannot.interpreter", then.id(), then.interpreter(), now.interpreter()));
		}
	}

	/** Refuses when what decides in a classifier is of another version than the manifest says; older manifests say none. */
	void sameVersion(String classifier, String now) throws CannotVerifyException {
		String then = manifest.parameters().getOrDefault("version", now);
		if (!then.equals(now)) {
			throw cannot(WORDS.text("cannot.other_plugin", classifier, then, now));
		}
	}

	/** Refuses when a file that options name is not what was read then. */
	void sameFiles(List<String> files) throws IOException, CannotVerifyException {
		for (String file : files) {
			String now = FileDigest.of(Path.of(file), file).sha256();
			if (manifest.inputs().stream().noneMatch(it -> it.sha256().equals(now))) {
				throw lacks(WORDS.text("cannot.other_file", file, String.valueOf(Path.of(file).getFileName())));
			}
		}
	}

	/** Numbers that differ, for those that both have. */
	List<Difference> counts(SortedMap<String, Long> again) {
		List<Difference> differences = new ArrayList<>();
		for (Map.Entry<String, Long> then : new TreeMap<>(manifest.counts()).entrySet()) {
			Long is = again.get(then.getKey());
			if (is != null && !is.equals(then.getValue())) {
				differences.add(new Difference(Kind.REMADE, then.getKey(), then.getValue().toString(), is.toString(),
						WORDS.text("count", then.getKey(), then.getValue(), is)));
			}
		}
		return differences;
	}
}
