// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.palier.fixtures.Processes;

/** Tests workshops that killed processes leave, and those that living ones work in. */
@ResourceLock(Processes.STARTED)
class WorkshopTest {

	@TempDir
	private Path place;

	@Test
	void whatAKilledProcessLeftIsDeletedByTheNextOne() throws Exception {
		Process process = sleeping();
		Path its = ofProcess(process.pid());
		Files.createDirectories(its.resolve("report-fr-files"));
		Files.writeString(its.resolve("report-fr-files/half.csv"), "a,b");

		Workshop.sweep(place);
		assertThat(its).as("of a living process").exists();

		process.destroyForcibly().waitFor();
		try (var next = Workshop.in(place, "report-fr")) {
			assertThat(its).doesNotExist();
			assertThat(next.folder()).exists();
		}
		assertThat(place).isEmptyDirectory();
	}

	@Test
	void soAreTheIdsOfRunsThatItTook() throws Exception {
		Process process = sleeping();
		Path runs = Files.createDirectories(place.resolve("runs"));
		String id = new RunIds(runs).take(Instant.now(), "report");
		String own = new RunIds(runs).take(Instant.now(), "report");
		Path its = runs.resolve("." + id + ".json.tmp");
		Files.writeString(its, Files.readString(its).replaceAll("~.*", "~" + process.pid()));

		new Leftovers(place).sweep();
		assertThat(its).as("of a living process").exists();

		process.destroyForcibly().waitFor();
		new Leftovers(place).sweep();
		assertThat(its).doesNotExist();
		assertThat(runs.resolve("." + own + ".json.tmp")).as("of this process").exists();
	}

	@Test
	void aProcessThatBeganAfterTheWorkWasNotAtIt() throws Exception {
		Process process = sleeping();
		Path older = ofProcess(process.pid());
		Files.setLastModifiedTime(older, FileTime.from(Instant.now().minus(Duration.ofHours(1))));

		Workshop.sweep(place);

		assertThat(older).doesNotExist();
		process.destroyForcibly().waitFor();
	}

	@Test
	void thatOfAnotherMachineIsLeftForADay() throws Exception {
		Path another = Files.createDirectory(place.resolve(".report-en~another-machine~1~0123abcd"));

		Workshop.sweep(place);
		assertThat(another).exists();

		Files.setLastModifiedTime(another, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
		Workshop.sweep(place);
		assertThat(another).doesNotExist();
	}

	@Test
	void foldersOfOthersAndMissingOnesAreNoConcernOfIts() throws Exception {
		Path theirs = Files.createDirectory(place.resolve(".cache~of~another~program"));

		Workshop.sweep(place);
		Workshop.sweep(place.resolve("missing"));

		assertThat(theirs).exists();
	}

	/** The workshop of this process under the name of another one. */
	private Path ofProcess(long pid) throws IOException {
		try (var own = Workshop.in(place, "report-fr")) {
			String name = own.folder().getFileName().toString();
			return Files.createDirectory(place.resolve(name.replace("~" + ProcessHandle.current().pid() + "~", "~" + pid + "~")));
		}
	}

	private static Process sleeping() throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp", System.getProperty("java.class.path"),
				Sleeping.class.getName()).start();
	}

	/** A process that lives until it is ended. */
	static final class Sleeping {

		/** Waits. */
		public static void main(String[] arguments) throws Exception {
			Thread.sleep(Duration.ofMinutes(10));
		}
	}
}
