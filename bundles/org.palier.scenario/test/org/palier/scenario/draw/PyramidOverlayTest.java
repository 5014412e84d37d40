// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.PostSamples;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.PlatformCloses;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.Drawing;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.PyramidOverlay;
import org.palier.scenario.PostViews;
import org.palier.scenario.ScenarioSamples;
import org.palier.study.history.LookBack;

/** The streams beside a pyramid, on the ten posts of {@link PostSamples}. */
class PyramidOverlayTest {

	@TempDir
	private Path folder;

	private Study study;
	private StudyView base;
	private Scenario scenario;

	@BeforeEach
	void start() throws Exception {
		study = PostSamples.study();
		base = StudyView.of(study, PostViews.counts(study, folder), LookBack.NOW);
		scenario = ScenarioSamples.scenario(study, "s");
	}

	@Test
	void tellsWhatMovesFromLevelToLevel() throws Exception {
		newsBecomeAnswers();
		// 1 was news; 8 was too, and lay on the level that a person gave it: both are answers now
		assertThat(drawing().alt()).contains("Moves: ").contains("1 from “Broadcast” to “Exchange”")
				.contains("1 from “Service” to “Exchange”")
				.doesNotContain("outside");
	}

	@Test
	void tellsWhatGoesWithAPlatform() throws Exception {
		PlatformCloses closes = PalierFactory.eINSTANCE.createPlatformCloses();
		closes.setId("closes");
		closes.setPlatform(platform());
		scenario.getChanges().add(closes);
		// of what agencies wrote 1 and 7 inform, 3 and 4 engage, 8 serves; a person or a machine coded each of them
		assertThat(drawing().alt()).contains("2 from “Broadcast” to outside").contains("2 from “Exchange” to outside")
				.contains("1 from “Service” to outside");
	}

	@Test
	void saysNothingOfMovesWhereNothingMoves() throws Exception {
		assertThat(drawing().alt()).doesNotContain("Moves");
	}

	@Test
	void knowsWhetherThereIsAnythingToSee() throws Exception {
		StudyView after = ResolvedScenario.of(study, base, scenario).central();
		var words = new Typography(Locale.CANADA);
		var presences = PyramidOverlay.ofPresences(base, base.theories().getFirst(), after, after.theories().getFirst(), words);
		var posts = PyramidOverlay.ofPosts(base, base.theories().getFirst(), after, after.theories().getFirst(), words);
		// nobody coded a presence of the sample
		assertThat(presences.isEmpty()).isTrue();
		assertThat(posts.isEmpty()).isFalse();
		assertThat(posts.title()).isEqualTo(presences.title() + ": posts by agencies");
	}

	@Test
	void isOfPostsWhereNoPresenceWasCoded() throws Exception {
		StudyView census = StudyView.of(study);
		var words = new Typography(Locale.CANADA);
		String posts = PyramidOverlay.ofPosts(base, base.theories().getFirst(), base, base.theories().getFirst(), words).title();
		assertThat(PyramidOverlay.of(base, base.theories().getFirst(), base, base.theories().getFirst(), words).title()).isEqualTo(posts);
		assertThat(PyramidOverlay.of(census, census.theories().getFirst(), census, census.theories().getFirst(), words).title())
				.isNotEqualTo(posts);
	}

	@Test
	void streamsAreAsThickAsTheyAreMany() throws Exception {
		newsBecomeAnswers();
		Map<String, Double> thickness = streams();
		assertThat(thickness.keySet()).contains("1 on “Broadcast”, unchanged", "2 on “Exchange”, unchanged",
				"1 from “Broadcast” to “Exchange”", "1 from “Service” to “Exchange”");
		double one = thickness.get("1 from “Service” to “Exchange”");
		thickness.forEach((words, height) -> assertThat(height).as(words).isEqualTo(Integer.parseInt(words.split(" ")[0]) * one, within(1e-6)));
	}

	private void newsBecomeAnswers() {
		ScenarioSamples.shift(scenario, "shift", usage("news_release"), usage("answer"),
				ScenarioSamples.assume(scenario, "all", ScenarioSamples.fixed(1)));
	}

	private Usage usage(String id) {
		return study.getUsages().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	private Platform platform() {
		return study.getPlatforms().stream().filter(it -> it.getId().equals("twitter")).findFirst().orElseThrow();
	}

	private Drawing drawing() throws Exception {
		StudyView after = ResolvedScenario.of(study, base, scenario).central();
		return PyramidOverlay.ofPosts(base, base.theories().getFirst(), after, after.theories().getFirst(), new Typography(Locale.CANADA))
				.in(Bilingual.EMPTY, FontMetrics.openSans(), Palette.LIGHT);
	}

	/** How thick each stream begins, by what it says. */
	private Map<String, Double> streams() throws Exception {
		Map<String, Double> thickness = new TreeMap<>();
		for (Drawing.Shape shape : drawing().shapes()) {
			if (shape instanceof Drawing.Group group && group.shapes().getFirst() instanceof Drawing.Polygon stream) {
				List<Point> around = stream.corners();
				assertThat(around.getFirst().x()).isEqualTo(around.getLast().x());
				thickness.put(group.words(), around.getLast().y() - around.getFirst().y());
			}
		}
		return thickness;
	}
}
