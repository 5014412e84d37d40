// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder for files that nobody should see before they are whole. Its name has the process and the machine that
 * work in it. So the next process in the same place finds and deletes the folder of a killed one, and never the folder
 * of a living one.
 */
public final class Workshop implements AutoCloseable {

	private static final Pattern NAME = Pattern.compile("\\..+?~(?<process>[^~]*~[0-9]{1,18})~[0-9a-f]{8}");

	private final Path folder;

	private Workshop(Path folder) {
		this.folder = folder;
	}

	/**
	 * A new one, after those of dead processes were deleted.
	 *
	 * @param place folder where the files will be in the end; made when it is missing
	 * @param what  is being made there, for a person who finds it
	 */
	public static Workshop in(Path place, String what) throws IOException {
		Files.createDirectories(place);
		return make(place, what);
	}

	private static Workshop make(Path place, String what) throws IOException {
		sweep(place);
		return new Workshop(Files.createDirectory(place.resolve("." + what.replace('~', '-') + "~" + WorkingProcess.here().text() + "~"
				+ UUID.randomUUID().toString().substring(0, 8))));
	}

	/** One for files that are of no use in the end, in the temporary folder of Java. */
	public static Workshop temporary(String what) throws IOException {
		return make(Path.of(System.getProperty("java.io.tmpdir")), what);
	}

	/**
	 * Deletes the workshops of dead processes in a folder, which may be missing. A workshop that cannot be deleted
	 * stays for the next time.
	 */
	public static void sweep(Path place) {
		new Sweep(place, ".*~*~*~*").run(it -> Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS) && isDead(it), Workshop::delete);
	}

	private static boolean isDead(Path workshop) throws IOException {
		Matcher name = NAME.matcher(workshop.getFileName().toString());
		if (!name.matches()) {
			return false;
		}
		Instant worked = Files.getLastModifiedTime(workshop, LinkOption.NOFOLLOW_LINKS).toInstant();
		return WorkingProcess.of(name.group("process")).filter(it -> it.isDead(worked)).isPresent();
	}

	/** Where to work. */
	public Path folder() {
		return folder;
	}

	/**
	 * Deletes the remaining files in it. Files that an abandoned thread still writes stay for a later process to
	 * delete.
	 */
	@Override
	public void close() {
		try {
			delete(folder);
		} catch (IOException stays) {
			// The work is done, and its name says whose it was.
			return;
		}
	}

	/** Deletes a folder and everything in it; links are deleted and not followed. */
	public static void delete(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<@NonNull Path>() {
			@Override
			public FileVisitResult visitFile(Path file, @Nullable BasicFileAttributes attributes) throws IOException {
				Files.deleteIfExists(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
				Files.deleteIfExists(directory);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
