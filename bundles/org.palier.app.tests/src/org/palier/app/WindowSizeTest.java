// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class WindowSizeTest {

	/** On a screen of 1280 by 800 the first window was 1440 wide: the view at the right was cut, and its buttons out of reach. */
	@Test
	void theFirstWindowFitsTheScreen() {
		assertThat(PalierWindowAdvisor.fitting(new Rectangle(0, 0, 1280, 770))).isEqualTo(new Point(1280, 770));
		assertThat(PalierWindowAdvisor.fitting(new Rectangle(0, 30, 2560, 1410))).as("no wider than is read").isEqualTo(new Point(1440, 900));
	}
}
