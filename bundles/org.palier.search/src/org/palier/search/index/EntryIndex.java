// SPDX-License-Identifier: EPL-2.0
package org.palier.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.palier.ground.Progress;
import org.palier.search.words.SearchText;
import org.palier.search.words.WantedWords;
import org.palier.search.words.WordStream;

/**
 * An index in memory of what a study says beside its posts: it is made anew when the study changed, and nothing of it is ever written.
 * Thread-safe.
 */
public final class EntryIndex {

	private static final double MEMORY = 32;

	private final DirectoryReader reader;

	private EntryIndex(DirectoryReader reader) {
		this.reader = reader;
	}

	/** Reads the words of things. @param things the texts of each */
	public static EntryIndex of(List<List<SearchText>> things, Progress progress) {
		LuceneLog.quiet();
		var directory = new ByteBuffersDirectory();
		try (var writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(MEMORY))) {
			var stream = new WordStream();
			for (int i = 0; i < things.size(); i++) {
				progress.checkCancelled();
				var document = new Document();
				document.add(new Field(Fields.WORDS, stream.over(things.get(i)), Fields.RANKED));
				document.add(new NumericDocValuesField(Fields.KEY, i));
				writer.addDocument(document);
			}
			writer.commit();
			return new EntryIndex(DirectoryReader.open(directory));
		} catch (IOException impossible) {
			throw new UncheckedIOException("In memory", impossible);
		}
	}

	/** The numbers of the things that have what is looked for, the best first; of equals the first. */
	public List<Integer> find(WantedWords wanted) {
		try {
			if (reader.maxDoc() == 0) {
				return List.of();
			}
			var searcher = new IndexSearcher(reader);
			List<Integer> found = new ArrayList<>();
			for (ScoreDoc each : searcher.search(wanted.query(Fields.WORDS, reader), reader.maxDoc()).scoreDocs) {
				found.add(key(each.doc));
			}
			return found;
		} catch (IOException impossible) {
			throw new UncheckedIOException("In memory", impossible);
		}
	}

	private int key(int doc) throws IOException {
		for (var leaf : reader.leaves()) {
			if (doc < leaf.docBase + leaf.reader().maxDoc()) {
				var values = leaf.reader().getNumericDocValues(Fields.KEY);
				values.advanceExact(doc - leaf.docBase);
				return (int) values.longValue();
			}
		}
		throw new IllegalStateException(String.valueOf(doc));
	}
}
