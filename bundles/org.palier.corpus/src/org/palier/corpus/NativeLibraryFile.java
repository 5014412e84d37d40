// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Deletes copies of DuckDB's native library (60 MB). Where the library is within its jar, and not beside it as in the
 * products, DuckDB copies it to the temporary folder of Java whenever a process first uses it. It has the copy deleted
 * when Java ends in order: a killed process leaves it behind. So the copy is deleted as soon as it is loaded, where the
 * system allows that. A copy that a process killed in the meantime left is deleted by the next one, once no process has
 * it open or mapped.
 */
final class NativeLibraryFile {

	private static final String COPIES = "libduckdb_java*.so";
	private static final Path MAPPED = Path.of("/proc/self/maps");
	private static final Path PROCESSES = Path.of("/proc");
	/** Longer than any copying takes: a younger file may be one that another process is about to load. */
	private static final Duration COPYING = Duration.ofMinutes(5);
	/** Where one can see who has a file open: longer than it takes to load what was copied. */
	private static final Duration LOADING = Duration.ofSeconds(1);

	private final Path folder;

	/** @param folder the temporary folder of Java */
	NativeLibraryFile(Path folder) {
		this.folder = folder;
	}

	/** Before the library is loaded: deletes copies that nobody is about to load any more. */
	void sweep(Instant now) {
		for (Path copy : copies()) {
			try {
				Instant copied = Files.getLastModifiedTime(copy).toInstant();
				if (copied.isBefore(now.minus(COPYING)) || copied.isBefore(now.minus(LOADING)) && isNobodys(copy)) {
					Files.deleteIfExists(copy);
				}
			} catch (IOException inUse) {
				// Windows keeps a library that a process has loaded, other users' files are theirs: the next start tries again.
				continue;
			}
		}
	}

	/** True where the system says of every process what it has open and mapped, and none has this. */
	private static boolean isNobodys(Path copy) throws IOException {
		if (!Files.isReadable(MAPPED)) {
			return false;
		}
		Path real = copy.toRealPath();
		try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
			for (Path process : processes) {
				if (hasOpen(process, real) || hasMapped(process, real)) {
					return false;
				}
			}
		}
		return true;
	}

	private static boolean hasOpen(Path process, Path file) {
		try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) {
			for (Path each : open) {
				if (Files.readSymbolicLink(each).equals(file)) {
					return true;
				}
			}
			return false;
		} catch (IOException | DirectoryIteratorException goneOrAnotherUsers) {
			// Another user's process works with that user's files, which this one could not delete.
			return false;
		}
	}

	private static boolean hasMapped(Path process, Path file) {
		try (Stream<String> mapped = Files.lines(process.resolve("maps"), StandardCharsets.ISO_8859_1)) {
			return mapped.anyMatch(it -> it.endsWith("/" + file.getFileName()));
		} catch (IOException | UncheckedIOException goneOrAnotherUsers) {
			return false;
		}
	}

	/**
	 * After the library is loaded: deletes the file of this process. Linux keeps the content for as long as it
	 * is mapped, and says which file it is; elsewhere the file stays until Java ends or the next sweep.
	 */
	void unlinkLoaded() throws IOException {
		Set<Path> copies = copies();
		if (copies.isEmpty() || !Files.isReadable(MAPPED)) {
			return;
		}
		String mapped = Files.readString(MAPPED);
		// Not the real path of each copy: one of another process that starts as well may be gone by now.
		Path real = folder.toRealPath();
		for (Path copy : copies) {
			if (mapped.contains(real.resolve(copy.getFileName()) + "\n")) {
				Files.deleteIfExists(copy);
			}
		}
	}

	private Set<Path> copies() {
		Set<Path> found = new HashSet<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, COPIES)) {
			files.forEach(it -> {
				if (Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS)) {
					found.add(it);
				}
			});
		} catch (IOException unreadable) {
			// Then DuckDB cannot write there either and says so.
			return Set.of();
		}
		return found;
	}
}
