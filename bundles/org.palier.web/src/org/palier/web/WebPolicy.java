// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.palier.ground.text.Bilingual;

/**
 * The policy of a machine's administrator for access to the web. {@code live = off} forbids it to everybody who works there, for fetching
 * posts, scanning sites and language models alike. Of several sayings one that forbids is enough; one that cannot be read, or says
 * something that is neither on nor off, forbids too. Immutable.
 *
 * @param files    looked at, whether they are there or not
 * @param computer what the policy of the computer says; empty when it says nothing
 */
public record WebPolicy(List<Path> files, Optional<String> computer) {

	/** Names a file beside that of the machine: it can forbid more, and allow nothing that the machine forbids. */
	public static final String VARIABLE = "PALIER_POLICY";

	private static final String KEY = "live";
	private static final Path OF_UNIX = Path.of("/etc/palier/policy.properties");

	/** Copies its list. */
	public WebPolicy {
		files = List.copyOf(files);
	}

	/**
	 * That of this machine: {@code /etc/palier/policy.properties}; on Windows the value {@code live} of
	 * {@code HKLM\Software\Policies\Palier} and the file {@code Palier\policy.properties} in the folder that the registry names for
	 * the data of all programs; and the file that {@value #VARIABLE} names. No variable takes one of them away.
	 */
	public static WebPolicy ofThisMachine() {
		boolean windows = FileSystems.getDefault().getSeparator().equals("\\");
		return windows ? of(System.getenv(), WindowsPolicy.file(), WindowsPolicy.value(KEY))
				: of(System.getenv(), Optional.of(OF_UNIX), Optional.empty());
	}

	/** @param fixed the file of the machine */
	static WebPolicy of(Map<String, String> environment, Optional<Path> fixed, Optional<String> computer) {
		List<Path> files = new ArrayList<>();
		fixed.ifPresent(files::add);
		String named = environment.getOrDefault(VARIABLE, "");
		if (!named.isBlank()) {
			files.add(Path.of(named));
		}
		return new WebPolicy(files, computer);
	}

	/** Why the web is not asked here; empty when it may be. */
	public Optional<Bilingual> forbidden() {
		Optional<Bilingual> reason = computer.flatMap(it -> forbidden(WebClient.WORDS.text("policy.registry"), it));
		for (Path file : files) {
			if (reason.isEmpty() && Files.exists(file)) {
				reason = forbidden(file);
			}
		}
		return reason;
	}

	private static Optional<Bilingual> forbidden(Path file) {
		var said = new Properties();
		try (Reader in = Files.newBufferedReader(file)) {
			said.load(in);
		} catch (IOException | IllegalArgumentException unreadable) {
			return Optional.of(WebClient.WORDS.text("policy.unreadable", file));
		}
		return forbidden(Bilingual.same(file.toString()), said.getProperty(KEY, "on"));
	}

	private static Optional<Bilingual> forbidden(Bilingual who, String said) {
		return switch (said.strip().toLowerCase(Locale.ROOT)) {
		case "on", "1" -> Optional.empty();
		case "off", "0" -> Optional.of(WebClient.WORDS.text("policy.off", who));
		case WindowsPolicy.UNREADABLE -> Optional.of(WebClient.WORDS.text("policy.unreadable", who));
		default -> Optional.of(WebClient.WORDS.text("policy.value", who, said));
		};
	}
}
