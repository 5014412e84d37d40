// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.isolation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Ends the process that it watches once that process has more memory than it may have. Libraries that are not written in Java have memory
 * outside the heap, which no option of Java limits.
 */
public final class MemoryWatch {

	/** Exit code of a process that was ended so. */
	public static final int ENDED = 97;

	private static final Path PAGES = Path.of("/proc/self/statm");
	private static final int PAGE = 4096;
	private static final Duration PAUSE = Duration.ofMillis(10);

	private MemoryWatch() {
	}

	/** Watches this process from now on. @param megabytes that it may take beside those that it has */
	public static void begin(int megabytes) {
		long most = taken() + megabytes * (1L << 20);
		Thread.ofPlatform().daemon().name("memory-watch").priority(Thread.MAX_PRIORITY).start(() -> {
			while (taken() <= most) {
				try {
					Thread.sleep(PAUSE);
				} catch (InterruptedException interrupted) {
					return;
				}
			}
			Runtime.getRuntime().halt(ENDED);
		});
	}

	/** Bytes in memory where the system tells them, else bytes that were promised to this process. */
	private static long taken() {
		try {
			if (Files.isReadable(PAGES)) {
				return Long.parseLong(Files.readString(PAGES).split(" ")[1]) * PAGE;
			}
		} catch (IOException | NumberFormatException unknown) {
			// The other way tells enough.
		}
		return promised();
	}

	/** Asked by name: what says it is no part of Java that every machine has. */
	private static long promised() {
		Object system = ManagementFactory.getOperatingSystemMXBean();
		for (Class<?> kind : system.getClass().getInterfaces()) {
			try {
				return (Long) kind.getMethod("getCommittedVirtualMemorySize").invoke(system);
			} catch (ReflectiveOperationException other) {
				// Another of its kinds may know.
			}
		}
		return 0;
	}
}
