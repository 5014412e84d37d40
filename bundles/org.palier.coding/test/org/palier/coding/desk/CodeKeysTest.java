// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.file.TheoryPackFile;

/** The keys of fifteen usages, four models and three levels, as the picture of the window names them. */
class CodeKeysTest {

	private static final List<String> FRENCH = List.of("consultation", "réponse", "appel à l’opinion", "concours", "mobilisation",
			"données ouvertes",
			"service en ligne", "alerte", "offre d’emploi", "évènement", "conseil pratique", "image", "nouvelle", "lien vers un tiers", "autre");

	private static DeskFacet facet(String id, boolean levels, List<String> names) {
		return new DeskFacet(new Facet(id), Bilingual.same(id), Bilingual.EMPTY, levels, false,
				names.stream()
						.map(it -> new DeskCode(it.replace(' ', '_'), Bilingual.same(it), Bilingual.EMPTY, Bilingual.EMPTY, "", List.of()))
						.toList(),
				Set.of());
	}

	private static DeskCodebook codebook(List<String> usages, DeskFacet... more) {
		var facets = new ArrayList<DeskFacet>(List.of(facet("usage", false, usages)));
		facets.addAll(List.of(more));
		return new DeskCodebook("1", facets);
	}

	private final DeskFacet models = facet("models", false, List.of("symmetric", "asymmetric", "promotion", "information"));
	private final DeskFacet levels = facet("levels", true, List.of("communication", "interaction", "service"));
	private final DeskCodebook codebook = codebook(FRENCH, models, levels);

	private String keys(DeskCodebook of, Map<String, Character> chosen) {
		CodeKeys keys = CodeKeys.of(of, Map.of(), chosen);
		var all = new StringBuilder();
		of.facets().forEach(facet -> facet.codes().forEach(code -> all.append(keys.key(facet, code).map(String::valueOf).orElse("-"))));
		return all.toString();
	}

	@Test
	void noKeyGivesTwoCodesAndInitialsAreKeptWhereTheyCan() {
		String keys = keys(codebook, Map.of());
		assertThat(keys).hasSize(22).doesNotContain("-", "U", "Q", "T").endsWith("FGHJ123");
		assertThat(keys.chars().distinct().count()).isEqualTo(22);
		// As the picture of the window has them; the five left open share A, E, L, O and V otherwise than there.
		assertThat(keys).matches("CR.KMDS...PIN.ZFGHJ123");
		assertThat(keys(codebook, Map.of())).as("stable").isEqualTo(keys);
	}

	@Test
	void aPersonMayChooseAndTheOthersMakeRoom() {
		String keys = keys(codebook, Map.of("usage concours", 'K', "usage autre", 'U', "models symmetric", 'D'));
		assertThat(keys.charAt(3)).isEqualTo('K');
		assertThat(keys.charAt(15)).isEqualTo('D');
		assertThat(keys).doesNotContain("U");
		assertThat(keys.chars().distinct().count()).isEqualTo(22);
		CodeKeys read = CodeKeys.of(codebook, Map.of(), Map.of("usage concours", 'K'));
		assertThat(read.target('k').orElseThrow().code().id()).isEqualTo("concours");
		assertThat(read.target('Q')).isEmpty();
	}

	/** As the picture of the window has them: 0 for levels, and for models B, which no usage of hers has. */
	@Test
	void noneHasAKeyOfItsOwnWhereATheoryPlacesAUsageNowhere() {
		var askedOfSome = new DeskFacet(models.facet(), models.name(), models.rule(), false, false, models.codes(), Set.of("autre"));
		var levelsOfSome = new DeskFacet(levels.facet(), levels.name(), levels.rule(), true, false, levels.codes(), Set.of("autre"));
		DeskCodebook some = codebook(FRENCH, askedOfSome, levelsOfSome);
		CodeKeys keys = CodeKeys.of(some, Map.of(), Map.of());
		assertThat(keys(some, Map.of())).as("other keys stay").isEqualTo(keys(codebook, Map.of()));
		assertThat(keys.noneKey(levelsOfSome)).contains('0');
		char ofModels = keys.noneKey(askedOfSome).orElseThrow();
		assertThat(keys.target(ofModels)).isEmpty();
		assertThat(keys.noneOf(Character.toLowerCase(ofModels))).contains(askedOfSome);
		assertThat(keys.noneKey(some.usages())).isEmpty();
		assertThat(CodeKeys.of(codebook, Map.of(), Map.of()).noneKey(levels)).isEmpty();
	}

