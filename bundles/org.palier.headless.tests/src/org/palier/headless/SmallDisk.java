// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

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

	/** From now on there is more room. @param size as mount writes it, e.g. 64m */
	void grow(String size) throws Exception {
		assumeTrue(run("mount", "-o", "remount,size=" + size, path.toString()), "no disk can be made larger here");
	}

	/** From now on so many kilobytes are free, and no more. */
	void leave(int kilobytes) throws Exception {
		var store = Files.getFileStore(path);
		grow((store.getTotalSpace() - store.getUnallocatedSpace()) / 1024 + kilobytes + "k");
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
