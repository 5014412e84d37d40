// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.palier.extensions.Fault.Sort;
import org.palier.ground.text.Bilingual;
import org.palier.study.runs.PluginVersion;

/** The file of one plug-in's fault: properties, so that a person can read what keeps a plug-in from being called. */
final class FaultFile {

	private static final String ENDING = ".properties";

	private FaultFile() {
	}

	static Path of(Path folder, String kind, String id) {
		return folder.resolve(URLEncoder.encode(kind + " " + id, StandardCharsets.UTF_8).replace("*", "%2A") + ENDING);
	}

	/** Nothing when there is none, or nobody can make sense of it: then the plug-in has another chance. */
	static Optional<Fault> read(Path file) {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		var read = new Properties();
		try (Reader in = Files.newBufferedReader(file)) {
			read.load(in);
			var plugin = new PluginVersion(text(read, "id"), text(read, "kind"), text(read, "version"), text(read, "bundle"));
			return Optional.of(new Fault(plugin, Sort.valueOf(text(read, "sort")),
					new Bilingual(text(read, "reason.fr"), text(read, "reason.en")), Long.parseLong(text(read, "times")),
					Instant.parse(text(read, "last"))));
		} catch (IOException | IllegalArgumentException | DateTimeException damaged) {
			return Optional.empty();
		}
	}

	private static String text(Properties read, String key) {
		return read.getProperty(key, "");
	}

	static List<Fault> readAll(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			List<Fault> all = new ArrayList<>();
			files.filter(it -> it.toString().endsWith(ENDING)).sorted().forEach(it -> read(it).ifPresent(all::add));
			return all;
		} catch (IOException unreadable) {
			return List.of();
		}
	}

	/** Whole or not at all. */
	static void write(Path file, Fault fault) throws IOException {
		var written = new Properties();
		written.setProperty("kind", fault.plugin().kind());
		written.setProperty("id", fault.plugin().id());
		written.setProperty("bundle", fault.plugin().bundle());
		written.setProperty("version", fault.plugin().version());
		written.setProperty("sort", fault.sort().name());
		written.setProperty("reason.fr", fault.reason().fr());
		written.setProperty("reason.en", fault.reason().en());
		written.setProperty("times", Long.toString(fault.times()));
		written.setProperty("last", fault.last().toString());
		Path whole = Files.createTempFile(file.getParent(), "fault", ".tmp");
		try {
			try (Writer out = Files.newBufferedWriter(whole)) {
				written.store(out, null);
			}
			Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(whole);
		}
	}

	/** @return false when it is still there */
	static boolean delete(Path file) {
		try {
			Files.deleteIfExists(file);
			return true;
		} catch (IOException readOnly) {
			return false;
		}
	}

	/** Two faults of one plug-in: of another version the later one counts alone, else the worse, with the sum of all failures. */
	static Fault together(Fault earlier, Fault later) {
		if (!earlier.plugin().equals(later.plugin()) || earlier.sort().compareTo(later.sort()) < 0) {
			return later;
		}
		if (earlier.sort() != later.sort()) {
			return earlier;
		}
		return new Fault(later.plugin(), later.sort(), later.reason(), later.sort() == Sort.FAILED ? earlier.times() + later.times() : 1,
				later.last());
	}
}
