// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * A feature of an object that one step of an edit has changed.
 *
 * @param owner   the object
 * @param feature one that is stored
 * @param before  the parts that it held before the step, in their order; empty for a feature that holds no parts
 */
record Touched(EObject owner, EStructuralFeature feature, List<EObject> before) {

	/** Lists what the last step of an edit has changed. */
	static List<Touched> by(List<Change> changes) {
		return changes.stream().map(it -> new Touched(it.owner(), it.feature(), isOfParts(it.feature()) ? parts(it.other()) : List.of()))
				.toList();
	}

	/** True when the feature has parts, and not values or references to other objects. */
	boolean ofParts() {
		return isOfParts(feature);
	}

	private static boolean isOfParts(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	/** The parts that the value of a containment feature is made of. */
	@SuppressWarnings("unchecked")
	static List<EObject> parts(@Nullable Object value) {
		return switch (value) {
		case null -> List.of();
		case List<?> many -> List.copyOf((List<EObject>) many);
		case EObject one -> List.of(one);
		default -> throw new IllegalArgumentException(value.getClass().getName());
		};
	}
}
