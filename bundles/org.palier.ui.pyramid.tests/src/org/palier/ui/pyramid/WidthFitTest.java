// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WidthFitTest {

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
			assertThat(zoom.getZoom()).as("texts stay readable").isGreaterThanOrEqualTo(0.55);
			open.control().setSize(width * 2, 500);
			assertThat(zoom.getZoom()).as("never larger than life").isEqualTo(1);
			open.key('+', '+', SWT.MOD1);
			open.control().setSize(width * 4 / 5, 500);
			assertThat(zoom.getZoom()).isEqualTo(1.25);
		}
	}
}
