// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import org.palier.headless.console.ExitCode;

/**
 * A kind of thing that {@code import} brings into a study. Each {@link picocli.CommandLine.Option} in a kind is an
 * option of {@code import --kind ID}. The help shows it when the kind is named, and it is refused with any other kind.
 * A new kind is a class that implements this and a line in {@link ImportKinds}. Its name is in the messages of the
 * command line under {@code import.kind.ID}.
 */
interface ImportKind {

	/** Returns the id, as {@code --kind} names it. */
	String id();

	/** True when it brings posts or codes of posts, so that it is asked what is hidden of persons. */
	default boolean bringsPosts() {
		return false;
	}

	/**
	 * Brings the file in, or says what it would bring.
	 *
	 * @param order what is asked for
	 * @param answer takes what a person and a script read
	 */
	ExitCode run(ImportOrder order, ImportAnswer answer) throws Exception;
}
