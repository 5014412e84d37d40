// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.navigator;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/**
 * A line of the tree that groups objects and is none itself. Two are equal when they group the same kind of
 * things of the same owner under the same key, so that what is expanded stays so while the content changes.
 */
final class Branch {

	/** The kind of things in a branch. */
	enum Kind {
		AGENCIES_OF_CATEGORY, AGENCIES_FROM_TO, CATEGORIES, PLATFORMS, USAGES, THEORIES, PUBLICS, SELECTIONS, INTERVIEWS, CODES, GRID, SETS,
		SCENARIOS, RUNS
	}

	private final Kind kind;
	private final EObject owner;
	private final Object parent;
	private final String key;
	private final String label;
	private final List<?> children;
	private final int count;

	/**
	 * @param owner    the study or jurisdiction
	 * @param parent   the line above
	 * @param key      tells branches of one kind and owner apart
	 * @param label    what is shown, without the count
	 * @param children lines beneath
	 * @param count    objects beneath, however deep
	 */
	Branch(Kind kind, EObject owner, Object parent, String key, String label, List<?> children, int count) {
		this.kind = kind;
		this.owner = owner;
		this.parent = parent;
		this.key = key;
		this.label = label;
		this.children = children;
		this.count = count;
	}

	/** A line that equals the one of the same kind and key of another owner. */
	Branch of(EObject other) {
		return new Branch(kind, other, null, key, label, List.of(), 0);
	}

	Kind kind() {
		return kind;
	}

	EObject owner() {
		return owner;
	}

	Object parent() {
		return parent;
	}

	String label() {
		return label;
	}

	List<?> children() {
		return children;
	}

	int count() {
		return count;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Branch branch && branch.kind == kind && branch.owner == owner && branch.key.equals(key);
	}

	@Override
	public int hashCode() {
		return Objects.hash(kind, System.identityHashCode(owner), key);
	}
}
