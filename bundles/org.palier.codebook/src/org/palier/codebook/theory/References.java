// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.model.Identified;
import org.palier.model.Placement;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceDecision;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.study.edit.Root;

/** The references in a study to some of its things: codings, placements, audiences. Visits the whole study. */
final class References {

	private final Map<EObject, Collection<Setting>> found;

	References(Study study, Collection<? extends EObject> things) {
		found = things.isEmpty() ? Map.of() : EcoreUtil.UsageCrossReferencer.findAll(things, study);
	}

	/** The places that an edit writes when it changes all references, and takes placements away. */
	List<Root> roots() {
		return found.values().stream().flatMap(Collection::stream).map(Setting::getEObject).distinct()
				.flatMap(it -> it instanceof Placement ? Stream.of(it, it.eContainer()) : Stream.of(it)).map(Root::itself).toList();
	}

	/** Objects of a class that refer to any of the things, each once. */
	<T extends EObject> List<T> from(Class<T> type) {
		return found.values().stream().flatMap(Collection::stream).map(Setting::getEObject).filter(type::isInstance).map(type::cast)
				.distinct().toList();
	}

	/** True when something other than a placement refers to one of the things. */
	boolean inUse() {
		return found.values().stream().flatMap(Collection::stream).anyMatch(it -> !(it.getEObject() instanceof Placement));
	}

	/**
	 * Redirects all references to another thing; an object that refers to it already drops the doublet. Placements are left alone.
	 *
	 * @param into  of the same class
	 * @param order in which a list of several names them
	 */
	void redirect(Identified into, List<? extends Identified> order) {
		for (Map.Entry<EObject, Collection<Setting>> thing : found.entrySet()) {
			for (Setting setting : thing.getValue()) {
				if (setting.getEObject() instanceof Placement) {
					continue;
				}
				if (setting.getEStructuralFeature().isMany()) {
					replace(list(setting), (Identified) thing.getKey(), into, order);
				} else {
					setting.set(into);
				}
			}
		}
	}

	/** Lets what a coding or a decision lists name another usage instead. */
	@SuppressWarnings("unchecked")
	static void replaceUsage(List<Usage> list, Usage usage, Usage into, List<Usage> order) {
		replace((List<Identified>) (List<?>) list, usage, into, order);
	}

	private static void replace(List<Identified> list, Identified thing, Identified into, List<? extends Identified> order) {
		var now = new ArrayList<>(list);
		now.remove(thing);
		if (!now.contains(into)) {
			now.add(into);
			now.sort(Comparator.comparingInt(order::indexOf));
		}
		list.clear();
		list.addAll(now);
	}

	@SuppressWarnings("unchecked")
	private static List<Identified> list(Setting setting) {
		return (List<Identified>) setting.get(true);
	}

	/** Removes placements of usages, or on platforms, that are going. */
	void dropPlacements() {
		from(Placement.class).forEach(EcoreUtil::remove);
	}

	/** References from anywhere. */
	long count() {
		return found.values().stream().mapToLong(Collection::size).sum();
	}

	/** References that are neither codings of presences, nor decisions on them, nor placements. */
	long others() {
		return found.values().stream().flatMap(Collection::stream).map(Setting::getEObject)
				.filter(it -> !(it instanceof Placement) && !(it instanceof PresenceCoding) && !(it instanceof PresenceDecision)).count();
	}
}
