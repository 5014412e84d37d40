// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.palier.corpus.SamplePosts.NOON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CorpusException.Reason;

/** Corpora that are archives, damaged, in use or not there: what can be read is read, and what cannot says why. */
class UnreadableCorpusTest {

	private static final CorpusSettings SETTINGS = new CorpusSettings("a test", 256L << 20, 2);
	private static final int POSTS = 20_000;

	@TempDir
	private static Path made;
	@TempDir
	private Path folder;
	private Path file;

	/** Its making takes longer than most tests of it. */
	@BeforeAll
	static void aCorpusForAll() throws IOException {
		try (Corpus corpus = DuckDbCorpus.open(made.resolve("corpus.duckdb"), "study", SETTINGS);
				RunWriter<Post> posts = corpus.appendPosts("r1", NOON)) {
			for (int i = 0; i < POSTS; i++) {
				posts.add(SamplePosts.post(i, "account" + i % 97, "text " + i * 7919L));
			}
			posts.commit();
		}
	}

	@BeforeEach
	void aCopy() throws IOException {
		file = Files.copy(made.resolve("corpus.duckdb"), folder.resolve("corpus.duckdb"));
	}

	private Reason refused(boolean write) {
		CorpusException refusal = catchThrowableOfType(CorpusException.class, () -> {
			try (Corpus corpus = write ? DuckDbCorpus.open(file, "study", SETTINGS) : DuckDbCorpus.read(file, "study", SETTINGS)) {
				CorpusView view = corpus.view(Set.of("r1"));
				view.check();
				assertThat(view.posts()).isEqualTo(POSTS);
			}
		});
		return refusal == null ? null : refusal.reason();
	}

	@Test
	void severalReadAtOnceAndNothingIsWritten() throws IOException {
		byte[] before = Files.readAllBytes(file);
		try (Corpus one = DuckDbCorpus.read(file, "study", SETTINGS); Corpus other = DuckDbCorpus.read(file, "study", SETTINGS)) {
			assertThat(one.isReadOnly()).isTrue();
			assertThat(one.view(Set.of("r1")).posts()).isEqualTo(POSTS);
			assertThat(other.view(Set.of("r1")).counts(List.of(new AccountAgency("twitter", "@account1", 0)))).isNotEmpty();
			assertThat(folder.toFile().list()).containsExactly("corpus.duckdb");
			assertThat(refused(true)).isEqualTo(Reason.IN_USE);
			assertThat(catchThrowableOfType(CorpusException.class, () -> one.appendPosts("r2", NOON)).reason()).isEqualTo(Reason.DENIED);
			assertThat(catchThrowableOfType(CorpusException.class,
					() -> one.code(Coding.byHand(1, Facet.USAGE, CodeSet.of("alert"), "ana", NOON, "1", Coding.NEW))).reason()).isEqualTo(Reason.DENIED);
		}
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
	}

	@Test
	void whoReadsIsRefusedWhileAnotherMayWrite() throws IOException {
		try (Corpus writer = DuckDbCorpus.open(file, "study", SETTINGS)) {
			assertThat(writer.isReadOnly()).isFalse();
			CorpusException refusal = catchThrowableOfType(CorpusException.class, () -> DuckDbCorpus.read(file, "study", SETTINGS).close());
			assertThat(refusal.reason()).isEqualTo(Reason.IN_USE);
			assertThat(refusal.holder().orElseThrow().process()).isEqualTo("a test");
		}
		assertThat(refused(false)).isNull();
	}

	@Test
	void aCutCorpusIsDamagedWhereverItIsCut() throws IOException {
		byte[] whole = Files.readAllBytes(file);
		var told = new TreeMap<String, Integer>();
		for (int tenth = 0; tenth < 10; tenth++) {
			Files.write(file, java.util.Arrays.copyOf(whole, whole.length * tenth / 10));
			told.merge("read " + refused(false), 1, Integer::sum);
		}
		assertThat(told).containsOnlyKeys("read MALFORMED");
		Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
		assertThat(refused(true)).isEqualTo(Reason.MALFORMED);
	}

