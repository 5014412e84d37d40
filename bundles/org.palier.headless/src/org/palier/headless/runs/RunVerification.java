// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunKinds;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/**
 * What the verifications of runs that changed a study have in common: whether the file and the plug-ins of then are at
 * hand, and how numbers are compared.
 */
final class RunVerification {

	private final StudyFolder folder;
	private final RunManifest manifest;

	RunVerification(StudyFolder folder, RunManifest manifest) {
		this.folder = folder;
		this.manifest = manifest;
	}

	/** True for a manifest of an import, a classification or a scan. */
	static boolean isOne(RunManifest manifest) {
		RunKind kind = RunKinds.OF_PALIER.of(manifest);
		return kind instanceof RunKinds.Import || kind instanceof RunKinds.Classify || kind instanceof RunKinds.Scan;
	}

	/** A run that cannot be repeated here, and why. */
	RefusedException cannot(Bilingual reason) {
		return new RefusedException(ExitCode.UNREADABLE, Console.text("verify.cannot", manifest.id(), reason));
	}

	/**
	 * The file that the run read: one of those given, or one of its name in the study or beside it, by its digest.
	 *
	 * @param given by the person who asks
	 */
	Path input(List<Path> given) throws IOException, RefusedException {
		if (manifest.inputs().isEmpty()) {
			throw cannot(Console.text("verify.cannot.no_input"));
		}
		FileDigest wanted = manifest.inputs().getFirst();
		// A stranger's manifest names no folder: only the last part of a name is looked for.
		Path name = Path.of(wanted.path().substring(wanted.path().lastIndexOf('/') + 1));
		List<Path> places = new ArrayList<>(given);
		places.add(folder.path().resolve(name));
		if (folder.path().getParent() != null) {
			places.add(folder.path().resolveSibling(name));
		}
		Path other = null;
		for (Path place : places) {
			if (Files.isRegularFile(place)) {
				if (FileDigest.of(place, wanted.path()).sha256().equals(wanted.sha256())) {
					return place;
				}
				other = place;
			} else if (given.contains(place)) {
				throw new NoSuchFileException(place.toString());
			}
		}
		throw cannot(other == null ? Console.text("verify.cannot.file_gone", name) : Console.text("verify.cannot.other_file", other, name));
	}

	/** Refuses when a part of the run is missing or of another version by now. @param now those that would take part */
	void sameParts(List<PluginVersion> now) throws RefusedException {
		for (PluginVersion then : manifest.plugins()) {
			PluginVersion is = now.stream().filter(it -> it.kind().equals(then.kind()) && it.id().equals(then.id())).findFirst().orElse(null);
			if (is == null) {
				throw cannot(Console.text("verify.cannot.no_plugin", then.id(), then.version()));
			}
			if (!is.version().equals(then.version())) {
				throw cannot(Console.text("verify.cannot.other_plugin", then.id(), then.version(), is.version()));
			}
		}
	}

	/** Refuses when what decides in a classifier is of another version than the manifest says; older manifests say none. */
	void sameVersion(String classifier, String now) throws RefusedException {
		String then = manifest.parameters().getOrDefault("version", now);
		if (!then.equals(now)) {
			throw cannot(Console.text("verify.cannot.other_plugin", classifier, then, now));
		}
	}

	/** Refuses when a file that options name is not what was read then. */
	void sameFiles(List<String> files) throws IOException, RefusedException {
		for (String file : files) {
			String now = FileDigest.of(Path.of(file), file).sha256();
			if (manifest.inputs().stream().noneMatch(it -> it.sha256().equals(now))) {
				throw cannot(Console.text("verify.cannot.other_file", file, Path.of(file).getFileName()));
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
						Console.text("verify.count", then.getKey(), then.getValue(), is)));
			}
		}
		return differences;
	}
}
