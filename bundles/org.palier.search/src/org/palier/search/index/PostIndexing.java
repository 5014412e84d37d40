// SPDX-License-Identifier: EPL-2.0
package org.palier.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostCursor;
import org.palier.corpus.PostSelection;
import org.palier.corpus.PostWordings;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;
import org.palier.ground.text.TextLanguage;
import org.palier.search.words.SearchText;
import org.palier.search.words.WordStream;

/**
 * Brings an index up to the posts of a study: takes out what is not among them, or says something else by now, and adds what is missing.
 */
final class PostIndexing {

	private static final double MEMORY = 96;
	/** Posts that are read a page at a time; more of them are read with all others. */
	private static final int FEW = 20_000;
	private static final int PAGE = 500;
	/** After so many posts what was done stays done, whatever comes. */
	private static final int KEPT = 250_000;
	/** From so many on that go the index is made from the beginning. */
	private static final int MANY_GO = 10_000;

	private final CorpusView posts;
	private final PostWordings wanted;
	private final Progress progress;
	private final TextLanguage languages = new TextLanguage();
	private final WordStream stream = new WordStream();
	private int added;

	PostIndexing(CorpusView posts, PostWordings wanted, Progress progress) {
		this.posts = posts;
		this.wanted = wanted;
		this.progress = progress;
	}

	/** @param seal by which the index is known to have these posts */
	void into(Directory directory, String seal) throws IOException {
		var there = new BitSet();
		long[] gone = gone(directory, there);
		boolean anew = gone.length > MANY_GO || there.isEmpty();
		if (anew) {
			there.clear();
		}
		var merging = new TieredMergePolicy();
		// Removed posts are no longer in any file.
		merging.setForceMergeDeletesPctAllowed(0);
		var settings = new IndexWriterConfig().setRAMBufferSizeMB(MEMORY).setMergePolicy(merging)
				.setOpenMode(anew ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
				.setCommitOnClose(false);
		try (var writer = new IndexWriter(directory, settings)) {
			// Until all is there the index is of no posts that anybody asks for.
			writer.setLiveCommitData(Map.<String, String> of().entrySet());
			if (!anew) {
				for (long key : gone) {
					writer.deleteDocuments(LongPoint.newExactQuery(Fields.POINT, key));
				}
			}
			add(writer, there);
			if (gone.length > 0 && !anew) {
				writer.forceMergeDeletes();
			}
			writer.setLiveCommitData(Map.of(PostIndex.POSTS, seal).entrySet());
			writer.commit();
		}
	}

	/** Keys of what the index has and must not have. @param there gets the places of the posts that it has as they are */
	private long[] gone(Directory directory, BitSet there) throws IOException {
		long[] gone = new long[16];
		int size = 0;
		try (var reader = DirectoryReader.open(directory)) {
			for (LeafReaderContext leaf : reader.leaves()) {
				((CodecReader) leaf.reader()).checkIntegrity();
				NumericDocValues keys = leaf.reader().getNumericDocValues(Fields.KEY);
				NumericDocValues wordings = leaf.reader().getNumericDocValues(Fields.WORDING);
				Bits alive = leaf.reader().getLiveDocs();
				for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
					if (alive == null || alive.get(doc)) {
						keys.advanceExact(doc);
						wordings.advanceExact(doc);
						int at = Arrays.binarySearch(wanted.keys(), keys.longValue());
						if (at >= 0 && wanted.digests()[at] == wordings.longValue() && !there.get(at)) {
							there.set(at);
						} else {
							gone = size == gone.length ? Arrays.copyOf(gone, size * 2) : gone;
							gone[size++] = keys.longValue();
						}
					}
				}
			}
		} catch (IndexNotFoundException none) {
			return new long[0];
		}
		return Arrays.copyOf(gone, size);
	}

	private void add(IndexWriter writer, BitSet there) throws IOException {
		int missing = wanted.size() - there.cardinality();
		if (missing > FEW) {
			try (PostCursor all = posts.read()) {
				while (all.hasNext()) {
					StoredPost post = all.next();
					int at = Arrays.binarySearch(wanted.keys(), post.key());
					if (at >= 0 && !there.get(at)) {
						add(writer, post, at, missing);
					}
				}
			}
			return;
		}
		long[] keys = new long[missing];
		for (int i = 0, at = there.nextClearBit(0); i < missing; at = there.nextClearBit(at + 1)) {
			keys[i++] = wanted.keys()[at];
		}
		PostSelection those = PostSelection.of(keys);
		for (int from = 0; from < missing; from += PAGE) {
			List<StoredPost> page = posts.page(those, from, PAGE);
			for (StoredPost post : page) {
				add(writer, post, Arrays.binarySearch(wanted.keys(), post.key()), missing);
			}
		}
	}

	private void add(IndexWriter writer, StoredPost post, int at, int missing) throws IOException {
		if (added % PAGE == 0) {
			progress.report(added, missing);
			if (progress.isCancelled()) {
				writer.commit();
				progress.checkCancelled();
			}
		}
		var document = new Document();
		document.add(new Field(Fields.WORDS, stream.over(List.of(new SearchText(post.post().words(), languages.of(post.post())))), Fields.FOUND));
		document.add(new NumericDocValuesField(Fields.KEY, post.key()));
		document.add(new LongPoint(Fields.POINT, post.key()));
		document.add(new NumericDocValuesField(Fields.WORDING, wanted.digests()[at]));
		writer.addDocument(document);
		if (++added % KEPT == 0) {
			writer.commit();
		}
	}
}
