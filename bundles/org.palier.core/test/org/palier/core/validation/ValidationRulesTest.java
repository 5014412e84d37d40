// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.core.Progress;
import org.palier.core.Samples;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.runs.RunKinds;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.model.Theory;

/** Each rule with a study that breaks it and one that does not. */
class ValidationRulesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private Study study;
	private Jurisdiction quebec;
	private Agency parks;

	@BeforeEach
	void start() {
		study = Samples.empty();
		quebec = Samples.jurisdiction(study, "qc");
		parks = Samples.agency(quebec, "parks");
	}

	@Test
	void accountOfAnotherPlatformIsMovedThere() {
		Presence twitter = Samples.cell(study, parks, "twitter", PresenceStatus.PRESENT);
		account(twitter, "", "https://www.facebook.com/parks");
		account(twitter, "", "https://x.com/parks");

		fix("account_on_other_platform", "https://www.facebook.com/parks", "parks", "Facebook");

		assertThat(twitter.getAccounts()).extracting(Account::getUrl).containsExactly("https://x.com/parks");
		assertThat(parks.getPresences()).hasSize(2).last().satisfies(it -> {
			assertThat(it.getPlatform().getId()).isEqualTo("facebook");
			assertThat(it.getStatus()).isEqualTo(PresenceStatus.PRESENT);
			assertThat(it.getAccounts()).hasSize(1);
		});
		assertThat(found("account_on_other_platform")).isEmpty();
	}

	@Test
	void blogMayLieOnAnyHost() {
		account(Samples.cell(study, parks, "blog", PresenceStatus.PRESENT), "", "https://parks.example.org/blog");
		assertThat(found("account_on_other_platform")).isEmpty();
	}

	@Test
	void absentWithAccountsIsSetPresent() {
		Presence cell = Samples.cell(study, parks, "twitter", PresenceStatus.ABSENT);
		assertThat(found("accounts_but_absent")).isEmpty();
		account(cell, "@parks", null);

		fix("accounts_but_absent", "parks", "Twitter");

		assertThat(cell.getStatus()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(found("accounts_but_absent")).isEmpty();
	}

	@Test
	void presentNeedsAnAccountOrEvidence() {
		Presence cell = Samples.cell(study, parks, "twitter", PresenceStatus.PRESENT);
		assertThat(found("present_without_evidence")).singleElement()
				.satisfies(it -> assertThat(it.message().fr()).contains("parks", "Twitter"));
		cell.setEvidence("https://x.com/parks");
		assertThat(found("present_without_evidence")).isEmpty();
	}

	@Test
	void todayIsNotTheFuture() {
		Presence cell = Samples.cell(study, parks, "twitter", PresenceStatus.ABSENT);
		cell.setCheckedOn(LocalDate.of(2026, 11, 24));
		assertThat(found("checked_in_future")).isEmpty();
		cell.setCheckedOn(LocalDate.of(2026, 11, 25));
		assertThat(found("checked_in_future")).singleElement()
				.satisfies(it -> assertThat(it.message().en()).contains("parks", "2026-11-25"));
	}

	@Test
	void checkMayBeAYearOlderThanTheNewestAndNoMore() {
		Samples.cell(study, parks, "facebook", PresenceStatus.ABSENT).setCheckedOn(LocalDate.of(2026, 6, 1));
		Presence old = Samples.cell(study, parks, "twitter", PresenceStatus.ABSENT);
		old.setCheckedOn(LocalDate.of(2025, 6, 1));
		assertThat(found("check_out_of_date")).isEmpty();
		old.setCheckedOn(LocalDate.of(2025, 5, 31));
		assertThat(found("check_out_of_date")).singleElement().satisfies(it -> assertThat(it.object()).isSameAs(old));
	}

	@Test
	void usageNeedsAPresence() {
		Presence cell = Samples.shows(study, parks, "twitter", "event");
		assertThat(found("usage_without_presence")).isEmpty();
		cell.setStatus(PresenceStatus.NOT_CHECKED);
		assertThat(found("usage_without_presence")).hasSize(1);
		cell.setStatus(PresenceStatus.ABSENT);
		assertThat(found("usage_without_presence")).hasSize(1);
	}

	@Test
	void agencyIsNamedInBothLanguages() {
		assertThat(found("name_missing")).isEmpty();
		parks.getName().setEn(null);
		assertThat(found("name_missing")).singleElement().satisfies(it -> assertThat(it.message().en()).contains("parks", "English"));
	}

	@Test
	void sameNameIsFoundWithinAJurisdictionOnly() {
		Agency zoo = Samples.agency(quebec, "zoo");
		Samples.agency(Samples.jurisdiction(study, "ca"), "ca.parks").setName(Bilingual.same("Parks").toModel());
		assertThat(found("same_name")).isEmpty();
		zoo.setName(new Bilingual("Zoo", "PARKS").toModel());
		assertThat(found("same_name")).singleElement().satisfies(it -> assertThat(it.object()).isSameAs(zoo));
	}

	/** As a study edited by hand may be: it loads, is named, and is counted without what places nothing. */
	@Test
	void placementWithoutUsageIsDropped() {
		assertThat(found("placement_incomplete")).isEmpty();
		Theory theory = ordered();
		Placement second = theory.getPlacements().get(1);
		TheoryView before = view();
		second.setUsage(null);
		assertThat(found("placement_incomplete")).hasSize(1);
		assertThat(view().categories()).isEqualTo(before.categories());
		fix("placement_incomplete", "Placement 2 of");
		assertThat(theory.getPlacements()).doesNotContain(second);
		assertThat(found("placement_incomplete")).isEmpty();
	}

	private TheoryView view() {
		return StudyView.of(study).theories().stream().filter(TheoryView::ordered).findFirst().orElseThrow();
	}

	@Test
	void secondPlacementIsDropped() {
		assertThat(found("placement_twice")).isEmpty();
		Theory theory = ordered();
		Placement first = theory.getPlacements().get(0);
		theory.getPlacements().add(EcoreUtil.copy(first));
		int before = theory.getPlacements().size();

		fix("placement_twice", first.getUsage().getName().getEn());

		assertThat(theory.getPlacements()).hasSize(before - 1).contains(first);
		assertThat(found("placement_twice")).isEmpty();
	}

	@Test
	void levelHoldsAUsage() {
		assertThat(found("level_without_usage")).isEmpty();
		Theory theory = ordered();
		theory.getPlacements().removeIf(it -> it.getCategory() == theory.getCategories().get(2));
		assertThat(found("level_without_usage")).singleElement()
				.satisfies(it -> assertThat(it.object()).isSameAs(theory.getCategories().get(2)));
	}

	/** The shipped pack leaves one usage, other, on no level. */
	@Test
	void unplacedUsageIsNamed() {
		assertThat(found("usage_unplaced")).extracting(Finding::key).containsExactly("Usage.other");
		ordered().getPlacements().removeIf(it -> it.getUsage().getId().equals("event"));
		assertThat(found("usage_unplaced")).extracting(Finding::key).containsExactlyInAnyOrder("Usage.other", "Usage.event");
	}

	@Test
	void everyAgencyOfACycleIsFoundAndNoneBelowIt() {
		Agency zoo = Samples.agency(quebec, "zoo");
		Agency cage = Samples.agency(quebec, "cage");
		cage.setParent(zoo);
		zoo.setParent(parks);
		assertThat(found("own_ancestor")).isEmpty();
		parks.setParent(zoo);
		assertThat(found("own_ancestor")).extracting(Finding::key).containsExactly("Agency.parks", "Agency.zoo");
	}

	@Test
	void accountOfTwoAgenciesIsFoundOnOnePlatformOnly() {
		account(Samples.cell(study, parks, "twitter", PresenceStatus.PRESENT), "@Parks", null);
		Agency zoo = Samples.agency(quebec, "zoo");
		account(Samples.cell(study, zoo, "facebook", PresenceStatus.PRESENT), "parks", null);
		assertThat(found("account_of_two_agencies")).isEmpty();
		account(Samples.cell(study, zoo, "twitter", PresenceStatus.PRESENT), "parks", null);
		assertThat(found("account_of_two_agencies")).singleElement()
				.satisfies(it -> assertThat(it.message().en()).contains("parks", "zoo"));
	}

	@Test
	void unmatchedAgencyOfNearlyAListedNameIsFound() {
		parks.setName(Bilingual.same("Department of National Parks").toModel());
		Agency typo = Samples.agency(quebec, "typo");
		typo.setName(Bilingual.same("Departement of National Park").toModel());
		assertThat(found("name_nearly_listed")).as("a listed one").isEmpty();
		typo.setUnmatched(true);
		assertThat(found("name_nearly_listed")).singleElement().satisfies(it -> assertThat(it.fix()).isEmpty());
		typo.setName(Bilingual.same("Department of National Parts and Seas").toModel());
		assertThat(found("name_nearly_listed")).isEmpty();
	}

	/** Levenshtein's own kind of example: kitten, sitting, 3. */
	@Test
	void distanceCountsLetters() {
		assertThat(EditDistance.of("kitten", "sitting")).isEqualTo(3);
		assertThat(EditDistance.of("", "abc")).isEqualTo(3);
	}

	/** Every pair compared, by the plain recurrence: what the index must give too. */
	@Test
	void nearNamesAreFoundAsIfAllWereCompared() {
		var random = new Random(7);
		var keys = new ArrayList<String>();
		for (int i = 0; i < 300; i++) {
			String key = i % 3 == 0 || keys.isEmpty() ? letters(random, 5 + random.nextInt(40)) : keys.get(random.nextInt(keys.size()));
			for (int change = random.nextInt(5); change > 0 && key.length() > 1; change--) {
				int at = random.nextInt(key.length());
				key = key.substring(0, at) + letters(random, random.nextInt(3)) + key.substring(at + random.nextInt(2));
			}
			if (!keys.contains(key)) {
				keys.add(key);
			}
		}
		var names = new NearNames();
		keys.forEach(it -> names.add(Samples.agency(quebec, it), it));
		int near = 0;
		for (String key : keys) {
			List<String> expected = keys.stream().filter(it -> {
				int limit = Math.min(3, Math.min(it.length(), key.length()) / 10);
				return !it.equals(key) && recurrence(it, key) <= limit;
			}).toList();
			near += expected.size();
			assertThat(names.near(key)).extracting(Agency::getId).containsExactlyElementsOf(expected);
		}
		assertThat(near).isGreaterThan(50);
	}

	private static String letters(Random random, int count) {
		return random.ints(count, 'a', 'e').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static int recurrence(String one, String other) {
		int[][] distance = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				distance[i][j] = i == 0 || j == 0 ? i + j
						: Math.min(Math.min(distance[i - 1][j], distance[i][j - 1]) + 1,
								distance[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
			}
		}
		return distance[one.length()][other.length()];
	}

	@Test
	void aRunThatCountsAndInWhichPostsFailedIsNamed() {
		Instant noon = Instant.parse("2026-11-24T12:00:00Z");
		StudyRuns.list(study, "20261124-120000-classify", new RunKinds.Classify(), noon, "service");
		assertThat(found("posts_failed")).isEmpty();
		Run run = StudyRuns.list(study, "20261124-120001-classify", new RunKinds.Classify(), noon, "service");
		run.setFailed(7);
		assertThat(found("posts_failed")).singleElement().satisfies(it -> {
			assertThat(it.object()).isSameAs(run);
			assertThat(it.message().en()).contains("“service”", "7 posts", "20261124-120001-classify");
		});
		run.setActive(false);
		assertThat(found("posts_failed")).isEmpty();
	}

	@Test
	void errorsComeFirstAndEveryRuleSpeaksBothLanguages() {
		Samples.cell(study, parks, "twitter", PresenceStatus.PRESENT).setCheckedOn(LocalDate.of(2027, 1, 1));
		List<Finding> findings = new Validation(ValidationRules.all()).check(study, TODAY, Progress.NONE);
		assertThat(findings).extracting(Finding::rule).containsExactly("checked_in_future", "present_without_evidence",
				"usage_unplaced");
		assertThat(ValidationRules.all()).hasSize(17).extracting(ValidationRule::id).doesNotHaveDuplicates();
		assertThat(ValidationRules.all()).isNotEmpty().allSatisfy(it -> {
			assertThat(it.title().fr()).isNotBlank();
			assertThat(it.title().en()).isNotBlank();
		});
	}

	@Test
	void fixesOfOneRuleAreOneStep() {
		Agency zoo = Samples.agency(quebec, "zoo");
		for (Agency agency : List.of(parks, zoo)) {
			account(Samples.cell(study, agency, "twitter", PresenceStatus.ABSENT), "@" + agency.getId(), null);
			account(Samples.cell(study, agency, "facebook", PresenceStatus.PRESENT), "", "https://x.com/" + agency.getId());
		}
		Study before = EcoreUtil.copy(study);
		// The second rule writes beneath agencies, the first beneath their presences.
		List<QuickFix> fixes = Stream.of("accounts_but_absent", "account_on_other_platform").flatMap(it -> found(it).stream())
				.map(it -> it.fix().orElseThrow()).toList();
		assertThat(fixes).hasSize(4);

		RecordedEdit edit = QuickFix.together(Bilingual.same("Fix"), fixes).strict();
		edit.run();

		assertThat(found("accounts_but_absent")).isEmpty();
		assertThat(found("account_on_other_platform")).isEmpty();
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	/** As the contributions of org.palier.core list them: what a plain main runs and what the workbench runs are the same. */
	@Test
	void everyShippedRuleIsContributed() throws Exception {
		String contributed = Files.readString(Path.of("plugin.xml"));
		assertThat(ValidationRules.all()).isNotEmpty().allSatisfy(it -> assertThat(contributed)
				.contains("<rule id=\"" + it.id() + "\" name=\"%rule." + it.id() + "\" class=\"" + it.getClass().getName() + "\"/>"));
		assertThat(contributed.split("<rule ")).hasSize(ValidationRules.all().size() + 1);
		for (String language : List.of("plugin.properties", "plugin_fr.properties")) {
			var words = new Properties();
			words.load(Files.newBufferedReader(Path.of(language)));
			assertThat(ValidationRules.all()).isNotEmpty().allSatisfy(it -> assertThat(words.getProperty("rule." + it.id()))
					.isEqualTo(language.contains("_fr") ? it.title().fr() : it.title().en()));
		}
	}

	@Test
	void aRuleThatFailsIsAFindingAndTheOthersGoOn() {
		ValidationRule fails = new ValidationRule() {
			@Override
			public String id() {
				return "fails";
			}

			@Override
			public Severity severity() {
				return Severity.ERROR;
			}

			@Override
			public Bilingual title() {
				return Bilingual.same("Fails");
			}

			@Override
			public List<Finding> check(Study checked, LocalDate today) {
				throw new IllegalStateException("out of order");
			}
		};
		List<Finding> findings = new Validation(List.of(fails, new UsageUnplaced())).check(study, TODAY, Progress.NONE);
		assertThat(findings).extracting(Finding::rule).containsExactly("fails", "usage_unplaced");
		assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
		assertThat(findings.getFirst().message().en()).contains("fails", "IllegalStateException", "out of order");
		assertThat(findings.getFirst().message().fr()).contains("fails", "out of order").doesNotContain("found");
	}

	@Test
	void cancellingStopsBeforeTheNextRule() {
		Progress stopped = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatExceptionOfType(CancellationException.class)
				.isThrownBy(() -> new Validation(ValidationRules.all()).check(study, TODAY, stopped));
	}

	private List<Finding> found(String rule) {
		return new Validation(ValidationRules.all()).check(study, TODAY, Progress.NONE).stream().filter(it -> it.rule().equals(rule)).toList();
	}

	/** Runs the one fix of a rule, undoes it, and leaves it redone. */
	private void fix(String rule, String... named) {
		assertThat(found(rule)).hasSize(1);
		Finding finding = found(rule).get(0);
		assertThat(finding.message().en()).contains(named);
		Study before = EcoreUtil.copy(study);
		RecordedEdit edit = finding.fix().orElseThrow().edit().strict();
		edit.run();
		assertThat(edit.changedSomething()).isTrue();
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		edit.redo();
	}

	private Theory ordered() {
		return study.getTheories().stream().filter(Theory::isOrdered).findFirst().orElseThrow();
	}

	private static void account(Presence presence, String handle, String url) {
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setId("a" + System.identityHashCode(account));
		account.setHandle(handle);
		account.setUrl(url);
		presence.getAccounts().add(account);
	}
}