	/** « offre d’emploi » was D where models and levels are coded too, and F in a set that codes usages alone. */
	@ParameterizedTest
	@ValueSource(strings = { "public_engagement-1.0", "public_engagement-1.1", "public_engagement-2.0" })
	void keysAreThoseOfTheStudyWhateverIsAskedFor(String pack) throws IOException {
		Study study = study(pack);
		Map<String, Character> all = CodeKeys.ofStudy(study, Map.of());
		List<String> theories = study.getTheories().stream().map(Theory::getId).toList();
		assertThat(all).hasSizeGreaterThan(15);
		for (int some = 0; some < 1 << theories.size(); some++) {
			int mask = some;
			Set<String> asked = IntStream.range(0, theories.size()).filter(it -> (mask >> it & 1) > 0).mapToObj(theories::get)
					.collect(Collectors.toSet());
			Map<String, Character> keys = CodeKeys.of(DeskCodebook.of(study, asked), all, Map.of()).byName();
			assertThat(new HashSet<>(keys.values())).as("%s", asked).hasSameSizeAs(keys.keySet());
			keys.forEach((code, key) -> assertThat(key).as("%s of %s", code, asked).isEqualTo(all.getOrDefault(code, key)));
			assertThat(keys.keySet()).as("%s", asked).containsAll(all.keySet().stream().filter(it -> it.startsWith("usage ")).toList());
		}
	}

