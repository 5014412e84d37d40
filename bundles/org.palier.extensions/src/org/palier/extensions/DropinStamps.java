// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.palier.model.file.WholeFile;

/**
 * The stamp of each jar of the folder {@code dropins} when Equinox installed it. A jar that was replaced since, even by an
 * older one, is installed again, and no other is.
 *
 * @param folder folder of the stamps; null for none
 */
record DropinStamps(@Nullable Path folder) {

	private static final String FILE = "dropins.properties";

	/** The jars that are as they were when their bundles took them in. */
	boolean isUnchanged(Path jar, Bundle bundle) {
		try {
			return stamp(jar, bundle).equals(read().getProperty(jar.getFileName().toString()));
		} catch (IOException unreadable) {
			return false;
		}
	}

	/** Remembers how they are now. */
	void remember(Map<Path, Bundle> bundles) {
		Map<String, String> stamps = new HashMap<>();
		for (Map.Entry<Path, Bundle> it : bundles.entrySet()) {
			try {
				stamps.put(it.getKey().getFileName().toString(), stamp(it.getKey(), it.getValue()));
			} catch (IOException gone) {
				// Taken in again the next time, if it is there then.
				continue;
			}
		}
		Path place = folder;
		if (place != null && !stamps.equals(Map.copyOf(read()))) {
			write(place, stamps);
		}
	}

	/** The bundle's own time is part of Equinox's state: another process may have saved another one since. */
	private static String stamp(Path jar, Bundle bundle) throws IOException {
		return String.join(" ", List.of(Long.toString(Files.size(jar)), Files.getLastModifiedTime(jar).toString(),
				Long.toString(bundle.getLastModified())));
	}

	private Properties read() {
		var read = new Properties();
		Path place = folder;
		Path file = place == null ? null : place.resolve(FILE);
		if (file != null && Files.isRegularFile(file)) {
			try (Reader in = Files.newBufferedReader(file)) {
				read.load(in);
			} catch (IOException | IllegalArgumentException damaged) {
				// All are taken in anew.
				return new Properties();
			}
		}
		return read;
	}

	private static void write(Path folder, Map<String, String> stamps) {
		var written = new Properties();
		written.putAll(stamps);
		try {
			Files.createDirectories(folder);
			new WholeFile(folder.resolve(FILE)).writeText(out -> written.store(out, null));
		} catch (IOException readOnly) {
			// Then Equinox cannot remember either.
			return;
		}
	}
}
