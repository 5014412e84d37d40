// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.live;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.palier.core.text.Bilingual;

/**
 * What who looks after a machine says of asking the web: a file of properties with {@code live = off} forbids it to everybody
 * who works there, for fetching posts and for scanning sites alike. Of several files one that forbids is enough; one that cannot
 * be read, or says something that is neither on nor off, forbids too. Immutable.
 *
 * @param files looked at, whether they are there or not
 * @since 0.2.0
 */
public record LivePolicy(List<Path> files) {

	/** Names a file beside that of the machine. */
	public static final String VARIABLE = "PALIER_POLICY";

	private static final String NAME = "policy.properties";
	private static final String KEY = "live";

	/** Copies its list. */
	public LivePolicy {
		files = List.copyOf(files);
	}

	/**
	 * That of a machine: {@code /etc/palier/policy.properties}, on Windows {@code %ProgramData%\Palier\policy.properties}, and the
	 * file that {@value #VARIABLE} names.
	 */
	public static LivePolicy of(Map<String, String> environment) {
		List<Path> files = new ArrayList<>();
		String windows = environment.getOrDefault("ProgramData", "");
		files.add(windows.isBlank() ? Path.of("/etc/palier", NAME) : Path.of(windows, "Palier", NAME));
		String named = environment.getOrDefault(VARIABLE, "");
		if (!named.isBlank()) {
			files.add(Path.of(named));
		}
		return new LivePolicy(files);
	}

	/** Why the web is not asked here; empty when it may be. */
	public Optional<Bilingual> forbidden() {
		for (Path file : files) {
			if (Files.exists(file)) {
				Optional<Bilingual> reason = forbidden(file);
				if (reason.isPresent()) {
					return reason;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Bilingual> forbidden(Path file) {
		var said = new Properties();
		try (Reader in = Files.newBufferedReader(file)) {
			said.load(in);
		} catch (IOException | IllegalArgumentException unreadable) {
			return Optional.of(LiveClient.WORDS.text("policy.unreadable", file));
		}
		return switch (said.getProperty(KEY, "on").strip().toLowerCase(Locale.ROOT)) {
		case "on" -> Optional.empty();
		case "off" -> Optional.of(LiveClient.WORDS.text("policy.off", file));
		default -> Optional.of(LiveClient.WORDS.text("policy.value", file, said.getProperty(KEY)));
		};
	}
}
