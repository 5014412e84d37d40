// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RgbTest {

	@Test
	void contrastIsThatOfWcag() {
		// W3C: black on white is 21; #767676 is the lightest grey with 4.5 on white (4.54)
		assertThat(Rgb.of("#000000").contrast(Rgb.of("#ffffff"))).isEqualTo(21, within(1e-9));
		assertThat(Rgb.of("#767676").contrast(Rgb.of("#ffffff"))).isEqualTo(4.54, within(0.005));
	}

	@Test
	void mixesInOklab() {
		// CSS Color 4, color-mix(in oklab, white, blue), as Debian's chromium paints it
		assertThat(Rgb.of("#ffffff").mix(Rgb.of("#0000ff"), 0.5).hex()).isEqualTo("#74a3ff");
		assertThat(Rgb.of("#0b4f6c").mix(Rgb.of("#cfe0e3"), 0).hex()).isEqualTo("#0b4f6c");
		assertThat(Rgb.of("#0b4f6c").mix(Rgb.of("#cfe0e3"), 1).hex()).isEqualTo("#cfe0e3");
	}

	@Test
	void threeLevelsTakeTheThreeColoursAndOneTheBase() {
		assertThat(Palette.LIGHT.level(0, 3, "")).isEqualTo("#0b4f6c");
		assertThat(Palette.LIGHT.level(1, 3, "")).isEqualTo("#5b9aa8");
		assertThat(Palette.LIGHT.level(2, 3, "")).isEqualTo("#cfe0e3");
		assertThat(Palette.LIGHT.level(0, 1, "")).isEqualTo("#cfe0e3");
		assertThat(Palette.LIGHT.level(0, 3, "#ABCDEF")).isEqualTo("#abcdef");
	}

	@Test
	void blackDotShowsInTheDark() {
		assertThat(Palette.LIGHT.dot(1, "#000000")).isEqualTo("#000000");
		assertThat(Rgb.of(Palette.DARK.dot(1, "#000000")).contrast(Rgb.of(Palette.DARK.pill()))).isGreaterThan(7);
	}

	@Test
	void refusesWhatIsNoColour() {
		assertThatThrownBy(() -> Rgb.of("red")).isInstanceOf(IllegalArgumentException.class);
	}
}
