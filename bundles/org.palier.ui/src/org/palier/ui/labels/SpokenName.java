// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;

/**
 * The name in a screen reader of a control that has no label of its own right before it, e.g. the second field of a
 * row.
 *
 * @param words in the language of the workbench, asked each time
 */
public record SpokenName(Supplier<String> words) {

	private static final String GIVEN = SpokenName.class.getName();

	/** One that stays the same. */
	public SpokenName(String words) {
		this(() -> words);
	}

	/** True for a control that was given one. */
	public static boolean isOn(Control control) {
		return control.getData(GIVEN) != null;
	}

	/** Gives a control this name. */
	public void on(Control control) {
		var answers = new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = words.get();
				}
			}
		};
		control.setData(GIVEN, this);
		control.getAccessible().addAccessibleListener(answers);
		if ("gtk".equals(SWT.getPlatform()) && !(control instanceof Canvas)) {
			// GTK does not ask listeners of its own fields, lists and trees, but follows their relations, to what it does ask.
			var label = new Accessible(control.getParent().getAccessible());
			label.addAccessibleListener(answers);
			control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label);
			control.addDisposeListener(gone -> label.dispose());
		}
	}
}
