// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.palier.ui.study.Preferences;

/**
 * The folder in which a new study gets a folder of its own. It is the one in the preferences, else the place of the
 * last one, at first Palier among a person's documents.
 */
public final class StudyParent {

	private static final String LAST = "study_parent";
	private static final IEclipsePreferences MEMORY = (IEclipsePreferences) InstanceScope.INSTANCE.getNode("org.palier.ui").node("files");
	private Path path;

	/** Reads the present folder. */
	public StudyParent() {
		path = new Preferences().studies().orElseGet(StudyParent::last);
	}

	private static Path last() {
		try {
			String last = MEMORY.get(LAST, "");
			if (!last.isEmpty() && Files.isDirectory(Path.of(last))) {
				return Path.of(last);
			}
		} catch (InvalidPathException ofAnotherSystem) {
			// A workspace that came from there.
		}
		Path home = Path.of(System.getProperty("user.home"));
		Path documents = home.resolve("Documents");
		return (Files.isDirectory(documents) ? documents : home).resolve("Palier");
	}

	/** It may not be there yet: it is made with the study. */
	public Path path() {
		return path;
	}

	void choose(Path folder) {
		path = folder;
	}

	/** @param study the folder of a study that was made */
	void remember(Path study) {
		if (study.getParent() != null) {
			MEMORY.put(LAST, study.getParent().toString());
			try {
				MEMORY.flush();
			} catch (BackingStoreException failure) {
				ILog.of(StudyParent.class).warn(LAST, failure);
			}
		}
	}
}
