// SPDX-License-Identifier: EPL-2.0
package org.palier.study.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CorpusSettings;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

class StudyCopyTest {

	@TempDir
	private Path temporary;
	private StudyFolder folder;
	private StudyCopy copies;

	@BeforeEach
	void aStudy() throws Exception {
		folder = StudyFolder.at(temporary.resolve("études/Réseau"));
		Study study = folder.create(new Bilingual("Réseau", "Network"), Bilingual.EMPTY, List.of());
		folder.openCorpus(study, CorpusSettings.of("test")).close();
		put("reports/report-fr.html", "rapport");
		put("interviews/i-01.txt", "Bonjour");
		put("backups/study-20261127-001500.palier", "earlier");
		put("study.palier.lock", "");
		put("search-index/segments_1", "index");
		put("kept-counts/0123456789abcdef.kept", "counts");
		put("runs/20261201-111213-import.json", "{}");
		copies = new StudyCopy(folder, new ClosedCorpus(folder, study));
	}

	private void put(String name, String content) throws IOException {
		Path file = folder.path().resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private static List<String> files(Path of) throws IOException {
		try (Stream<Path> all = Files.walk(of)) {
			return all.filter(Files::isRegularFile).map(it -> of.relativize(it).toString()).filter(it -> !it.endsWith(".lock")).sorted().toList();
		}
	}

	@Test
	void aCopyIsTheStudyAsItIsEditedWithWhatLiesInItsFolder() throws Exception {
		Study mine = folder.file().load();
		mine.setName(new Bilingual("Copie", "Copy").toModel());
		StudyFolder place = StudyFolder.at(temporary.resolve("ailleurs/Copie"));

		assertThat(copies.write(mine, place, Progress.NONE)).isTrue();

		assertThat(files(place.path())).containsExactly("corpus.duckdb", "interviews/i-01.txt", "reports/report-fr.html",
				"runs/20261201-111213-import.json", "study.palier");
		assertThat(place.file().load().getName().getFr()).isEqualTo("Copie");
		assertThat(folder.file().load().getName().getFr()).isEqualTo("Réseau");
		assertThat(files(temporary.resolve("ailleurs"))).allMatch(it -> it.startsWith("Copie/"));
	}

	@Test
	void backupsGoWhereTheyAreWanted() throws Exception {
		StudyFolder place = StudyFolder.at(temporary.resolve("copie"));
		new StudyCopy(folder, copies.corpus(), true).write(folder.file().load(), place, Progress.NONE);
		assertThat(files(place.path())).contains("backups/study-20261127-001500.palier")
				.noneMatch(it -> it.contains("search") || it.contains("kept"));
	}

	@Test
	void aCopyLiesNeitherInAStudyNorOverSomethingElse() throws Exception {
		Study study = folder.file().load();
		assertThatThrownBy(() -> copies.write(study, StudyFolder.at(folder.path().resolve("copie")), Progress.NONE))
				.isInstanceOfSatisfying(CopyException.class, it -> assertThat(it.reason().fr()).contains("dans le dossier de l’étude"));
		assertThatThrownBy(() -> copies.write(study, folder, Progress.NONE))
				.isInstanceOfSatisfying(CopyException.class, it -> assertThat(it.reason().fr()).contains("existe déjà"));
		assertThat(files(folder.path())).doesNotContain("copie/study.palier");
	}

	@Test
	void nothingIsLeftOfACopyThatWasCancelledOrFailed() throws Exception {
		StudyFolder place = StudyFolder.at(temporary.resolve("ailleurs/Copie"));
		assertThatThrownBy(() -> copies.write(folder.file().load(), place, new Cancelled())).isInstanceOf(CancellationException.class);
		var full = new StudyCopy(folder, copy -> {
			throw new IOException("No space left on device");
		});
		assertThatThrownBy(() -> full.write(folder.file().load(), place, Progress.NONE)).isInstanceOf(IOException.class);
		try (Stream<Path> left = Files.list(temporary.resolve("ailleurs"))) {
			assertThat(left).isEmpty();
		}
	}

	@Test
	void aStudyIsOneFileAndAStudyAgain() throws Exception {
		var archive = new StudyArchive(temporary.resolve("réseau.palier-study"));
		archive.write(copies, Progress.NONE);

		assertThat(archive.study().getName().getFr()).isEqualTo("Réseau");
		StudyFolder unpacked = archive.unpack(temporary.resolve("reçu"), Progress.NONE);
		assertThat(files(unpacked.path())).isEqualTo(files(folder.path()).stream()
				.filter(it -> !it.startsWith("backups") && !it.startsWith("search-index") && !it.startsWith("kept-counts")).toList());
		assertThat(unpacked.file().load().getId()).isEqualTo(folder.file().load().getId());
		assertThatThrownBy(() -> archive.unpack(unpacked.path(), Progress.NONE)).isInstanceOf(CopyException.class);
	}

	@Test
	void anArchiveThatLeadsOutsideOrIsNoneIsRefusedAndLeavesNothing() throws Exception {
		Path file = temporary.resolve("bad.palier-study");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (String name : List.of("study.palier", "../evil.txt")) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(name.startsWith("..") ? new byte[1] : Files.readAllBytes(folder.file().path()));
				zip.closeEntry();
			}
		}
		assertThatThrownBy(() -> new StudyArchive(file).unpack(temporary.resolve("a/b"), Progress.NONE))
				.isInstanceOfSatisfying(CopyException.class, it -> assertThat(it.reason().en()).contains("damaged"));
		Files.writeString(file, "no zip");
		assertThatThrownBy(() -> new StudyArchive(file).unpack(temporary.resolve("a/b"), Progress.NONE))
				.isInstanceOfSatisfying(CopyException.class, it -> assertThat(it.reason().en()).contains("is no study"));
		Path whole = temporary.resolve("whole.palier-study");
		new StudyArchive(whole).write(copies, Progress.NONE);
		byte[] bytes = Files.readAllBytes(whole);
		Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
		assertThatThrownBy(() -> new StudyArchive(file).unpack(temporary.resolve("a/b"), Progress.NONE)).isInstanceOf(CopyException.class);
		assertThat(temporary.resolve("a")).doesNotExist();
		assertThat(temporary.resolve("evil.txt")).doesNotExist();
	}

	@Test
	void theFileOfAStudyDoesNotLieInIt() {
		assertThatThrownBy(() -> new StudyArchive(folder.path().resolve("x.palier-study")).write(copies, Progress.NONE))
				.isInstanceOf(CopyException.class);
	}

	/** Somebody asked to stop. */
	private static final class Cancelled implements Progress {

		@Override
		public void report(long done, long total) {
			// nobody looks
		}

		@Override
		public boolean isCancelled() {
			return true;
		}
	}
}
