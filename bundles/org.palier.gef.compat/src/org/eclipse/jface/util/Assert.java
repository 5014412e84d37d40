// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

/**
 * The argument checks that GEF 3.2 was compiled against. JFace removed the class in favour of
 * {@code org.eclipse.core.runtime.Assert}, whose failures are of a type of its own; GEF's callers
 * were written for what is thrown here.
 *
 * <p>
 * Only for GEF's own byte code: the package is not exported by this fragment, and no bundle of ours
 * calls it.
 */
public final class Assert {

	private Assert() {
	}

	/**
	 * Refuses null.
	 *
	 * @param object what must not be null
	 * @throws IllegalArgumentException if {@code object} is null
	 */
	public static void isNotNull(Object object) {
		isNotNull(object, "null argument");
	}

	/**
	 * Refuses null.
	 *
	 * @param object  what must not be null
	 * @param message said by the exception, for programmers
	 * @throws IllegalArgumentException if {@code object} is null
	 */
	public static void isNotNull(Object object, String message) {
		if (object == null) {
			throw new IllegalArgumentException(message);
		}
	}

	/**
	 * Refuses a condition that does not hold.
	 *
	 * @param condition what must hold
	 * @return always {@code true}, as the class removed from JFace did
	 * @throws IllegalArgumentException if {@code condition} is false
	 */
	public static boolean isTrue(boolean condition) {
		return isTrue(condition, "assertion failed");
	}

	/**
	 * Refuses a condition that does not hold.
	 *
	 * @param condition what must hold
	 * @param message   said by the exception, for programmers
	 * @return always {@code true}, as the class removed from JFace did
	 * @throws IllegalArgumentException if {@code condition} is false
	 */
	public static boolean isTrue(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
		return true;
	}
}
