// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A line of the tree of studies that another bundle adds. Two are equal when they have the same key beneath the same parent, so that what
 * is unfolded stays so while the content changes.
 */
public final class AddedLine {

	private final StudySession session;
	private final AddedLine parent;
	private final String key;
	private final String label;
	private final String quiet;
	private final boolean warning;
	private final Runnable opens;
	private final List<AddedLine> lines;

	/**
	 * @param parent  the line above; null for the study
	 * @param key     tells lines of one parent apart
	 * @param label   what is read first
	 * @param quiet   what is read after it, such as a number; may be empty
	 * @param warning true where {@code quiet} says that something is wrong
	 * @param opens   what a double click does; null for nothing
	 * @param beneath makes the lines beneath it
	 */
	public AddedLine(StudySession session, AddedLine parent, String key, String label, String quiet, boolean warning, Runnable opens,
			Function<AddedLine, List<AddedLine>> beneath) {
		this.session = Objects.requireNonNull(session);
		this.parent = parent;
		this.key = Objects.requireNonNull(key);
		this.label = Objects.requireNonNull(label);
		this.quiet = Objects.requireNonNull(quiet);
		this.warning = warning;
		this.opens = opens;
		this.lines = List.copyOf(beneath.apply(this));
	}

	/** The study. */
	public StudySession session() {
		return session;
	}

	/** The line above: another one, or the study. */
	public Object parent() {
		return parent == null ? session.study() : parent;
	}

	/** The words of the line. */
	public String label() {
		return label;
	}

	/** Words after them in a quieter colour, such as a number; may be empty. */
	public String quiet() {
		return quiet;
	}

	/** True where it says that something is wrong. */
	public boolean isWarning() {
		return warning;
	}

	/** The lines beneath it. */
	public List<AddedLine> lines() {
		return lines;
	}

	/** Opens what it leads to. */
	public void open() {
		if (opens != null) {
			opens.run();
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof AddedLine line && line.session == session && line.key.equals(key) && Objects.equals(line.parent, parent);
	}

	@Override
	public int hashCode() {
		return Objects.hash(System.identityHashCode(session), parent, key);
	}
}
