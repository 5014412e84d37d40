// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.palier.core.Progress;
import org.palier.core.census.CensusDirectory;
import org.palier.core.imports.RowOutcome.Accepted;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.text.Bilingual;
import org.palier.corpus.Corpus;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;

/**
 * Streams a file of posts into a corpus; no row is held. The posts can be read once the study lists the run
 * (see {@link org.palier.core.runs.StudyRuns}), which is the caller's last step; a failure or a cancel
 * before leaves study and corpus as they were.
 */
public final class PostImport {

	private final Corpus corpus;

	/** @param corpus of the study */
	public PostImport(Corpus corpus) {
		this.corpus = corpus;
	}

	/**
	 * Reads the whole file.
	 *
	 * @param importer one that {@link Importer#bringsPosts() brings posts}
	 * @param runId    id of the run, new to the corpus
	 * @param at       start of the run
	 * @param rejected gets the rows left out
	 * @throws UnreadableFileException when the file as a whole cannot be read
	 * @throws IOException             when reading or writing fails
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 */
	public PostImportResult read(Importer importer, ImportRequest request, CensusDirectory directory, String runId, Instant at,
			RejectedRows rejected, Progress progress) throws IOException {
		try (RunWriter<Post> posts = corpus.appendPosts(runId, at)) {
			var stream = new Stream(importer.id(), posts, rejected);
			importer.read(request, directory, stream, progress);
			progress.checkCancelled();
			posts.commit();
			return stream.result(runId);
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
	}

	/** A sink whose failures pass through the importer as unchecked ones. */
	private static final class Stream implements RowSink {

		private final String kind;
		private final RunWriter<Post> posts;
		private final RejectedRows rejected;
		private final List<String> columns = new ArrayList<>();
		private final List<Bilingual> remarks = new ArrayList<>();
		private long furtherRemarks;
		private long accepted;
		private long left;

		Stream(String kind, RunWriter<Post> posts, RejectedRows rejected) {
			this.kind = kind;
			this.posts = posts;
			this.rejected = rejected;
		}

		@Override
		public void dialect(FileDialect dialect) {
			try {
				rejected.dialect(dialect);
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}

		@Override
		public void header(List<String> names) {
			columns.addAll(names);
			try {
				rejected.header(names);
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}

		@Override
		public void row(RowOutcome outcome) {
			try {
				switch (outcome) {
				case Accepted row -> {
					for (Fact fact : row.facts()) {
						take(fact);
					}
					row.remarks().forEach(this::remark);
					accepted++;
				}
				case Rejected row -> {
					rejected.row(row);
					left++;
				}
				}
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}

		private void take(Fact fact) throws IOException {
			switch (fact) {
			case PostFact stated -> posts.add(stated.post());
			case CensusFact census -> add(census);
			}
		}

		@Override
		public void add(CensusFact fact) {
			throw new IllegalArgumentException(kind + " states more than posts: " + fact);
		}

		@Override
		public void remark(Bilingual remark) {
			if (remarks.size() < PostImportResult.MOST_REMARKS) {
				remarks.add(remark);
			} else {
				furtherRemarks++;
			}
		}

		PostImportResult result(String runId) {
			return new PostImportResult(runId, kind, columns, accepted + left, accepted, left, posts.count(), remarks, furtherRemarks);
		}
	}
}
