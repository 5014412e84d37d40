// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.numbers.indicators.LevelFlows.Flow;
import org.palier.numbers.indicators.PyramidProfile.Token;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** Flows between three levels, joined with a pencil, and sums that must come out whatever is joined. */
class LevelFlowsTest {

	private static final int NEWS = 0;
	private static final int ANSWER = 1;
	private static final int FACEBOOK = 0;
	private static final int BLUESKY = 1;
	private static final int COMMUNICATION = 0;
	private static final int INTERACTION = 1;
	private static final int SERVICE = 2;

	private final StudyView view = view("communication", "interaction", "service");

	@Test
	void whatDoesNotChangeStays() {
		assertThat(flows(List.of(token(NEWS, FACEBOOK, COMMUNICATION, 7)), List.of(token(NEWS, FACEBOOK, COMMUNICATION, 7))))
				.containsExactly(new Flow(COMMUNICATION, COMMUNICATION, 7));
	}

	@Test
	void aShareThatShiftsGoesFromLevelToLevelOnItsPlatform() {
		assertThat(flows(List.of(token(NEWS, FACEBOOK, COMMUNICATION, 100), token(ANSWER, FACEBOOK, INTERACTION, 5)),
				List.of(token(NEWS, FACEBOOK, COMMUNICATION, 80), token(ANSWER, FACEBOOK, INTERACTION, 25)))).containsExactly(
						new Flow(COMMUNICATION, COMMUNICATION, 80), new Flow(COMMUNICATION, INTERACTION, 20),
						new Flow(INTERACTION, INTERACTION, 5));
	}

	@Test
	void aPlacementThatChangesTakesItsUsageAlongThoughAnotherWouldCancelItOut() {
		assertThat(flows(List.of(token(NEWS, FACEBOOK, COMMUNICATION, 10), token(ANSWER, FACEBOOK, INTERACTION, 10)),
				List.of(token(NEWS, FACEBOOK, INTERACTION, 10), token(ANSWER, FACEBOOK, COMMUNICATION, 10))))
				.containsExactly(new Flow(COMMUNICATION, INTERACTION, 10), new Flow(INTERACTION, COMMUNICATION, 10));
	}

	@Test
	void nothingGoesFromPlatformToPlatform() {
		assertThat(flows(List.of(token(NEWS, FACEBOOK, COMMUNICATION, 4)), List.of(token(NEWS, BLUESKY, COMMUNICATION, 6))))
				.containsExactly(new Flow(LevelFlows.OUTSIDE, COMMUNICATION, 6), new Flow(COMMUNICATION, LevelFlows.OUTSIDE, 4));
	}

	@Test
	void theLowestLevelIsServedFirstAndTheRestComesFromOutside() {
		assertThat(flows(List.of(token(NEWS, FACEBOOK, COMMUNICATION, 10)),
				List.of(token(ANSWER, FACEBOOK, INTERACTION, 8), token(ANSWER, FACEBOOK, SERVICE, 5)))).containsExactly(
						new Flow(LevelFlows.OUTSIDE, SERVICE, 3), new Flow(COMMUNICATION, INTERACTION, 8),
						new Flow(COMMUNICATION, SERVICE, 2));
	}

	@Test
	void whatNoLevelHeldCanFindOne() {
		assertThat(flows(List.of(token(NEWS, FACEBOOK, TheoryView.UNPLACED, 3)), List.of(token(NEWS, FACEBOOK, SERVICE, 3))))
				.containsExactly(new Flow(TheoryView.UNPLACED, SERVICE, 3));
	}

	@Test
	void levelsAreKnownByTheirIdsAndOnesThatAreGoneAreOutside() {
		StudyView other = view("service", "communication");
		assertThat(LevelFlows
				.between(view, profile(view, List.of(token(NEWS, FACEBOOK, COMMUNICATION, 4), token(NEWS, FACEBOOK, INTERACTION, 2))),
				other, profile(other, List.of(token(NEWS, FACEBOOK, 1, 4), token(NEWS, FACEBOOK, 0, 2)))).flows())
				.containsExactly(new Flow(LevelFlows.OUTSIDE, 0, 2), new Flow(1, 1, 4));
	}

