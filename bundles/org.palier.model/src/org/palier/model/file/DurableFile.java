// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of a study beside {@code study.palier}, written as that is: flushed to disk under another name, then moved into place, the
 * content of before kept in {@code backups/} beside it. Not thread-safe for one file.
 */
public final class DurableFile {

	private final Path file;
	private final StudyBackups backups;

	/** @param file need not exist yet, nor its folder */
	public DurableFile(Path file) {
		this.file = file;
		this.backups = new StudyBackups(file);
	}

	/**
	 * Writes the content.
	 *
	 * @return its SHA-256, in lower-case hexadecimal
	 * @throws IOException naming the file, which has its old content then
	 */
	public String put(byte[] content) throws IOException {
		new FileReplacement(file, backups).put(content);
		return digest(content);
	}

	/**
	 * Keeps a copy of what it holds, from which it can be told whether others changed it.
	 * @throws IOException naming the folder of the copies
	 */
	public void keep() throws IOException {
		backups.keepApart(file, Instant.now());
	}

	/** True when it holds what was kept last: nobody wrote it since. @throws IOException when reading fails */
	public boolean isKept() throws IOException {
		return Files.isRegularFile(file) && backups.isKept(file);
	}

	/** SHA-256 of a content, in lower-case hexadecimal. */
	public static String digest(byte[] content) {
		return ContentDigest.of(content);
	}

	/** What it held before it was last replaced, the newest first. @throws IOException when the folder cannot be read */
	public List<Path> earlier() throws IOException {
		return backups.newestFirst();
	}

	/**
	 * Deletes the file, what it held before, and what a write that was killed left of it. Deleting what is not there does nothing.
	 *
	 * @return how many files went
	 * @throws IOException when one of them cannot be deleted
	 */
	public long delete() throws IOException {
		List<Path> all = new ArrayList<>(backups.newestFirst());
		all.add(file);
		Path folder = file.toAbsolutePath().getParent();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> begun = Files.newDirectoryStream(folder,
					it -> String.valueOf(it.getFileName()).startsWith("." + file.getFileName() + "."))) {
				begun.forEach(all::add);
			}
		}
		long deleted = 0;
		for (Path each : all) {
			deleted += Files.deleteIfExists(each) ? 1 : 0;
		}
		return deleted;
	}
}
