// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;

/**
 * A view of a corpus in which only some runs count: it has the posts and codings of those runs, and the
 * codings given by hand. Runs that end later do not show in it, codings given by hand later do. Thread-safe.
 * A caller that needs only a part of it asks for that part. Plug-ins get a view and never make one.
 */
public sealed interface CorpusView extends PostReading, CodingReading, PostCounting, CorpusChecks permits DuckDbView {

	/**
	 * A view of the posts that a filter wants, and of no others. Posts that they answer, and answers to them, are looked for among all
	 * posts of this view. A question thus waits no longer because its answer was written later than the posts wanted. Posts that agencies
	 * receive are counted whoever wrote them, because their authors are not among the agencies that the filter names. Codings and coding
	 * sets are those of this view.
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
	 * Writes the files of {@link #exportParquet(Path)} with each post as a gate gives it. They have only those details that the gate's
	 * post states. Words that classifiers and coders wrote beside their codes are left out, because they may quote the post.
	 *
	 * @param gate gives a post as it leaves; of the same platform
	 */
	void exportParquet(Path folder, Function<StoredPost, Post> gate) throws CorpusException;
}
