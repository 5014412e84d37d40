// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.ground.text.Bilingual;
import org.palier.importers.Bench;
import org.palier.intake.imports.ImportResult;
import org.palier.model.Agency;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.file.StudyFile;

class GcAccountsImporterTest {

	private static final String HEADER = "Account,Platform,Department,Language,URL,gc_orgID\n";

	@TempDir
	Path folder;

	private final GcAccountsImporter importer = new GcAccountsImporter();
	private Bench bench;

	@BeforeEach
	void benchWithTheOrganisations() throws IOException {
		bench = new Bench();
		bench.bring(new GcOrganisationsImporter(), Bench.shipped("canada-2025-09-26/organisations.csv"), Map.of());
	}

	private ImportResult bring(String rows) throws IOException {
		return bench.bring(importer, Bench.file(folder, "accounts.csv", HEADER + rows), Map.of());
	}

	private Map<String, Long> accountsByPlatform() {
		return new TreeMap<>(bench.cells().flatMap(it -> it.getAccounts().stream().map(account -> it.getPlatform().getId()))
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
	}

	private List<Agency> present() {
		return bench.study.getJurisdictions().get(0).getAgencies().stream()
				.filter(it -> it.getPresences().stream().anyMatch(cell -> cell.getStatus() == PresenceStatus.PRESENT)).toList();
	}

	private Agency agency(String id) {
		return bench.study.getJurisdictions().get(0).getAgencies().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	/**
	 * Counted by a Python script of its own from {@code department-bodies.csv}, which a person wrote: rows; distinct accounts
	 * (agency, platform, address, name, language); agencies with a presence, and those of them in the organisation list; cells
	 * present; names of departments that no list has; names that are proposed only ({@link DepartmentMatchingTest} names
	 * them), each an agency of its own here.
	 */
	@ParameterizedTest
	@CsvSource({ "gc_socials_2024-10-24.csv,1824,1824,98,82,367,8,7", "gc_socials_2025-03-22.csv,1830,1830,98,83,368,8,6",
			"gc_socials_2025-09-26.csv,1881,1881,94,84,366,6,3" })
	void everyVintageIsReadWhole(String name, long rows, long accounts, int agencies, int matched, long cells, int unmatched, int proposed)
			throws IOException {
		ImportResult result = bench.bring(importer, Bench.list(name), Map.of());

		assertThat(result.read()).isEqualTo(rows);
		assertThat(result.accepted() + result.rejected().size()).isEqualTo(rows);
		assertThat(result.rejected()).isEmpty();
		assertThat(accountsByPlatform().values().stream().mapToLong(it -> it).sum()).isEqualTo(accounts);
		assertThat(present()).hasSize(agencies);
		assertThat(present().stream().filter(it -> !it.isUnmatched())).hasSize(matched);
		assertThat(bench.cells().filter(it -> it.getStatus() == PresenceStatus.PRESENT)).hasSize((int) cells);
		assertThat(result.remarks()).filteredOn(it -> it.en().startsWith("No list holds")).hasSize(unmatched);
		assertThat(result.remarks()).filteredOn(it -> it.en().contains("may be “")).hasSize(proposed);
	}

	/**
	 * The publisher's own daily counts: those of the day with an empty language, which are totals; spellings of
	 * one platform added up (X and x; YouTube and Youtube; LinkedIn and Linkedin; Instagram and Intagram;
	 * Snapchat and snapchat); X is the platform twitter.
	 */
	@Test
	void accountsPerPlatformEqualThePublishersOwnCounts() throws IOException {
		var expected = new TreeMap<String, Long>();
		for (String line : Files.readAllLines(Bench.list("gc_platform_counts_to_2025-12-31.csv"), StandardCharsets.UTF_8).stream()
				.distinct().toList()) {
			String[] cells = line.split(",", -1);
			if (cells[2].equals("2024-10-24") && cells[3].isEmpty()) {
				String platform = cells[0].toLowerCase(java.util.Locale.ROOT);
				expected.merge(platform.equals("x") ? "twitter" : platform.equals("intagram") ? "instagram" : platform, Long.valueOf(cells[1]),
						Long::sum);
			}
		}
		bench.bring(importer, Bench.list("gc_socials_2024-10-24.csv"), Map.of());

		assertThat(expected).containsEntry("twitter", 732L).containsEntry("facebook", 676L).hasSize(7);
		assertThat(accountsByPlatform()).isEqualTo(expected);
	}

	/**
	 * Counted by the same Python script over the shipped file, which has no gcOrgID: 98 agencies with a
	 * presence, 83 of them in the organisation list; 371 cells present, 332 of them of listed organisations;
	 * 8 platforms; so 335 x 8 - 332 = 2348 cells are absent. Two rows differ in nothing but the account's name,
	 * which the shipped file leaves out.
	 */
	@Test
	void shippedListWithUnlistedAbsentChecksEveryOrganisation() throws IOException {
		ImportResult result = bench.bring(importer, Bench.shipped("canada-2025-09-26/accounts.csv"),
				Map.of("unlisted", "absent", "checked-on", "2025-09-26"));

		assertThat(result.accepted()).isEqualTo(1881);
		assertThat(accountsByPlatform().values().stream().mapToLong(it -> it).sum()).isEqualTo(1879);
		assertThat(present()).hasSize(98).filteredOn(it -> !it.isUnmatched()).hasSize(83);
		Map<PresenceStatus, Long> cells = bench.cells().collect(Collectors.groupingBy(Presence::getStatus, Collectors.counting()));
		assertThat(cells).isEqualTo(Map.of(PresenceStatus.PRESENT, 371L, PresenceStatus.ABSENT, 2348L));
		assertThat(bench.cells()).isNotEmpty().allSatisfy(it -> assertThat(it.getCheckedOn()).isEqualTo("2025-09-26"));
		assertThat(bench.cells().filter(it -> it.getStatus() == PresenceStatus.ABSENT)).isNotEmpty()
				.allSatisfy(it -> assertThat(it.getEvidence()).isEqualTo("accounts.csv"));
	}

	@Test
	void importingTwiceAndSavingChangesNothing() throws IOException {
		Path file = Bench.shipped("canada-2025-09-26/accounts.csv");
		bench.bring(importer, file, Map.of("unlisted", "absent"));
		Path once = folder.resolve("once.palier");
		new StudyFile(once).save(bench.study);
		ImportResult again = bench.bring(importer, file, Map.of("unlisted", "absent"));
		Path twice = folder.resolve("twice.palier");
		new StudyFile(twice).save(bench.study);
		Path loaded = folder.resolve("loaded.palier");
		new StudyFile(loaded).save(new StudyFile(twice).load());

		assertThat(twice).hasSameBinaryContentAs(once);
		assertThat(loaded).hasSameBinaryContentAs(once);
		// what was in no list or open the first time (8 and 6 names, by the same script) still is
		assertThat(again.remarks()).filteredOn(it -> it.en().startsWith("No list holds") || it.en().contains("may be “")).hasSize(8 + 6);
	}

	@Test
	void jointDepartmentGivesTwoPresencesAndOneAccountWhateverItsNumber() throws IOException {
		bring("@GCIndigenous,X,Crown-Indigenous Relations and Northern Affairs Canada and Indigenous Services Canada,English,https://twitter.com/GCIndigenous,2230.0\n");

		assertThat(present()).extracting(it -> Bilingual.of(it.getName()).en(), it -> it.getPresences().get(0).getAccounts().size())
				.containsExactlyInAnyOrder(tuple("Crown-Indigenous Relations and Northern Affairs Canada", 1), tuple("Indigenous Services Canada", 0));
	}

	@Test
	void nameWithAndThatIsOneOrganisationStaysOne() throws IOException {
		bring("a,X,Agriculture and Agri-Food Canada,English,https://x.com/a,\nb,X,Agriculture et Agroalimentaire Canada,Français,https://x.com/b,\n");

		assertThat(present()).extracting(Agency::getId).containsExactly("gc.2222");
	}

	@Test
	void exactNameGoesBeforeAWrongNumber() throws IOException {
		// the list of 2025-09-26 gives Santé Canada the number of NAV CANADA
		ImportResult result = bring("a,X,Santé Canada,Français,https://x.com/a,3480.0\n");

		assertThat(present()).extracting(it -> Bilingual.of(it.getName()).en()).containsExactly("Health Canada");
		assertThat(result.remarks()).anySatisfy(it -> assertThat(it.fr()).contains("Santé Canada").contains("NAV CANADA"));
	}

	@Test
	void numberDecidesWhenTheNameIsInNoList() throws IOException {
		ImportResult result = bring("a,X,The Mounties,English,https://x.com/a,2288.0\n");

		assertThat(present()).extracting(Agency::getId).containsExactly("gc.2288");
		assertThat(result.remarks()).anySatisfy(it -> assertThat(it.en()).contains("Please check"));
	}

	@Test
	void departmentsOfANumberThatTheOrganisationsLackAreOne() throws IOException {
		bring("a,X,Passport Canada,English,https://x.com/a,3547.0\nb,X,Passeport Canada,Français,https://x.com/b,3547.0\n");

		assertThat(present()).extracting(Agency::getId, Agency::isUnmatched).containsExactly(tuple("unmatched.passport-canada", true));
	}

	@Test
	void nameThatMayBeAnOrganisationIsOneOfItsOwnAndSaysWhich() throws IOException {
		ImportResult result = bring("a,X,Invest in Canada,English,https://x.com/a,\n");

		assertThat(present()).extracting(Agency::getId, Agency::isUnmatched).containsExactly(tuple("unmatched.invest-in-canada", true));
		assertThat(result.remarks()).anySatisfy(it -> assertThat(it.fr()).contains("peut-être « Investir au Canada »"));
	}

	@Test
	void nameThatIsNearlyThatOfAnOrganisationIsTakenForIt() throws IOException {
		ImportResult result = bring("a,X,Natural Resource Canada,English,https://x.com/a,\n");

		assertThat(present()).extracting(Agency::getId).containsExactly("gc.2234");
		assertThat(result.remarks()).anySatisfy(it -> assertThat(it.en()).contains("was taken for “Natural Resources Canada”, likeness 0.99"));
	}

	@Test
	void halfOfAJointDepartmentIsEnoughToKnowTheOther() throws IOException {
		bring("a,X,National Defence and the Canadian Armed Forces,English,https://x.com/a,\n");

		assertThat(present()).extracting(Agency::getId, Agency::isUnmatched).containsExactly(tuple("gc.2233", false),
				tuple("unmatched.canadian-armed-forces", true));
	}

	@Test
	void unmatchedDepartmentGetsItsNameInItsLanguage() throws IOException {
		bring("a,X,Passeport Canada,Français,https://x.com/a,\nb,X,le Bureau de l’ombudsman des vétérans,English,https://x.com/b,\n"
				+ "c,X,Sustainable Development Goals 2030 Unit,Français,https://x.com/c,\n");

		assertThat(Bilingual.of(agency("unmatched.passeport-canada").getName())).isEqualTo(new Bilingual("Passeport Canada", ""));
		assertThat(Bilingual.of(agency("unmatched.bureau-de-l-ombudsman-des-veterans").getName()).en()).isEmpty();
		assertThat(Bilingual.of(agency("unmatched.sustainable-development-goals-2030-unit").getName()).fr()).isEmpty();
	}

	@Test
	void articleAndClosingParenthesisAreNoPartOfAName() throws IOException {
		bring("a,X,The National Research Council Canada,English,https://x.com/a,\n"
				+ "b,Instagram,Natural Sciences and Engineering Research Council of Canada (NSERC),Bilingual,www.instagram.com/nserc_crsng,\n"
				+ "c,X,L’Agence fédérale de développement économique pour le Sud de l’Ontario,Français,https://x.com/c,\n");

		assertThat(present()).extracting(Agency::isUnmatched).containsExactly(false, false, false);
	}

	@ParameterizedTest
	@CsvSource({ "English,en", "Anglais,en", "Français,fr", "French,fr", "Bilingual,mul", "Bilingue,mul" })
	void languageIsReadInBothLanguages(String word, String code) throws IOException {
		bring("a,x ,Health Canada," + word + ",https://x.com/a,\n");

		assertThat(bench.cells()).singleElement().satisfies(it -> assertThat(it.getAccounts().get(0).getLanguage()).isEqualTo(code));
	}

	@Test
	void addressIsRepairedWithARemark() throws IOException {
		ImportResult result = bring("a,LinkedIn,Privy Council Office,Bilingual,https://www.linkedin.com/company/equ ipe-impact-canada-team/,\n");

		assertThat(bench.cells()).singleElement()
				.satisfies(it -> assertThat(it.getAccounts().get(0).getUrl()).isEqualTo("https://www.linkedin.com/company/equipe-impact-canada-team/"));
		assertThat(result.remarks()).anySatisfy(it -> assertThat(it.en()).startsWith("Line 2:"));
	}

	@Test
	void addressOfAnotherPlatformIsKeptAsTheListSaysWithARemark() throws IOException {
		// so do the four of the list of 2024-10-24: the publisher counts them under the platform that it states
		ImportResult result = bring("a,X,Global Affairs Canada,English,https://www.facebook.com/CanadainLosAngeles,\n");

		assertThat(accountsByPlatform()).containsExactly(Map.entry("twitter", 1L));
		assertThat(result.remarks()).anySatisfy(it -> assertThat(it.en()).contains("not one of that platform"));
	}

	@Test
	void faultsNameColumnValueAndRuleAndTheirCellsAreNotCalledAbsent() throws IOException {
		Path file = Bench.file(folder, "bad.csv", HEADER + "a,Orkut,Health Canada,English,https://x.com/a,\nb,X,,English,https://x.com/a,\n"
				+ "c,X,Health Canada,Klingon,https://x.com/a,\nd,X,Health Canada,English,soon,\ne,,Health Canada,English,https://x.com/a,\n");

		ImportResult result = bench.bring(importer, file, Map.of("unlisted", "absent"));

		assertThat(result.rejected()).extracting("line", "column", "value", "rule").containsExactly(
				tuple(2L, "Platform", "Orkut", "unknown_platform"), tuple(3L, "Department", "", "missing_department"),
				tuple(4L, "Language", "Klingon", "unknown_language"), tuple(5L, "URL", "soon", "bad_address"),
				tuple(6L, "Platform", "", "missing_platform"));
		// Health Canada is spoken of: 334 others are absent from X
		assertThat(bench.cells()).hasSize(334).allSatisfy(it -> assertThat(it.getStatus()).isEqualTo(PresenceStatus.ABSENT));
	}

	@Test
	void withoutTheOptionNothingIsCalledAbsent() throws IOException {
		bring("a,X,Health Canada,English,https://x.com/a,\n");

		assertThat(bench.cells()).hasSize(1);
	}
}
