// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The person who works at this machine, as they want to be called: said once, in the preferences or where a name is first needed. The
 * account of the operating system is nobody: several people share one, and “root” has checked nothing.
 */
public final class PersonHere {

	/** Name of the preference, among {@link Preferences}. */
	public static final String KEY = "person";
	/** Letters of a name. */
	public static final int LONGEST = 80;

	private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(Preferences.NODE);

	/** Returns their name; empty until they gave one. */
	public Optional<String> name() {
		return Optional.of(kept.get(KEY, "").strip()).filter(it -> !it.isEmpty());
	}

	/** Somebody said who they are. @param name empty for nobody again */
	public void choose(String name) {
		kept.put(KEY, name.strip());
		try {
			kept.flush();
		} catch (BackingStoreException failure) {
			ILog.of(PersonHere.class).warn(KEY, failure);
		}
	}

	/** Asks for the name. @return empty when they would rather not say it */
	static Optional<String> ask(Shell parent) {
		var question = new InputDialog(parent, StudyMessages.whoTitle, StudyMessages.whoMessage, "",
				typed -> typed.isBlank() ? StudyMessages.whoNobody : typed.strip().length() > LONGEST ? StudyMessages.whoLong : null);
		return question.open() == Window.OK ? Optional.of(question.getValue().strip()) : Optional.empty();
	}
}
