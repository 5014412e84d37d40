// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** Tooltips beside things at any place of a screen. */
class TipPlaceTest {

	private static final Rectangle SCREEN = new Rectangle(0, 0, 1280, 720);

	@Test
	void belowIfThereIsRoomElseAboveElseBeside() {
		assertThat(TipPlace.beside(new Point(200, 60), new Rectangle(100, 100, 80, 20), SCREEN)).isEqualTo(new Point(100, 124));
		assertThat(TipPlace.beside(new Point(200, 60), new Rectangle(100, 690, 80, 20), SCREEN)).isEqualTo(new Point(100, 626));
		assertThat(TipPlace.beside(new Point(200, 60), new Rectangle(1200, 100, 80, 20), SCREEN)).isEqualTo(new Point(1080, 124));
		assertThat(TipPlace.beside(new Point(200, 60), new Rectangle(0, 0, 300, 720), SCREEN)).isEqualTo(new Point(304, 0));
		assertThat(TipPlace.beside(new Point(200, 60), new Rectangle(900, 0, 380, 720), SCREEN)).isEqualTo(new Point(696, 0));
	}

	/** What a person goes on to in a grid lies below. */
	@Test
	void aboveIfThereIsRoomElseBeside() {
		assertThat(TipPlace.above(new Point(200, 60), new Rectangle(100, 100, 80, 20), SCREEN)).isEqualTo(new Point(100, 36));
		assertThat(TipPlace.above(new Point(200, 60), new Rectangle(100, 20, 80, 20), SCREEN)).isEqualTo(new Point(184, 20));
		assertThat(TipPlace.above(new Point(200, 60), new Rectangle(1200, 20, 80, 20), SCREEN)).isEqualTo(new Point(996, 20));
	}

	@Test
	void neverOverWhatItTellsOf() {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		for (int i = 0; i < 2000; i++) {
			var thing = new Rectangle(random.nextInt(1200), random.nextInt(700), 1 + random.nextInt(600), 1 + random.nextInt(400));
			var tip = new Point(20 + random.nextInt(500), 20 + random.nextInt(200));
			Point at = TipPlace.beside(tip, thing, SCREEN);
			assertThat(new Rectangle(at.x, at.y, tip.x, tip.y).intersects(thing)).as("seed %d: %s beside %s", seed, at, thing).isFalse();
		}
	}
}
