// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.palier.fixtures.Samples;
import org.palier.fixtures.Unheeding;
import org.palier.ground.Faults;
import org.palier.ground.Progress;
import org.palier.ground.Watchdog;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.history.PersonsWord;

/** Rules at work together: their order, fixes, one that fails, and cancelling. */
class RuleRunTest extends RuledStudy {

	@Test
	void errorsComeFirstAndEveryRuleSpeaksBothLanguages() {
		PersonsWord.unnamed().checkedOn(Samples.cell(study, parks, "twitter", PresenceStatus.PRESENT), LocalDate.of(2027, 1, 1));
		List<Finding> findings = new Validation(ValidationRules.all()).check(study, TODAY, Progress.NONE);
		assertThat(findings).extracting(Finding::rule).containsExactly("checked_in_future", "present_without_evidence",
				"usage_unplaced");
		assertThat(ValidationRules.all()).hasSize(34).extracting(ValidationRule::id).doesNotHaveDuplicates();
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

	/** As the contributions of org.palier.ground list them: what a plain main runs and what the workbench runs are the same. */
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
		assertThat(findings.getFirst().message().en()).contains("fails", "out of order", "ISE-");
		assertThat(findings.getFirst().message().fr()).contains("fails", "out of order").doesNotContain("found");
	}

	@Test
	@Timeout(60)
	void aRuleThatDoesNotEndIsAFindingOnceAndTheOthersGoOn() {
		var calls = new AtomicInteger();
		var over = new AtomicBoolean();
		ValidationRule loops = new ValidationRule() {
			@Override
			public String id() {
				return "loops";
			}

			@Override
			public Severity severity() {
				return Severity.ERROR;
			}

			@Override
			public Bilingual title() {
				return new Bilingual("Tourne en rond", "Loops");
			}

			@Override
			public List<Finding> check(Study checked, LocalDate today) {
				calls.incrementAndGet();
				while (!over.get()) {
					Unheeding.pause();
				}
				return List.of();
			}
		};
		List<Bilingual> told = new ArrayList<>();
		var guarded = new GuardedRule(loops, new Watchdog(Duration.ofMillis(200)), Faults.quarantine(told::add));
		var validation = new Validation(List.of(guarded, new UsageUnplaced()));
		try {
			List<Finding> findings = validation.check(study, TODAY, Progress.NONE);
			assertThat(findings).extracting(Finding::rule).containsExactly("loops", "usage_unplaced");
			assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
			assertThat(findings.getFirst().message().en()).contains("“Loops”", "was not checked").doesNotContain("Exception");
			assertThat(findings.getFirst().message().fr()).contains("Tourne en rond").doesNotContain("checked");
			assertThat(validation.check(study, TODAY, Progress.NONE)).hasSize(2);
			assertThat(calls).as("a part that was left behind is not asked again").hasValue(1);
			assertThat(told).hasSize(1);
		} finally {
			over.set(true);
		}
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
}
