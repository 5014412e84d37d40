// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.palier.fixtures.TableNumbers.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.Agency;
import org.palier.model.FindingStep;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.Platform;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.CensusCells;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.LookBack;

/** Where presences were found, over seven agencies and two platforms, with values found with a pencil. */
class StepsOfDetectionTest {

	private static final LocalDate MARCH = LocalDate.of(2026, 3, 22);
	private static final LocalDate MAY = LocalDate.of(2026, 5, 2);
	private static final LocalDate JUNE = LocalDate.of(2026, 6, 3);

	private Study study;
	private Jurisdiction quebec;

	/**
	 * On Facebook, a is found on its site, b in a list in March and on its site in May. There, c is not on its site but
	 * found by the search in May. There, d is not on its site and absent by the search, e is not on its site, and a
	 * person found f. On Twitter, a is found by the search of the site after both others found nothing. There, b is
	 * present in March, gone in May, back by the search in June, and c is inaccessible. Agency g, of Canada, is in a
	 * list from before steps were kept.
	 */
	@BeforeEach
	void sevenAgencies() {
		study = Samples.empty();
		quebec = Samples.jurisdiction(study, "qc");
		Agency a = agency("a");
		Agency b = agency("b");
		Agency c = agency("c");
		Agency d = agency("d");
		saw(a, "facebook", MAY, PresenceStatus.PRESENT, FindingStep.OWN_SITE);
		saw(b, "facebook", MARCH, PresenceStatus.PRESENT, FindingStep.LIST);
		saw(b, "facebook", MAY, PresenceStatus.PRESENT, FindingStep.OWN_SITE);
		saw(c, "facebook", MARCH, PresenceStatus.NOT_CHECKED, FindingStep.OWN_SITE);
		saw(c, "facebook", MAY, PresenceStatus.PRESENT, FindingStep.PLATFORM_SEARCH);
		saw(d, "facebook", MARCH, PresenceStatus.NOT_CHECKED, FindingStep.OWN_SITE);
		saw(d, "facebook", MAY, PresenceStatus.ABSENT, FindingStep.PLATFORM_SEARCH);
		saw(agency("e"), "facebook", MARCH, PresenceStatus.NOT_CHECKED, FindingStep.OWN_SITE);
		saw(agency("f"), "facebook", MARCH, PresenceStatus.PRESENT, FindingStep.PERSON);
		saw(a, "twitter", MARCH, PresenceStatus.NOT_CHECKED, FindingStep.OWN_SITE);
		saw(a, "twitter", MAY, PresenceStatus.NOT_CHECKED, FindingStep.PLATFORM_SEARCH);
		saw(a, "twitter", JUNE, PresenceStatus.PRESENT, FindingStep.SITE_SEARCH);
		saw(b, "twitter", MARCH, PresenceStatus.PRESENT, FindingStep.OWN_SITE);
		saw(b, "twitter", MAY, PresenceStatus.ABSENT, FindingStep.LIST);
		saw(b, "twitter", JUNE, PresenceStatus.PRESENT, FindingStep.PLATFORM_SEARCH);
		saw(c, "twitter", MAY, PresenceStatus.INACCESSIBLE, FindingStep.PLATFORM_SEARCH);
		saw(Samples.agency(Samples.jurisdiction(study, "ca"), "g"), "facebook", MARCH, PresenceStatus.PRESENT, FindingStep.UNKNOWN);
	}

	private Agency agency(String id) {
		return Samples.agency(quebec, id);
	}

	private void saw(Agency agency, String platform, LocalDate on, PresenceStatus status, FindingStep step) {
		Platform where = study.getPlatforms().stream().filter(it -> it.getId().equals(platform)).findFirst().orElseThrow();
		CensusCells.made(agency, where, study.getPlatforms()).observe(new Observation(on, status, step, null, null, null, null, false));
	}

	private static List<Double> numbers(Table table, Map<String, String> row, String... columns) {
		return List.of(columns).stream().map(it -> number(table, row, it)).toList();
	}

