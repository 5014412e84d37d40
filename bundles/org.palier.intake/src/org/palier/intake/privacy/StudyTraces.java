// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.palier.intake.privacy.NameSearch.SearchOutcome;
import org.palier.model.file.WholeFile;
import org.palier.study.kinds.ErasureWay;
import org.palier.study.kinds.StudyFileKinds;
import org.palier.study.runs.PostSeals;
import org.palier.study.runs.StudyFolder;

/**
 * The files of a study beside its corpus that an erasure has to deal with. Files of ours (manifests, rejected rows,
 * backups, earlier study files) are cleaned. The index of the words of posts and kept counts are deleted. All other files
 * in the folder are listed, for a person to delete or keep.
 *
 * @param folder of the study
 * @param search for the names that go
 * @param forgotten ids of the imports whose rejected rows go whole
 * @param period of the rows that go; null when no period goes
 */
record StudyTraces(StudyFolder folder, NameSearch search, Set<String> forgotten, @Nullable DatedRow period) {

	private static final String INTERVIEWS = "interviews";
	private static final StudyFileKinds KINDS = StudyFileKinds.ofPalier();

	/**
	 * The files with traces.
	 *
	 * @param ours       files of ours with a name
	 * @param others     other files with one
	 * @param unknown    other files that cannot be looked into
	 * @param interviews texts of interviews with one: codes refer to places in them, so that only a person can take it out
	 * @param index      files of the index of words, which go whatever is erased
	 * @param counts     files of kept counts, likewise
	 */
	record Listed(List<Path> ours, List<Path> others, List<Path> unknown, List<Path> interviews, List<Path> index, List<Path> counts) {
	}

	Listed list() throws IOException {
		List<Path> ours = new ArrayList<>();
		List<Path> others = new ArrayList<>();
		List<Path> unknown = new ArrayList<>();
		List<Path> interviews = new ArrayList<>();
		for (Path file : files()) {
			SearchOutcome found = found(file);
			if (isInterview(file)) {
				if (found != SearchOutcome.NO) {
					interviews.add(file);
				}
			} else if (isOurs(file) && found == SearchOutcome.YES) {
				ours.add(file);
			} else if (!isOurs(file) && found != SearchOutcome.NO) {
				(found == SearchOutcome.YES ? others : unknown).add(file);
			}
		}
		return new Listed(List.copyOf(ours), List.copyOf(others), List.copyOf(unknown), List.copyOf(interviews), folder.searchFiles(),
				folder.keptCounts().files());
	}

	/** A file that vanished since the folder was listed is no trace. */
	private SearchOutcome found(Path file) throws IOException {
		try {
			return isForgotten(file) || isOfPeriod(file) ? SearchOutcome.YES : search.in(file);
		} catch (NoSuchFileException vanished) {
			return SearchOutcome.NO;
		}
	}

