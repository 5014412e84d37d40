// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Bilingual;
import org.palier.study.edit.RecordedEdit;

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

	/**
	 * A new edit that makes several changes in one step.
	 *
	 * @param label what undo calls it
	 * @param fixes of findings of one check, in the order in which they are made
	 */
	public static RecordedEdit together(Bilingual label, List<QuickFix> fixes) {
		Set<EObject> all = fixes.stream().flatMap(it -> it.roots.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
		List<EObject> highest = all.stream().filter(it -> !hasAncestor(it, all)).toList();
		return new RecordedEdit(label, highest, () -> fixes.forEach(it -> it.change.run()));
	}

	private static boolean hasAncestor(EObject object, Set<EObject> among) {
		for (EObject at = object.eContainer(); at != null; at = at.eContainer()) {
			if (among.contains(at)) {
				return true;
			}
		}
		return false;
	}
}
