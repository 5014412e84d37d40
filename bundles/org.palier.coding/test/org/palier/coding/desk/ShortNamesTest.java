// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.DistinctNames;
import org.palier.ground.text.ShortNames;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.file.TheoryPackFile;

/** Codes where there is little room, in all packs and both languages: « Bidirect… » stood for two of them. */
class ShortNamesTest {

	private static final List<Locale> BOTH = List.of(Locale.CANADA_FRENCH, Locale.CANADA);

	static Stream<Path> packs() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs"))) {
			return files.filter(it -> it.toString().endsWith(".xml")).sorted().toList().stream();
		}
	}

	private static List<DeskFacet> facets(Path pack) throws IOException {
		Study study = PalierFactory.eINSTANCE.createStudy();
		TheoryPackFile.copyInto(new TheoryPackFile(pack).load(), study);
		return DeskCodebook.of(study, study.getTheories().stream().map(Theory::getId).collect(Collectors.toSet())).facets();
	}

	@ParameterizedTest
	@MethodSource("packs")
	void noTwoShortNamesOfAPackAreAlike(Path pack) throws IOException {
		for (DeskFacet facet : facets(pack)) {
			for (Locale locale : BOTH) {
				Map<String, String> names = facet.shortNames(locale);
				assertThat(names.values().stream().map(it -> it.toLowerCase(locale))).as("%s, %s", facet.facet(), locale).doesNotHaveDuplicates()
						.allMatch(it -> it.length() <= ShortNames.MOST && !it.isBlank());
				facet.codes().stream().filter(it -> !it.shortName().isEmpty()).forEach(it -> assertThat(it.shortName().in(locale)).as(it.id())
						.hasSizeBetween(ShortNames.FEWEST, ShortNames.MOST).isEqualTo(names.get(it.id())));
			}
		}
	}

	/** Whatever the room: from what holds four letters to what holds thirty. */
	@ParameterizedTest
	@MethodSource("packs")
	void noCutMakesTwoCodesAlike(Path pack) throws IOException {
		for (DeskFacet facet : facets(pack)) {
			for (Locale locale : BOTH) {
				for (int room = 4; room <= 30; room++) {
					List<String> names = facet.codes().stream().map(it -> it.name().in(locale)).toList();
					assertThat(new DistinctNames(names).into(room, String::length)).as("%s, %s, %s letters", facet.facet(), locale, room)
							.doesNotHaveDuplicates();
				}
			}
		}
	}

	/** The newest codebook names each of its codes in twelve letters at most. */
	@Test
	void theNewestCodebookCutsNothing() throws IOException {
		for (DeskFacet facet : facets(
				Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-2.0.xml"))) {
			for (Locale locale : BOTH) {
				assertThat(facet.shortNames(locale).values()).as("%s", facet.facet()).noneMatch(it -> it.contains("…"));
			}
		}
	}

	@Test
	void aPackOfOnesOwnWithoutShortNamesIsCutWhereItDiffers() {
		var facet = new DeskFacet(Facet.USAGE, Bilingual.EMPTY, Bilingual.EMPTY, false, false,
				Stream.of("Bidirectionnel asymétrique", "Bidirectionnel symétrique", "Promotion")
						.map(it -> new DeskCode(it.replace(' ', '_'), Bilingual.same(it), Bilingual.EMPTY, Bilingual.EMPTY, "", List.of()))
						.toList(),
				Set.of());
		assertThat(facet.shortNames(Locale.CANADA_FRENCH).values()).containsExactly("B. asymétri…", "B. symétriq…", "Promotion");
	}
}
