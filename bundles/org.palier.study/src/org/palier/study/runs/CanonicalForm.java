// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.palier.model.Identified;

/** Objects of the model in one line: what is set of them, in the order of the model, others by their ids. */
final class CanonicalForm {

	private final Set<EStructuralFeature> leftOut;

	/** @param leftOut features that are told elsewhere */
	CanonicalForm(EStructuralFeature... leftOut) {
		this.leftOut = Set.of(leftOut);
	}

	/** E.g. {@code TriangularDistribution(low=0.1, mode=0.2, high=0.5)}; empty for null. */
	String of(@Nullable EObject object) {
		return object == null ? "" : object.eClass().getName() + object.eClass().getEAllStructuralFeatures().stream()
				.filter(it -> !it.isDerived() && !it.isTransient() && !leftOut.contains(it) && object.eIsSet(it))
				.map(it -> it.getName() + "=" + value(it, object.eGet(it))).collect(Collectors.joining(", ", "(", ")"));
	}

	/** Digest of the forms of several, whose order counts. */
	String digest(Collection<? extends EObject> objects) {
		String all = objects.stream().map(this::of).collect(Collectors.joining("\n"));
		return FileDigest.of(all.getBytes(StandardCharsets.UTF_8), "").sha256();
	}

	private String value(EStructuralFeature feature, Object value) {
		return value instanceof List<?> many ? many.stream().map(it -> one(feature, it)).collect(Collectors.joining(" ", "[", "]"))
				: one(feature, value);
	}

	private String one(EStructuralFeature feature, Object value) {
		return switch (feature) {
		case EReference it when it.isContainment() -> of((EObject) value);
		case EReference it -> value instanceof Identified identified ? identified.getId() : of((EObject) value);
		case EAttribute it -> String.valueOf(value);
		default -> throw new IllegalArgumentException("Neither attribute nor reference: " + feature);
		};
	}
}
