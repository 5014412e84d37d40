// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.jspecify.annotations.Nullable;

/**
 * Records what a change writes under some roots. It keeps one {@link Change} for each feature that differs in the end:
 * EMF's own recorder keeps some 400 bytes for each, and an import of a list changes a million. For a new object it
 * keeps only the parts that came into it from elsewhere, because undo takes the object out as it is.
 */
final class Recording extends AdapterImpl {

	/** The notifications of one feature. */
	private static final class Heard {

		private final EStructuralFeature feature;
		/** The value before, of a feature with one. */
		private final @Nullable Object before;
		/** All that happened to a list, in order; none for a feature with one value. */
		private final List<Notification> steps;
		private final @Nullable Heard other;

		Heard(EStructuralFeature feature, @Nullable Object before, @Nullable Heard other) {
			this.feature = feature;
			this.before = before;
			this.steps = feature.isMany() ? new ArrayList<>(1) : List.of();
			this.other = other;
		}
	}

	private final Map<EObject, Set<EStructuralFeature>> lists = new IdentityHashMap<>();
	private final Set<EObject> whole = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<EObject, Heard> heard = new IdentityHashMap<>();
	private final List<EObject> order = new ArrayList<>();
	private final Set<EObject> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<EObject> listened = new ArrayList<>();

	/** Listens from now on. */
	Recording(Collection<Root> roots) {
		for (Root root : roots) {
			EReference list = root.list();
			if (list == null) {
				whole.add(root.owner());
			} else {
				lists.computeIfAbsent(root.owner(), it -> new HashSet<>()).add(list);
			}
			root.objects().forEach(this::listen);
		}
	}

	private boolean listen(EObject object) {
		if (object.eAdapters().contains(this)) {
			return false;
		}
		listened.add(object);
		return object.eAdapters().add(this);
	}

	/** True when a change of this feature is recorded, and one that the roots name. */
	boolean covers(EObject owner, Object feature) {
		return owner.eAdapters().contains(this)
				&& (whole.contains(owner) || !lists.containsKey(owner) || lists.get(owner).contains(feature));
	}

	@Override
	public void notifyChanged(@Nullable Notification told) {
		Notification message = Objects.requireNonNull(told);
		if (message.isTouch() || !(message.getNotifier() instanceof EObject owner)
				|| !(message.getFeature() instanceof EStructuralFeature feature)
				|| feature.isDerived() || feature instanceof EReference reference && reference.isContainer()) {
			return;
		}
		boolean ofParts = isOfParts(feature);
		if (ofParts || !fresh.contains(owner)) {
			note(owner, feature, message);
		}
		if (ofParts) {
			objects(message.getOldValue()).forEach(this::follow);
			objects(message.getNewValue()).forEach(this::welcome);
		}
	}

	private void note(EObject owner, EStructuralFeature feature, Notification message) {
		Heard known = of(owner, feature);
		if (known == null) {
			Heard others = heard.get(owner);
			if (others == null) {
				order.add(owner);
			}
			known = new Heard(feature, feature.isMany() ? null : message.getOldValue(), others);
			heard.put(owner, known);
		}
		if (feature.isMany()) {
			known.steps.add(message);
		}
	}

	private @Nullable Heard of(EObject owner, EStructuralFeature feature) {
		Heard at = heard.get(owner);
		while (at != null && at.feature != feature) {
			at = at.other;
		}
		return at;
	}

	private static boolean isOfParts(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	/** The objects among the old or new value of a notification, which may be places too. */
	private static List<EObject> objects(@Nullable Object value) {
		return switch (value) {
		case EObject one -> List.of(one);
		case Collection<?> many -> many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
		case null, default -> List.of();
		};
	}

	/** An object that leaves a list whose members were not listened to: it may be changed on its way to another place. */
	private void follow(EObject object) {
		if (listen(object)) {
			object.eContents().forEach(this::follow);
		}
	}

	/** An object that enters: nobody knew it, or it came from another place. */
	private void welcome(EObject object) {
		if (!listen(object)) {
			return;
		}
		fresh.add(object);
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (isOfParts(feature) && object.eIsSet(feature)) {
				List<EObject> parts = Touched.parts(object.eGet(feature));
				for (int i = 0; i < parts.size(); i++) {
					if (parts.get(i).eAdapters().contains(this)) {
						// Taken from its place before its new owner was put into the study.
						note(object, feature, new ENotificationImpl((InternalEObject) object, Notification.ADD, feature, null, parts.get(i), i));
					} else {
						welcome(parts.get(i));
					}
				}
			}
		}
	}

	/** Listens no more. @return what differs, by features, in the order in which they were first changed */
	List<Change> end() {
		listened.forEach(it -> it.eAdapters().remove(this));
		var changes = new ArrayList<Change>(order.size());
		for (EObject owner : order) {
			var ofOwner = new ArrayList<Change>(1);
			for (Heard at = heard.get(owner); at != null; at = at.other) {
				var change = new Change(owner, at.feature, at.feature.isMany() ? before(owner, at) : at.before);
				if (!change.isNone() && !(fresh.contains(owner) && isOfFreshParts(change))) {
					ofOwner.add(change);
				}
			}
			changes.addAll(ofOwner.reversed());
		}
		changes.trimToSize();
		return changes;
	}

	private boolean isOfFreshParts(Change change) {
		return fresh.containsAll(Touched.parts(change.other())) && fresh.containsAll(Touched.parts(change.owner().eGet(change.feature())));
	}

	/** The list as it was: as it is, with all that happened to it taken back. */
	private static List<Object> before(EObject owner, Heard heard) {
		var list = new ArrayList<Object>((List<?>) owner.eGet(heard.feature));
		heard.steps.reversed().forEach(it -> takeBack(list, it));
		return List.copyOf(list);
	}

	private static void takeBack(List<Object> list, Notification step) {
		int at = step.getPosition();
		switch (step.getEventType()) {
		case Notification.ADD -> list.remove(at);
		case Notification.ADD_MANY -> list.subList(at, at + ((Collection<?>) step.getNewValue()).size()).clear();
		case Notification.REMOVE -> list.add(Math.max(0, at), step.getOldValue());
		case Notification.REMOVE_MANY -> {
			List<?> removed = List.copyOf((Collection<?>) step.getOldValue());
			if (step.getNewValue() instanceof int[] places) {
				for (int i = 0; i < places.length; i++) {
					list.add(places[i], removed.get(i));
				}
			} else {
				list.addAll(0, removed);
			}
		}
		case Notification.MOVE -> list.add((Integer) step.getOldValue(), list.remove(at));
		case Notification.SET -> list.set(at, step.getOldValue());
		default -> throw new IllegalStateException(step.toString());
		}
	}
}
