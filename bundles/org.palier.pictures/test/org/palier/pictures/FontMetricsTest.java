// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class FontMetricsTest {

	private final FontMetrics metrics = FontMetrics.openSans();

	@Test
	void widthsAreThoseThatChromiumMeasures() {
		// canvas.measureText in Debian's chromium with the shipped WOFF2 files and fontKerning 'none', 100 px
		assertThat(metrics.width("Pyramide d’engagement", 100, true)).isEqualTo(1170.605, within(0.1));
		assertThat(metrics.width("évènements 27 % œuvre", 100, false)).isEqualTo(1151.172, within(0.1));
	}

	@Test
	void marksAreAsWideAsNothing() {
		assertThat(metrics.width("e\u20dd", 10, false)).isEqualTo(metrics.width("e", 10, false));
	}

	@Test
	void unknownCharactersTakeRoom() {
		assertThat(metrics.width("\u6f22", 10, false)).isEqualTo(10);
		assertThat(metrics.width("\ud83d\ude00", 10, false)).isBetween(5.0, 10.0);
	}

	@Test
	void longTextsAreCutByMeasure() {
		var lettering = new Lettering(metrics);

		assertThat(lettering.fit("consultation", 200, 13, false)).isEqualTo("consultation");
		String cut = lettering.fit("consultation publique", 100, 13, false);
		assertThat(cut).startsWith("consultation").endsWith("…").doesNotContain(" …");
		assertThat(metrics.width(cut, 13, false)).isLessThanOrEqualTo(100);
		assertThat(lettering.fit("consultation", 1, 13, false)).isEqualTo("…");
	}

	@Test
	void linesBreakAtSpacesOnly() {
		var lettering = new Lettering(metrics);
		List<String> lines = new ArrayList<>(lettering.wrap("un deux\u202f: trois quatre", 60, 13, false));

		assertThat(String.join(" ", lines)).isEqualTo("un deux\u202f: trois quatre");
		assertThat(lines).isNotEmpty().allSatisfy(it -> assertThat(metrics.width(it, 13, false)).isLessThanOrEqualTo(60));
		assertThat(lines).noneMatch(it -> it.startsWith(":"));
	}
}
