// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.Scenario;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKinds;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Screen;

class LiveResultsTest {

	private static final int ENDLESS = 500_000;

	private final List<LiveState> told = new ArrayList<>();
	private final AtomicInteger counts = new AtomicInteger();

	@TempDir
	Path folder;

	private OpenStudy study;
	private Screen screen;
	private Shell owner;
	private LiveResults live;

	/** Tells how often it counted. */
	private record Counted(Indicator indicator, AtomicInteger counts) implements Indicator {

		@Override
		public String id() {
			return indicator.id();
		}

		@Override
		public Bilingual title() {
			return indicator.title();
		}

		@Override
		public Table compute(StudyView view) {
			counts.incrementAndGet();
			return indicator.compute(view);
		}
	}

	@BeforeEach
	void open() throws Exception {
		study = new OpenStudy(InventedScenario.write(folder.resolve("study")));
		screen = study.screen();
		owner = new Shell(study.window().getShell());
		live = new LiveResults(owner, new IndicatorSource(() -> List.of(new Counted(new PresenceShare(), counts)), () -> ChangeKinds.of()),
				told::add);
	}

	@AfterEach
	void close() throws Exception {
		owner.dispose();
		study.close();
	}

	private void ask(int draws) {
		Scenario scenario = study.study().getScenarios().getFirst();
		live.ask(new LiveResults.Question(study.study(), study.session().view(), scenario, draws));
	}

	private static boolean isDrawing() {
		return Arrays.stream(Job.getJobManager().find(null)).anyMatch(it -> it.getName().equals(ScenarioText.of("live.job")));
	}

	@Test
	void whatIsSupersededStopsAndIsNeverShown() {
		ask(ENDLESS);
		screen.until("draws", () -> counts.get() > 100);
		ask(20);
		screen.until("answered", () -> told.stream().anyMatch(LiveState.Counted.class::isInstance));
		screen.until("stopped", () -> !isDrawing());
		int now = counts.get();
		screen.pause(200);
		assertThat(counts).hasValue(now);
		assertThat(now).isLessThan(ENDLESS);
		assertThat(told.stream().filter(LiveState.Counted.class::isInstance).map(it -> ((LiveState.Counted) it).simulation().draws()))
				.containsExactly(20);
	}

	@Test
	void aSeriesOfEditsIsCountedOnce() {
		for (int i = 0; i < 5; i++) {
			ask(30 + i);
		}
		screen.until("answered", () -> told.stream().anyMatch(LiveState.Counted.class::isInstance));
		// of the study, of the central draw, and each draw
		assertThat(counts).hasValue(34 + 2);
	}

	@Test
	void theEndOfTheControlIsTheEndOfDraws() {
		ask(ENDLESS);
		screen.until("draws", () -> counts.get() > 100);
		owner.dispose();
		screen.until("stopped", () -> !isDrawing());
	}

	@Test
	void progressIsTold() {
		ask(2000);
		screen.until("answered", () -> told.stream().anyMatch(LiveState.Counted.class::isInstance));
		List<Integer> parts = told.stream().filter(LiveState.Counting.class::isInstance).map(it -> ((LiveState.Counting) it).percent()).toList();
		assertThat(parts).hasSizeGreaterThan(5).isSorted().startsWith(0).allMatch(it -> it <= 100);
	}
}
