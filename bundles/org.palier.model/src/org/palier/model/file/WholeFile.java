// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is there whole or not at all: flushed to disk under another name, then moved into place. What it held before is gone then;
 * {@link DurableFile} keeps it.
 *
 * @param path in a folder that is there
 */
public record WholeFile(Path path) {

	/** The content of a file, as bytes. */
	@FunctionalInterface
	public interface Content {

		/** Writes it; may close what it writes to. */
		void to(OutputStream out) throws IOException;
	}

	/** The content of a file, as text. */
	@FunctionalInterface
	public interface Text {

		/** Writes it; may close what it writes to. */
		void to(Writer out) throws IOException;
	}

	/** Writes it. @throws IOException when there is no room, or it cannot be written to; then all is as it was before */
	public void write(Content content) throws IOException {
		new FileReplacement(path, old -> {
		}).put(content);
	}

	/** Writes text in UTF-8, see {@link #write}. */
	public void writeText(Text text) throws IOException {
		write(out -> {
			var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
			text.to(writer);
			writer.close();
		});
	}

	/** Deletes what killed processes had begun to write in a folder; for who alone writes there. */
	public static void sweep(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*.tmp")) {
				for (Path each : left) {
					Files.deleteIfExists(each);
				}
			}
		}
	}
}
