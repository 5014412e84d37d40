// SPDX-License-Identifier: EPL-2.0
package org.palier.search.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostWordings;
import org.palier.ground.Progress;
import org.palier.search.words.WantedWords;

/**
 * The index of the words of posts, a folder of files that git leaves out. It can be deleted at any time: what is missing, damaged, or of
 * posts that say something else by now is made again before the next search. No file of it stays open between two questions, so that who
 * erases can delete it. Thread-safe; of several programs one at a time writes.
 */
public final class PostIndex {

	/** The state of the index for the posts of a study. */
	public enum State {
		/** It has all of them, as they are. */
		READY,
		/** Another program is writing it: it has what was there before. */
		ELSEWHERE,
		/** The folder cannot be written to: it has all of them, in a folder of this process that goes with it. */
		FOR_A_WHILE
	}

	/** The names of the state that the last commit of an index keeps. */
	static final String POSTS = "posts";
	/** Raised when words are written another way. */
	private static final String VERSION = "1";
	private static final String IGNORED = ".gitignore";

	private final Path folder;
	private @Nullable Path forAWhile;
	private String checked = "";

	/** @param folder of the index, which may not be there */
	public PostIndex(Path folder) {
		LuceneLog.quiet();
		this.folder = folder;
	}

	/**
	 * Brings the index up to the posts of a study: the first time a million take a minute, later only what is new.
	 *
	 * @param posts    all that count, not a part of them
	 * @param progress told how many posts of those that are not there yet are read
	 * @throws IOException when the posts cannot be read
	 */
	public synchronized State bring(CorpusView posts, Progress progress) throws IOException {
		PostWordings wanted = posts.wordings();
		String seal = VERSION + " " + wanted.size() + " " + digest(wanted);
		if (isAt(place(), seal)) {
			return forAWhile == null ? State.READY : State.FOR_A_WHILE;
		}
		if (forAWhile == null) {
			try {
				prepare(folder);
				write(folder, posts, wanted, seal, progress);
				return State.READY;
			} catch (LockObtainFailedException other) {
				return State.ELSEWHERE;
			} catch (FileSystemException closed) {
				forAWhile = Files.createTempDirectory("palier-search-" + ProcessHandle.current().pid() + "-");
			}
		}
		write(place(), posts, wanted, seal, progress);
		return State.FOR_A_WHILE;
	}

	private Path place() {
		Path other = forAWhile;
		return other == null ? folder : other;
	}

	private static void prepare(Path folder) throws IOException {
		Files.createDirectories(folder);
		Path ignored = folder.resolve(IGNORED);
		if (!Files.exists(ignored)) {
			Files.writeString(ignored, "*\n");
		}
	}

	/** True when the index has these posts; what it has is read as a whole the first time, so that damage is seen. */
	private boolean isAt(Path place, String seal) {
		if (!Files.isDirectory(place)) {
			return false;
		}
		try (var directory = new NIOFSDirectory(place); var reader = DirectoryReader.open(directory)) {
			if (!seal.equals(reader.getIndexCommit().getUserData().get(POSTS))) {
				return false;
			}
			String commit = place + " " + reader.getIndexCommit().getGeneration();
			if (!checked.equals(commit)) {
				for (LeafReaderContext leaf : reader.leaves()) {
					((CodecReader) leaf.reader()).checkIntegrity();
				}
				checked = commit;
			}
			return true;
		} catch (IOException damaged) {
			return false;
		} catch (RuntimeException damaged) {
			if (Fields.isDamage(damaged)) {
				return false;
			}
			throw damaged;
		}
	}

	private void write(Path place, CorpusView posts, PostWordings wanted, String seal, Progress progress) throws IOException {
		checked = "";
		try (var directory = new NIOFSDirectory(place)) {
			try {
				new PostIndexing(posts, wanted, progress).into(directory, seal);
				return;
			} catch (CorruptIndexException | IndexFormatTooNewException | EOFException | NoSuchFileException damaged) {
				clear(directory, place);
			} catch (RuntimeException damaged) {
				if (!Fields.isDamage(damaged)) {
					throw damaged;
				}
				clear(directory, place);
			}
			new PostIndexing(posts, wanted, progress).into(directory, seal);
		}
	}

	/** Takes away what is damaged, while nobody else writes. */
	private static void clear(FSDirectory directory, Path place) throws IOException {
		try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
				DirectoryStream<Path> files = Files.newDirectoryStream(place, "{_,segments,pending}*")) {
			lock.ensureValid();
			for (Path file : files) {
				Files.deleteIfExists(file);
			}
		}
	}

	/**
	 * The keys of the posts that have what is looked for; none of an index that is not there.
	 *
	 * @param waiting asked whether somebody still waits
	 * @throws IOException when the index is damaged or goes away meanwhile: {@link #bring} makes it again
	 */
	public BitSet find(WantedWords wanted, Progress waiting) throws IOException {
		Path place;
		synchronized (this) {
			place = place();
		}
		if (!Files.isDirectory(place)) {
			return new BitSet();
		}
		try (var directory = new NIOFSDirectory(place); var reader = DirectoryReader.open(directory)) {
			var found = new FoundKeys(waiting);
			new IndexSearcher(reader).search(wanted.query(Fields.WORDS, reader), found);
			return found.keys();
		} catch (IndexNotFoundException | NoSuchFileException none) {
			return new BitSet();
		} catch (RuntimeException damaged) {
			if (Fields.isDamage(damaged)) {
				throw new IOException(damaged);
			}
			throw damaged;
		}
	}

	/** How many posts it has; 0 when it is not there. */
	public synchronized int size() {
		if (!Files.isDirectory(place())) {
			return 0;
		}
		try (var directory = new NIOFSDirectory(place()); var reader = DirectoryReader.open(directory)) {
			return reader.numDocs();
		} catch (IOException none) {
			return 0;
		}
	}

	/** Deletes what this process wrote elsewhere, since it could not write into the study. */
	public synchronized void forget() throws IOException {
		Path other = forAWhile;
		if (other != null) {
			delete(other);
			forAWhile = null;
		}
	}

	private static void delete(Path folder) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files) {
				Files.deleteIfExists(file);
			}
		}
		Files.deleteIfExists(folder);
	}

	private static long digest(PostWordings posts) {
		return 31L * Arrays.hashCode(posts.keys()) + mixed(posts.digests());
	}

	private static long mixed(long[] numbers) {
		long mixed = 0;
		for (long each : numbers) {
			mixed = Long.rotateLeft(mixed, 7) * 0x9E3779B97F4A7C15L + each;
		}
		return mixed;
	}
}
