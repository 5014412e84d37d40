// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** A workspace is one workbench's, until its process ends. */
class OneWorkbenchTest {

	@TempDir
	Path folder;

	@Test
	void thisWorkbenchHasItsWorkspace() throws Exception {
		assertThat(Platform.getInstanceLocation().isLocked()).isTrue();
	}

	@Test
	void aWorkspaceThatAnotherProcessHasIsRefusedUntilThatIsGone() throws Exception {
		Path file = Files.createDirectories(folder.resolve(".metadata")).resolve(".lock");
		Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", fragment(),
				Holder.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try {
			assertThat(other.inputReader().readLine()).isEqualTo("held");
			assertThat(PalierApplication.holds(workspace())).isFalse();
			other.destroyForcibly().waitFor();
			Location free = workspace();
			assertThat(PalierApplication.holds(free)).isTrue();
			free.release();
		} finally {
			other.destroyForcibly();
		}
	}

	private Location workspace() throws IOException {
		Location location = Platform.getInstanceLocation().createLocation(null, null, false);
		location.set(folder.toUri().toURL(), false);
		return location;
	}

	/** Where the classes of this fragment lie. */
	private static String fragment() throws IOException {
		for (var each : FrameworkUtil.getBundle(OneWorkbenchTest.class).getBundleContext().getBundles()) {
			if (each.getSymbolicName().equals("org.palier.app.tests")) {
				return FileLocator.getBundleFileLocation(each).map(it -> it + File.pathSeparator + new File(it, "target/classes")).orElseThrow();
			}
		}
		throw new IOException("org.palier.app.tests");
	}

	/** Another process that has a lock. */
	static final class Holder {

		private Holder() {
		}

		public static void main(String[] arguments) throws IOException {
			try (var channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
				if (channel.tryLock() != null) {
					System.out.println("held");
					while (System.in.read() >= 0) {
						// until it is killed
					}
				}
			}
		}
	}
}
