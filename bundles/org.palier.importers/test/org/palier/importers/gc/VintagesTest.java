// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.importers.Bench;
import org.palier.intake.imports.CensusChanges;
import org.palier.intake.imports.CensusUpdate;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.Vintage;
import org.palier.model.Agency;
import org.palier.model.AsOf;
import org.palier.model.Holding;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.CensusCourse;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AccountAddress;

/**
 * Three vintages of the Government of Canada's list, one after the other. What changed was counted over their rows alone by a
 * Python script, by this rule: an account is its address without scheme, www, final slashes and case, twitter.com being x.com,
 * its query kept; of two rows with one address the first counts. Opened: addresses of the later list alone; closed: of the
 * earlier alone; renamed: of both, with another Account; moved: of both, with another Department, letter by letter. That gives
 * 16/10/4/3 and 77/26/13/6.
 */
class VintagesTest {

	private static final List<String> DAYS = List.of("2024-10-24", "2025-03-22", "2025-09-26");

	private final Bench bench;

	VintagesTest() throws IOException {
		bench = new Bench();
	}

	@BeforeEach
	void organisations() throws IOException {
		bench.bring(new GcOrganisationsImporter(), Bench.list("gc_orgs_bilingual_2025-09-26.csv"), Map.of());
	}

	private CensusUpdate update(String day) throws IOException {
		ImportResult result = bench.read(new GcAccountsImporter(), Bench.list("gc_socials_" + day + ".csv"),
				Map.of("as-of", day, "complete", "true"));
		return new CensusUpdate(bench.study, new Vintage(result.facts(), result.rejected(), LocalDate.parse(day), true));
	}

	private CensusChanges bring(String day) throws IOException {
		CensusUpdate update = update(day);
		update.apply(null, Progress.NONE);
		return update.changes();
	}

	@Test
	void theDryRunCountsWhatChangedFromListToList() throws IOException {
		bring(DAYS.get(0));
		CensusChanges march = bring(DAYS.get(1));
		CensusChanges september = bring(DAYS.get(2));

		assertThat(List.of(march.opened().size(), march.closed().size(), march.renamed().size())).containsExactly(16, 10, 4);
		assertThat(List.of(september.opened().size(), september.closed().size(), september.renamed().size())).containsExactly(77, 26, 13);
		// Of the three departments that the script tells apart in March two names are one organisation's, in French and in English.
		assertThat(march.moved()).hasSize(2);
		assertThat(september.moved().stream().filter(it -> !it.from().startsWith("unmatched."))).hasSize(6);
		// The numbers that this list is the first to have find five names to be listed bodies, or another spelling of one name.
		assertThat(september.moved().stream().map(CensusChanges.Moved::from).filter(it -> it.startsWith("unmatched.")).distinct())
				.containsExactlyInAnyOrder(
				"unmatched.invest-in-canada", "unmatched.science-and-engineering-research-canada", "unmatched.passeport-canada",
				"unmatched.office-of-the-federal-ombudsman-for-victims-of-crime", "unmatched.tribunal-de-la-securite-sociale-du-canada");
	}

	/** What the history of the study tells of the accounts is what the dry runs told: an address that stands in two rows is one account. */
	@Test
	void theCourseOfTheCensusCountsAddressesAsTheDryRunDoes() throws IOException {
		for (String day : DAYS) {
			bring(day);
		}
		List<LocalDate> days = DAYS.stream().map(LocalDate::parse).toList();
		List<CensusCourse.Point> points = StudyView.of(bench.study).course().points(days, jurisdiction -> true);
		assertThat(points).extracting(CensusCourse.Point::opened).containsExactly(0L, 16L, 77L);
		assertThat(points).extracting(CensusCourse.Point::closed).containsExactly(0L, 10L, 26L);
	}

	/** What older lists said leaves nothing behind: bodies that they made up give way to those that the newest list finds by their numbers. */
	@Test
	void afterThreeListsNothingIsPresentThatTheNewestDoesNotShow() throws IOException {
		for (String day : DAYS) {
			bring(day);
		}
		Bench newest = new Bench();
		newest.bring(new GcOrganisationsImporter(), Bench.list("gc_orgs_bilingual_2025-09-26.csv"), Map.of());
		ImportResult result = newest.read(new GcAccountsImporter(), Bench.list("gc_socials_2025-09-26.csv"),
				Map.of("as-of", DAYS.get(2), "complete", "true"));
		new CensusUpdate(newest.study, new Vintage(result.facts(), result.rejected(), LocalDate.parse(DAYS.get(2)), true)).apply(null,
				Progress.NONE);
		Set<String> alone = present(newest).map(VintagesTest::key).collect(Collectors.toSet());

		assertThat(present(bench)).allSatisfy(it -> assertThat(it.getCheckedOn()).isEqualTo(DAYS.get(2)));
		assertThat(present(bench).map(VintagesTest::key)).containsExactlyInAnyOrderElementsOf(alone);
		// 1,862 addresses of 1,881 rows, by the script
		assertThat(open(bench)).isEqualTo(open(newest)).hasSize(1862);
	}

	/** Read with the eye: of the names that the list of 2024 gives without a number six are a second language of another one. */
	@Test
	void namesOfOneBodyInTwoLanguagesAreNotCountedTwice() throws IOException {
		bring(DAYS.get(0));
		var frame = StudyView.of(bench.study).frame();

		assertThat(List.of(frame.others(), frame.fewestOthers())).containsExactly(16L, 10L);
	}

	/** Addresses of accounts that nobody saw closed. */
	private static Set<AccountAddress> open(Bench of) {
		AsOf now = AsOf.now(of.study);
		return of.cells().flatMap(cell -> cell.getAccounts().stream()
				.filter(it -> Holding.of(it.getHistory(), now).status() == PresenceStatus.PRESENT)
				.map(it -> AccountAddress.of(cell.getPlatform().getId(), it.getHandle(), it.getUrl()).orElseThrow())).collect(Collectors.toSet());
	}

	private static Stream<Presence> present(Bench of) {
		return of.cells().filter(it -> it.getStatus() == PresenceStatus.PRESENT);
	}

	private static String key(Presence presence) {
		return ((Agency) presence.eContainer()).getId() + " " + presence.getPlatform().getId();
	}
}
