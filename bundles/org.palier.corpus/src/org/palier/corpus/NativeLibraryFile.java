// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * DuckDB copies its native library (60 MB) to the temporary folder of Java whenever a process first uses it,
 * and has it deleted when Java ends in order: a killed process leaves it behind. So it is deleted as soon as
 * it is loaded, where the system allows that; what a process killed in the meantime left is deleted later.
 */
final class NativeLibraryFile {

	private static final String COPIES = "libduckdb_java*.so";
	private static final Path MAPPED = Path.of("/proc/self/maps");
	/** Longer than any copying takes: a younger file may be one that another process is about to load. */
	private static final Duration COPYING = Duration.ofMinutes(5);

	private final Path folder;

	/** @param folder the temporary folder of Java */
	NativeLibraryFile(Path folder) {
		this.folder = folder;
	}

	/** Before the library is loaded: deletes copies that nobody is about to load any more. */
	void sweep(Instant now) {
		for (Path copy : copies()) {
			try {
				if (Files.getLastModifiedTime(copy).toInstant().isBefore(now.minus(COPYING))) {
					Files.delete(copy);
				}
			} catch (IOException inUse) {
				// Windows keeps a library that a process has loaded, other users' files are theirs: the next start tries again.
				continue;
			}
		}
	}

	/**
	 * After the library is loaded: deletes the file of this process. Linux keeps the content for as long as it
	 * is mapped, and says which file it is; elsewhere the file stays until Java ends or the next sweep.
	 */
	void unlinkLoaded() throws IOException {
		if (!Files.isReadable(MAPPED)) {
			return;
		}
		String mapped = Files.readString(MAPPED);
		// Not the real path of each copy: one of another process that starts as well may be gone by now.
		Path real = folder.toRealPath();
		for (Path copy : copies()) {
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
