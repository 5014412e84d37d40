// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.testing;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** The names that a screen reader gives the controls that take the keyboard: their own name, else the label right before them. */
public final class SpokenNames {

	/** Controls beneath another that can be seen, take the keyboard and have no name, as their class and what they show. */
	public List<String> nameless(Composite beneath) {
		List<String> found = new ArrayList<>();
		Control before = null;
		for (Control child : beneath.getChildren()) {
			if (child.isVisible()) {
				if (takesKeys(child)) {
					if (name(child, before).isBlank()) {
						found.add(child.getClass().getSimpleName() + " " + shown(child));
					}
				} else if (child instanceof Composite composite) {
					found.addAll(nameless(composite));
				}
			}
			before = child;
		}
		return found;
	}

	private static boolean takesKeys(Control control) {
		return switch (control) {
		case Text it -> (it.getStyle() & SWT.READ_ONLY) == 0;
		case Combo it -> true;
		case Button it -> true;
		case Table it -> true;
		case Tree it -> true;
		case org.eclipse.swt.widgets.List it -> true;
		default -> false;
		};
	}

	private static String shown(Control control) {
		return switch (control) {
		case Text it -> it.getText();
		case Combo it -> it.getText();
		default -> "";
		};
	}

	private static String name(Control control, Control before) {
		String own = own(control.getAccessible());
		if (!own.isBlank()) {
			return own;
		}
		return switch (control) {
		// A sign is no word.
		case Button it -> it.getText().chars().anyMatch(Character::isLetter) ? it.getText() : "";
		default -> before instanceof Label label ? label.getText() : "";
		};
	}

	/** What listeners answer, as the platform would ask them: there is no other way to ask. */
	private static String own(Accessible accessible) {
		var event = new AccessibleEvent(accessible);
		event.childID = ACC.CHILDID_SELF;
		try {
			Field listeners = Accessible.class.getDeclaredField("accessibleListeners");
			listeners.setAccessible(true);
			if (listeners.get(accessible) instanceof List<?> all) {
				all.forEach(it -> ((AccessibleListener) it).getName(event));
			}
		} catch (ReflectiveOperationException changed) {
			throw new AssertionError("Accessible keeps its listeners otherwise", changed);
		}
		return event.result == null ? "" : event.result;
	}
}
