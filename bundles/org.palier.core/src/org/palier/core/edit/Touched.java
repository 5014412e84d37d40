// SPDX-License-Identifier: EPL-2.0
package org.palier.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;

/**
 * A feature of an object that one step of an edit has changed.
 *
 * @param owner   the object
 * @param feature one that is stored
 * @param before  the parts that it held before the step, in their order; empty for a feature that holds no parts
 */
record Touched(EObject owner, EStructuralFeature feature, List<EObject> before) {

	/** What a record of an edit that has just run says; from there on EMF keeps the old lists no longer. */
	static List<Touched> recorded(ChangeDescription record) {
		return all(record, (change, owner) -> change.getValue());
	}

	/** The features that a record touches, with the parts that they hold now, before the record is applied. */
	static List<Touched> asTheyAre(ChangeDescription record) {
		return all(record, (change, owner) -> owner.eGet(change.getFeature()));
	}

	/** True when the feature holds parts, and not values or references to what lies elsewhere. */
	boolean ofParts() {
		return feature instanceof EReference reference && reference.isContainment();
	}

	private static List<Touched> all(ChangeDescription record, BiFunction<FeatureChange, EObject, Object> value) {
		var all = new ArrayList<Touched>();
		for (Map.Entry<EObject, EList<FeatureChange>> entry : record.getObjectChanges()) {
			for (FeatureChange change : entry.getValue()) {
				boolean parts = change.getFeature() instanceof EReference reference && reference.isContainment();
				all.add(new Touched(entry.getKey(), change.getFeature(), parts ? parts(value.apply(change, entry.getKey())) : List.of()));
			}
		}
		return List.copyOf(all);
	}

	/** The parts that the value of a containment feature is made of. */
	@SuppressWarnings("unchecked")
	static List<EObject> parts(Object value) {
		return switch (value) {
		case null -> List.of();
		case List<?> many -> List.copyOf((List<EObject>) many);
		case EObject one -> List.of(one);
		default -> throw new IllegalArgumentException(value.getClass().getName());
		};
	}
}
