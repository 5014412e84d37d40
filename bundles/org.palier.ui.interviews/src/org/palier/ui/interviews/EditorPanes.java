// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.palier.ui.labels.TextScale;

/**
 * The panes of the editor side by side: codes, text, what was answered. The text keeps a width that can be read. Where there is no room for
 * all three, the pane that was asked for last hides the other one.
 */
final class EditorPanes {

	/** Pixels of ruler and text below which no line can be read. */
	static final int TEXT = 470;
	private static final int LEAST = 190;
	private static final int CODES = 250;
	private static final int FACTS = 320;
	private static final String ASKED = "pane.";
	private static final String WIDTH = "width.";

	private final SashForm sash;
	private final IDialogSettings memory;
	private Control[] sides = new Control[0];
	private final boolean[] wanted = new boolean[2];
	private final int[] widths;
	private final TextScale scale;
	/** Sides whose edge a person moved. */
	private final boolean[] chosen = new boolean[2];
	private Runnable told = () -> {
		// Nobody listens yet.
	};
	private int known;
	private int last;
	private boolean arranging;

	/** @param memory what one chose in earlier sessions */
	EditorPanes(Composite parent, IDialogSettings memory) {
		this.memory = memory;
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		scale = TextScale.of(sash);
		widths = new int[] { scale.of(CODES), scale.of(FACTS) };
		for (int i = 0; i < wanted.length; i++) {
			wanted[i] = memory.get(ASKED + i) == null || memory.getBoolean(ASKED + i);
			chosen[i] = memory.get(WIDTH + i) != null;
			widths[i] = memory.get(WIDTH + i) == null ? widths[i] : Math.max(LEAST, Integer.parseInt(memory.get(WIDTH + i)));
		}
	}

	Composite parent() {
		return sash;
	}

	/** Returns the panes left and right of the text, which was made between them. @param arranged told when others are seen */
	void set(Control codes, Control facts, Runnable arranged) {
		sides = new Control[] { codes, facts };
		told = arranged;
		sash.addListener(SWT.Resize, event -> arrange());
		for (int i = 0; i < sides.length; i++) {
			int side = i;
			sides[i].addListener(SWT.Resize, event -> dragged(side));
		}
		arrange();
	}

	/** The width of a side changed while the whole did not: a person moved its edge. */
	private void dragged(int side) {
		int width = sides[side].getSize().x;
		if (!arranging && known == sash.getClientArea().width && known > 0 && sides[side].getVisible() && width >= LEAST
				&& width != widths[side]) {
			widths[side] = width;
			chosen[side] = true;
			memory.put(WIDTH + side, width);
		}
	}

	/** @param side 0 codes, 1 facts */
	boolean isShown(int side) {
		return sides[side].getVisible();
	}

	/** Shows a side or takes it away. Where one is to be shown and has no room, the other goes. */
	void want(int side, boolean on) {
		wanted[side] = on;
		memory.put(ASKED + side, on);
		if (on) {
			last = side;
		}
		arrange();
	}

	private void arrange() {
		int width = sash.getClientArea().width;
		if (width <= 0 || arranging) {
			return;
		}
		arranging = true;
		boolean[] shown = wanted.clone();
		if (shown[0] && shown[1] && width < widths[0] + widths[1] + scale.of(TEXT)) {
			shown[1 - last] = false;
		}
		int left = shown[0] ? side(0, width) : 0;
		int right = shown[1] ? side(1, width - left) : 0;
		sides[0].setVisible(shown[0]);
		sides[1].setVisible(shown[1]);
		sash.setWeights(Math.max(1, left == 0 ? widths[0] : left), Math.max(1, width - left - right),
				Math.max(1, right == 0 ? widths[1] : right));
		sash.layout(true);
		known = width;
		arranging = false;
		told.run();
	}

	/** A side gives way down to what names need, before the text does; in a wide window fields take their part of it. */
	private int side(int side, int width) {
		int wanted = side == 1 && !chosen[side] ? Math.max(widths[side], width * 3 / 10) : widths[side];
		return Math.max(Math.min(scale.of(LEAST), width / 3), Math.min(wanted, width - scale.of(TEXT)));
	}
}
