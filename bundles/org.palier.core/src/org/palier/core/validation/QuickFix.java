// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.text.Bilingual;

/**
 * A change that puts a finding right. It holds for the study as it was checked: after any other edit, check
 * again before fixing.
 *
 * @param label  what the change does, as undo calls it
 * @param roots  every object beneath which it writes
 * @param change makes it
 */
public record QuickFix(Bilingual label, List<EObject> roots, Runnable change) {

	/** Complete on construction; copies the list. */
	public QuickFix {
		Objects.requireNonNull(label);
		Objects.requireNonNull(change);
		roots = List.copyOf(roots);
	}

	/** A new edit that makes the change and can be undone. */
	public RecordedEdit edit() {
		return new RecordedEdit(label, roots, change);
	}
}
