// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PeerStripsTest {

	/** Of so many peers half have nothing, the others 0.5. */
	private static Drawing picture(int peers) {
		List<Double> numbers = IntStream.range(0, peers).mapToObj(it -> it % 2 == 0 ? 0.0 : 0.5).toList();
		var strip = new PeerStrips.Strip("Platforms", "share", 0.25, Double.NaN, Double.NaN, numbers, List.of(0.0, 0.25, 0.5), 1, "100%",
				"25%", "25%", "same", false);
		return new PeerStrips("title", List.of("a", "b", "c", "d"), List.of("a", "b", "c", "d"), List.of(strip)).in(696, FontMetrics.openSans(),
				Palette.LIGHT, Locale.CANADA);
	}

	private static long discs(Drawing picture) {
		return picture.shapes().stream().filter(Drawing.Disc.class::isInstance).count();
	}

	@Test
	void fewPeersAreARingEach() {
		// two discs a ring, with that of the key, two of the body and one of its key
		assertThat(discs(picture(60))).isEqualTo(2 * 61 + 3);
	}

	@Test
	void manyPeersAreColumnsWithinTheStrip() {
		Drawing picture = picture(334);
		assertThat(discs(picture)).isEqualTo(3);
		// one where nothing is, one at a half, of the same height since as many are in each; the band; three of the key
		List<Drawing.Rectangle> boxes = picture.shapes().stream().filter(Drawing.Rectangle.class::isInstance)
				.map(Drawing.Rectangle.class::cast).toList();
		assertThat(boxes).hasSize(6);
		assertThat(boxes.get(1).height()).isEqualTo(28);
		assertThat(boxes.get(2).height()).isEqualTo(28);
		assertThat(boxes).allMatch(it -> it.y() >= 20 && it.y() + it.height() <= picture.height());
	}
}
