// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.drawn;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** The drawn block that has the keyboard, so that its successor gets it when blocks are drawn again. User-interface thread only. */
public final class KeptFocus {

	private final Class<?> type;
	private final Object key;

	private KeptFocus(Class<?> type, Object key) {
		this.type = type;
		this.key = key;
	}

	/** The block beneath a control that has the keyboard now, if one has it. */
	public static KeptFocus within(Composite outer) {
		Control focused = outer.getDisplay().getFocusControl();
		boolean kept = focused instanceof Text || focused instanceof Combo || focused instanceof Button || focused instanceof Link;
		return kept && isWithin(outer, focused) ? new KeptFocus(focused.getClass(), focused.getData()) : new KeptFocus(Void.class, null);
	}

	static boolean isWithin(Composite outer, Control inner) {
		return inner != null && (inner == outer || isWithin(outer, inner.getParent()));
	}

	/** Gives the keyboard to the block that was drawn again. @return false where there is none */
	public boolean giveTo(Composite within) {
		for (Control it : within.getChildren()) {
			if (key != null && type == it.getClass() && key.equals(it.getData())) {
				it.setFocus();
				if (it instanceof Text text) {
					text.setSelection(text.getCharCount());
				}
				return true;
			}
			if (it instanceof Composite inner && giveTo(inner)) {
				return true;
			}
		}
		return false;
	}
}
