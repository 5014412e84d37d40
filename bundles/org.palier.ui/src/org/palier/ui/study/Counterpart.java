// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.palier.model.Identified;
import org.palier.model.Presence;
import org.palier.model.Study;

/**
 * Finds the counterpart of a thing in a study that was read again: by its id, a presence by its platform, and a thing
 * that has neither by its place.
 *
 * @param study as it is now
 */
public record Counterpart(Study study) {

	/** @param old part of an earlier reading; empty is returned when it was none, or has no counterpart */
	public Optional<EObject> of(EObject old) {
		if (old instanceof Study) {
			return Optional.of(study);
		}
		return old.eContainer() == null ? Optional.empty() : of(old.eContainer()).flatMap(owner -> in(owner, old));
	}

	private static Optional<EObject> in(EObject owner, EObject old) {
		var feature = old.eContainingFeature();
		if (!owner.eClass().getEAllStructuralFeatures().contains(feature)) {
			return Optional.empty();
		}
		if (!feature.isMany()) {
			return Optional.ofNullable((EObject) owner.eGet(feature));
		}
		List<EObject> now = ((List<?>) owner.eGet(feature)).stream().map(EObject.class::cast).toList();
		if (old instanceof Identified || old instanceof Presence) {
			return now.stream().filter(it -> name(it).equals(name(old))).findFirst();
		}
		int place = ((List<?>) old.eContainer().eGet(feature)).indexOf(old);
		return place < now.size() ? Optional.of(now.get(place)) : Optional.empty();
	}

	private static String name(EObject object) {
		return switch (object) {
		case Identified named -> Objects.toString(named.getId(), "");
		case Presence presence when presence.getPlatform() != null -> Objects.toString(presence.getPlatform().getId(), "");
		default -> "";
		};
	}
}
