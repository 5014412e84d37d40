// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk in memory: to be filled, or to be made read-only even for root. */
final class SmallDisk implements AutoCloseable {

	private final Path path;

	private SmallDisk(Path path) {
		this.path = path;
	}

	/** Mounts a new one; skips the test where that is not allowed. */
	static SmallDisk mount(Path path, String options) throws Exception {
		Files.createDirectories(path);
		assumeTrue(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", path.toString()),
				"no small disk can be mounted here (needs Linux and root)");
		return new SmallDisk(path);
	}

	Path path() {
		return path;
	}

	/** From now on nobody may write. */
	void readOnly() throws Exception {
		assumeTrue(run("mount", "-o", "remount,ro", path.toString()), "no disk can be made read-only here");
	}

	@Override
	public void close() throws Exception {
		if (!run("umount", "-l", path.toString())) {
			throw new IOException("still mounted: " + path);
		}
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException noSuchCommand) {
			return false;
		}
	}
}
