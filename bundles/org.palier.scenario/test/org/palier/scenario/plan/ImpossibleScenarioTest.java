// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.palier.checks.Finding;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.change.ChangeKinds;

class ImpossibleScenarioTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 9, 26);

	private final Study study = ScenarioSamples.census(10, 1);

	@Test
	void whatSeveralScenariosShareIsFoundOnce() {
		Scenario base = ScenarioSamples.scenario(study, "base");
		base.setYears(-1);
		Scenario over = ScenarioSamples.scenario(study, "over");
		over.setBase(base);
		List<Finding> findings = new ImpossibleScenario().check(study, TODAY);
		assertThat(findings).singleElement().satisfies(it -> {
			assertThat(it.object()).isSameAs(base);
			assertThat(it.message().en()).isEqualTo("The scenario “base” lies −1 years ahead; that must be 0 or more.");
		});
		base.setYears(1);
		assertThat(new ImpossibleScenario().check(study, TODAY)).isEmpty();
	}

	@Test
	void kindsAreAskedForOnlyWhereThereAreScenarios() {
		var rule = new ImpossibleScenario().knowing(() -> {
			throw new IllegalStateException("made plug-ins");
		});
		assertThat(rule.check(study, TODAY)).isEmpty();
		assertThat(new ImpossibleScenario(ChangeKinds.NONE).id()).isEqualTo("impossible_scenario");
	}

	@Test
	void itIsContributedUnderItsTitle() throws IOException {
		var rule = new ImpossibleScenario();
		assertThat(Files.readString(Path.of("plugin.xml")))
				.contains("<rule id=\"" + rule.id() + "\" name=\"%rule." + rule.id() + "\" class=\"" + rule.getClass().getName() + "\"/>");
		for (String language : List.of("plugin.properties", "plugin_fr.properties")) {
			var words = new Properties();
			words.load(Files.newBufferedReader(Path.of(language)));
			assertThat(words.getProperty("rule." + rule.id())).isEqualTo(language.contains("_fr") ? rule.title().fr() : rule.title().en());
		}
	}
}