	@Test
	void eachCountLeavesOnceAndArrivesOnce() {
		var random = new Random(5);
		for (int round = 0; round < 200; round++) {
			List<Token> before = tokens(random);
			List<Token> after = tokens(random);
			var flows = new LevelFlows(flows(before, after));
			for (int level = TheoryView.UNPLACED; level <= SERVICE; level++) {
				assertThat(sum(flows.from(level))).isEqualTo(count(before, level));
				assertThat(sum(flows.to(level))).isEqualTo(count(after, level));
			}
			for (int platform : List.of(FACEBOOK, BLUESKY)) {
				// A platform's balance with the outside is what it has more or less: never both ways at once.
				var alone = new LevelFlows(flows(on(before, platform), on(after, platform)));
				long more = on(after, platform).stream().mapToLong(Token::count).sum() - on(before, platform).stream().mapToLong(Token::count).sum();
				assertThat(sum(alone.from(LevelFlows.OUTSIDE))).isEqualTo(Math.max(0, more));
				assertThat(sum(alone.to(LevelFlows.OUTSIDE))).isEqualTo(Math.max(0, -more));
			}
		}
	}

	private List<Flow> flows(List<Token> before, List<Token> after) {
		return LevelFlows.between(view, profile(view, before), view, profile(view, after)).flows();
	}

	private static long sum(List<Flow> flows) {
		return flows.stream().mapToLong(Flow::count).sum();
	}

	private static long count(List<Token> tokens, int level) {
		return tokens.stream().filter(it -> it.level() == level).mapToLong(Token::count).sum();
	}

	private static List<Token> on(List<Token> tokens, int platform) {
		return tokens.stream().filter(it -> it.platform() == platform).toList();
	}

	private static Token token(int usage, int platform, int level, long count) {
		return new Token(usage, platform, level, count);
	}

	private static List<Token> tokens(Random random) {
		List<Token> tokens = new ArrayList<>();
		for (int usage : List.of(NEWS, ANSWER, StudyView.NONE)) {
			for (int platform : List.of(FACEBOOK, BLUESKY)) {
				for (int level = TheoryView.UNPLACED; level <= SERVICE; level++) {
					if (random.nextInt(3) > 0) {
						tokens.add(token(usage, platform, level, 1 + random.nextInt(20)));
					}
				}
			}
		}
		return tokens;
	}

	private static PyramidProfile profile(StudyView view, List<Token> tokens) {
		TheoryView theory = view.theories().getFirst();
		Long[] levels = new Long[theory.categories().size()];
		Arrays.setAll(levels, it -> count(tokens, it));
		return new PyramidProfile(theory, List.of(levels), tokens, count(tokens, TheoryView.UNPLACED), 1, 0, 0);
	}

	private static StudyView view(String... levels) {
		PalierFactory factory = PalierFactory.eINSTANCE;
		Study study = factory.createStudy();
		study.setName(Bilingual.same("Sample").toModel());
		Stream.of("facebook", "bluesky").forEach(id -> {
			Platform platform = factory.createPlatform();
			platform.setId(id);
			platform.setName(Bilingual.same(id).toModel());
			study.getPlatforms().add(platform);
		});
		Stream.of("news_release", "answer").forEach(id -> {
			Usage usage = factory.createUsage();
			usage.setId(id);
			usage.setName(Bilingual.same(id).toModel());
			study.getUsages().add(usage);
		});
		Theory theory = factory.createTheory();
		theory.setId("pyramid");
		theory.setOrdered(true);
		theory.setName(Bilingual.same("Pyramid").toModel());
		for (String level : levels) {
			Category category = factory.createCategory();
			category.setId(level);
			category.setName(Bilingual.same(level).toModel());
			theory.getCategories().add(category);
		}
		study.getTheories().add(theory);
		return StudyView.of(study);
	}
}
