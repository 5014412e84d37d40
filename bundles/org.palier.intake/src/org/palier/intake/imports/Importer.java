// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.KnownMapping;

/**
 * Reads one kind of file. Stateless: one object may read several files at once, each in its own thread.
 * A bad row is an outcome, not an exception.
 */
public interface Importer {

	/** Stable id, e.g. gc-accounts: what {@code --kind} takes. */
	String id();

	/** The name that readers see. */
	Bilingual name();

	/** The kind of file that it reads, in one sentence. */
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
	 * True when the study keeps how a person understood a table with the columns of this file: it is then read by this importer,
	 * whichever other recognises it. Reads as little as it can.
	 *
	 * @param kept all mappings of the study, of whatever importer; at least one
	 * @throws IOException when reading fails
	 */
	default boolean remembers(ImportRequest request, List<KnownMapping> kept) throws IOException {
		return false;
	}

	/** Every choice of a request by name, those left to their default included, as a manifest records them. */
	default SortedMap<String, String> parameters(ImportRequest request) {
		var parameters = new TreeMap<String, String>(Map.of("kind", id()));
		options().forEach(it -> parameters.put(it.id(), request.option(it)));
		request.encoding().ifPresent(it -> parameters.put("encoding", it.name()));
		request.delimiter().ifPresent(it -> parameters.put("delimiter", it.toString()));
		return parameters;
	}

	/**
	 * A further ability, e.g. to show what columns it takes for what. Nobody watches the calls of such a contract: the
	 * caller is responsible for what they throw.
	 *
	 * @param kind the contract
	 * @return nothing when it cannot
	 */
	default <T> Optional<T> offers(Class<T> kind) {
		return kind.isInstance(this) ? Optional.of(kind.cast(this)) : Optional.empty();
	}

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
