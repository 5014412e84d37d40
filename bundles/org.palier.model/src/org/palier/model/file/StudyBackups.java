// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.model.Study;

/**
 * The contents that a study's file had before it was last replaced, in {@code backups/} beside it, named by the time of
 * the replacing in UTC, e.g. {@code study-20261127-001500.palier}. At most {@value #GENERATIONS}, and at most
 * {@value #MEGABYTES} million bytes in all: the oldest go first. Each is a whole study with the study's permissions.
 */
final class StudyBackups {

	static final String FOLDER = "backups";
	static final int GENERATIONS = 5;
	static final int MEGABYTES = 500;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

	private final Path study;
	private final Path folder;
	private final Pattern names;
	private final long room;

	/** @param study the file that is backed up */
	StudyBackups(Path study) {
		this(study, MEGABYTES * 1_000_000L);
	}

	/** @param room bytes that all may have together */
	StudyBackups(Path study, long room) {
		this.study = study.toAbsolutePath();
		this.folder = this.study.resolveSibling(FOLDER);
		this.names = Pattern.compile(Pattern.quote(stem()) + "-(\\d{8}-\\d{6})(?:-(\\d+))?" + Pattern.quote(ending()));
		this.room = room;
	}

	/**
	 * Keeps what lies in a file that is about to be replaced. It takes no room where the file system has hard links.
	 *
	 * @param content the file itself, where the study's path leads
	 * @throws FileSystemException naming the folder of the backups, when it cannot be kept
	 */
	void keep(Path content, Instant now) throws IOException {
		keep(content, now, true);
	}

	/** Keeps what lies in a file that stays where it is: a copy of its own, since others may write into the file itself. Likewise. */
	void keepApart(Path content, Instant now) throws IOException {
		keep(content, now, false);
	}

	private void keep(Path content, Instant now, boolean goes) throws IOException {
		long size = Files.size(content);
		if (size > room || isKept(content)) {
			return;
		}
		try {
			makeFolder();
			leave(GENERATIONS - 1, room - size);
			put(content, now, goes);
		} catch (FileSystemException refused) {
			throw new FileSystemException(folder.toString(), null, reason(refused));
		} catch (IOException refused) {
			throw new FileSystemException(folder.toString(), null, refused.getMessage());
		}
	}

	/** A save that failed after its backup was made, or one that a person went back to, is no generation more. */
	boolean isKept(Path content) throws IOException {
		List<Path> kept = newestFirst();
		return !kept.isEmpty() && Files.mismatch(kept.getFirst(), content) < 0;
	}

	private static String reason(FileSystemException refused) {
		return refused.getReason() == null ? refused.getClass().getSimpleName().replace("Exception", "") : refused.getReason();
	}

	/** All who may write in the study's folder may keep backups there: colleagues write a study in turns. */
	private void makeFolder() throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectory(folder);
			if (isPosix() && !Files.getPosixFilePermissions(folder).equals(Files.getPosixFilePermissions(folder.getParent()))) {
				Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(folder.getParent()));
			}
		}
	}

	private boolean isPosix() {
		return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private void put(Path content, Instant now, boolean linked) throws IOException {
		Path backup = folder.resolve(name(now));
		if (!linked) {
			copy(content, backup);
			return;
		}
		try {
			// The content stays where it is when another file is moved into its place.
			Files.createLink(backup, content);
		} catch (FileAlreadyExistsException another) {
			throw another;
		} catch (UnsupportedOperationException | IOException noLinks) {
			copy(content, backup);
		}
	}

	/** One that sorts after all others, whatever the clock says. */
	private String name(Instant now) throws IOException {
		String time = TIME.format(now);
		List<Path> kept = newestFirst();
		if (kept.isEmpty() || time(kept.getFirst()).compareTo(time) < 0) {
			return stem() + "-" + time + ending();
		}
		return stem() + "-" + time(kept.getFirst()) + "-" + (Math.max(1, number(kept.getFirst())) + 1) + ending();
	}

	private void copy(Path content, Path backup) throws IOException {
		Path begun = backup.resolveSibling("." + backup.getFileName() + ".tmp");
		try {
			if (isPosix()) {
				Files.createFile(begun, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			}
			Files.copy(content, begun, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
			Files.move(begun, backup);
		} finally {
			Files.deleteIfExists(begun);
		}
	}

	/** Deletes the oldest until so many of so many bytes are left. */
	private void leave(int generations, long bytes) throws IOException {
		long kept = 0;
		int number = 0;
		for (Path backup : newestFirst()) {
			kept += Files.size(backup);
			number++;
			if (number > generations || kept > bytes) {
				Files.deleteIfExists(backup);
			}
		}
	}

	List<Path> newestFirst() throws IOException {
		List<Path> found = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
				files.forEach(found::add);
			}
		}
		found.removeIf(it -> !names.matcher(it.getFileName().toString()).matches());
		found.sort(Comparator.comparing(this::time).thenComparingInt(this::number).reversed());
		return found;
	}

	/** The newest of them that can be read; empty when none can. */
	Optional<Path> newestReadable() {
		try {
			for (Path backup : newestFirst()) {
				if (isReadable(backup)) {
					return Optional.of(backup);
				}
			}
		} catch (IOException unreadable) {
			// Then there is no way back that could be named.
		}
		return Optional.empty();
	}

	private static boolean isReadable(Path backup) {
		try {
			PalierXml.parse(backup, PalierXml.bytes(backup), Study.class, StudyFile.FORMAT_VERSION);
			return true;
		} catch (IOException unreadable) {
			return false;
		}
	}

	private String time(Path backup) {
		return part(backup, 1);
	}

	private int number(Path backup) {
		return Integer.parseInt(part(backup, 2));
	}

	private String part(Path backup, int group) {
		Matcher name = names.matcher(backup.getFileName().toString());
		return name.matches() && name.group(group) != null ? name.group(group) : "0";
	}

	private String stem() {
		String name = study.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	private String ending() {
		return study.getFileName().toString().substring(stem().length());
	}
}
