// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.PresenceStatus;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.draw.ResolvedScenario;

/** A new platform that three agencies in ten take up, among 120 agencies on two platforms. */
class MainTableTest {

	private final Study study = ScenarioSamples.census(120, 2);
	private Simulation simulation;
	private Table table;

	@BeforeEach
	void draw() throws Exception {
		simulation = simulation(adopted("s", 0.3));
		table = MainTable.of(simulation);
	}

	private Scenario adopted(String id, double rate) {
		Scenario scenario = ScenarioSamples.scenario(study, id);
		var appears = ScenarioSamples.appears(scenario, "p", "agora");
		ScenarioSamples.adopt(scenario, "a", appears.getPlatform(), ScenarioSamples.assume(scenario, "rate", ScenarioSamples.fixed(rate)))
				.setIndependent(true);
		return scenario;
	}

	private Simulation simulation(Scenario scenario) throws Exception {
		return new MonteCarlo(2).run(ResolvedScenario.of(study, StudyView.of(study), scenario),
				List.of(new Penetration(), new PresenceShare()), 4000, 1, Progress.NONE);
	}

	/** The first page of a report has the number of all, under the name of its measure alone. */
	@Test
	void theMainNumberIsOfTheWhole() {
		Outcome main = new MainOutcomes(List.of(new Penetration(), new PresenceShare())).of(simulation).getFirst();
		assertThat(main.key().indicator()).isEqualTo("penetration");
		assertThat(main.key().row()).containsExactly("all");
		assertThat(OutcomeWords.of(simulation, main).brief(simulation, main).en()).isEqualTo("Penetration");
		Outcome agora = simulation.outcomes().stream().filter(it -> it.key().row().equals(List.of("all", "agora"))).findFirst().orElseThrow();
		assertThat(OutcomeWords.of(simulation, agora).brief(simulation, agora).en()).startsWith("Presences by platform, ").contains(" (");
	}

	/** 10 %, 50 % and 90 % quantiles of Binomial(120, 0.3): 30, 36 and 42 (scipy.stats.binom.ppf). */
	@Test
	void whatIsNewHasNoChangeButAnInterval() {
		List<Value> agora = row("presence_share.presences", "all/agora");
		assertThat(agora.get(2)).isInstanceOf(Value.Undefined.class);
		assertThat(number(agora.get(3))).isEqualTo(36);
		assertThat(number(agora.get(4))).isEqualTo(30);
		assertThat(number(agora.get(5))).isEqualTo(42);
		assertThat(label(agora.get(6)).en()).isEqualTo("–");
		assertThat(label(agora.get(7))).isEqualTo(new Bilingual("Nouveau", "New"));
	}

	/** Three in ten of those on no platform become present. */
	@Test
	void aShareRisesByPoints() {
		long present = Agencies.of(study)
				.filter(it -> it.getPresences().stream().anyMatch(cell -> cell.getStatus() == PresenceStatus.PRESENT)).count();
		double expected = (present + 0.3 * (120 - present)) / 120;
		List<Value> all = row("penetration.penetration", "all");
		assertThat(label(all.get(0)).en()).isEqualTo("Penetration");
		assertThat(((Value.Share) all.get(2)).fraction()).isEqualTo(present / 120.0);
		assertThat(((Value.Share) all.get(3)).fraction()).isCloseTo(expected, within(0.01));
		double change = ((Value.Share) all.get(3)).fraction() - present / 120.0;
		assertThat(((Value.Item) all.get(6)).id()).isEqualTo(Double.toString(change));
		assertThat(label(all.get(6)).fr()).isEqualTo("+%s\u00a0pts".formatted(
				"%.1f".formatted((Math.rint(((Value.Share) all.get(3)).fraction() * 1000) - Math.rint(present / 120.0 * 1000)) / 10)
						.replace('.', ',')));
		assertThat(((Value.Item) all.get(7)).id()).isEqualTo("up");
	}

	/** Others keep what they have: their shares of a larger whole fall, which is said to be no fall of theirs. */
	@Test
	void whatFallsAndWhatIsOfTheWholeIsTold() {
		assertThat(table.rows()).extracting(it -> ((Value.Item) it.get(0)).id()).containsExactly("penetration.penetration", "penetration.present",
				"presence_share.share", "presence_share.share", "presence_share.share", "presence_share.presences");
		assertThat(table.rows().subList(2, 5)).extracting(it -> ((Value.Item) it.get(7)).id()).containsExactly("part_stands", "part_stands",
				"new");
		assertThat(label(table.rows().get(2).get(7)).en()).doesNotContainIgnoringCase("fall").contains("Count unchanged");
	}

	/** Medians of Binomial(120, 0.3) and (120, 0.5) are 36 and 60 (scipy.stats.binom.ppf). */
	@Test
	void twoScenariosStandSideBySideWithTheirDifference() throws Exception {
		table = MainTable.of(simulation, simulation(adopted("t", 0.5)));
		List<Value> agora = row("presence_share.presences", "all/agora");
		assertThat(number(agora.get(2))).isEqualTo(36);
		assertThat(number(agora.get(3))).isEqualTo(60);
		assertThat(Double.parseDouble(((Value.Item) agora.get(4)).id())).isCloseTo(24, within(1.0));
		assertThat(label(agora.get(4)).en()).startsWith("+");
		assertThat(label(agora.get(7))).isEqualTo(new Bilingual("Probablement plus", "Likely more"));
	}

	@Test
	void besideTheStudyWhatIsNewHasNoDifference() throws Exception {
		Simulation base = simulation(ScenarioSamples.scenario(study, "nothing"));
		table = MainTable.of(base, simulation);
		List<Value> agora = row("presence_share.presences", "all/agora");
		assertThat(agora.get(2)).isInstanceOf(Value.Undefined.class);
		assertThat(number(agora.get(3))).isEqualTo(36);
		assertThat(label(agora.get(4)).en()).isEqualTo("–");
		assertThat(((Value.Item) agora.get(7)).id()).isEqualTo("new");
		assertThat(((Value.Item) row("penetration.penetration", "all").get(7)).id()).isEqualTo("up");
		Table same = MainTable.of(simulation, simulation);
		assertThat(same.rows()).isEmpty();
		assertThat(same.notes()).isNotEmpty();
	}

	private List<Value> row(String measure, String key) {
		return table.rows().stream().filter(it -> ((Value.Item) it.get(0)).id().equals(measure) && ((Value.Item) it.get(1)).id().equals(key))
				.findFirst().orElseThrow(() -> new AssertionError(table.rows()));
	}

	private static double number(Value value) {
		return ((Value.Decimal) value).number();
	}

	private static Bilingual label(Value value) {
		return ((Value.Item) value).label();
	}
}
