// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;

/**
 * What can be read of a corpus when only some runs count: the posts and codings of those runs, and the
 * codings given by hand. Runs that end later do not show in it, codings given by hand later do. Thread-safe.
 * Who needs a part of it alone asks for that part. Plug-ins are handed a view and never make one.
 */
public sealed interface CorpusView extends PostReading, CodingReading, PostCounting, CorpusChecks permits DuckDbView {

	/**
	 * A view of the posts that a filter wants, and of no others. What they answer and what answers them is looked for among all posts of this
	 * view: a question waits no longer because its answer was written later than what is looked at. What agencies receive is counted whoever
	 * wrote it, since who writes to an agency is none of those that were asked for. Codings and coding sets are those of this view.
	 *
	 * @param filter      its order does not matter
	 * @param attribution by which posts come to the agencies of the filter
	 */
	CorpusView only(PostFilter filter, Collection<AccountAgency> attribution) throws CorpusException;

	/**
	 * Writes posts.parquet and codings.parquet, compressed with Zstandard, for R, Python and Spark. Files of
	 * these names are replaced once the new ones are complete.
	 *
	 * @param folder made when it is not there
	 */
	void exportParquet(Path folder) throws CorpusException;

	/**
	 * The same with each post as a gate lets it out: of the details that the files have, those that the gate's post states. What
	 * classifiers and coders wrote beside their codes may quote the post, and is left out.
	 *
	 * @param gate gives a post as it leaves; of the same platform
	 */
	void exportParquet(Path folder, Function<StoredPost, Post> gate) throws CorpusException;
}
