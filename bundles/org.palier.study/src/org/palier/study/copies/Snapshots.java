// SPDX-License-Identifier: EPL-2.0
package org.palier.study.copies;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusBytes;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.SnapshotPlace;
import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.model.file.WholeFile;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;
import org.palier.study.runs.Workshop;

/**
 * Earlier states of a study, with its posts and codings, from before a change that no undo takes back; and the way back
 * to them. The newest {@value #KEPT} before each kind of change stay.
 *
 * @param folder of the study
 */
public record Snapshots(StudyFolder folder) {

	/** Before a study went to another version of its theory. */
	public static final String MIGRATE = "migrate";
	/** Before a study went back to a snapshot. */
	public static final String RESTORE = "restore";
	private static final int KEPT = 3;
	private static final Pattern NAME = Pattern
			.compile("(?:study|corpus)\\.(before-([a-z]+)-(\\d{8}-\\d{6})(?:-(\\d+))?)\\.(?:palier|duckdb)");
	private static final Comparator<SnapshotPlace> NEWEST_FIRST = Comparator.comparing((SnapshotPlace it) -> part(it, 3))
			.thenComparingInt(it -> Integer.parseInt(part(it, 4))).reversed();

	/** A part of a name; 0 for one that is not there. */
	private static String part(SnapshotPlace place, int group) {
		Matcher name = NAME.matcher(String.valueOf(place.study().getFileName()));
		return name.matches() && name.group(group) != null ? name.group(group) : "0";
	}

	/** All, the newest first. @throws IOException when the folder of the study cannot be read */
	public List<SnapshotPlace> all() throws IOException {
		Set<String> names = new TreeSet<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.path(), "{study,corpus}.before-*")) {
			for (Path each : files) {
				Matcher name = NAME.matcher(String.valueOf(each.getFileName()));
				if (name.matches()) {
					names.add(name.group(1));
				}
			}
		}
		return names.stream().map(it -> new SnapshotPlace(folder.path(), it)).sorted(NEWEST_FIRST).toList();
	}

	/**
	 * Keeps what the study is: as it is saved, whatever is edited in a window.
	 *
	 * @param change that is about to come, in lower-case letters
	 * @param posts  to be kept too; empty where the change leaves them as they are, or there are none
	 * @return the files that were made
	 * @throws IOException when they cannot be written; nothing is left then
	 */
	public List<Path> keep(String change, Instant at, Optional<Corpus> posts) throws IOException {
		SnapshotPlace place = SnapshotPlace.free(folder.path(), change, at);
		List<Path> made = new ArrayList<>();
		if (posts.isPresent()) {
			posts.get().copyTo(place.corpus());
			made.add(place.corpus());
		}
		try {
			new WholeFile(place.study()).write(out -> Files.copy(folder.file().path(), out));
		} catch (IOException failure) {
			Files.deleteIfExists(place.corpus());
			throw failure;
		}
		made.add(place.study());
		sweep(change);
		return List.copyOf(made);
	}

	private void sweep(String change) throws IOException {
		for (SnapshotPlace old : all().stream().filter(it -> part(it, 2).equals(change)).skip(KEPT).toList()) {
			Files.deleteIfExists(old.corpus());
			Files.deleteIfExists(old.study());
		}
	}

	/**
	 * Goes back to a snapshot. The present state becomes a snapshot too, so that one can return to it; codings that
	 * people made since stay in the log.
	 *
	 * @param process who does it, in words for others who wait
	 * @return the snapshot of what was there
	 * @throws IOException when it cannot be read, or somebody uses the study; all is as it was before
	 */
	public SnapshotPlace restore(SnapshotPlace chosen, String process, Instant now, Progress progress) throws IOException {
		try (var writing = StudyWriting.open(folder, process, progress); var workshop = Workshop.in(folder.path(), RESTORE)) {
			Optional<Study> earlier = Files.exists(chosen.study()) ? Optional.of(new StudyFile(chosen.study()).load()) : Optional.empty();
			Path posts = workshop.folder().resolve(StudyFolder.CORPUS_FILE);
			boolean hasPosts = Files.exists(chosen.corpus());
			if (hasPosts) {
				copyReadable(chosen.corpus(), earlier.orElse(writing.study()), posts, process);
			}
			SnapshotPlace place = SnapshotPlace.free(folder.path(), RESTORE, now);
			new WholeFile(place.study()).write(out -> Files.copy(folder.file().path(), out));
			if (hasPosts && Files.exists(folder.corpus())) {
				// Opened and closed first: then nobody has it, and there is no journal beside it.
				folder.openCorpus(writing.study(), CorpusSettings.of(process)).close();
			}
			if (earlier.isPresent()) {
				// First: of what a corpus has beside the runs that a study lists, nothing counts.
				writing.replaceBy(earlier.get());
				new Backups(folder).bringBack(earlier.get());
			}
			if (hasPosts) {
				swap(posts, place.corpus());
			}
			sweep(RESTORE);
			return place;
		}
	}

	private void swap(Path posts, Path kept) throws IOException {
		boolean isThere = Files.exists(folder.corpus());
		if (isThere) {
			Files.move(folder.corpus(), kept, StandardCopyOption.ATOMIC_MOVE);
		}
		try {
			Files.move(posts, folder.corpus(), StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException failure) {
			if (isThere) {
				Files.move(kept, folder.corpus(), StandardCopyOption.ATOMIC_MOVE);
			}
			throw failure;
		}
		for (Path each : folder.keptCounts().files()) {
			Files.deleteIfExists(each);
		}
	}

	/** Copies posts that can be read; posts that cannot be read cause an error before anything is changed. */
	private static void copyReadable(Path from, Study study, Path to, String process) throws IOException {
		try (Corpus readable = DuckDbCorpus.read(from, study.getId(), CorpusSettings.of(process))) {
			readable.view(Set.of()).check();
		}
		if (!new CorpusBytes(from).copyTo(to)) {
			throw new IOException("in use: " + from);
		}
	}
}
