// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.palier.corpus.CorpusException.Reason;

/**
 * The bytes of a corpus file, for copies. No other code opens such a file as a stream, because closing that stream would release this
 * process's lock and let a second writer in. It refuses a file that this process has attached.
 *
 * @param file of the corpus
 */
public record CorpusBytes(Path file) {

	private static final int STEP = 1 << 24;

	/**
	 * Copies the file as it is between two changes: others may read it meanwhile, and none may write. The copy lacks the changes in a
	 * journal beside the file; open and close the corpus first where there may be one.
	 *
	 * @param copy is not there yet
	 * @return false, and nothing is made, while somebody writes it
	 * @throws CorpusException with {@link Reason#IN_USE} while this process has it attached
	 * @throws IOException     when one cannot be read or the other cannot be written; nothing is left then
	 */
	public boolean copyTo(Path copy) throws IOException {
		return copyTo(copy, false);
	}

	/**
	 * Copies the file as {@link #copyTo(Path)} does, so that only the owner of the copy can read it, where the system knows owners. A journal
	 * beside the file is an error, because the copy would lack its changes.
	 */
	boolean copyForReader(Path copy) throws IOException {
		return copyTo(copy, true);
	}

	private boolean copyTo(Path copy, boolean forReader) throws IOException {
		return OpenFiles.whileClosed(file, () -> {
			try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
				boolean free = isLocked(from);
				if (free && forReader && OpenFiles.hasJournal(file)) {
					throw new IOException("changes that are not taken over beside " + file);
				}
				if (free) {
					write(from, copy, forReader ? ownersAlone() : new FileAttribute<?>[0]);
				}
				return free;
			}
		});
	}

	private static FileAttribute<?>[] ownersAlone() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	/** The lock goes with the channel. @return false while somebody writes */
	private static boolean isLocked(FileChannel from) {
		try {
			return from.tryLock(0, Long.MAX_VALUE, true) != null;
		} catch (IOException noLocks) {
			// The file system has none, and nobody can be asked.
			return true;
		}
	}

	private static void write(FileChannel from, Path copy, FileAttribute<?>[] rights) throws IOException {
		try (FileChannel to = FileChannel.open(copy, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
			long size = from.size();
			for (long at = 0; at < size;) {
				at += from.transferTo(at, Math.min(STEP, size - at), to);
			}
		} catch (IOException failure) {
			Files.deleteIfExists(copy);
			throw failure;
		}
	}
}
