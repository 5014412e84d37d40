// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Study;

/**
 * One change of a study, which is one step of undo. Palier first makes it on a copy of the study. Palier refuses an edit that fails
 * there, does not end or writes elsewhere than it says. So an edit is made twice, and does the same both times.
 *
 * @param <T>    what it writes to
 * @param label  what undo and redo call it, such as “Change note”
 * @param place  finds in a study the object that the edit writes to, with what is beneath it; empty when the study has none
 * @param change makes the change
 */
public record StudyEdit<T extends EObject>(Bilingual label, Function<Study, Optional<T>> place, Consumer<T> change) {

	/** Complete on construction. */
	public StudyEdit {
		Objects.requireNonNull(label);
		Objects.requireNonNull(place);
		Objects.requireNonNull(change);
	}

	/** An edit of one agency. @param id of the agency */
	public static StudyEdit<Agency> ofAgency(Bilingual label, String id, Consumer<Agency> change) {
		return new StudyEdit<>(label, study -> study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream())
				.filter(it -> it.getId().equals(id)).findFirst(), change);
	}
}
