// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

/** Hears that a study changed. */
@FunctionalInterface
public interface StudySessionListener {

	/** The study was edited, undone, redone, saved or read anew; called on the user-interface thread. */
	void changed();
}
