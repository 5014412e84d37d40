// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * A small file that says who holds a study or a corpus. It locks nothing: the operating system or DuckDB does, and a note
 * left by a process that died is overwritten by the next one. It is not the lock's own file, since whoever closes that loses
 * the lock.
 */
public final class HolderNote {

	private static final Path HOST_OF_LINUX = Path.of("/proc/sys/kernel/hostname");

	private final Path file;

	/** @param file that it is, or will be */
	public HolderNote(Path file) {
		this.file = file;
	}

	/** The note of a corpus, beside its file. */
	static HolderNote of(Path corpus) {
		return new HolderNote(corpus.resolveSibling(corpus.getFileName() + ".lock"));
	}

	/** Says that this process holds it. @param process in words that who waits can read @param since when it got it */
	public void write(String process, Instant since) throws IOException {
		var lines = new Properties();
		lines.setProperty("process", process);
		lines.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
		lines.setProperty("host", host());
		lines.setProperty("user", Objects.requireNonNullElse(System.getProperty("user.name"), ""));
		lines.setProperty("since", since.toString());
		var text = new StringWriter();
		lines.store(text, null);
		Files.writeString(file, text.toString());
	}

	/** Takes the note away. */
	public void remove() throws IOException {
		Files.deleteIfExists(file);
	}

	/** Empty when there is none, or none that can be read: then nobody can say more than that it is in use. */
	public Optional<LockHolder> read() {
		try {
			var lines = new Properties();
			lines.load(new StringReader(Files.readString(file)));
			return Optional.of(new LockHolder(lines.getProperty("process", ""), Long.parseLong(lines.getProperty("pid", "")),
					lines.getProperty("host", ""), lines.getProperty("user", ""), Instant.parse(lines.getProperty("since", ""))));
		} catch (IOException | IllegalArgumentException | DateTimeException noNote) {
			return Optional.empty();
		}
	}

	/** The name of this machine; the network is asked last, since that can take seconds. */
	public static String host() {
		for (String variable : new String[] { "COMPUTERNAME", "HOSTNAME" }) {
			String name = System.getenv(variable);
			if (name != null && !name.isBlank()) {
				return name.strip();
			}
		}
		try {
			return Files.exists(HOST_OF_LINUX) ? Files.readString(HOST_OF_LINUX).strip() : InetAddress.getLocalHost().getHostName();
		} catch (IOException nameless) {
			return "";
		}
	}
}
