// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.palier.corpus.Corpus;
import org.palier.corpus.Post;
import org.palier.corpus.PostArrivals;
import org.palier.corpus.PostWriter;
import org.palier.files.Fact;
import org.palier.files.FileDialect;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnknownValue;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusFact.MappingFact;
import org.palier.intake.privacy.PrivacyDoor;

/**
 * Streams a file of posts into a corpus; no row is kept in memory. The posts can be read once the study lists the run (see
 * {@link org.palier.study.runs.StudyRuns}); this is the caller's last step. A failure or a cancel before it leaves study
 * and corpus as they were.
 */
public final class PostImport {

	private final Corpus corpus;
	private final List<MappingFact> mappings = new ArrayList<>();

	/** @param corpus of the study */
	public PostImport(Corpus corpus) {
		this.corpus = corpus;
	}

	/**
	 * Reads the whole file into a corpus of which all runs count.
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
		return read(importer, request, directory, corpus.appendPosts(runId, at), runId, rejected, PrivacyDoor.open(), progress);
	}

	/**
	 * Reads the whole file.
	 *
	 * @param counting ids of the runs that count: a post that others brought is new, though the corpus has it
	 * @param door     what the posts pass on their way into the corpus
	 * @throws IOException as {@link #read(Importer, ImportRequest, CensusDirectory, String, Instant, RejectedRows, Progress)}
	 */
	public PostImportResult read(Importer importer, ImportRequest request, CensusDirectory directory, String runId, Instant at,
			Set<String> counting, RejectedRows rejected, PrivacyDoor door, Progress progress) throws IOException {
		return read(importer, request, directory, corpus.appendPosts(runId, at, counting), runId, rejected, door, progress);
	}

	/**
	 * Reads the whole file and adds nothing, to show the result that it would have.
	 *
	 * @param counting ids of the runs that count
	 * @return a result without a run
	 * @throws IOException as {@link #read(Importer, ImportRequest, CensusDirectory, String, Instant, RejectedRows, Progress)}
	 */
	public PostImportResult tryOut(Importer importer, ImportRequest request, CensusDirectory directory, Instant at, Set<String> counting,
			PrivacyDoor door, Progress progress) throws IOException {
		return read(importer, request, directory, corpus.tryPosts(at, counting), "", RejectedRows.COUNTED_ONLY, door, progress);
	}

	private PostImportResult read(Importer importer, ImportRequest request, CensusDirectory directory, PostWriter into, String runId,
			RejectedRows rejected, PrivacyDoor door, Progress progress) throws IOException {
		try (into) {
			var stream = new Stream(importer.id(), runId, into, HiddenRows.behind(door, rejected), door, mappings);
			importer.read(request, directory, stream, progress);
			progress.checkCancelled();
			into.commit();
			return stream.result();
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
	}

	/** How the columns were understood, as the study may keep it; after reading. */
	public List<MappingFact> mappings() {
		return List.copyOf(mappings);
	}

	/** A sink whose failures pass through the importer as unchecked ones. */
	private static final class Stream implements RowSink {

		private final String kind;
		private final PostWriter posts;
		private final String runId;
		private final PrivacyDoor door;
		private final RejectedRows rejected;
		private final List<MappingFact> mappings;
		private final List<String> columns = new ArrayList<>();
		private final List<Bilingual> remarks = new ArrayList<>();
		private final List<UnknownValue> unmatched = new ArrayList<>();
		private long furtherRemarks;
		/** Numbers of the first and the last post of each row that states several. */
		private final List<long[]> several = new ArrayList<>();
		private long taken;
		private long left;
		private long withoutPost;

		Stream(String kind, String runId, PostWriter posts, RejectedRows rejected, PrivacyDoor door, List<MappingFact> mappings) {
			this.mappings = mappings;
			this.runId = runId;
			this.door = door;
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
					long first = 0;
					long last = 0;
					for (Fact fact : row.facts()) {
						long number = take(fact);
						last = number == 0 ? last : number;
						first = first == 0 ? number : first;
					}
					withoutPost += first == 0 ? 1 : 0;
					if (first < last) {
						several.add(new long[] { first, last });
					}
					row.remarks().forEach(this::remark);
					taken++;
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

		/** @return its number; 0 for one that is withheld */
		private long take(Fact fact) throws IOException {
			return switch (ImportedFact.of(fact)) {
			case PostFact stated -> {
				Optional<Post> admitted = door.admitted(stated.post(), runId);
				yield admitted.isPresent() ? posts.add(admitted.get()) : 0;
			}
			case CensusFact census -> throw stray(census);
			};
		}

		private IllegalArgumentException stray(Fact fact) {
			return new IllegalArgumentException(kind + " states more than posts: " + fact);
		}

		@Override
		public void add(Fact fact) {
			if (!(fact instanceof MappingFact mapping)) {
				throw stray(fact);
			}
			mappings.add(mapping);
		}

		@Override
		public void remark(Bilingual remark) {
			if (remarks.size() < PostImportResult.MOST_REMARKS) {
				remarks.add(door.said(remark));
			} else {
				furtherRemarks++;
			}
		}

		@Override
		public void unknown(UnknownValue value) {
			if (door.mayTell(value.value())) {
				unmatched.add(value);
			}
		}

		PostImportResult result() {
			PostArrivals arrivals = posts.arrivals();
			long known = arrivals.known();
			for (long[] row : several) {
				long there = LongStream.rangeClosed(row[0], row[1]).filter(arrivals::isKnown).count();
				known += (there > row[1] - row[0] ? 1 : 0) - there;
			}
			ArrivalRemarks.of(arrivals).forEach(this::remark);
			return new PostImportResult(runId, kind, columns, taken + left, taken - known, left, known, withoutPost, arrivals.known(),
					arrivals.changed(), arrivals.conflicting(), arrivals.fresh(), remarks, furtherRemarks, unmatched);
		}
	}
}
