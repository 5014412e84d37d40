// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.files.UnknownValue;
import org.palier.importers.Bench;
import org.palier.intake.imports.ImportResult;
import org.palier.model.Agencies;
import org.palier.model.Agency;

/** What a person’s own spreadsheet has beside bodies: a row of totals, and a category with a slip of the keyboard. */
class SpreadsheetSlipsTest {

	private static final String HEAD = "Organisme;Catégorie;Effectif;Site web;Facebook;X\n";
	private static final String ROWS = HEAD + "Office de la pluie;Ministère;1200;https://pluie.example;oui;oui\n"
			+ "Office de la neige;Minisère;300;https://neige.example;oui;non\n" + "Office du vent;Ministère;800;https://vent.example;non;non\n"
			+ "Office du gel;Régie;40;https://gel.example;oui;oui\n";

	@TempDir
	Path folder;

	private final TableImporter importer = new TableImporter();
	private Bench bench;

	@BeforeEach
	void newBench() throws IOException {
		bench = new Bench();
	}

	private ImportResult bring(String text, String... options) throws IOException {
		Map<String, String> chosen = new HashMap<>();
		for (int i = 0; i < options.length; i += 2) {
			chosen.put(options[i], options[i + 1]);
		}
		return bench.bring(importer, Bench.file(folder, "own.csv", text), chosen);
	}

	private List<String> names() {
		return Agencies.of(bench.study).map(it -> it.getName().getFr()).filter(it -> !it.startsWith("Agence")).toList();
	}

	private String category(String name) {
		Agency agency = Agencies.of(bench.study).filter(it -> it.getName().getFr().equals(name)).findFirst().orElseThrow();
		return agency.getCategory() == null ? "" : agency.getCategory().getName().getFr();
	}

	/** By hand: 1200 + 300 + 800 + 40 is 2340, three pages on Facebook and two on X. */
	@ParameterizedTest
	@ValueSource(strings = { "TOTAL;;2340;;3;2", "Total;4 organismes;2340;;3 oui;2 oui", "Ensemble;Toutes;;;3/4;2/4",
			"Somme;Récapitulatif;2340;;;",
			"Total des organismes;Tous;2340;;75 %;50 %", "Récapitulatif;Bilan;2340;;;", "Synthèse;Bilan;;;3;2", "Sous-total;Ministère;2300;;2;1" })
	void aTotalIsNoBodyWhateverItsCategorySays(String total) throws IOException {
		ImportResult result = bring(ROWS + total + "\n", "create", "category");
		assertThat(names()).doesNotContain(total.substring(0, total.indexOf(';')));
		assertThat(result.remarks()).anyMatch(it -> it.en().startsWith("Line 6, “" + total.substring(0, total.indexOf(';')) + "”"));
		assertThat(bench.study.getCategories()).noneMatch(it -> List.of("4 organismes", "Toutes", "Récapitulatif", "Tous", "Bilan")
				.contains(it.getName().getFr()));
	}

	/** A body may bear such a name: its site, its account or the company of others of its category tell. */
	@ParameterizedTest
	@ValueSource(strings = { "Total Énergie;Régie;500;;oui;", "Ensemble vocal;Régie;12;https://choeur.example;;",
			"Somme;Ministère;900;;oui;non",
			"Office du lac;Régie;77;;;" })
	void aBodyStaysOne(String body) throws IOException {
		bring(ROWS + body + "\n", "create", "category");
		assertThat(names()).contains(body.substring(0, body.indexOf(';')));
	}

	@Test
	void aWordALetterFromAnotherCategoryIsAskedAbout() throws IOException {
		ImportResult result = bring(ROWS, "create", "category");
		assertThat(result.unmatched()).extracting(UnknownValue::value, UnknownValue::rows, it -> it.near().getFirst())
				.containsExactly(org.assertj.core.api.Assertions.tuple("Minisère", 1, "Ministère"));
		assertThat(category("Office de la neige")).isEmpty();
		assertThat(category("Office du gel")).isEqualTo("Régie");
		assertThat(result.remarks()).anyMatch(it -> it.fr().contains("«\u202fMinisère\u202f» (1, peut-être «\u202fMinistère\u202f»)"));
	}

	@Test
	void whatAPersonSaysOfTheWordHolds() throws IOException {
		bring(ROWS, "create", "category", "map", "value.category=Minisère => Ministère");
		assertThat(category("Office de la neige")).isEqualTo("Ministère");
		newBench();
		bring(ROWS, "create", "category", "map", "value.category=Minisère => Minisère");
		assertThat(category("Office de la neige")).as("a category of its own after all").isEqualTo("Minisère");
	}

	/** Words that differ by more, or are short, or by a number, are names of their own. */
	@Test
	void wordsThatAreOnlyAlikeAreNotAskedAbout() throws IOException {
		String other = HEAD + "Un;Interne;1;;oui;\nDeux;Externe;1;;oui;\nTrois;Classe 1;1;;oui;\nQuatre;Classe 2;1;;oui;\nCinq;Zoo;1;;oui;\n"
				+ "Six;Zoos;1;;oui;\n";
		assertThat(bring(other, "create", "category").unmatched()).isEmpty();
	}
}
