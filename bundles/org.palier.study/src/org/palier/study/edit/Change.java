// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.jspecify.annotations.Nullable;

/**
 * A feature of an object that differs before and after an edit, with the value that it does not have now. Small, since an edit
 * may have a million of them.
 */
final class Change {

	/** Up to here a list is changed part by part, which editors that show them like better; above that it would take minutes. */
	private static final int FEW = 1000;

	private final EObject owner;
	private final EStructuralFeature feature;
	/** The value on the other side of the edit; for a list, its members. */
	private @Nullable Object other;

	Change(EObject owner, EStructuralFeature feature, @Nullable Object other) {
		this.owner = owner;
		this.feature = feature;
		this.other = other;
	}

	EObject owner() {
		return owner;
	}

	EStructuralFeature feature() {
		return feature;
	}

	/** The value on the other side of the edit: before it when it is done, after it when it is undone. */
	@Nullable Object other() {
		return other;
	}

	/** True when both sides are the same. */
	boolean isNone() {
		return Objects.equals(other, now());
	}

	private @Nullable Object now() {
		Object now = owner.eGet(feature);
		return feature.isMany() ? List.copyOf((List<?>) now) : now;
	}

	/** Goes to the other side with all changes of an edit. */
	static void swap(List<Change> changes) {
		// All are looked at first: a part that goes back to its list leaves the one where it is.
		var now = new Object[changes.size()];
		for (int i = 0; i < now.length; i++) {
			now[i] = changes.get(i).now();
		}
		changes.forEach(Change::restore);
		for (int i = 0; i < now.length; i++) {
			changes.get(i).other = now[i];
		}
	}

	@SuppressWarnings("unchecked")
	private void restore() {
		if (feature.isMany()) {
			restore((InternalEList<Object>) owner.eGet(feature), (List<Object>) Objects.requireNonNull(other));
		} else {
			owner.eSet(feature, other);
		}
	}

	private static void restore(InternalEList<Object> list, List<Object> wanted) {
		int start = 0;
		while (start < list.size() && start < wanted.size() && list.get(start) == wanted.get(start)) {
			start++;
		}
		int end = 0;
		while (end < Math.min(list.size(), wanted.size()) - start && list.get(list.size() - 1 - end) == wanted.get(wanted.size() - 1 - end)) {
			end++;
		}
		int there = list.size() - end - start;
		List<Object> missing = wanted.subList(start, wanted.size() - end);
		if (there == 0) {
			list.addAllUnique(start, List.copyOf(missing));
		} else if (there <= FEW && missing.size() <= FEW) {
			fewer(list, start, there, missing);
			if (list.size() == wanted.size() - missing.size() && !missing.isEmpty()) {
				list.addAllUnique(start, List.copyOf(missing));
			} else {
				ECollections.setEList((EList<Object>) list, wanted);
			}
		} else {
			list.clear();
			list.addAllUnique(wanted);
		}
	}

	/** Takes out those that are not wanted. */
	private static void fewer(List<Object> list, int start, int there, List<Object> wanted) {
		Set<Object> stay = Collections.newSetFromMap(new IdentityHashMap<>());
		stay.addAll(wanted);
		var places = new ArrayList<Integer>();
		for (int i = start; i < start + there; i++) {
			if (!stay.contains(list.get(i))) {
				places.add(i);
			}
		}
		places.reversed().forEach(it -> list.remove((int) it));
	}
}
