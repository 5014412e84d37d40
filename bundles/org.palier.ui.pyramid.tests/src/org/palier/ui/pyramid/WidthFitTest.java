// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.TextLine;

class WidthFitTest {

	/** Height of a capital in parts of the size of Open Sans: 1462 of 2048 units. */
	private static final double CAPITAL = 1462 / 2048.0;
	/** The least distance that ISO 9241-3 designs screens for. */
	private static final double DISTANCE_MM = 400;
	private static final double POINT_MM = 25.4 / 96;
	/** What IBM's guide to ISO 9241-3 calls usable where there is enough contrast, which PyramidComposerTest looks after. */
	private static final double USABLE_MINUTES = 10;

	@TempDir
	Path folder;

	@Test
	void theWholeWidthStaysInSightUntilSomebodyZooms() throws Exception {
		try (var open = new OpenPyramid(folder)) {
			ZoomManager zoom = (ZoomManager) open.editor.getAdapter(ZoomManager.class);
			int width = (int) Math.ceil(open.editor.scene().layout().width());
			open.control().setSize(width * 4 / 5, 500);
			assertThat(zoom.getZoom()).isCloseTo(0.8, within(0.01));
			open.control().setSize(width / 3, 500);
			assertThat(minutesOfArc(smallestSize(open.editor.scene().layout()) * zoom.getZoom())).as("texts can be told")
					.isBetween(USABLE_MINUTES, 16.0);
			open.control().setSize(width * 2, 500);
			assertThat(zoom.getZoom()).as("never larger than life").isEqualTo(1);
			open.key('+', '+', SWT.MOD1);
			open.control().setSize(width * 4 / 5, 500);
			assertThat(zoom.getZoom()).isEqualTo(1.25);
		}
	}

	private static double smallestSize(PyramidLayout layout) {
		return Stream.of(layout.texts().stream(), layout.bands().stream().map(PyramidLayout.Band::label),
				layout.shares().stream().flatMap(it -> Stream.of(it.share(), it.detail())),
				layout.legend().stream().map(PyramidLayout.LegendEntry::label),
				layout.tokens().stream().flatMap(it -> Stream.of(it.label(), it.count()))).flatMap(it -> it).mapToDouble(TextLine::size).min()
				.orElseThrow();
	}

	private static double minutesOfArc(double size) {
		return Math.toDegrees(Math.atan(size * CAPITAL * POINT_MM / DISTANCE_MM)) * 60;
	}
}
