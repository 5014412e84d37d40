// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

import org.palier.corpus.CorpusException.Holder;

/**
 * A small file beside a corpus that says who holds it. It locks nothing: DuckDB's own lock does, and a note
 * left by a process that died is overwritten by the next one.
 */
final class LockNote {

	private static final String PID = "pid";
	private static final String PROCESS = "process";
	private static final String SINCE = "since";

	private final Path file;

	LockNote(Path corpus) {
		file = corpus.resolveSibling(corpus.getFileName() + ".lock");
	}

	void write(String process, Instant since) throws IOException {
		Files.writeString(file, PID + "=" + ProcessHandle.current().pid() + "\n" + PROCESS + "="
				+ process.replace("\\", "/").replaceAll("\\R", " ") + "\n" + SINCE + "=" + since + "\n");
	}

	void remove() throws IOException {
		Files.deleteIfExists(file);
	}

	/** Empty when there is none, or none that can be read: then nobody can say more than that it is in use. */
	Optional<Holder> read() {
		try {
			var lines = new Properties();
			lines.load(new StringReader(Files.readString(file)));
			return Optional.of(new Holder(Long.parseLong(lines.getProperty(PID, "")), lines.getProperty(PROCESS, ""),
					Instant.parse(lines.getProperty(SINCE, ""))));
		} catch (IOException | NumberFormatException | DateTimeParseException noNote) {
			return Optional.empty();
		}
	}
}
