// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class RepeatedTipsTest {

	@Test
	void onlyWhatSaysMoreThanTheNameStays() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		RepeatedTips.watch(display);
		var shell = new Shell(display);
		try {
			var bar = new ToolBar(shell, SWT.HORIZONTAL);
			item(bar, "Home", "Home");
			item(bar, "Import…", "Import… (Ctrl+I)");
			item(bar, "Undo", "Undo: Import (Ctrl+Z)");
			item(bar, "", "Next (F8)");
			item(bar, "Report…", null);
			bar.notifyListeners(SWT.MouseEnter, new Event());
			assertThat(Stream.of(bar.getItems()).map(ToolItem::getToolTipText)).containsExactly(null, null, "Undo: Import (Ctrl+Z)", "Next (F8)", null);
		} finally {
			shell.dispose();
		}
	}

	private static void item(ToolBar bar, String name, String tip) {
		var item = new ToolItem(bar, SWT.PUSH);
		item.setText(name);
		item.setToolTipText(tip);
	}
}
