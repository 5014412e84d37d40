// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.palier.model.Study;

/**
 * A copy of a study, for work on another thread, made in steps short enough not to be noticed. Copying 100,000 agencies
 * at once would block the thread that owns the study for a second. All steps run on that thread; when the study changes
 * between two of them, the copy is worthless, and the caller starts another.
 */
public final class GradualCopy {

	// Asking for the time costs about as much as copying one object.
	private static final int OBJECTS_PER_LOOK = 200;

	/** An object to be copied, and where its copy goes. */
	private record Pending(EObject original, EObject parent, EReference place) {
	}

	/** A reference whose target may not be copied yet. */
	private record Link(EObject copy, EReference reference, EObject target) {
	}

	private final Deque<Pending> pending = new ArrayDeque<>();
	private final Deque<Link> links = new ArrayDeque<>();
	// References lead to what has an id, and to whose the unread parts are: the rest need not be found again.
	private final Map<EObject, EObject> copies = new IdentityHashMap<>();
	private final Set<EObject> ownersOfUnread = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Study root;

	/** @param study the original; nothing of it is copied before the first step */
	public GradualCopy(Study study) {
		study.getUnread().forEach(it -> ownersOfUnread.add(it.getOf()));
		root = (Study) copied(study);
	}

	/**
	 * Copies on.
	 *
	 * @param atMost roughly how long this step may take
	 * @return true when the copy is complete
	 */
	public boolean step(Duration atMost) {
		long end = System.nanoTime() + atMost.toNanos();
		for (int done = 1; !pending.isEmpty(); done++) {
			Pending next = pending.pop();
			place(next.parent, next.place, copied(next.original));
			if (done % OBJECTS_PER_LOOK == 0 && System.nanoTime() > end) {
				return false;
			}
		}
		for (int done = 1; !links.isEmpty(); done++) {
			Link next = links.pop();
			place(next.copy, next.reference, copies.getOrDefault(next.target, next.target));
			if (done % OBJECTS_PER_LOOK == 0 && System.nanoTime() > end) {
				return false;
			}
		}
		return true;
	}

	/** The copy, which belongs to nobody. @throws IllegalStateException before it is complete */
	public Study study() {
		if (!pending.isEmpty() || !links.isEmpty()) {
			throw new IllegalStateException("The copy is not complete.");
		}
		return root;
	}

	/** The copy of an object without its parts, which are put off. */
	private EObject copied(EObject original) {
		EClass type = original.eClass();
		EObject copy = EcoreUtil.create(type);
		if (type.getEIDAttribute() != null || ownersOfUnread.contains(original)) {
			copies.put(original, copy);
		}
		List<Pending> parts = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature.isChangeable() && !feature.isDerived() && original.eIsSet(feature)) {
				switch (feature) {
				case EAttribute attribute -> copy.eSet(attribute, value(original, attribute));
				case EReference reference when reference.isContainment() -> targets(original, reference)
						.forEach(it -> parts.add(new Pending(it, copy, reference)));
				case EReference reference when !reference.isContainer() -> targets(original, reference)
						.forEach(it -> links.addLast(new Link(copy, reference, it)));
				default -> {
					// The container is set with the containment.
				}
				}
			}
		}
		// The first part on top, so that lists keep their order.
		parts.reversed().forEach(pending::push);
		return copy;
	}

	private static Object value(EObject original, EAttribute attribute) {
		Object value = original.eGet(attribute);
		return attribute.isMany() ? List.copyOf((List<?>) value) : value;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> targets(EObject original, EReference reference) {
		Object value = original.eGet(reference, false);
		return reference.isMany() ? ((InternalEList<EObject>) value).basicList() : List.of((EObject) value);
	}

	@SuppressWarnings("unchecked")
	private static void place(EObject owner, EReference reference, EObject value) {
		if (reference.isMany()) {
			((InternalEList<EObject>) owner.eGet(reference)).addUnique(value);
		} else {
			owner.eSet(reference, value);
		}
	}
}
