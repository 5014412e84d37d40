// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.explore.Comparison;
import org.palier.explore.Comparison.Row;
import org.palier.explore.Comparison.Verdict;
import org.palier.explore.Measure;
import org.palier.explore.QuestionException;
import org.palier.explore.Ranges;
import org.palier.fixtures.FiveTheories;
import org.palier.fixtures.Samples;
import org.palier.fixtures.WrittenPosts;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.PlacementChange;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.view.FilteredPosts;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKinds;
import org.palier.statistics.differences.ShareDifference;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.filter.SavedViews;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;

/**
 * Sides that a pencil can add up. Twelve museums write on Twitter: in 2013 ten posts each, all news, in 2014 ten each, of which five to
 * seven are news and the others services. Twelve archives write ten news each in both years, three libraries in 2013 alone.
 */
class ComparingTest {

	private static final int BODIES = 12;

	@TempDir
	private Path folder;
	private Study study;
	private final WrittenPosts posts = new WrittenPosts();

	@BeforeEach
	void census() {
		study = Samples.empty();
		Jurisdiction here = Samples.jurisdiction(study, "here");
		for (String kind : new String[] {"museum", "archive", "library"}) {
			AgencyCategory category = PalierFactory.eINSTANCE.createAgencyCategory();
			category.setId(kind);
			category.setName(Bilingual.same(kind).toModel());
			study.getCategories().add(category);
			for (int i = 0; i < (kind.equals("library") ? 3 : BODIES); i++) {
				Agency body = Samples.agency(here, kind + i);
				body.setCategory(category);
				Presence cell = Samples.shows(study, body, "twitter", kind.equals("museum") ? "online_service" : "news_release");
				cell.observe(Observation.listed(LocalDate.of(kind.equals("archive") ? 2025 : 2026, 2, 1), PresenceStatus.PRESENT));
				Samples.account(cell, kind + i, null);
				posts.write(10, kind + i, "2013", "news_release");
				if (kind.equals("archive")) {
					posts.write(10, kind + i, "2014", "news_release");
				}
				if (kind.equals("museum")) {
					posts.write(5 + i % 3, kind + i, "2014", "news_release").write(5 - i % 3, kind + i, "2014", "online_service");
				}
			}
		}
	}

	/** What a test compares. */
	@FunctionalInterface
	private interface Using {
		void with(Comparing comparing) throws QuestionException, IOException;
	}

	private void comparing(Using test) throws IOException {
		posts.in(study, folder, (here, all) -> {
			Attribution attribution = Attribution.of(here, all);
			PartViews parts = part -> StudyView.of(here, new FilteredPosts(here, attribution, StudyFilter.of(part, here)).of(all),
					AddressForms.SHIPPED, LookBack.NOW.only(part));
			try {
				test.with(new Comparing(here, parts.of(Where.ALL), parts, ChangeKinds.NONE));
			} catch (QuestionException refused) {
				throw new IOException(refused.getMessage(), refused);
			}
			return "";
		});
	}

	private static TwoSides compare(Comparing comparing, String one, String other) throws QuestionException, IOException {
		return compare(comparing, one, other, Measure.POSTS);
	}

	private static TwoSides compare(Comparing comparing, String one, String other, Measure measure) throws QuestionException, IOException {
		return comparing.of(comparing.sides().find(one).side(), comparing.sides().find(other).side(), measure, Progress.NONE);
	}

	private static Row row(TwoSides sides, String code) {
		Comparison codes = sides.codes().orElseThrow();
		return codes.rows().stream().filter(it -> it.groups().getFirst().id().equals(code)).findFirst().orElseThrow();
	}

	@Test
	void yearsOfTheSameBodiesArePaired() throws Exception {
		comparing(it -> {
			TwoSides years = compare(it, "2013", "2014");
			Row services = row(years, "online_service");
			// Of 240 posts of 2014 there are 5 + 4 + 3 services for each three museums: 48; of 270 posts of 2013 none.
			assertThat(services.points()).isCloseTo(0.20, within(1e-12));
			ShareDifference range = services.difference().orElseThrow();
			assertThat(range.low()).isBetween(0.05, 0.19);
			assertThat(range.high()).isBetween(0.21, 0.35);
			assertThat(services.verdict()).as("a program coded all of it").isEqualTo(Verdict.CODED);
			assertThat(years.codes().orElseThrow().ranges()).isInstanceOf(Ranges.Resampled.class);
			assertThat(years.codes().orElseThrow().table().source()).contains("Cameron");
			assertThat(years.levels().orElseThrow().rows()).isNotEmpty();
			assertThat(services.counted()).as("posts of both sides").isPresent();
			assertThat(years.remarks()).as("of the same bodies, no census is older").noneMatch(told -> told.en().contains("older"));
		});
	}

	@Test
	void savedViewsThatShareBodiesAreComparedTogether() throws Exception {
		new SavedViews(study).add("Museums and archives", Where.of("category in (museum, archive)")).run();
		new SavedViews(study).add("Museums", Where.of("category = museum")).run();
		comparing(it -> {
			TwoSides views = compare(it, "view:museums", "view:Museums and archives");
			// 48 of 240 posts of museums, 48 of 480 of both.
			assertThat(row(views, "online_service").points()).isCloseTo(-0.10, within(1e-12));
			ShareDifference range = row(views, "online_service").difference().orElseThrow();
			ShareDifference turned = row(compare(it, "view:Museums and archives", "view:museums"), "online_service").difference().orElseThrow();
			assertThat(turned.turned().low()).as("the same, whichever is first").isCloseTo(range.low(), within(1e-12));
			assertThat(row(views, "online_service").one().counted()).as("another view lists it").isEmpty();
			TwoSides whole = compare(it, "vue:Museums", "étude");
			assertThat(row(whole, "online_service").points()).isCloseTo(48 / 510.0 - 0.20, within(1e-12));
		});
	}

