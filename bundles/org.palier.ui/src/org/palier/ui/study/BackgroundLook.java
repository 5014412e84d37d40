// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.operation.IRunnableContext;

/**
 * Something that is looked up in the background while a person waits for it, in a wizard or a window.
 *
 * @param <T> what it is
 */
@FunctionalInterface
public interface BackgroundLook<T> {

	/** Looks it up, off the user-interface thread. */
	T look() throws IOException;

	/**
	 * Waits for it on the user-interface thread.
	 *
	 * @throws IOException when it cannot be looked up
	 */
	default T in(IRunnableContext context) throws IOException {
		var found = new Object() {
			private T it;
		};
		try {
			context.run(true, false, monitor -> {
				try {
					found.it = look();
				} catch (IOException failure) {
					throw new InvocationTargetException(failure);
				}
			});
			return found.it;
		} catch (InvocationTargetException failure) {
			throw failure.getCause() instanceof IOException unreadable ? unreadable
					: new IOException(String.valueOf(failure.getCause().getMessage()), failure.getCause());
		} catch (InterruptedException never) {
			// It cannot be cancelled.
			Thread.currentThread().interrupt();
			throw new IOException(never);
		}
	}
}
