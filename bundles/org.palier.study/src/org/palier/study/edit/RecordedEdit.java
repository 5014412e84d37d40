// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;

/**
 * One change to the model, which can be undone and redone from its recording. It records only the roots that it
 * declares, because recording takes longer with more objects: an edit of one agency must not visit a hundred thousand.
 * An edit that moves an object declares where it comes from and where it goes; one that deletes an object declares the
 * objects that refer to it. With assertions enabled, as in every test, an edit that writes anywhere else fails. Not
 * thread-safe; all calls come from the thread that owns the model.
 */
public final class RecordedEdit {

	private static final boolean STRICT = RecordedEdit.class.desiredAssertionStatus();

	private enum State {
		NEW, DONE, UNDONE
	}

	private final Bilingual label;
	private final List<Root> roots;
	/** Null once it has run: what an import has read may be large. */
	private @Nullable Runnable change;
	private final boolean strict;
	private List<Change> changes = List.of();
	private boolean told = true;
	private State state = State.NEW;

	/**
	 * An edit that writes to one place.
	 *
	 * @param label  what undo and redo call it, e.g. Rename agency
	 * @param root   where the change writes, cross-references included
	 * @param change makes the change; runs once
	 */
	public RecordedEdit(Bilingual label, Root root, Runnable change) {
		this(label, List.of(root), change);
	}

	/**
	 * An edit that writes to several places.
	 *
	 * @param label  what undo and redo call it, e.g. Merge agencies
	 * @param roots  every place where the change writes, cross-references included
	 * @param change makes the change; runs once
	 */
	public RecordedEdit(Bilingual label, Collection<Root> roots, Runnable change) {
		this(label, List.copyOf(roots), change, STRICT);
	}

	private RecordedEdit(Bilingual label, List<Root> roots, Runnable change, boolean strict) {
		this.label = Objects.requireNonNull(label);
		this.roots = roots;
		this.change = Objects.requireNonNull(change);
		this.strict = strict;
	}

	/**
	 * This edit, not yet run, made to fail when it writes outside its roots, assertions or not. It watches the whole tree that
	 * the roots are part of, which is slow for a large study.
	 */
	public RecordedEdit strict() {
		return new RecordedEdit(label, roots, toRun(), true);
	}

	/**
	 * This edit, not yet run, with a last action added: when that throws, the change is put back.
	 *
	 * @param last changes nothing of the model; runs once, after the change
	 */
	public RecordedEdit then(Runnable last) {
		return then(List.of(), last);
	}

	/**
	 * This edit, not yet run, with a further change in the same step: when that throws, all is put back.
	 *
	 * @param more where the further change writes
	 * @param last makes it; runs once, after the change
	 */
	public RecordedEdit then(Collection<Root> more, Runnable last) {
		Runnable first = toRun();
		return new RecordedEdit(label, Stream.concat(roots.stream(), more.stream()).toList(), () -> {
			first.run();
			last.run();
		}, strict);
	}

	/** Returns the name in undo and redo. */
	public Bilingual label() {
		return label;
	}

	/**
	 * Makes the change. When it throws, what it had changed at its roots is put back.
	 *
	 * @throws IllegalStateException when it ran before
	 * @throws OutsideRootsException when it wrote outside its roots, where that is watched
	 */
	public void run() {
		expect(State.NEW);
		var recording = new Recording(roots);
		List<Outsider> outsiders = strict ? watch(recording) : List.of();
		try {
			toRun().run();
		} catch (RuntimeException failure) {
			outsiders.forEach(Outsider::leave);
			Change.swap(recording.end());
			throw failure;
		}
		outsiders.forEach(Outsider::leave);
		changes = recording.end();
		List<String> written = outsiders.stream().flatMap(it -> it.written.stream()).distinct().toList();
		if (!written.isEmpty()) {
			Change.swap(changes);
			throw new OutsideRootsException(label.en() + " writes outside its roots: " + String.join(", ", written));
		}
		told = false;
		change = null;
		state = State.DONE;
	}

	private Runnable toRun() {
		return Objects.requireNonNull(change, "has run");
	}

	/** Puts back what was before {@link #run()}. @throws IllegalStateException when it is not done */
	public void undo() {
		expect(State.DONE);
		Change.swap(changes);
		told = false;
		state = State.UNDONE;
	}

	/** Makes the change again. @throws IllegalStateException when it is not undone */
	public void redo() {
		expect(State.UNDONE);
		Change.swap(changes);
		told = false;
		state = State.DONE;
	}

	/** True when it ran and left something different. */
	public boolean changedSomething() {
		return !changes.isEmpty();
	}

	/**
	 * Returns the changes of the step just done, undone or redone. The changes are handed out once: after that the list
	 * is empty until the next step.
	 */
	List<Touched> takeTouched() {
		List<Touched> taken = told ? List.of() : Touched.by(changes);
		told = true;
		return taken;
	}

	/** The objects that the step just made has written to, and the parts that it brought in. */
	public Set<EObject> written() {
		Set<EObject> written = new LinkedHashSet<>();
		for (Touched each : Touched.by(changes)) {
			written.add(each.owner());
			if (each.ofParts()) {
				Touched.parts(each.owner().eGet(each.feature())).stream().filter(it -> !each.before().contains(it)).forEach(written::add);
			}
		}
		return written;
	}

	private void expect(State expected) {
		if (state != expected) {
			throw new IllegalStateException(label.en() + ": is " + state + ", not " + expected);
		}
	}

	private List<Outsider> watch(Recording recording) {
		Set<EObject> tops = roots.stream().map(it -> EcoreUtil.getRootContainer(it.owner())).collect(Collectors.toCollection(LinkedHashSet::new));
		return tops.stream().map(top -> new Outsider(top, recording)).toList();
	}

	/** Hears every change in a tree and notes those that are not recorded. */
	private static final class Outsider extends EContentAdapter {

		private final EObject top;
		private final Recording recording;
		private final List<String> written = new ArrayList<>();

		Outsider(EObject top, Recording recording) {
			this.top = top;
			this.recording = recording;
			top.eAdapters().add(this);
		}

		void leave() {
			top.eAdapters().remove(this);
		}

		@Override
		public void notifyChanged(@Nullable Notification notification) {
			super.notifyChanged(notification);
			Notification heard = Objects.requireNonNull(notification);
			if (!heard.isTouch() && heard.getNotifier() instanceof EObject notifier && heard.getEventType() != Notification.REMOVING_ADAPTER
					&& heard.getFeature() instanceof EStructuralFeature feature && !recording.covers(notifier, feature)) {
				written.add(notifier.eClass().getName() + "." + feature.getName());
			}
		}
	}
}
