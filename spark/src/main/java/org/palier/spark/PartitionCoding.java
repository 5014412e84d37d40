// SPDX-License-Identifier: EPL-2.0
package org.palier.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;

import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.palier.codebook.classify.Classified;
import org.palier.codebook.classify.ClassifiedPosts;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.cluster.CodebookFile;
import org.palier.codebook.cluster.CodedPost;
import org.palier.codebook.cluster.PostColumn;
import org.palier.corpus.Post;
import org.palier.corpus.StoredPost;
import org.palier.ground.options.OptionValues;

/**
 * Codes the posts of one partition where they lie. Only words are sent to an executor, which opens the classifier of its own copy of the
 * jars.
 */
final class PartitionCoding implements MapPartitionsFunction<Row, Row> {

	/** Rows of codings: where the line goes, and the line. */
	static final StructType LINES = new StructType().add(PostColumn.MONTH.column(), DataTypes.StringType)
			.add(PostColumn.PLATFORM.column(), DataTypes.StringType).add("line", DataTypes.StringType);

	private static final long serialVersionUID = 1L;

	private final String classifier;
	private final Map<String, String> options;
	private final String codebook;
	private final String[] by;

	/** @param options all of the classifier, checked @param codebook content of its file @param by whose word it is */
	PartitionCoding(String classifier, Map<String, String> options, String codebook, CodedPost.By by) {
		this.classifier = classifier;
		this.options = options;
		this.codebook = codebook;
		this.by = new String[] { by.fingerprint(), by.classifier(), by.version(), by.job() };
	}

	@Override
	public Iterator<Row> call(Iterator<Row> rows) throws IOException {
		Classifier part = Classifiers.here().find(classifier);
		var whose = new CodedPost.By(by[0], by[1], by[2], by[3]);
		var waiting = new Waiting(rows);
		var values = OptionValues.of(classifier, part.options(), options);
		var coded = new ClassifiedPosts(part, values, CodebookFile.parse(codebook).codebook(), waiting);
		TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> coded.close());
		if (!coded.setting().version().equals(whose.version())) {
			throw new IllegalStateException("The classifier " + classifier + " is of version " + coded.setting().version()
					+ " on this machine and of " + whose.version() + " where the job began.");
		}
		return new Iterator<>() {
			@Override
			public boolean hasNext() {
				return coded.hasNext();
			}

			@Override
			public Row next() {
				Classified next = coded.next();
				Posted posted = waiting.taken.remove();
				try {
					return RowFactory.create(posted.month, posted.post.platform(), CodedPost.of(posted.stored, next.verdict(), whose).line());
				} catch (IOException failure) {
					throw new UncheckedIOException(failure);
				}
			}
		};
	}

	private record Posted(String month, Post post, StoredPost stored) {
	}

	/** The posts that the classifier took and has not coded yet, in their order. */
	private static final class Waiting implements Iterator<Post> {

		private final Iterator<Row> rows;
		private final Queue<Posted> taken = new ArrayDeque<>();

		Waiting(Iterator<Row> rows) {
			this.rows = rows;
		}

		@Override
		public boolean hasNext() {
			return rows.hasNext();
		}

		@Override
		public Post next() {
			Row row = rows.next();
			StoredPost stored = PostRows.post(row);
			taken.add(new Posted(row.getAs(PostColumn.MONTH.column()), stored.post(), stored));
			return stored.post();
		}
	}
}
