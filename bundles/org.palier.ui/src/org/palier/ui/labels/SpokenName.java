// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/**
 * What a screen reader calls a control that has no label of its own right before it, e.g. the second field of a row.
 *
 * @param words in the language of the workbench, asked each time
 */
public record SpokenName(Supplier<String> words) {

	/** One that stays the same. */
	public SpokenName(String words) {
		this(() -> words);
	}

	/** Gives a control this name. */
	public void on(Control control) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = words.get();
				}
			}
		});
	}
}
