// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a new study goes: a new folder that has its name, in the folder that a person chose. */
class NewStudyPlaceTest {

	@TempDir
	Path parent;

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', delimiter = '|', value = {
			"Réseau du Ministère 2026 | Réseau du Ministère 2026",
			"Réseau d’été, 2e partie | Réseau d’été, 2e partie",
			"\"Médias / sociaux: « où ? »\" | \"Médias sociaux « où »\"",
			"\"a\\b*c\"\"d<e>f|g\" | a b c d e f g",
			"\"  Étude.  . \" | Étude",
			".cachée | cachée",
			"... | Palier",
			"\"\" | Palier",
			"CON | CON_",
			"nul.2026 | nul.2026_",
			"Contes | Contes" })
	void theNameOfTheStudyIsThatOfTheFolder(String title, String folder) {
		assertThat(NewStudyPlace.in(parent, title)).isEqualTo(parent.resolve(folder));
	}

	/** An e and an accent of its own (as macOS and some web pages write it) are the é that a keyboard writes. */
	@Test
	void accentsAreWrittenInOneWay() {
		assertThat(NewStudyPlace.in(parent, "E\u0301tude\tdu\nre\u0301seau").getFileName().toString()).isEqualTo("\u00c9tude du r\u00e9seau");
	}

	@Test
	void aNameThatIsTakenGetsANumber() throws Exception {
		Files.createDirectory(parent.resolve("Réseau"));
		assertThat(NewStudyPlace.in(parent, "Réseau")).isEqualTo(parent.resolve("Réseau (2)"));
		Files.createFile(parent.resolve("Réseau (2)"));
		assertThat(NewStudyPlace.in(parent, "Réseau")).isEqualTo(parent.resolve("Réseau (3)"));
	}

	/** Most file systems take 255 bytes, and the study’s own files have names too. */
	@ParameterizedTest
	@ValueSource(strings = { "é", "𝄞", "réseau " })
	void aLongNameIsCutBetweenLetters(String piece) throws Exception {
		Path place = NewStudyPlace.in(parent, piece.repeat(300));
		String name = place.getFileName().toString();
		assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(120);
		assertThat(name).isEqualTo(name.strip()).startsWith(piece.strip()).doesNotContain("\ufffd");
		assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).as("no half of a letter").isTrue();
		Files.createDirectory(place);
		assertThat(NewStudyPlace.in(parent, piece.repeat(300))).isNotEqualTo(place);
	}

	@Test
	void whatAFolderHoldsBesidesIsCounted() throws Exception {
		assertThat(new StudyFolder(parent).strangers()).isZero();
		assertThat(new StudyFolder(parent.resolve("not yet")).strangers()).isZero();
		Files.createFile(parent.resolve("letter.docx"));
		Files.createFile(parent.resolve(".DS_Store"));
		Files.createDirectory(parent.resolve("pictures"));
		assertThat(new StudyFolder(parent).strangers()).as("what the system hides is nobody's").isEqualTo(2);
		Files.createFile(parent.resolve("study.palier"));
		assertThat(new StudyFolder(parent).strangers()).as("a study knows what lies in it").isZero();
	}

	@Test
	void aStudyLiesInNoOther() throws Exception {
		Files.createFile(parent.resolve("study.palier"));
		assertThat(NewStudyPlace.studyAround(parent.resolve("new"))).contains(parent);
		assertThat(NewStudyPlace.studyAround(parent.resolve("a/b/new"))).contains(parent);
		assertThat(NewStudyPlace.studyAround(parent)).as("itself is another question").isEmpty();
	}
}
