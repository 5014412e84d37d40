// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.palier.model.Category;
import org.palier.model.TheoryPack;
import org.palier.model.file.TheoryPackFile;

/** Names in little room: what two of them differ in is read, whatever they share. */
class DistinctNamesTest {

	private static final ToDoubleFunction<String> LETTERS = String::length;
	/** As in print: an i is narrow, an m wide. */
	private static final ToDoubleFunction<String> PRINT = it -> it.chars()
			.mapToDouble(c -> "iíïjl.,’'ft ".indexOf(c) >= 0 ? 0.5 : "mwMW".indexOf(c) >= 0 ? 1.5 : 1).sum();

	@Test
	void theOneDifferenceOfTheTwoModelsIsRead() {
		var models = new DistinctNames(
				List.of("Agent de presse, promotion", "Information au public", "Bidirectionnel asymétrique", "Bidirectionnel symétrique"));
		assertThat(models.into(12, LETTERS)).containsExactly("Agent de pr…", "Information…", "B. asymétri…", "B. symétriq…");
		assertThat(models.into(9, LETTERS)).containsExactly("Agent de…", "Informat…", "B. asymé…", "B. symét…");
		assertThat(models.into(40, LETTERS)).isEqualTo(models.names());
		assertThat(models.into("Bidirectionnel symétrique", 9, LETTERS)).isEqualTo("B. symét…");
		assertThat(models.into("something else", 9, LETTERS)).isEqualTo("somethin…");
	}

	@Test
	void whereTheDifferenceComesLateTheBeginningGoes() {
		assertThat(new DistinctNames(List.of("internationalisation", "internationaliser")).into(8, LETTERS)).containsExactly("…sation", "…ser");
		assertThat(new DistinctNames(List.of("offre d’emploi interne", "offre d’emploi externe")).into(12, LETTERS)).doesNotHaveDuplicates()
				.allMatch(it -> it.length() <= 12).anyMatch(it -> it.contains("int")).anyMatch(it -> it.contains("ext"));
	}

	@Test
	void inNoRoomAtAllTheirPlaceTellsThemApart() {
		assertThat(new DistinctNames(List.of("aaaaaaaaab", "aaaaaaaaac")).into(1, LETTERS)).doesNotHaveDuplicates();
		assertThat(new DistinctNames(List.of("the same", "the same")).into(4, LETTERS)).as("one thing twice").containsExactly("the…", "the…");
	}

	/** All facets of all packs that ship, in both languages. */
	@TestFactory
	List<DynamicTest> noCutMakesTwoCodesOfAFacetAlike() throws Exception {
		var tests = new ArrayList<DynamicTest>();
		try (var packs = Files.list(Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs"))) {
			for (Path file : packs.filter(it -> it.toString().endsWith(".xml")).sorted().toList()) {
				TheoryPack pack = new TheoryPackFile(file).load();
				for (Locale language : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
					tests.add(DynamicTest.dynamicTest(file.getFileName() + " usages " + language, () -> distinct(pack.getUsages().stream()
							.map(it -> Bilingual.of(it.getName()).in(language)).toList())));
					pack.getTheories().forEach(theory -> tests.add(DynamicTest.dynamicTest(file.getFileName() + " " + theory.getId() + " " + language,
							() -> distinct(theory.getCategories().stream().map(Category::getName).map(it -> Bilingual.of(it).in(language)).toList()))));
				}
			}
		}
		assertThat(tests).hasSizeGreaterThan(20);
		return tests;
	}

	private static void distinct(List<String> names) {
		assertThat(names).doesNotHaveDuplicates();
		for (int room = 5; room <= 40; room++) {
			for (ToDoubleFunction<String> width : List.of(LETTERS, PRINT)) {
				double wide = room;
				List<String> shown = new DistinctNames(names).into(wide, width);
				assertThat(shown).as("in " + room).hasSameSizeAs(names).doesNotHaveDuplicates().allMatch(it -> width.applyAsDouble(it) <= wide);
				// What is left of a name before the ellipsis could be no other's.
				for (int i = 0; i < shown.size(); i++) {
					String kept = shown.get(i).replace("…", "");
					String own = names.get(i);
					if (shown.get(i).endsWith("…") && own.startsWith(kept)) {
						assertThat(names.stream().filter(it -> !it.equals(own))).as(shown.get(i)).noneMatch(it -> it.startsWith(kept));
					}
				}
			}
		}
	}
}
