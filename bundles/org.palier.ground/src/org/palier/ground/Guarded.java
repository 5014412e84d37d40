// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Calls a part that others wrote. It may throw whatever Java has: a class that is missing, a recursion without end, an
 * error of its own, a lack of memory that ends with the call. None of it may harm more than the call itself. Errors of the
 * machine itself come through.
 */
public final class Guarded {

	/** The action that replaces a part that failed. */
	@FunctionalInterface
	public interface Otherwise<T, X extends Exception> {
		/**
		 * @param problem what the part threw; what it may throw, such as a cancellation, is for this to throw again
		 * @throws X what the caller lets through
		 */
		T of(Throwable problem) throws X;
	}

	/** A call without an answer. */
	@FunctionalInterface
	public interface Step<X extends Exception> {
		/** @throws X what the caller lets through */
		void run() throws X;
	}

	private Guarded() {
	}

	/** The answer of a part, or what stands for it when the part throws. */
	public static <T, X extends Exception> T call(Callable<T> part, Otherwise<T, X> otherwise) throws X {
		try {
			return part.call();
		} catch (Exception problem) {
			return otherwise.of(problem);
		} catch (Error problem) {
			return otherwise.of(ofPart(problem));
		}
	}

	/** An error that a part may cause; the machine’s own trouble, which is nobody's part, comes out. */
	private static Error ofPart(Error problem) {
		if (problem instanceof VirtualMachineError && !(problem instanceof StackOverflowError || problem instanceof OutOfMemoryError)) {
			throw problem;
		}
		return problem;
	}

	/**
	 * Calls a part, and says what it throws before that comes out; a checked exception, which it may throw, is not said.
	 *
	 * @param failed must not throw
	 */
	public static <X extends Exception> void tell(Step<X> part, Consumer<Throwable> failed) throws X {
		try {
			part.run();
		} catch (RuntimeException problem) {
			failed.accept(problem);
			throw problem;
		} catch (Error problem) {
			failed.accept(ofPart(problem));
			throw problem;
		}
	}
}
