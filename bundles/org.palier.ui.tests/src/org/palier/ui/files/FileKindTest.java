// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.ui.files.FileKind.Named;

class FileKindTest {

	private static final FileKind PROJECT = FileKind.of("Project", ".qdpx");
	private static final FileKind CASES = FileKind.of("Cases", ".xlsx", ".csv");
	private static final FileKind VARIABLES = FileKind.of("Variables", ".xlsx", ".csv");
	private static final List<FileKind> KINDS = List.of(PROJECT, CASES, VARIABLES);

	private static Named named(String typed, int chosen) {
		return FileKind.named(Path.of("home", typed), KINDS, chosen);
	}

	@Test
	void aNameWithoutAnEndingGetsThatOfTheChosenKind() {
		assertThat(named("entretiens", 0)).isEqualTo(new Named(Path.of("home", "entretiens.qdpx"), PROJECT));
		assertThat(named("entretiens", 2)).isEqualTo(new Named(Path.of("home", "entretiens.xlsx"), VARIABLES));
		assertThat(named("rapport 2.1", 1)).as("a number is no ending").isEqualTo(new Named(Path.of("home", "rapport 2.1.xlsx"), CASES));
		assertThat(named("entretiens", -1)).as("a system that does not say which was chosen")
				.isEqualTo(new Named(Path.of("home", "entretiens.qdpx"), PROJECT));
	}

	@Test
	void anEndingThatWasTypedSaysTheKind() {
		assertThat(named("Cas.CSV", 0)).isEqualTo(new Named(Path.of("home", "Cas.CSV"), CASES));
		assertThat(named("cas.xlsx", 2)).as("both end so: the chosen one").isEqualTo(new Named(Path.of("home", "cas.xlsx"), VARIABLES));
		assertThat(FileKind.named(Path.of("cle"), List.of(FileKind.all()), 0).file()).as("any file keeps its name").isEqualTo(Path.of("cle"));
	}

	@Test
	void theDialogShowsWordsAndNotPatternsAlone() {
		assertThat(CASES.label()).isEqualTo("Cases (*.xlsx, *.csv)");
		assertThat(CASES.pattern()).isEqualTo("*.xlsx;*.csv");
		assertThat(FileKind.of("Tables", ".csv", ".tsv", ".txt", ".xlsx").label()).isEqualTo("Tables");
		assertThat(FileKind.all().pattern()).isEqualTo("*.*");
	}

	@Test
	void aNameIsProposedInTheReadersWords() {
		assertThat(FileKind.of("CSV", ".csv").proposed("Parts selon les programmes seuls\u202f: usages"))
				.isEqualTo(Path.of("parts-selon-les-programmes-seuls-usages.csv"));
		assertThat(FileKind.of("PNG", ".png").proposed("« Évènements » d’une œuvre")).isEqualTo(Path.of("evenements-d-une-oeuvre.png"));
		assertThat(FileKind.of("CSV", ".csv").proposed("publications ".repeat(9)).toString())
				.isEqualTo("publications-publications-publications-publications.csv");
	}

	/** A dialog of one's own would come without title, names of kinds, folder and ending. */
	@Test
	void nobodyElseAsksForFiles() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of(System.getProperty("palier.root"), "bundles"))) {
			List<String> asking = sources.filter(it -> it.toString().endsWith(".java") && it.toString().contains("/src/"))
					.filter(it -> !it.toString().contains(".tests/") && contains(it, "new FileDialog(")).map(it -> it.getFileName().toString()).toList();
			assertThat(asking).containsExactly("FileChoice.java");
		}
	}

	private static boolean contains(Path file, String words) {
		try {
			return Files.readString(file).contains(words);
		} catch (IOException gone) {
			return false;
		}
	}
}
