// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.palier.ui.testing.Screen;

/** A tooltip under the pointer would take the next click. */
class TipYieldTest {

	private final Display display = PlatformUI.getWorkbench().getDisplay();

	@Test
	void aTipIsGoneWhenThePointerComesToIt() {
		var shell = new Shell(display);
		try {
			var canvas = new Canvas(shell, SWT.NONE);
			var tip = new BesideTip(canvas, at -> Optional.of(new BesideTip.TipArea("words", new Rectangle(0, 0, 10, 10))));
			List<Shell> before = Arrays.asList(display.getShells());
			tip.show(new Point(1, 1));
			List<Shell> shown = Arrays.stream(display.getShells()).filter(it -> !before.contains(it)).toList();
			assertThat(shown).hasSize(1);
			new Screen(display).until("the tip has words", () -> shown.getFirst().getChildren().length > 0);
			Control words = shown.getFirst().getChildren()[0];
			words.notifyListeners(SWT.MouseEnter, new Event());
			assertThat(shown.getFirst().isDisposed()).isTrue();
		} finally {
			shell.dispose();
		}
	}
}
