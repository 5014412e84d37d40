// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.palier.corpus.LockHolder;
import org.palier.ground.Progress;

/** Another Java machine that takes the lock of a study, says so and holds it until it is told to go, or killed. */
final class LockingProcess implements AutoCloseable {

	private final Process process;
	private final BufferedReader said;

	private LockingProcess(Process process) {
		this.process = process;
		this.said = process.inputReader();
	}

	/** Returns once it has the lock, or was refused. */
	static LockingProcess on(Path folder, Duration patience) throws IOException {
		return new LockingProcess(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), LockingProcess.class.getName(),
				folder.toString(), patience.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/** "held", or who held it. */
	String answer() throws IOException {
		return said.readLine();
	}

	long pid() {
		return process.pid();
	}

	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws IOException {
		try {
			process.getOutputStream().close();
			process.waitFor();
		} catch (InterruptedException stop) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	public static void main(String[] arguments) throws IOException {
		try (var lock = StudyLock.acquire(Path.of(arguments[0]), "another process", Duration.parse(arguments[1]), Progress.NONE)) {
			System.out.println("held");
			while (System.in.read() >= 0) {
				// until who started it goes away or closes the stream
			}
		} catch (StudyInUseException inUse) {
			System.out.println(inUse.holder().map(LockHolder::process).orElse("nobody known"));
		}
	}
}
