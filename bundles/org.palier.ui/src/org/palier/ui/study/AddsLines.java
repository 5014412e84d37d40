// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;

/**
 * Adds lines to a study in the tree of studies. A bundle that has some adapts a {@link StudySession} to this. User-interface
 * thread only.
 */
public interface AddsLines {

	/** The service that adds lines to studies; empty where no bundle has one. */
	static Optional<AddsLines> to(StudySession session) {
		return Optional.ofNullable(Adapters.adapt(session, AddsLines.class));
	}

	/** The lines, as far as they are known. */
	List<AddedLine> lines();

	/** @param changed told when there are other lines; whoever is told twice is told once */
	void listen(Runnable changed);
}
