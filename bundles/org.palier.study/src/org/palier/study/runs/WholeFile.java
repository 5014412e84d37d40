// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A new file of text beside manifests, which is there whole or not at all: half of it would be read as damage by whatever asks for it next.
 *
 * @param path in UTF-8; its folder is made
 */
public record WholeFile(Path path) {

	private static final String UNFINISHED = ".unfinished";

	/** What a file says. */
	@FunctionalInterface
	public interface Content {

		/** Writes it. */
		void to(Writer out) throws IOException;
	}

	/** Writes it, durably. @throws IOException when there is no room, or it cannot be written to; then nothing is there */
	public void write(Content content) throws IOException {
		Path part = path.resolveSibling(path.getFileName() + UNFINISHED);
		Files.createDirectories(path.getParent());
		try {
			try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
					Writer out = new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
				content.to(out);
				out.flush();
				channel.force(true);
			}
			Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** Deletes what killed processes had begun to write in a folder; for who alone writes there. */
	public static void sweep(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
				for (Path each : left) {
					Files.deleteIfExists(each);
				}
			}
		}
	}
}
