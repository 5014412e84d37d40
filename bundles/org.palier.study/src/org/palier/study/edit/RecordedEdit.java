// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;

/**
 * One change to the model, undone and redone by what was recorded of it. It records only beneath
 * the roots that it declares, because the time that recording takes grows with what lies beneath them: an edit of
 * one agency must not visit a hundred thousand. An edit that moves an object declares where it comes from
 * and where it goes; one that deletes an object declares who refers to it. Not thread-safe; all calls come
 * from the thread that owns the model.
 */
public final class RecordedEdit {

	private enum State {
		NEW, DONE, UNDONE
	}

	private final Bilingual label;
	private final List<EObject> roots;
	private final List<EObject> alone;
	/** Null once it has run: what an import has read may be large. */
	private @Nullable Runnable change;
	private final boolean strict;
	private List<Change> changes = List.of();
	private boolean told = true;
	private State state = State.NEW;

	/**
	 * @param label  what undo and redo call it, e.g. Rename agency
	 * @param roots  every object beneath which the change writes, cross-references included; none beneath another
	 * @param change makes the change; runs once
	 */
	public RecordedEdit(Bilingual label, List<? extends EObject> roots, Runnable change) {
		this(label, roots, List.of(), change, false);
	}

	/**
	 * An edit that also writes to single objects among many.
	 *
	 * @param label  what undo and redo call it
	 * @param roots  every other object beneath which the change writes
	 * @param alone  objects that the change writes to, but beneath which it writes to nothing else: a list that an agency leaves,
	 *               or one thing among thousands that refers to it
	 * @param change makes the change; runs once
	 */
	public RecordedEdit(Bilingual label, List<? extends EObject> roots, Collection<? extends EObject> alone, Runnable change) {
		this(label, roots, List.copyOf(alone), change, false);
	}

	private RecordedEdit(Bilingual label, List<? extends EObject> roots, List<? extends EObject> alone, Runnable change, boolean strict) {
		this.label = Objects.requireNonNull(label);
		this.roots = List.copyOf(roots);
		this.alone = List.copyOf(alone);
		this.change = Objects.requireNonNull(change);
		this.strict = strict;
	}

	/**
	 * This edit, not yet run, made to fail when it writes outside its roots. It watches the whole tree that
	 * the roots are part of, which is slow for a large study: for tests.
	 */
	public RecordedEdit strict() {
		return new RecordedEdit(label, roots, alone, toRun(), true);
	}

	/**
	 * This edit, not yet run, with a last action added: when that throws, the change is put back.
	 *
	 * @param last changes nothing of the model; runs once, after the change
	 */
	public RecordedEdit then(Runnable last) {
		Runnable first = toRun();
		return new RecordedEdit(label, roots, alone, () -> {
			first.run();
			last.run();
		}, strict);
	}

	/** What undo and redo call it. */
	public Bilingual label() {
		return label;
	}

	/** Every object beneath which the change writes. */
	public List<EObject> roots() {
		return roots;
	}

	/**
	 * Makes the change. When it throws, what it had changed beneath the roots is put back.
	 *
	 * @throws IllegalStateException when it ran before, or, {@link #strict()}, when it wrote outside its roots
	 */
	public void run() {
		expect(State.NEW);
		List<Outsider> outsiders = strict ? watch() : List.of();
		var recording = new Recording(roots, alone);
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
			throw new IllegalStateException(label.en() + " writes outside its roots: " + String.join(", ", written));
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
	 * What the step just made, done, undone or redone, has changed. Handed out once: after that it is empty until
	 * the next step.
	 */
	List<Touched> takeTouched() {
		List<Touched> taken = told ? List.of() : Touched.by(changes);
		told = true;
		return taken;
	}

	private void expect(State expected) {
		if (state != expected) {
			throw new IllegalStateException(label.en() + ": is " + state + ", not " + expected);
		}
	}

	private List<Outsider> watch() {
		Set<EObject> tops = new LinkedHashSet<>();
		roots.forEach(root -> tops.add(EcoreUtil.getRootContainer(root)));
		alone.forEach(each -> tops.add(EcoreUtil.getRootContainer(each)));
		return tops.stream().map(top -> new Outsider(top, roots, alone)).toList();
	}

	/** Hears every change in a tree and notes those that are not beneath the roots. */
	private static final class Outsider extends EContentAdapter {

		private final EObject top;
		private final List<EObject> roots;
		private final List<EObject> alone;
		private final List<String> written = new ArrayList<>();

		Outsider(EObject top, List<EObject> roots, List<EObject> alone) {
			this.top = top;
			this.roots = roots;
			this.alone = alone;
			top.eAdapters().add(this);
		}

		void leave() {
			top.eAdapters().remove(this);
		}

		@Override
		public void notifyChanged(@Nullable Notification notification) {
			super.notifyChanged(notification);
			Notification heard = Objects.requireNonNull(notification);
			if (!heard.isTouch() && heard.getNotifier() instanceof EObject notifier
					&& heard.getEventType() != Notification.REMOVING_ADAPTER
					&& !alone.contains(notifier) && roots.stream().noneMatch(root -> EcoreUtil.isAncestor(root, notifier))) {
				written.add(notifier.eClass().getName() + "." + heard.getFeature());
			}
		}
	}
}
