// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/** How long the file of a corpus stays attached: until it is closed, or while somebody uses it. Thread-safe. */
sealed interface Attachment permits CopiedFile, HeldFile, SharedFile {

	/** One use of the file; ends once. */
	interface Use extends AutoCloseable {
		@Override
		void close();
	}

	/** A use of a file that stays attached beyond it. */
	Use STAYING = () -> {
		// Nothing ends.
	};

	/**
	 * The file stays attached until the use ends.
	 *
	 * @param writes whether it may be changed within it
	 * @throws CorpusException with {@link CorpusException.Reason#IN_USE} when others did not let go of it for as long as the settings say
	 */
	Use use(boolean writes) throws CorpusException;

	/** Answers that hold while the file is as it is; of the last time, when it is not attached. */
	AnswersOnDisk kept();

	/** Lets go of the file for ever. The database in memory is closed after it. */
	void close() throws CorpusException;

	/** The database in memory is closed: whatever was attached to it no longer is. */
	void gone();
}
