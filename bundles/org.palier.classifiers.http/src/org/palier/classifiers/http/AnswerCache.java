// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.palier.ground.PluginFailedException;

/**
 * Answers that a model has given, by the hash of what it was asked: no text. One file for each way to ask, to which lines are only added,
 * so that what was answered before a run broke off need not be asked again. Thread-safe.
 */
final class AnswerCache implements AutoCloseable {

	private final Map<String, SortedMap<String, String>> known = new ConcurrentHashMap<>();
	private final Optional<Writer> file;

	/**
	 * @param folder made when it is not there; empty to keep nothing beyond the run
	 * @param way    names the file: whatever decides an answer beside the post
	 */
	AnswerCache(Optional<Path> folder, String way) {
		file = folder.map(it -> open(it, it.resolve(way + ".txt")));
	}

	private Writer open(Path folder, Path lines) {
		try {
			Files.createDirectories(folder);
			if (Files.exists(lines)) {
				for (String line : Files.readAllLines(lines)) {
					read(line);
				}
			}
			Writer opened = Files.newBufferedWriter(lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			// A process that was killed may have left half a line.
			opened.write('\n');
			return opened;
		} catch (IOException unusable) {
			throw new PluginFailedException(LanguageModelClassifier.WORDS.text("cache.unusable", folder, String.valueOf(unusable.getMessage())));
		}
	}

	private void read(String line) {
		String[] parts = line.split(" ", -1);
		if (parts.length > 2 && parts[parts.length - 1].equals(".")) {
			SortedMap<String, String> codes = new TreeMap<>();
			for (int i = 1; i < parts.length - 1; i++) {
				int equals = parts[i].indexOf('=');
				if (equals < 0) {
					return;
				}
				codes.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
			}
			known.put(parts[0], codes);
		}
	}

	/** By what an answer is known again. @param asked all that a model is told of one post */
	static String key(String asked) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Codes by facet; nothing for a post that was not answered on. */
	Optional<SortedMap<String, String>> get(String key) {
		return Optional.ofNullable(known.get(key));
	}

	/** Keeps an answer at once. */
	void put(String key, SortedMap<String, String> codes) {
		known.put(key, codes);
		var line = new StringBuilder(key);
		codes.forEach((facet, code) -> line.append(' ').append(facet).append('=').append(code));
		file.ifPresent(it -> {
			synchronized (this) {
				try {
					it.write(line.append(" .\n").toString());
					it.flush();
				} catch (IOException full) {
					throw new UncheckedIOException(full);
				}
			}
		});
	}

	@Override
	public void close() throws IOException {
		if (file.isPresent()) {
			file.get().close();
		}
	}
}
