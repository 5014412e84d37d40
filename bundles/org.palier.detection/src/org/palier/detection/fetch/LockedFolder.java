// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.palier.ground.text.Bilingual;

/**
 * A folder below a study's {@code fetch} in which one process at a time works. Content that is a day old is asked for again.
 * One thread uses it.
 */
final class LockedFolder implements Closeable {

	/** A fetch or scan that was begun so long ago starts again. */
	static final Duration STALE = Duration.ofDays(1);

	private static final String LOCK = ".lock";

	private final Path path;
	private final FileChannel channel;

	private LockedFolder(Path path, FileChannel channel) {
		this.path = path;
		this.channel = channel;
	}

	/**
	 * Makes it where it is missing, and locks it.
	 *
	 * @param study its folder
	 * @param inUse what is said when another process works in it
	 * @throws FetchInUseException when one does
	 */
	static LockedFolder open(Path study, String name, Bilingual inUse) throws IOException {
		Path path = study.resolve("fetch").resolve(name);
		Files.createDirectories(path);
		FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return new LockedFolder(path, channel);
			}
		} catch (OverlappingFileLockException held) {
			// By this very process.
		} catch (IOException | RuntimeException failure) {
			channel.close();
			throw failure;
		}
		channel.close();
		throw new FetchInUseException(inUse);
	}

	/** A file in it. */
	Path resolve(String name) {
		return path.resolve(name);
	}

	/** Where it lies. */
	Path path() {
		return path;
	}

	/** Deletes all in it but the lock. */
	void clear() throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
			for (Path file : files) {
				if (!file.endsWith(LOCK)) {
					Files.delete(file);
				}
			}
		}
	}

	/** Leaves it to others. */
	@Override
	public void close() throws IOException {
		channel.close();
	}

	/** Deletes it once it is left and empty, and the folder around it where nothing else is fetched. */
	void delete() throws IOException {
		Files.deleteIfExists(path.resolve(LOCK));
		deleteEmpty(path);
		deleteEmpty(path.getParent());
	}

	private static void deleteEmpty(Path folder) throws IOException {
		try {
			Files.deleteIfExists(folder);
		} catch (DirectoryNotEmptyException used) {
			// Another fetch is on its way, or somebody keeps something there.
		}
	}
}