	@Test
	void presenceCountsInTheFirstStepThatFoundItAndTheRestIsAbsentOrOpen() {
		Table table = new FoundByStep().compute(StudyView.of(study));
		String[] columns = { "cells", "presences", "found.own_site", "found.platform_search", "found.site_search", "found.list",
				"found.person", "absent",
				"not_found", "not_looked" };

		assertThat(numbers(table, Map.of("jurisdiction", "qc", "platform", "facebook"), columns)).containsExactly(6., 4., 2., 1., 0., 0.,
				1., 1., 1., 0.);
		assertThat(numbers(table, Map.of("jurisdiction", "qc", "platform", "twitter"), columns)).containsExactly(6., 2., 0., 1., 1., 0., 0.,
				0., 1., 3.);
		assertThat(numbers(table, Map.of("jurisdiction", "ca", "platform", "facebook"), columns)).containsExactly(1., 1., 0., 0., 0., 1.,
				0., 0., 0., 0.);
		assertThat(numbers(table, Map.of("jurisdiction", "all", "platform", "facebook"), columns)).containsExactly(7., 5., 2., 1., 0., 1.,
				1., 1., 1., 0.);
		assertThat(table.definition().en()).contains("not found on the site is not absent");
		// Where nobody looked at all is no row, and its cells are in no sum, so that rows add up.
		assertThat(table.rows()).noneMatch(row -> ((Value.Item) row.get(1)).id().equals("youtube"));
		assertThat(number(table, Map.of("jurisdiction", "qc", "platform", "all"), "cells")).isEqualTo(6 * 2);
		assertThat(number(table, Map.of("jurisdiction", "qc", "platform", "all"), "not_looked")).isEqualTo(0 + 3);
	}

	/** The only platform looked at is all of them: its row once more would say nothing. */
	@Test
	void aSinglePlatformHasNoSum() {
		Study one = Samples.empty();
		Samples.cell(one, Samples.agency(Samples.jurisdiction(one, "qc"), "a"), "facebook", PresenceStatus.PRESENT);
		for (Indicator indicator : List.of(new FoundByStep(), new StepYield())) {
			assertThat(indicator.compute(StudyView.of(one)).rows()).extracting(it -> ((Value.Item) it.get(1)).id()).containsExactly("facebook");
		}
	}

	@Test
	void yieldOfAStepIsWhatItAddsOfAllPresencesAndOfWhatWasLookedAtInIt() {
		Table table = new StepYield().compute(StudyView.of(study));

		Map<String, String> search = Map.of("jurisdiction", "qc", "platform", "all", "step", "platform_search");
		assertThat(numbers(table, search, "looked", "added")).containsExactly(5., 2.);
		assertThat(number(table, search, "share_of_presences")).isCloseTo(2 / 6., within(1e-12));
		assertThat(number(table, search, "share_of_looked")).isCloseTo(2 / 5., within(1e-12));
		assertThat(numbers(table, Map.of("jurisdiction", "qc", "platform", "facebook", "step", "own_site"), "looked", "added",
				"share_of_presences"))
				.containsExactly(5., 2., 0.5);
		assertThat(numbers(table, Map.of("jurisdiction", "qc", "platform", "facebook", "step", "list"), "looked", "added"))
				.containsExactly(1., 0.);
	}

	/** In Canada a list names one account and says of nobody that it has none: 1 of 1 is no finding. */
	@Test
	void whatAListNamesIsNoShareOfWhatItNames() {
		Table table = new StepYield().compute(StudyView.of(study));
		List<Value> row = table.rows().stream()
				.filter(it -> List.of("ca", "facebook", "list").equals(it.subList(0, 3).stream().map(Value.Item.class::cast)
				.map(Value.Item::id).toList())).findFirst().orElseThrow();

		assertThat(row.get(table.column("looked"))).isEqualTo(new Value.Count(1));
		assertThat(((Value.Undefined) row.get(table.column("share_of_looked"))).reason().en()).startsWith("only presences were listed");
	}

	@Test
	void censusOfADateKnowsTheLooksOfThatDate() {
		StudyView march = StudyView.of(study, PostCounts.NONE, new LookBack(MARCH, null, null));

		assertThat(numbers(new FoundByStep().compute(march), Map.of("jurisdiction", "qc", "platform", "facebook"), "presences",
				"found.own_site", "found.list",
				"found.person", "not_found", "not_looked")).containsExactly(2., 0., 1., 1., 3., 1.);
	}

	@Test
	void studyInWhichNobodyLookedSaysSo() {
		Study unread = Samples.empty();
		Samples.agency(Samples.jurisdiction(unread, "qc"), "a");

		assertThat(new FoundByStep().compute(StudyView.of(unread)).notes()).extracting(it -> it.en())
				.containsExactly("nobody has looked at any cell yet");
		assertThat(new StepYield().compute(StudyView.of(unread)).rows()).isEmpty();
	}
}
