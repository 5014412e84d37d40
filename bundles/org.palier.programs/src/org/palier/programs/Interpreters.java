// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.palier.study.runs.FileDigest;

/**
 * The names and versions of interpreters that run programs. Each interpreter is asked once for its {@code --version}; without an answer its
 * digest is used. Thread-safe.
 */
public final class Interpreters {

	private static final int SECONDS = 20;
	private static final int LONGEST = 100;
	private static final int SHORT_DIGEST = 12;
	private static final Pattern BETWEEN_PATHS = Pattern.compile(Pattern.quote(System.getProperty("path.separator")));

	private final Map<String, String> known = new ConcurrentHashMap<>();

	/**
	 * The interpreter of a command.
	 *
	 * @param folder of the program; what lies there is part of the program itself, and has no version of its own
	 * @return e.g. Python 3.12.3; empty for a program of the folder that names no interpreter
	 * @throws ProgramException when there is no such program on this computer
	 */
	String of(Path folder, List<String> command) throws IOException {
		Path program = find(folder, command.getFirst());
		if (!program.startsWith(folder)) {
			return version(program);
		}
		Optional<String> named = shebang(program);
		return named.isPresent() ? version(find(folder, named.get())) : "";
	}

	/** The file that a command starts: one of the folder, else one of the path. */
	static Path find(Path folder, String name) throws ProgramException {
		Path own = folder.resolve(name).normalize();
		if (Files.isRegularFile(own)) {
			return own;
		}
		String path = System.getenv().getOrDefault("PATH", "");
		return BETWEEN_PATHS.splitAsStream(path).filter(it -> !it.isBlank())
				.flatMap(it -> Stream.of(Path.of(it, name), Path.of(it, name + ".exe")))
				.filter(it -> Files.isRegularFile(it) && Files.isExecutable(it)).findFirst()
				.orElseThrow(() -> new ProgramException(ProgramWords.WORDS.text("no_interpreter", name)));
	}

	/** The interpreter that the first line of a script names, as Unix reads it. */
	private static Optional<String> shebang(Path script) throws IOException {
		try (var in = Files.newInputStream(script)) {
			String first = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
			if (!first.startsWith("#!")) {
				return Optional.empty();
			}
			String[] words = first.substring(2).strip().split("\\s+");
			return Optional.of(words.length > 1 && words[0].endsWith("/env") ? words[1] : words[0]);
		}
	}

	private String version(Path program) throws IOException {
		String at = program + " " + Files.getLastModifiedTime(program);
		String version = known.get(at);
		if (version == null) {
			version = asked(program);
			if (version.isEmpty()) {
				String name = String.valueOf(program.getFileName());
				version = name + " " + FileDigest.of(program, name).sha256().substring(0, SHORT_DIGEST);
			}
			known.put(at, version);
		}
		return version;
	}

	/** Empty when it does not say. */
	private static String asked(Path program) {
		try {
			Process process = new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true).start();
			try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
				process.getOutputStream().close();
				if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
					return "";
				}
				String first = String.valueOf(lines.readLine()).strip();
				return first.substring(0, Math.min(first.length(), LONGEST));
			} finally {
				process.destroyForcibly();
			}
		} catch (IOException unwilling) {
			return "";
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return "";
		}
	}
}
