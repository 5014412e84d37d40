// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.palier.ground.text.Bilingual;

/** Receives the failures of one plug-in while it is used, so that a person can be shown them. Called on any thread; must not throw. */
public interface Faults {

	/** Marks of a message that is written for readers of code. */
	Pattern NAMES_CODE = Pattern
			.compile("\\b\\w+(Exception|Error)\\b|\\b[a-z]\\w*([./][a-z_]\\w*)*[./][A-Z]\\w|\\$|\\bclass \\w|\\(\\)|^[\\w/]+/[\\w/]+$");

	/** Classes of Java itself, which throw what others asked for wrongly. */
	Pattern JAVA = Pattern.compile("^(java|javax|jdk|sun)\\.");

	/** Nobody is told. */
	Faults UNHEARD = quarantine(reason -> {
		// nobody listens
	});

	/**
	 * A call of it failed; the next may succeed.
	 *
	 * @param reason one sentence that names the plug-in
	 * @param times  how often it did, 1 or more
	 */
	void failed(Bilingual reason, long times);

	/**
	 * It showed no sign of life and was given up: it should not be called again.
	 *
	 * @param reason one sentence that names the plug-in
	 */
	void givenUp(Bilingual reason);

	/** It was left behind, see {@link #givenUp}. */
	default void leave(StalledException stalled) {
		givenUp(stalled.reason());
	}

	/** The moment at which this process left it behind. Empty when that did not happen, or nobody knows. */
	default Optional<StalledException> leftBehind() {
		return Optional.empty();
	}

	/** A call of it failed, see {@link #failed(Bilingual, long)}. */
	default void failed(Bilingual reason) {
		failed(reason, 1);
	}

	/** These faults for a plug-in that runs in a process of its own: what it does there ends with the process, so it is never given up. */
	default Faults contained() {
		Faults here = this;
		return new Faults() {
			@Override
			public void failed(Bilingual reason, long times) {
				here.failed(reason, times);
			}

			@Override
			public void givenUp(Bilingual reason) {
				here.failed(reason, 1);
			}
		};
	}

	/** Hears only of what was given up. */
	static Faults quarantine(Consumer<Bilingual> quarantine) {
		return new Faults() {
			@Override
			public void failed(Bilingual reason, long times) {
				// It may go on.
			}

			@Override
			public void givenUp(Bilingual reason) {
				quarantine.accept(reason);
			}
		};
	}

	/** Hears of everything alike. */
	static Faults each(Consumer<Bilingual> listener) {
		return new Faults() {
			@Override
			public void failed(Bilingual reason, long times) {
				listener.accept(reason);
			}

			@Override
			public void givenUp(Bilingual reason) {
				listener.accept(reason);
			}
		};
	}

	/**
	 * The words that a person reads about a failure. They are the first line of its message, unless that is the name of a class, and the
	 * {@link #reference} by which the maintainer of the part finds the place.
	 */
	static String said(Throwable problem) {
		String message = problem.getMessage() == null ? "" : problem.getMessage().lines().findFirst().orElse("").strip();
		return message.isEmpty() || NAMES_CODE.matcher(message).find() ? reference(problem) : message + " – " + reference(problem);
	}

	/**
	 * A short code for the kind of a failure and for the file and line where it happened, made of their capitals. An {@code
	 * IllegalStateException} in line 127 of {@code CensusTally.java} is ISE-CT-127. One fault always has one reference.
	 */
	static String reference(Throwable problem) {
		StackTraceElement[] frames = problem.getStackTrace();
		String what = initials(problem.getClass().getSimpleName());
		for (StackTraceElement frame : frames) {
			String file = frame.getFileName();
			if (file != null && !JAVA.matcher(frame.getClassName()).find()) {
				return what + "-" + initials(file) + "-" + Math.max(0, frame.getLineNumber());
			}
		}
		return what;
	}

	private static String initials(String name) {
		String capitals = name.replaceAll("[^A-Z]", "");
		return capitals.isEmpty() ? "X" : capitals;
	}
}
