// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.io.IOException;
import java.util.List;

import org.palier.core.Progress;
import org.palier.core.census.CensusDirectory;
import org.palier.core.options.PartOption;
import org.palier.core.text.Bilingual;

/**
 * Reads one kind of file. Stateless: one object may read several files at once, each in its own thread.
 * A bad row is an outcome, not an exception.
 */
public interface Importer {

	/** Stable id, e.g. gc-accounts: what {@code --kind} takes. */
	String id();

	/** What readers see. */
	Bilingual name();

	/** What it reads, in one sentence. */
	Bilingual description();

	/** Choices that it offers. */
	List<PartOption> options();

	/**
	 * True when it states {@link PostFact}s, which stream into the corpus; false when it states
	 * {@link CensusFact}s, which are gathered and written into the study.
	 */
	default boolean bringsPosts() {
		return false;
	}

	/**
	 * True when it reads tables of whatever columns: it is asked last whether it recognises a file, after all that know
	 * their kind of file.
	 *
	 * @since 0.2.0
	 */
	default boolean readsAnyTable() {
		return false;
	}

	/**
	 * True when the file looks like one of this kind; at most one importer should say so. Reads as little as
	 * it can.
	 *
	 * @throws UnreadableFileException when this importer cannot read the file at all; the others are still asked
	 * @throws IOException             when reading fails
	 */
	boolean recognises(ImportRequest request) throws IOException;

	/**
	 * Reads the whole file into the sink.
	 *
	 * @param directory what the study holds, by all that files call it; read only
	 * @throws UnreadableFileException when the file as a whole cannot be read as this kind
	 * @throws IOException             when reading fails
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 */
	void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException;
}
