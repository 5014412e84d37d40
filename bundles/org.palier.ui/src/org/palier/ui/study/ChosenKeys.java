// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;

/**
 * Keys that a person gave to codes, at this machine, from one time to the next. They are the same in all windows for
 * codes of a study, and packages take them to coders elsewhere.
 */
public final class ChosenKeys {

	private static final String KEYS = "keys";

	private final IDialogSettings kept;

	/** Keys that lie in some settings. */
	public ChosenKeys(IDialogSettings kept) {
		this.kept = Objects.requireNonNull(kept);
	}

	/** Keys of a study. */
	public static ChosenKeys of(StudySession session) {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(Platform.getBundle("org.palier.ui")).getDialogSettings();
		return new ChosenKeys(
				DialogSettings.getOrCreateSection(DialogSettings.getOrCreateSection(all, "ChosenKeys"), session.folder().toString()));
	}

	/** A capital letter or digit by the name of its code among all facets, as {@code org.palier.coding.desk.CodeKeys} has it. */
	public Map<String, Character> all() {
		var keys = new HashMap<String, Character>();
		for (String line : Objects.requireNonNullElse(kept.getArray(KEYS), new String[0])) {
			if (line.length() > 2) {
				keys.put(line.substring(2), line.charAt(0));
			}
		}
		return keys;
	}

	/** A code has another key; who had it before has none of their own any more. */
	public void choose(String code, char key) {
		Map<String, Character> keys = all();
		keys.values().remove(key);
		keys.put(code, key);
		kept.put(KEYS, keys.entrySet().stream().map(it -> it.getValue() + " " + it.getKey()).sorted().toArray(String[]::new));
	}
}
