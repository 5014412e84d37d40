// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.LocalizedText;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.StudyFileException.Reason;

class StudyBackupsTest {

	private static final Instant NOW = Instant.parse("2026-11-27T00:15:00Z");

	@TempDir
	private Path folder;

	@Test
	void theContentBeforeTheLastFiveSavesIsKept() throws Exception {
		var file = new StudyFile(folder.resolve("study.palier"));
		for (int i = 0; i <= 7; i++) {
			file.save(named("content " + i));
		}

		List<Path> kept = new StudyBackups(file.path()).newestFirst();
		assertThat(kept).extracting(it -> new StudyFile(it).load().getName().getEn())
				.containsExactly("content 6", "content 5", "content 4", "content 3", "content 2");
		assertThat(kept).isNotEmpty().allMatch(it -> it.getFileName().toString().matches("study-\\d{8}-\\d{6}(-\\d+)?\\.palier"));
		assertThat(file.load().getName().getEn()).isEqualTo("content 7");
	}

	@Test
	void theOldestGoWhenThereIsNoRoom() throws Exception {
		Path study = folder.resolve("study.palier");
		var backups = new StudyBackups(study, 1000);
		for (int i = 0; i < 4; i++) {
			Files.writeString(study, String.valueOf(i).repeat(400));
			backups.keep(study, NOW.plusSeconds(i));
			Files.delete(study);
		}
		assertThat(names()).containsExactly("study-20261127-001502.palier", "study-20261127-001503.palier");

		Files.writeString(study, "x".repeat(1001));
		backups.keep(study, NOW.plusSeconds(9));
		assertThat(names()).as("one that is too large leaves the others").containsExactly("study-20261127-001502.palier",
				"study-20261127-001503.palier");
	}

	@Test
	void twoOfOneSecondAreTwoAndTheSameTwiceIsOne() throws Exception {
		Path study = folder.resolve("study.palier");
		var backups = new StudyBackups(study);
		for (int i = 0; i < 11; i++) {
			Files.writeString(study, "content " + i);
			backups.keep(study, NOW);
			backups.keep(study, NOW.plusSeconds(1));
			Files.delete(study);
		}
		assertThat(backups.newestFirst()).hasSize(5).first().satisfies(it -> assertThat(it).hasContent("content 10"));
		assertThat(backups.newestFirst()).last().satisfies(it -> assertThat(it).hasContent("content 6"));
	}

	@Test
	void whatAPersonPutsThereStays() throws Exception {
		Path own = Files.writeString(Files.createDirectory(folder.resolve("backups")).resolve("study-before-the-recode.palier"), "mine");
		var file = new StudyFile(folder.resolve("study.palier"));
		for (int i = 0; i <= 7; i++) {
			file.save(named("content " + i));
		}

		assertThat(own).hasContent("mine");
		assertThat(own.getParent().toFile().list()).hasSize(6);
	}

	@Test
	void aDamagedStudyNamesTheNewestBackupThatCanBeRead() throws Exception {
		var file = new StudyFile(folder.resolve("study.palier"));
		for (String name : List.of("good", "better", "best")) {
			file.save(named(name));
		}
		List<Path> kept = new StudyBackups(file.path()).newestFirst();
		Files.delete(kept.getFirst());
		Files.writeString(kept.getFirst(), "<cut");
		Files.writeString(file.path(), "<cut too");

		assertThatThrownBy(file::read).isInstanceOfSatisfying(StudyFileException.class, it -> {
			assertThat(it.reason()).isEqualTo(Reason.MALFORMED);
			assertThat(it.backup()).contains(kept.get(1));
		});
		Files.copy(kept.get(1), file.path(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertThat(file.load().getName().getEn()).isEqualTo("good");
		Files.delete(file.path());
		assertThatThrownBy(file::load).isInstanceOfSatisfying(StudyFileException.class, it -> {
			assertThat(it.reason()).isEqualTo(Reason.MISSING);
			assertThat(it.backup()).contains(kept.get(1));
		});
	}

	@Test
	void permissionsAreTheStudys() throws Exception {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
		var file = new StudyFile(folder.resolve("study.palier"));
		file.save(named("private"));
		Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-------"));
		file.save(named("still private"));

		assertThat(Files.getPosixFilePermissions(new StudyBackups(file.path()).newestFirst().getFirst()))
				.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(Files.getPosixFilePermissions(folder.resolve("backups"))).isEqualTo(Files.getPosixFilePermissions(folder));
	}

	@Test
	void aSaveWhoseOldContentCannotBeKeptIsRefusedByName() throws Exception {
		var file = new StudyFile(folder.resolve("study.palier"));
		file.save(named("old"));
		Path backups = Files.writeString(folder.resolve("backups"), "a file in its way");

		assertThatThrownBy(() -> file.save(named("new"))).isInstanceOfSatisfying(FileSystemException.class,
				it -> assertThat(it.getFile()).isEqualTo(backups.toString()));
		assertThat(file.load().getName().getEn()).isEqualTo("old");
		assertThat(folder.toFile().list()).containsExactlyInAnyOrder("study.palier", "backups");
	}

	private List<String> names() {
		return List.of(new File(folder.toFile(), "backups").list()).stream().sorted().toList();
	}

	private static Study named(String name) {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("test");
		LocalizedText text = PalierFactory.eINSTANCE.createLocalizedText();
		text.setEn(name);
		study.setName(text);
		return study;
	}
}
