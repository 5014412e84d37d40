// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.fixtures.Processes;
import org.palier.ground.Faults;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ground.text.Bilingual;

/** Importers in a Java machine of their own, honest and otherwise; each test starts one. */
@ResourceLock(Processes.STARTED)
@Timeout(300)
class IsolatedImporterTest {

	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

	@TempDir
	private Path folder;
	private final List<String> failed = new ArrayList<>();

	@AfterEach
	void noProcessIsLeft() {
		assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
	}

	@Test
	void whatIsReadIsWhatIsReadHere() throws IOException {
		Path file = Files.write(folder.resolve("lines"), IntStream.range(0, 20_000).mapToObj(i -> "é" + i).toList());
		var request = new UncheckedImport(file, Optional.empty(), Optional.of(';'), Map.of("prefix", "b")).to(new ImportingMain.Lines("honest"));
		var here = new ImportCollector("honest");
		new ImportingMain.Lines("honest").read(request, null, here, Progress.NONE);

		var there = new ImportCollector("honest");
		try (IsolatedImporter importer = start("honest")) {
			assertThat(importer.name()).isEqualTo(new Bilingual("Lignes", "Lines"));
			assertThat(importer.options()).isEqualTo(new ImportingMain.Lines("honest").options());
			assertThat(importer.bringsPosts()).isFalse();
			importer.read(request, null, there, Progress.NONE);
		}
		assertThat(there.result()).isEqualTo(here.result());
		assertThat(here.result().counts()).containsEntry("rejected", 2_000L);
		assertThat(failed).isEmpty();
	}

	@Test
	void memoryThatIsUsedUpIsThatOfTheProcess() {
		assertThatThrownBy(() -> read("hog")).isInstanceOf(DefectiveImporterException.class).hasMessageContaining("“hog”")
				.hasMessageContaining("64 MB");
		assertThat(failed).singleElement().asString().contains("64 MB");
	}

	/** It ends with its process, so that it is not given up here. */
	@Test
	void aLoopIsEndedWithItsProcess() {
		assertThatThrownBy(() -> read("loop")).isInstanceOf(DefectiveImporterException.class).hasMessageContaining("loop")
				.hasMessageContaining("1 second");
		assertThat(failed).singleElement().asString().contains("loop");
	}

	@Test
	void aProcessThatEndsByItselfIsNamed() {
		assertThatThrownBy(() -> read("gone")).isInstanceOf(DefectiveImporterException.class).hasMessageContaining("“gone”")
				.hasMessageContaining("7");
	}

	@Test
	void whatItThrowsIsItsFaultAndWhatItRefusesIsTheFiles() {
		assertThatThrownBy(() -> read("throws")).isInstanceOf(DefectiveImporterException.class).hasMessageContaining("out of order");
		assertThat(failed).hasSize(1);
		assertThatThrownBy(() -> read("refuses")).isExactlyInstanceOf(UnreadableFileException.class)
				.isInstanceOfSatisfying(UnreadableFileException.class, it -> assertThat(it.reason().fr()).isEqualTo("Pas lisible."));
		assertThat(failed).hasSize(1);
	}

	@Test
	void oneThatIsNotThereIsNamedInBothLanguages() {
		assertThatThrownBy(() -> start("nobody")).isInstanceOfSatisfying(PluginFailedException.class,
				it -> assertThat(it.reason()).isEqualTo(new Bilingual("Personne.", "Nobody.")));
	}

	@Test
	void aSinkThatFailsAndACancelEndTheProcess() throws IOException {
		Path file = Files.write(folder.resolve("lines"), List.of("a"));
		try (IsolatedImporter importer = start("honest")) {
			assertThatThrownBy(() -> importer.read(ImportRequest.of(file), null, new Full(), Progress.NONE)).hasMessage("full");
		}
		try (IsolatedImporter importer = start("loop")) {
			var asked = new int[1];
			assertThatThrownBy(() -> importer.read(ImportRequest.of(file), null, new Full(), new Progress() {
				@Override
				public void report(long done, long total) {
					// only the question counts
				}

				@Override
				public boolean isCancelled() {
					return ++asked[0] > 5;
				}
			})).isInstanceOf(CancellationException.class);
		}
		assertThat(failed).isEmpty();
	}

	/** On a busy machine a Java machine may take longer to start than a plug-in may be silent. */
	@Test
	void aSlowStartIsNoSilenceOfThePlugin() throws IOException {
		Path slow = Files.writeString(folder.resolve("slow"), "#!/bin/sh\nsleep 2\nexec \"" + JAVA + "\" \"$@\"\n");
		Files.setPosixFilePermissions(slow, PosixFilePermissions.fromString("rwx------"));
		try (var importer = new IsolatedImporter("honest", folder, java(slow), faults(), Duration.ofSeconds(1))) {
			assertThat(importer.name().en()).isEqualTo("Lines");
		}
		assertThat(failed).isEmpty();
	}

	private record Full() implements RowSink {
		@Override
		public void header(List<String> columns) {
			throw new IllegalStateException("full");
		}

		@Override
		public void row(RowOutcome outcome) {
			// not reached
		}

		@Override
		public void add(Fact fact) {
			// not reached
		}

		@Override
		public void remark(Bilingual remark) {
			// not reached
		}
	}

	private void read(String id) throws IOException {
		try (IsolatedImporter importer = start(id)) {
			importer.read(ImportRequest.of(folder.resolve("any")), null, new ImportCollector(id), Progress.NONE);
		}
	}

	private IsolatedImporter start(String id) throws IOException {
		return new IsolatedImporter(id, folder, java(JAVA), faults());
	}

	private static IsolatedJava java(Path program) {
		return new IsolatedJava(program, List.of("-cp", System.getProperty("java.class.path"), ImportingMain.class.getName()), 64);
	}

	private Faults faults() {
		return new Faults() {
			@Override
			public void failed(Bilingual reason, long times) {
				failed.add(reason.en());
			}

			@Override
			public void givenUp(Bilingual reason) {
				throw new AssertionError(reason);
			}
		};
	}
}
