// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.corpus.LogBlock;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusException;
import org.palier.corpus.LostCoding;
import org.palier.model.file.WholeFile;

/**
 * The digests that manifests keep of the log of codings: one of each stretch that their run wrote, and of the codings
 * by hand until then. Any manifest that is kept elsewhere too, in version control or with a colleague, shows a later
 * change of a coding in the file. Codings that an erasure took have digests beside its manifest, so that older
 * manifests are still valid for everything that stays.
 */
public final class CodingSeals {

	private static final StretchNames NAMES = StretchNames.of("log of codings", "by hand|of (?<run>.+)");
	private static final String LOST = ".lost-codings.txt";
	private static final String FIRST_LINE = "palier-lost-codings 1";

	private CodingSeals() {
	}

	/** The digests of what was given by hand and of what some runs brought. */
	public static List<FileDigest> of(Corpus corpus, List<String> runs) throws CorpusException {
		return corpus.codingLog(runs).stream().map(it -> NAMES.digest(it.runId().isEmpty() ? "by hand" : "of " + it.runId(), it)).toList();
	}

	/** The stretches that a manifest holds; none of one of before. */
	public static List<LogBlock> of(RunManifest manifest) {
		return manifest.outputs().stream().flatMap(it -> NAMES.stretch(it).stream()).toList();
	}

	/** True for an entry that is a stretch, and no file. */
	public static boolean isOne(FileDigest digest) {
		return NAMES.isOne(digest);
	}

	/**
	 * Seals what was given by hand since the last manifest of this kind: a manifest of its own, which no study lists.
	 *
	 * @param palier version of the program
	 * @return its id; empty when nothing was given since
	 */
	public static Optional<String> byHand(StudyFolder folder, Corpus corpus, Instant at, String palier) throws IOException {
		List<FileDigest> now = of(corpus, List.of());
		if (now.isEmpty() || !folder.takesRuns() || sealed(folder).stream().anyMatch(it -> it.equals(now))) {
			return Optional.empty();
		}
		RunKind kind = new HandCoding();
		String id = folder.newRunId(at, kind.id());
		try {
			long codings = now.stream().mapToLong(it -> it.bytes() / StretchNames.ONE).sum();
			folder.record(RunRecord.of(Map.of(), List.of()).counting(Map.of("codings", codings)).writing(now).manifest(id, kind, at, palier));
		} finally {
			folder.giveBack(id);
		}
		return Optional.of(id);
	}

	/** Returns the digests in the last manifest of hand coding. */
	private static Optional<List<FileDigest>> sealed(StudyFolder folder) throws IOException {
		Optional<Path> last = Optional.empty();
		if (Files.isDirectory(folder.runs())) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.runs(), "*-" + new HandCoding().id() + "*.json")) {
				for (Path file : files) {
					if (last.isEmpty() || last.get().compareTo(file) < 0) {
						last = Optional.of(file);
					}
				}
			}
		}
		return last.isEmpty() ? Optional.empty()
				: Optional.of(RunManifest.read(last.get()).outputs().stream().filter(CodingSeals::isOne).toList());
	}

	/** Where the digests of codings lie that a run takes or rewords. */
	public static Path lost(StudyFolder folder, String run) {
		return folder.runs().resolve(run + LOST);
	}

	/** Writes them. */
	public static void write(Path file, List<LostCoding> lost) throws IOException {
		Files.createDirectories(file.getParent());
		new WholeFile(file).writeText(out -> {
			out.write(FIRST_LINE + System.lineSeparator());
			for (LostCoding each : lost) {
				out.write(each.id() + " " + each.digest() + " " + each.runId() + System.lineSeparator());
			}
		});
	}

	/**
	 * Returns the codings that erasures after a run took or reworded, as they were when that run ended.
	 *
	 * @param manifest of the run
	 * @throws IOException when a file of them cannot be read
	 */
	public static List<LostCoding> lostSince(StudyFolder folder, RunManifest manifest) throws IOException {
		List<LostCoding> lost = new ArrayList<>();
		Set<Long> known = new HashSet<>();
		for (Path file : Erasures.filesSince(folder, manifest, LOST)) {
			read(file).stream().filter(it -> known.add(it.id())).forEach(lost::add);
		}
		return lost;
	}

	private static List<LostCoding> read(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		try {
			if (lines.isEmpty() || !lines.getFirst().equals(FIRST_LINE)) {
				throw new IllegalArgumentException(FIRST_LINE);
			}
			return lines.stream().skip(1).map(it -> it.split(" ", 3))
					.map(it -> new LostCoding(Long.parseLong(it[0]), it.length > 2 ? it[2] : "", it[1])).toList();
		} catch (IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
			throw new IOException(file + ": " + damaged.getMessage(), damaged);
		}
	}
}
