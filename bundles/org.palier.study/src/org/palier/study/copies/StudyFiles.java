// SPDX-License-Identifier: EPL-2.0
package org.palier.study.copies;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.palier.study.kinds.ErasureWay;
import org.palier.study.kinds.StudyFileKinds;
import org.palier.study.runs.StudyFolder;

/**
 * The files that a study takes along when it is copied: all of its folder but locks, the index of the search, kept
 * counts and hidden files. Backups come along only if they are wanted.
 *
 * @param folder  of the study
 * @param backups whether earlier versions go too
 */
record StudyFiles(StudyFolder folder, boolean backups) {

	private static final String BACKUPS = "backups";
	private static final String IGNORE = ".gitignore";
	private static final StudyFileKinds KINDS = StudyFileKinds.ofPalier();

	/** Their paths within the folder, but for the study’s file and its posts. @throws IOException naming what cannot be looked at */
	List<Path> others() throws IOException {
		List<Path> found = new ArrayList<>();
		Files.walkFileTree(folder.path(), new SimpleFileVisitor<@NonNull Path>() {
			@Override
			public FileVisitResult preVisitDirectory(Path each, @Nullable BasicFileAttributes attributes) {
				boolean madeAgain = each.equals(folder.searchIndex()) || each.equals(folder.keptCounts().folder());
				boolean stays = !each.equals(folder.path()) && (name(each).startsWith(".") || madeAgain || !backups && BACKUPS.equals(name(each)));
				return stays ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, @Nullable BasicFileAttributes attributes) {
				if (goes(file)) {
					found.add(folder.path().relativize(file));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure) throws IOException {
				if (failure != null) {
					throw failure;
				}
				return FileVisitResult.CONTINUE;
			}
		});
		return found.stream().sorted().toList();
	}

	private boolean goes(Path file) {
		String name = name(file);
		return !file.equals(folder.file().path()) && !file.equals(folder.corpus()) && (!name.startsWith(".") || IGNORE.equals(name))
				&& KINDS.of(folder.path(), file).filter(it -> it.way() == ErasureWay.PASSING || it.way() == ErasureWay.NAMED && !it.copied()).isEmpty()
				&& !name.endsWith(".lock") && !name.endsWith(".tmp")
				&& Files.isRegularFile(file);
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	/** Bytes of all, the study’s file and its posts among them. */
	long size(List<Path> others) throws IOException {
		long size = size(folder.file().path()) + size(folder.corpus());
		for (Path each : others) {
			size += size(folder.path().resolve(each));
		}
		return size;
	}

	private static long size(Path file) throws IOException {
		return Files.isRegularFile(file) ? Files.size(file) : 0;
	}
}
