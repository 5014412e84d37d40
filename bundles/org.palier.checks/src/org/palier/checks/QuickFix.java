// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Bilingual;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * A change that puts a finding right. It holds for the study as it was checked: after any other edit, check
 * again before fixing.
 *
 * @param label  what the change does, as undo calls it
 * @param roots  every place where it writes
 * @param change makes it
 */
public record QuickFix(Bilingual label, List<Root> roots, Runnable change) {

	/** Complete on construction; copies the list. */
	public QuickFix {
		Objects.requireNonNull(label);
		Objects.requireNonNull(change);
		roots = List.copyOf(roots);
	}

	/**
	 * A fix that writes to one object and what is beneath it.
	 *
	 * @param label  what its button and undo call it
	 * @param object a part of the study, not the study itself
	 * @param change mends it; runs once for each edit
	 */
	public static QuickFix beneath(Bilingual label, EObject object, Runnable change) {
		return new QuickFix(label, List.of(Root.beneath(object)), change);
	}

	/** A new edit that makes the change and can be undone. */
	public RecordedEdit edit() {
		return new RecordedEdit(label, roots, change);
	}

	/**
	 * A new edit that makes several changes in one step.
	 *
	 * @param label what undo calls it
	 * @param fixes of findings of one check, in the order in which they are made
	 */
	public static RecordedEdit together(Bilingual label, List<QuickFix> fixes) {
		return new RecordedEdit(label, fixes.stream().flatMap(it -> it.roots.stream()).toList(), () -> fixes.forEach(it -> it.change.run()));
	}
}