	@Test
	void ofFewBodiesNoRangeIsGivenAndTheReasonIsSaid() throws Exception {
		comparing(it -> {
			TwoSides few = compare(it, "category:museum", "category:library");
			assertThat(few.codes().orElseThrow().rows()).allMatch(row -> row.difference().isEmpty());
			assertThat(few.codes().orElseThrow().table().notes()).extracting(Bilingual::en)
					.contains("No ranges: they need 10 agencies on each side, and here one has 3.");
		});
	}

	@Test
	void whatIsNotAlikeIsSaidFirst() throws Exception {
		Samples.shows(study, study.getJurisdictions().getFirst().getAgencies().getFirst(), "facebook", "news_release");
		comparing(it -> {
			assertThat(compare(it, "museum", "archive").remarks()).extracting(Bilingual::en)
					.containsExactly("The census of archive is older by 12 months: February 1, 2025 against February 1, 2026.");
			assertThat(compare(it, "facebook", "platform:X (Twitter)", Measure.USAGES).codes()).as("platforms, too").isPresent();
			assertThat(compare(it, "museum", "library", Measure.USAGES).remarks()).extracting(Bilingual::en)
					.contains("Only museum has anything here on Facebook.");
		});
	}

	@Test
	void usagesThatPeopleSawAreClearByThemselves() throws Exception {
		comparing(it -> {
			TwoSides seen = compare(it, "museum", "archive", Measure.USAGES);
			assertThat(row(seen, "online_service").points()).isEqualTo(-1);
			assertThat(row(seen, "online_service").verdict()).isEqualTo(Verdict.CLEAR);
			assertThat(seen.title().en()).isEqualTo("archive has more Broadcast than museum: 100.0% against 0.0%");
		});
	}

	@Test
	void twoTheoriesAreComparedByRankOrRefused() throws Exception {
		FiveTheories.of(study);
		comparing(it -> {
			TwoSides refused = compare(it, "theory:chang_kannan", "theory:arnstein");
			assertThat(refused.levels()).isEmpty();
			assertThat(refused.remarks().getFirst().en()).contains("3 levels", "has 8");
			assertThatThrownBy(() -> compare(it, "theory:arnstein", "museum")).hasMessageContaining("another theory");
		});
	}

	@Test
	void whatIsNotThereIsSaidWithWhatIs() throws Exception {
		comparing(it -> {
			assertThatThrownBy(() -> compare(it, "view:Ministries", "study")).hasMessageContaining("no “view:Ministries”")
					.hasMessageContaining("Whole study");
			assertThatThrownBy(() -> compare(it, "museum", "category:museum")).hasMessageContaining("Both sides are museum");
			assertThatThrownBy(() -> compare(it, "museum", "nowhere")).hasMessageContaining("museum, archive, library");
		});
	}

	@Test
	void otherProgramsAndCodebooksAreSaid() throws Exception {
		posts.codedBy("model", "2.0");
		for (int i = 0; i < BODIES; i++) {
			posts.write(10, "archive" + i, "2015", "news_release");
			posts.write(10, "museum" + i, "2015", "news_release");
		}
		comparing(it -> {
			assertThat(compare(it, "2014", "2015").remarks()).extracting(Bilingual::en).contains(
					"Other programs coded them: 2014 by rules, 2015 by model.",
					"They were coded by other codebooks: 2014 by version 1, 2015 by version 2.0.");
			assertThat(compare(it, "2013", "2014").remarks()).as("both by the same one").noneMatch(told -> told.en().contains("program"));
		});
	}

	/** News are placed on the level of services, so that all 510 posts are there: 48 of them were before. */
	@Test
	void aScenarioIsComparedWithTheStudyByItsDraws() throws Exception {
		Scenario scenario = PalierFactory.eINSTANCE.createScenario();
		scenario.setId("all");
		scenario.setName(Bilingual.same("News as services").toModel());
		PlacementChange change = PalierFactory.eINSTANCE.createPlacementChange();
		change.setId("p");
		change.setTheory(study.getTheories().stream().filter(Theory::isOrdered).findFirst().orElseThrow());
		change.setUsage(study.getUsages().stream().filter(it -> it.getId().equals("news_release")).findFirst().orElseThrow());
		change.setCategory(change.getTheory().getCategories().get(2));
		scenario.getChanges().add(change);
		study.getScenarios().add(scenario);
		comparing(it -> {
			TwoSides supposed = compare(it, "study", "scenario:News as services");
			Row services = supposed.levels().orElseThrow().rows().stream().filter(row -> row.points() > 0).findFirst().orElseThrow();
			assertThat(services.points()).isCloseTo(462 / 510.0, within(1e-12));
			assertThat(services.verdict()).isEqualTo(Verdict.LIKELY);
			assertThat(supposed.title().en()).isEqualTo("News as services would have less Broadcast than Whole study: 0.0% against 90.6%");
			assertThatThrownBy(() -> compare(it, "museum", "scenario:News as services"))
					.hasMessageContaining("with the study or with another scenario");
		});
	}
}
