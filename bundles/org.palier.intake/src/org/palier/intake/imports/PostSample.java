// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.palier.corpus.Post;
import org.palier.files.Fact;
import org.palier.files.FileDialect;
import org.palier.files.ImportRequest;
import org.palier.files.LeftOutValue;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnknownValue;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;

/**
 * The first rows of a file of posts, read to show the result that all of them would have.
 *
 * @param columns  names of the columns of the file
 * @param read     rows read
 * @param rejected those of them that are left out
 * @param remarks  on rows and file
 * @param posts    the first posts, at most {@link #POSTS}: whether the columns were understood shows in them
 * @param whole    the file has no more rows
 * @param dialect  how the file is written
 * @param leftOut  values without a meaning in their column
 * @param unknown  values that name nothing of the study
 */
public record PostSample(List<String> columns, long read, List<Rejected> rejected, List<Bilingual> remarks, List<Post> posts, boolean whole,
		FileDialect dialect, List<LeftOutValue> leftOut, List<UnknownValue> unknown) {

	static final int POSTS = 50;
	/** Enough to see whether the columns were understood. */
	static final int ROWS = 1000;

	/** Reads the first rows. @throws CancellationException once the progress is cancelled */
	public static PostSample read(Importer importer, ImportRequest request, CensusDirectory directory, Progress progress)
			throws IOException {
		var first = new FirstRows();
		try {
			importer.read(request, directory, first, new Progress() {
				@Override
				public void report(long done, long total) {
					progress.report(done, total);
				}

				@Override
				public boolean isCancelled() {
					return first.enough() || progress.isCancelled();
				}
			});
			return first.sample(!first.more);
		} catch (CancellationException stopped) {
			if (!first.enough()) {
				throw stopped;
			}
			return first.sample(false);
		}
	}

	/**
	 * True when the rows left out are worth a file of their own before anything is imported. This is so when they are all
	 * there are, or when no row would be taken, so that this file gives no others.
	 */
	public boolean savesRejected() {
		return !rejected.isEmpty() && (whole || rejected.size() == read);
	}

	private static final class FirstRows implements RowSink {

		private final List<Rejected> rejected = new ArrayList<>();
		private final List<Bilingual> remarks = new ArrayList<>();
		private final List<Post> posts = new ArrayList<>();
		private final List<LeftOutValue> leftOut = new ArrayList<>();
		private final List<UnknownValue> unknown = new ArrayList<>();
		private List<String> columns = List.of();
		private FileDialect dialect = FileDialect.PLAIN;
		private long read;
		private boolean more;

		PostSample sample(boolean whole) {
			return new PostSample(columns, read, rejected, remarks, posts, whole, dialect, leftOut, unknown);
		}

		boolean enough() {
			return read >= ROWS;
		}

		@Override
		public void dialect(FileDialect written) {
			dialect = written;
		}

		@Override
		public void header(List<String> names) {
			columns = List.copyOf(names);
		}

		@Override
		public void row(RowOutcome outcome) {
			if (enough()) {
				// an importer looks at the progress now and then only
				more = true;
				return;
			}
			read++;
			switch (outcome) {
			case RowOutcome.Accepted accepted -> {
				remarks.addAll(accepted.remarks());
				accepted.facts().forEach(this::keep);
			}
			case Rejected row -> rejected.add(row);
			}
		}

		private void keep(Fact fact) {
			if (fact instanceof PostFact stated && posts.size() < POSTS) {
				posts.add(stated.post());
			}
		}

		@Override
		public void add(Fact fact) {
			if (!(fact instanceof CensusFact.MappingFact)) {
				throw new IllegalArgumentException("A file of posts states more: " + fact);
			}
		}

		@Override
		public void leftOut(LeftOutValue value) {
			leftOut.add(value);
		}

		@Override
		public void unknown(UnknownValue value) {
			unknown.add(value);
		}

		@Override
		public void remark(Bilingual remark) {
			remarks.add(remark);
		}
	}
}