	private List<Path> files() throws IOException {
		var files = new TreeSet<Path>();
		// A name cannot be looked for in them: they go as a whole.
		Set<Path> madeAgain = Stream.concat(folder.searchFiles().stream(), folder.keptCounts().files().stream()).collect(Collectors.toSet());
		Files.walkFileTree(folder.path(), new SimpleFileVisitor<@NonNull Path>() {
			@Override
			public FileVisitResult preVisitDirectory(Path directory, @Nullable BasicFileAttributes attributes) {
				return String.valueOf(directory.getFileName()).equals(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, @Nullable BasicFileAttributes attributes) {
				String name = String.valueOf(file.getFileName());
				boolean elsewhere = file.equals(folder.file().path()) || madeAgain.contains(file)
						|| file.equals(folder.corpus()) || file.startsWith(folder.log()) || isPassing(file)
						|| name.endsWith(StudyErasures.ENDING) || isSeal(file)
						|| attributes != null && !attributes.isRegularFile();
				if (!elsewhere) {
					files.add(file);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		return List.copyOf(files);
	}

	/**
	 * Whether a file is a lock, or one that others are just writing: it is gone before anybody could clean it. The rest of
	 * a save that never ended is ours to clean.
	 */
	private boolean isPassing(Path file) {
		return !isOfSave(file) && KINDS.of(folder.path(), file).filter(it -> it.way() == ErasureWay.PASSING).isPresent();
	}

	private boolean isOfSave(Path file) {
		return folder.path().equals(file.getParent()) && String.valueOf(file.getFileName()).startsWith("." + StudyFolder.STUDY_FILE);
	}

	/** Digests name nobody; an erasure has taken what goes out of them, and those of an import that is forgotten go as a whole. */
	private boolean isSeal(Path file) {
		return file.startsWith(folder.runs()) && PostSeals.isFile(String.valueOf(file.getFileName())) && !isForgotten(file);
	}

	private boolean isOurs(Path file) {
		Path name = folder.path().relativize(file);
		return name.startsWith("runs") || name.startsWith("backups") || isOfSave(file);
	}

	private boolean isInterview(Path file) {
		return folder.path().relativize(file).startsWith(INTERVIEWS) && file.toString().endsWith(".txt");
	}

	private boolean isForgotten(Path file) {
		String name = String.valueOf(file.getFileName());
		return file.startsWith(folder.runs()) && !name.endsWith(".json") && forgotten.stream().anyMatch(name::startsWith);
	}

	private boolean isRejected(Path file) {
		String name = String.valueOf(file.getFileName());
		return file.startsWith(folder.runs()) && name.contains("-rejected.");
	}

	private boolean isOfPeriod(Path file) throws IOException {
		if (period == null || !isRejected(file)) {
			return false;
		}
		byte[] content = Files.readAllBytes(file);
		return RecordsOfFile.of(new String(content, search.encoding(content))).stream().anyMatch(this::isOfPeriod);
	}

	private boolean isOfPeriod(String record) {
		DatedRow days = period;
		return days != null && days.isIn(record);
	}

	/** The rows that imports left out and that go whole, each as it is in its file. @throws IOException when a file cannot be read */
	List<String> forgottenRows() throws IOException {
		List<String> rows = new ArrayList<>();
		for (Path file : files()) {
			if (isForgotten(file) && isRejected(file)) {
				byte[] content = Files.readAllBytes(file);
				List<String> records = RecordsOfFile.of(new String(content, search.encoding(content)));
				rows.addAll(file.toString().endsWith(".csv") ? records.subList(Math.min(1, records.size()), records.size()) : records);
			}
		}
		return rows;
	}

	/** Cleans files of ours, and deletes the index of words and kept counts; doing it again changes nothing. @return how many were cleaned */
	long clean() throws IOException {
		long cleaned = 0;
		Listed listed = list();
		delete(listed.index(), folder.searchIndex());
		delete(listed.counts(), folder.keptCounts().folder());
		for (Path file : listed.ours()) {
			if (isForgotten(file)) {
				Files.delete(file);
			} else {
				clean(file);
			}
			cleaned++;
		}
		return cleaned;
	}

	/** Deletes files that are made again, from what stays, when somebody wants them. */
	private static void delete(List<Path> files, Path place) throws IOException {
		for (Path file : files) {
			Files.deleteIfExists(file);
		}
		try {
			Files.deleteIfExists(place);
		} catch (DirectoryNotEmptyException others) {
			// Files that somebody put there are looked into as any other file is.
			return;
		}
	}

	private void clean(Path file) throws IOException {
		byte[] content = Files.readAllBytes(file);
		Charset encoding = search.encoding(content);
		String text = new String(content, encoding);
		String name = String.valueOf(file.getFileName());
		boolean isOfRows = !name.endsWith(".json") && !name.endsWith(".palier") && !name.startsWith(".");
		String cleaned = isOfRows ? rows(text, name.endsWith(".ndjson") ? 0 : 1) : search.wiped(text);
		Path target = search.isIn(name) ? file.resolveSibling(search.wiped(name)) : file;
		// A file that others link to keeps its content when it is written into: a new one takes its place.
		new WholeFile(target).write(out -> out.write(cleaned.getBytes(encoding)));
		if (!target.equals(file)) {
			Files.delete(file);
		}
	}

	/** A row that was left out goes whole: it is about the person. */
	private String rows(String text, int headers) {
		List<String> records = RecordsOfFile.of(text);
		return Stream.concat(records.stream().limit(headers), records.stream().skip(headers).filter(it -> !search.isIn(it) && !isOfPeriod(it)))
				.collect(Collectors.joining());
	}
}