	@Test
	void aChangedByteIsDamage() throws IOException {
		byte[] whole = Files.readAllBytes(file);
		for (int at : new int[] { 20, 4096 + 20, 8192 + 20, 12288 + 100 }) {
			byte[] changed = whole.clone();
			changed[at] ^= 0x10;
			Files.write(file, changed);
			assertThat(refused(false)).as("byte %d", at).isEqualTo(Reason.MALFORMED);
		}
	}

	@Test
	void aFolderThatIsGoneIsNotCalledForbidden() throws IOException {
		Files.delete(file);
		assertThat(refused(false)).isEqualTo(Reason.UNREACHABLE);
		file = folder.resolve("gone/corpus.duckdb");
		assertThat(refused(false)).isEqualTo(Reason.UNREACHABLE);
		assertThat(refused(true)).isEqualTo(Reason.UNREACHABLE);
	}

	@Test
	void theNameOfTheFolderMeansNothing() throws IOException {
		for (String name : List.of("corrupt, no space left; permission denied", "a*b[c]{d}", "l'été #1 %20\n«x»")) {
			Path other = Files.createDirectory(folder.resolve(name)).resolve("corpus.duckdb");
			Files.copy(file, other);
			try (Corpus corpus = DuckDbCorpus.read(other, "study", SETTINGS)) {
				assertThat(corpus.view(Set.of("r1")).posts()).as(name).isEqualTo(POSTS);
			}
			Files.write(other, new byte[30_000]);
			assertThat(catchThrowableOfType(CorpusException.class, () -> DuckDbCorpus.read(other, "study", SETTINGS)).reason()).as(name)
					.isEqualTo(Reason.MALFORMED);
		}
	}

	@Test
	void anArchiveIsReadWithTheJournalOfAKilledWriter() throws Exception {
		Path temporary = Files.createDirectory(folder.resolve("tmp"));
		Path archive = Files.createDirectory(folder.resolve("archive"));
		Path killed = archive.resolve("corpus.duckdb");
		Path output = folder.resolve("output");
		Process child = ShortLived.start(EndlessImport.class, temporary, output, killed.toString(), "1");
		try {
			while (!Files.readString(output).startsWith("open\n1\n")) {
				assertThat(child.isAlive()).isTrue();
				Thread.sleep(20);
			}
		} finally {
			child.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
		}
		try (Corpus corpus = DuckDbCorpus.read(killed, "study", SETTINGS)) {
			assertThat(corpus.view(Set.of("r1")).posts()).isEqualTo(EndlessImport.POSTS);
		}
		// The journal is read where it lies; the note of the one that was killed tells nobody anything any more.
		assertThat(archive.toFile().list()).containsExactlyInAnyOrder("corpus.duckdb", "corpus.duckdb.wal");
	}

	@Test
	void aFolderWithoutPermissionToWriteCanBeReadAndNotWritten() throws Exception {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no permissions here");
		Path archive = Files.createDirectory(folder.resolve("archive"));
		Files.copy(file, archive.resolve("corpus.duckdb"));
		file = archive.resolve("corpus.duckdb");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("r-xr-xr-x"));
		try {
			assumeTrue(!Files.isWritable(file), "an administrator may write everywhere");
			assertThat(refused(true)).isEqualTo(Reason.DENIED);
			assertThat(refused(false)).isNull();
			try (Stream<Path> files = Files.list(archive)) {
				assertThat(files).containsExactly(file);
			}
		} finally {
			Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

	@Test
	void theWordsOfTheDatabaseAreUnderstood() {
		assertThat(Stream.of("IO Error: Could not set lock on file \"/x\": Conflicting lock is held in java (PID 12)",
				"IO Error: Cannot open file \"/x\": Permission denied", "IO Error: Cannot open file \"/x\": Read-only file system",
				"IO Error: Could not write all bytes to file: No space left on device", "Out of Memory Error: could not allocate block",
				"IO Error: Cannot open file \"/x\": No such file or directory",
				"INTERNAL Error: Failure while replaying WAL file \"/x.wal\": unknown type").map(it -> DatabaseFault.of(it, Path.of("/x"))))
				.containsExactly(Reason.IN_USE, Reason.DENIED, Reason.DENIED, Reason.FULL, Reason.FAILED, Reason.UNREACHABLE, Reason.MALFORMED);
	}
}
