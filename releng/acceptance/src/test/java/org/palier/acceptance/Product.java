// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the built product for Linux in a folder of its own, so that a test may change what is installed,
 * and the commands that a person types there.
 *
 * @param home where it lies
 */
record Product(Path home) {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));
	static final Path BUILT = ROOT
			.resolve("releng/org.palier.product/target/products/org.palier.product/linux/gtk/x86_64");

	/** Many times what the longest command takes, a build of sixteen plug-ins, so that a busy machine breaks nothing. */
	private static final Duration PATIENCE = Duration.ofMinutes(30);

	/**
	 * The classes of a product that was just compiled need no verifying at each of two hundred starts. The demo studies are
	 * made, with all reports, by a machine that does verify them.
	 */
	static final String UNVERIFIED = "-XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";

	/** How a command ended, and what it said on both streams, in order. */
	record Outcome(int code, String said) {
	}

	/** A fresh copy beneath a folder: as an installation is on its second start, which takes half the time of the first. */
	static Product copiedTo(Path folder) throws IOException, InterruptedException {
		return copy(StartedOnce.HOME, folder);
	}

	/** A copy beneath a folder that was never started. */
	static Product asBuilt(Path folder) throws IOException, InterruptedException {
		return copy(BUILT, folder);
	}

	private static Product copy(Path from, Path folder) throws IOException, InterruptedException {
		Path home = folder.resolve("palier");
		// cp keeps permissions and links, which the copy of the JDK's does not.
		new ProcessBuilder("cp", "-a", from.toString(), home.toString()).inheritIO().start().waitFor();
		return new Product(home);
	}

	/** A copy that has its archive of classes and knows its plug-ins; gone when the tests are. */
	private static final class StartedOnce {

		static final Path HOME = start();

		private static Path start() {
			try {
				Path folder = Files.createTempDirectory("palier-started");
				Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
				Product product = asBuilt(folder);
				// An archive of classes that were verified may be used by whoever does not verify, and not the other way round.
				// One command of each family that has an archive of its own; the study goes with the folder.
				for (List<String> command : List.of(List.of("list-plugins"), List.of("new", "study"), List.of("indicators", "study"),
						List.of("report", "study", "--format", "html", "--lang", "en"))) {
					Outcome started = product.verified(command.toArray(String[]::new));
					if (started.code() != 0) {
						throw new AssertionError(started.said());
					}
				}
				return product.home();
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			} catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("interrupted while the product started", interrupted);
			}
		}

		private static void remove(Path folder) {
			try {
				new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
			} catch (IOException | InterruptedException left) {
				// A temporary folder stays.
			}
		}
	}

	/** {@code palier run …}, in English. */
	Outcome run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(home.resolve("palier").toString(), "--nl", "en_CA", "run"));
		command.addAll(List.of(arguments));
		return shell(home.getParent(), command);
	}

	/** {@code palier run …}, in English, as it is without options of the Java machine. */
	Outcome verified(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("PALIER_JAVA_OPTIONS=", home.resolve("palier").toString(), "--nl", "en_CA", "run"));
		command.addAll(List.of(arguments));
		return shell(home.getParent(), command);
	}

	/** {@code palier run …}, in English: what it says on standard output alone. */
	Outcome answer(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of("sh", "-c", "exec \"$@\" 2>/dev/null", "sh", home.resolve("palier").toString(), "--nl", "en_CA", "run"));
		command.addAll(List.of(arguments));
		return shell(home.getParent(), command);
	}

	/** Any command, with a HOME that is empty and a Maven that knows no network. */
	Outcome shell(Path folder, List<String> command) throws IOException, InterruptedException {
		Path said = Files.createTempFile(home.getParent(), "said", ".txt");
		// env looks a command up in the PATH that is set here; this process would look in its own.
		List<String> found = new ArrayList<>(List.of("env"));
		found.addAll(command);
		var builder = new ProcessBuilder(found).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile());
		Map<String, String> environment = builder.environment();
		environment.put("HOME", Files.createDirectories(home.resolveSibling("home")).toString());
		environment.put("JAVA_HOME", System.getProperty("java.home"));
		environment.put("PATH", home + ":" + System.getProperty("java.home") + "/bin:" + System.getProperty("palier.maven") + "/bin:"
				+ environment.get("PATH"));
		environment.put("MAVEN_ARGS", "--offline -Dmaven.repo.local=" + System.getProperty("palier.repository"));
		environment.put("LC_ALL", "C.UTF-8");
		// Of the build that runs this test: they would reach the inner one.
		environment.keySet().removeAll(List.of("MAVEN_CMD_LINE_ARGS", "MAVEN_PROJECTBASEDIR", "DISPLAY"));
		environment.put("PALIER_JAVA_OPTIONS", UNVERIFIED);
		// A build is short: the second compiler would not pay.
		environment.put("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 " + UNVERIFIED);
		Process process = builder.start();
		if (!process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
			process.destroyForcibly().waitFor();
			return new Outcome(-1, "still running after " + PATIENCE + ": " + command);
		}
		return new Outcome(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
	}

	/** Every file of it with its size, but for what Equinox and p2 keep of their own past. */
	Map<String, Long> files() throws IOException {
		Map<String, Long> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(home)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				String name = home.relativize(file).toString();
				if (!name.startsWith("configuration/") && !name.startsWith("p2/")) {
					files.put(name, Files.size(file));
				}
			}
		}
		// p2 writes its lists anew, in another order.
		files.remove("artifacts.xml");
		return files;
	}
}
