// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

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

	/** A second start: the window is told what it was asked to open, in its own workspace and in no other. */
	@Test
	void aSecondStartHandsOverWhatItWasAskedToOpen() throws Exception {
		var here = new LinkedBlockingQueue<List<Path>>();
		var elsewhere = new LinkedBlockingQueue<List<Path>>();
		List<Path> things = List.of(folder.resolve("Étude d’été"), folder.resolve("anne.palier-set"));
		try (var one = new OpenWindow(folder.resolve("one"), here::add); var other = new OpenWindow(folder.resolve("other"), elsewhere::add)) {
			assertThat(new SecondStart(folder.resolve("one")).handOver(things)).isTrue();
			assertThat(here.poll(20, TimeUnit.SECONDS)).isEqualTo(things);
			assertThat(new SecondStart(folder.resolve("one")).handOver(List.of())).as("only to the front").isTrue();
			assertThat(here.poll(20, TimeUnit.SECONDS)).isEmpty();
			assertThat(elsewhere).isEmpty();
			assertThat(Files.getPosixFilePermissions(folder.resolve("one").resolve(OpenWindow.FILE))).as("the user alone")
					.containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
		}
		assertThat(folder.resolve("one").resolve(OpenWindow.FILE)).as("no window, no door").doesNotExist();
		assertThat(new SecondStart(folder.resolve("one")).handOver(things)).isFalse();
	}

	/** Who does not know the word is not heard, and who is silent keeps nobody else waiting for long. */
	@Test
	void onlyWhoMayReadTheWorkspaceIsHeard() throws Exception {
		var heard = new LinkedBlockingQueue<List<Path>>();
		try (var window = new OpenWindow(folder, heard::add)) {
			Path file = folder.resolve(OpenWindow.FILE);
			List<String> said = Files.readAllLines(file);
			Path forged = Files.createDirectory(folder.resolve("forged")).resolve(OpenWindow.FILE);
			Files.write(forged, List.of(said.getFirst(), said.getLast().replaceAll("[0-9a-f]", "0")));
			assertThat(new SecondStart(forged.getParent()).handOver(List.of(folder))).isFalse();
			for (String broken : List.of("", "x\ny\n", said.getFirst(), "70000\nword\n")) {
				Files.writeString(forged, broken);
				assertThat(new SecondStart(forged.getParent()).handOver(List.of(folder))).as(broken).isFalse();
			}
			try (var silent = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(said.getFirst()))) {
				assertThat(silent.isConnected()).isTrue();
				long end = System.currentTimeMillis() + 60_000;
				while (!new SecondStart(folder).handOver(List.of(folder)) && System.currentTimeMillis() < end) {
					Thread.sleep(100);
				}
			}
			assertThat(heard).contains(List.of(folder));
		}
	}

	/** The door of a window that died leads nowhere. */
	@Test
	void aWindowThatDiedHearsNobody() throws Exception {
		int port;
		try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = gone.getLocalPort();
		}
		Files.write(folder.resolve(OpenWindow.FILE), List.of(String.valueOf(port), "a-word"));
		assertThat(new SecondStart(folder).handOver(List.of())).isFalse();
		var heard = new LinkedBlockingQueue<List<Path>>();
		try (var window = new OpenWindow(folder, heard::add)) {
			assertThat(new SecondStart(folder).handOver(List.of())).as("the next one takes its place").isTrue();
		}
	}

	@Test
	void theFolderOfThePlatformIsFoundWhateverTheWorkspaceIsCalled() throws Exception {
		Location location = Platform.getInstanceLocation().createLocation(null, null, false);
		location.set(new URL("file:" + folder + "/mes études/"), false);
		assertThat(PalierApplication.metadata(location)).isEqualTo(folder.resolve("mes études/.metadata"));
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
