// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * How one list of parts becomes another: what leaves it and what enters it. A part that only changes its
 * place does both.
 *
 * @param leaves where those that leave were, ascending
 * @param enters those that enter, by the place that they have in the end, ascending
 */
record PartsChange(List<Integer> leaves, List<Run> enters) {

	/** Parts beside each other. @param at the place of the first in the list as it is in the end */
	record Run(int at, List<EObject> parts) {
	}

	static PartsChange between(List<EObject> before, List<EObject> after) {
		int start = 0;
		while (start < before.size() && start < after.size() && before.get(start) == after.get(start)) {
			start++;
		}
		int end = 0;
		while (end < Math.min(before.size(), after.size()) - start
				&& before.get(before.size() - 1 - end) == after.get(after.size() - 1 - end)) {
			end++;
		}
		List<EObject> old = before.subList(start, before.size() - end);
		List<EObject> now = after.subList(start, after.size() - end);
		Set<EObject> stay = old.isEmpty() || now.isEmpty() ? Set.of() : staying(old, now);
		return new PartsChange(leaves(old, stay, start), enters(now, stay, start));
	}

	/** Those of both lists, when they keep their order; otherwise none of them stays. */
	private static Set<EObject> staying(List<EObject> old, List<EObject> now) {
		Set<EObject> known = identity(old);
		List<EObject> kept = now.stream().filter(known::contains).toList();
		Set<EObject> stay = identity(kept);
		List<EObject> keptBefore = old.stream().filter(stay::contains).toList();
		for (int i = 0; i < kept.size(); i++) {
			if (kept.get(i) != keptBefore.get(i)) {
				return Set.of();
			}
		}
		return stay;
	}

	private static Set<EObject> identity(List<EObject> objects) {
		Set<EObject> set = Collections.newSetFromMap(new IdentityHashMap<>(objects.size() * 2));
		set.addAll(objects);
		return set;
	}

	private static List<Integer> leaves(List<EObject> old, Set<EObject> stay, int start) {
		var leaves = new ArrayList<Integer>();
		for (int i = 0; i < old.size(); i++) {
			if (!stay.contains(old.get(i))) {
				leaves.add(start + i);
			}
		}
		return leaves;
	}

	private static List<Run> enters(List<EObject> now, Set<EObject> stay, int start) {
		var runs = new ArrayList<Run>();
		List<EObject> run = null;
		for (int i = 0; i < now.size(); i++) {
			if (stay.contains(now.get(i))) {
				run = null;
			} else {
				if (run == null) {
					run = new ArrayList<>();
					runs.add(new Run(start + i, run));
				}
				run.add(now.get(i));
			}
		}
		return runs;
	}
}