	/**
	 * A study may have other theories than those that place most usages, and several that place some nowhere; a sample may ask for any of
	 * them.
	 */
	@Test
	void samplesOfAnyFacetsHaveTheSameKeysForTheSameCodes() throws IOException {
		Study study = study("public_engagement-2.0");
		for (String more : List.of("arnstein_ladder-1.0", "participation_spectrum-1.0", "dialogic_principles-1.0")) {
			TheoryPackFile.copyInto(
					new TheoryPackFile(Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/" + more + ".xml"))
							.load(),
					study);
		}
		Map<String, Character> ofStudy = CodeKeys.ofStudy(study, Map.of());
		List<String> theories = study.getTheories().stream().map(Theory::getId).toList();
		assertThat(theories).hasSize(6);
		Map<String, Object> met = new HashMap<>();
		for (int some = 0; some < 1 << theories.size(); some++) {
			int mask = some;
			Set<String> asked = IntStream.range(0, theories.size()).filter(it -> (mask >> it & 1) > 0).mapToObj(theories::get)
					.collect(Collectors.toSet());
			DeskCodebook sample = DeskCodebook.of(study, asked);
			CodeKeys keys = CodeKeys.of(sample, ofStudy, Map.of());
			sample.facets().forEach(facet -> {
				facet.codes().forEach(code -> same(met, asked, CodeKeys.name(facet, code), keys.key(facet, code)));
				same(met, asked, "none of " + facet.facet().id(), keys.noneKey(facet));
			});
		}
		assertThat(met).hasSizeGreaterThan(30);
	}

	/** Somebody gave a model the key of a usage: the usage makes room in a sample of usages alone too, where the model is not asked for. */
	@Test
	void whatWasChosenForOneFacetHoldsInSamplesOfOthers() throws IOException {
		Study study = study("public_engagement-2.0");
		Character consultation = CodeKeys.ofStudy(study, Map.of()).get("usage consultation");
		Map<String, Character> chosen = Map.of("grunig two_way_symmetric", consultation);
		Map<String, Character> all = CodeKeys.ofStudy(study, chosen);
		assertThat(all).containsAllEntriesOf(chosen).hasSameSizeAs(new HashSet<>(all.values()));
		CodeKeys usages = CodeKeys.in(study, DeskCodebook.of(study, Set.of()), chosen);
		assertThat(usages.target(consultation)).isEmpty();
		usages.byName().forEach((code, key) -> assertThat(key).as(code).isEqualTo(all.get(code)));
		assertThat(usages.byName()).containsKey("usage consultation");
	}

	private static void same(Map<String, Object> met, Set<String> asked, String code, Object key) {
		assertThat(met.computeIfAbsent(code, it -> key)).as("%s in a sample of %s", code, asked).isEqualTo(key);
	}

	/** Two windows of one study, one in French and one in English: a key is told across the table. */
	@ParameterizedTest
	@ValueSource(strings = { "public_engagement-1.1", "public_engagement-2.0" })
	void aKeyOfAUsageIsALetterOfItsNameInALanguageWhereItCan(String pack) throws IOException {
		Study study = study(pack);
		Map<String, Character> all = CodeKeys.ofStudy(study, Map.of());
		long told = study.getUsages().stream()
				.filter(it -> (Bilingual.of(it.getName()).fr() + " " + Bilingual.of(it.getName()).en()).toUpperCase(Locale.ROOT)
				.indexOf(all.get("usage " + it.getId())) >= 0).count();
		assertThat(told).isGreaterThanOrEqualTo(study.getUsages().size() - 2L);
	}

	/** Somebody gave the contest the key of the consultation: it makes room, everywhere alike. */
	@Test
	void whatAPersonChoseIsTheSameWhateverIsAskedFor() {
		Map<String, Character> usual = CodeKeys.of(codebook, Map.of(), Map.of()).byName();
		var chosen = Map.of("usage concours", usual.get("usage consultation"));
		Map<String, Character> whole = CodeKeys.of(codebook, usual, chosen).byName();
		assertThat(whole).containsAllEntriesOf(chosen);
		assertThat(CodeKeys.of(codebook(FRENCH), usual, chosen).byName()).isEqualTo(whole.entrySet().stream()
				.filter(it -> it.getKey().startsWith("usage ")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	private static Study study(String pack) throws IOException {
		Study study = PalierFactory.eINSTANCE.createStudy();
		TheoryPackFile.copyInto(
				new TheoryPackFile(Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/" + pack + ".xml")).load(),
				study);
		return study;
	}

	@Test
	void moreCodesThanKeysLeaveTheLastWithoutOne() {
		List<String> forty = IntStream.range(0, 40).mapToObj(it -> "code " + it).toList();
		String keys = keys(codebook(forty, models, levels), Map.of());
		assertThat(keys.chars().filter(it -> it != '-').distinct().count()).isEqualTo(26 - 3 + 3);
		assertThat(keys.replace("-", "").chars().distinct().count()).isEqualTo(keys.replace("-", "").length());
		assertThat(keys.substring(0, 19)).doesNotContain("-");
	}

	/** Against all orders of six. */
	@Test
	void pairsCostAsLittleAsCanBe() {
		var random = new Random(5);
		for (int round = 0; round < 40; round++) {
			int[][] costs = new int[6][6];
			for (int[] row : costs) {
				for (int i = 0; i < row.length; i++) {
					row[i] = random.nextInt(30);
				}
			}
			int[] chosen = CheapestPairs.of(costs);
			assertThat(IntStream.of(chosen).distinct().count()).isEqualTo(6);
			assertThat(IntStream.range(0, 6).map(it -> costs[it][chosen[it]]).sum()).isEqualTo(cheapest(costs, 0, new HashSet<>()));
		}
	}

	private static int cheapest(int[][] costs, int row, Set<Integer> used) {
		if (row == costs.length) {
			return 0;
		}
		int least = Integer.MAX_VALUE;
		for (int column = 0; column < costs.length; column++) {
			if (used.add(column)) {
				least = Math.min(least, costs[row][column] + cheapest(costs, row + 1, used));
				used.remove(column);
			}
		}
		return least;
	}
}
