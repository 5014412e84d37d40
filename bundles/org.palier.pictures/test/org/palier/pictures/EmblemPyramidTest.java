// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.palier.pictures.EmblemPyramid.Level;
import org.palier.pictures.EmblemPyramid.Token;

/** Emblems of two sides: the same form and the same tokens in the same places, whatever their numbers. */
class EmblemPyramidTest {

	private static Drawing draw(List<Level> levels, double width, double height) {
		return new EmblemPyramid("Boréalie", "600 publications relues", levels).in(width, height, FontMetrics.openSans(), Palette.LIGHT,
				Locale.CANADA_FRENCH);
	}

	private static Level turned(Level level) {
		return new Level(level.name(), level.color(),
				level.tokens().stream().map(it -> new Token(it.label(), it.other(), it.share(), it.clear())).toList());
	}

	private static List<String> labels(Drawing drawing) {
		return drawing.shapes().stream().filter(Drawing.Words.class::isInstance).map(it -> ((Drawing.Words) it).line().text())
				.filter(it -> it.chars().anyMatch(Character::isLetter)).toList();
	}

	@Test
	void bothSidesHaveTheSameTokensInTheSamePlacesAndNoneLeavesItsBand() {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		for (int i = 0; i < 100; i++) {
			List<Level> levels = new ArrayList<>();
			for (int level = 0; level < 2 + random.nextInt(4); level++) {
				List<Token> tokens = new ArrayList<>();
				for (int token = 0; token < random.nextInt(14); token++) {
					tokens.add(new Token("usage ".repeat(1 + random.nextInt(4)).strip(), random.nextDouble(), random.nextDouble(),
							random.nextInt(4) == 0));
				}
				levels.add(new Level("Niveau " + level, "", tokens));
			}
			double width = 240 + random.nextInt(300);
			double height = 220 + random.nextInt(300);
			Drawing one = draw(levels, width, height);
			Drawing other = draw(levels.stream().map(EmblemPyramidTest::turned).toList(), width, height);
			assertThat(labels(one)).as("seed %d", seed).isEqualTo(labels(other));
			assertThat(boxes(one)).as("seed %d", seed).isEqualTo(boxes(other));
			List<Drawing.Polygon> bands = one.shapes().stream().filter(Drawing.Polygon.class::isInstance).map(Drawing.Polygon.class::cast).toList();
			for (Drawing.Rectangle pill : boxes(one)) {
				assertThat(bands).as("seed %d: %s", seed, pill)
						.anyMatch(it -> it.corners().get(0).y() <= pill.y() && it.corners().get(2).y() >= pill.y() + pill.height() - 1);
				assertThat(pill.x()).as("seed %d: %s", seed, pill).isGreaterThanOrEqualTo(0);
			}
		}
	}

	private static List<Drawing.Rectangle> boxes(Drawing drawing) {
		return drawing.shapes().stream().filter(Drawing.Rectangle.class::isInstance).map(Drawing.Rectangle.class::cast).toList();
	}

	@Test
	void whatFindsNoRoomIsPutTogetherAndSumsUp() {
		List<Token> many = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			many.add(new Token("usage " + i, 0.02, 0.01, false));
		}
		Drawing drawing = draw(List.of(new Level("Diffusion", "", many)), 300, 200);
		String rest = labels(drawing).getLast();
		int others = Integer.parseInt(rest.replaceAll("\\D", ""));
		assertThat(rest).isEqualTo("+ " + others + " autres");
		List<String> shares = drawing.shapes().stream().filter(Drawing.Words.class::isInstance).map(it -> ((Drawing.Words) it).line().text())
				.filter(it -> it.matches("\\d+")).toList();
		assertThat(shares.getLast()).isEqualTo(String.valueOf(2 * others));
		assertThat(drawing.alt()).contains("usage 39 2");
	}
}
