// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window and without a network.
 *
 * @param program its executable
 */
record Browser(Path program) {

	/** Width of a window, in points of CSS. */
	static final int WIDTH = 1100;

	private static final int HEIGHT = 1400;

	/** The one that this machine has, if any. */
	static Optional<Browser> onPath() {
		return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
				.flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(it -> Path.of(folder, it)))
				.filter(Files::isExecutable).findFirst().map(Browser::new);
	}

	/** Writes what a window shows of the top of a page. */
	void picture(Path page, boolean dark, int scale, Path png) throws IOException, InterruptedException {
		List<String> command = command(Files.createTempDirectory(page.getParent(), "browser"),
				"--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
				"--force-device-scale-factor=" + scale, "--screenshot=" + png, page.toUri().toString());
		Path said = Files.createTempFile(page.getParent(), "browser", ".txt");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
		if (!process.waitFor(1, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IOException("still at work after a minute: " + command);
		}
		if (process.exitValue() != 0) {
			throw new IOException(Files.readString(said));
		}
	}

	/** Starts it with an empty tab that can be asked; what it keeps lies beneath a folder. */
	BrowserTab tab(Path folder) throws IOException, InterruptedException {
		Path profile = Files.createTempDirectory(folder, "browser");
		Process process = new ProcessBuilder(command(profile, "--remote-debugging-port=0", "about:blank")).redirectErrorStream(true)
				.redirectOutput(profile.resolve("said.txt").toFile()).start();
		try {
			return BrowserTab.of(process, profile);
		} catch (IOException | InterruptedException | RuntimeException failed) {
			process.destroyForcibly();
			throw failed;
		}
	}

	private List<String> command(Path profile, String... more) {
		List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
				"--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + profile,
				"--window-size=" + WIDTH + "," + HEIGHT));
		command.addAll(List.of(more));
		return command;
	}
}
