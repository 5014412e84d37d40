// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * The paths of objects as text: from the study down by features and places in lists, such as
 * {@code /jurisdictions.0/agencies.12}. An object that an earlier step took out of the study is found by a number:
 * {@code -3/presences.1}. The study itself is the empty text.
 */
final class ObjectPaths {

	private static final int FEW = 8;

	/** Where an object was before the step that has just been made. */
	record ObjectPosition(EObject owner, EStructuralFeature feature, int index) {
	}

	private final EObject study;
	private final Map<EObject, Integer> outside;
	private final Map<EObject, ObjectPosition> moved;
	private final Map<EObject, Map<EStructuralFeature, List<EObject>>> lists;
	private final Map<List<?>, Index> indexes = new IdentityHashMap<>();
	private final Map<EObject, String> owners = new IdentityHashMap<>();

	/**
	 * @param study   the root
	 * @param outside numbers of what earlier steps took out
	 * @param moved   where those are looked for that are elsewhere today; empty to tell where objects are now
	 * @param lists   parts of those owners whose parts were others; empty to tell where objects are now
	 */
	ObjectPaths(EObject study, Map<EObject, Integer> outside, Map<EObject, ObjectPosition> moved,
			Map<EObject, Map<EStructuralFeature, List<EObject>>> lists) {
		this.study = study;
		this.outside = outside;
		this.moved = moved;
		this.lists = lists;
	}

	/** Where an object is; null when it is neither part of the study nor of anything that has a number. */
	@Nullable String of(EObject object) {
		if (object == study) {
			return "";
		}
		ObjectPosition place = moved.get(object);
		if (place != null) {
			return below(place.owner, place.feature, place.index);
		}
		Integer number = outside.get(object);
		if (number != null) {
			return "-" + number;
		}
		EObject owner = object.eContainer();
		if (owner == null || !(object.eContainingFeature() instanceof EReference feature)) {
			return null;
		}
		return below(owner, feature, position(owner, feature, object));
	}

	private @Nullable String below(EObject owner, EStructuralFeature feature, int index) {
		// The path of an owner is kept, because many of its parts may be asked for one after the other.
		String above = owners.get(owner);
		if (above == null) {
			above = of(owner);
			owners.put(owner, above);
		}
		return above == null || index < 0 ? null : above + "/" + feature.getName() + (feature.isMany() ? "." + index : "");
	}

	private int position(EObject owner, EStructuralFeature feature, EObject object) {
		List<EObject> earlier = lists.getOrDefault(owner, Map.of()).get(feature);
		if (!feature.isMany()) {
			return earlier == null || earlier.contains(object) ? 0 : -1;
		}
		List<?> list = earlier == null ? (List<?>) owner.eGet(feature) : earlier;
		return indexes.computeIfAbsent(list, it -> new Index()).of(object, list);
	}

	/** Where the objects of a list are. The first few are looked for, since an index of 100,000 takes longer than that. */
	private static final class Index {

		private int asked;
		private @Nullable Map<Object, Integer> places;

		int of(Object object, List<?> list) {
			Map<Object, Integer> known = places;
			if (known == null && asked++ < FEW) {
				return list.indexOf(object);
			}
			if (known == null) {
				known = new IdentityHashMap<>(list.size() * 2);
				for (int i = 0; i < list.size(); i++) {
					known.put(list.get(i), i);
				}
				places = known;
			}
			return known.getOrDefault(object, -1);
		}
	}
}
