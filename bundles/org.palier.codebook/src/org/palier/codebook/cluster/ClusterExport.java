// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;
import org.palier.study.runs.FileDigest;

/**
 * Writes posts as a folder for a cluster: lines of JSON in UTF-8, by month and platform, then the codebook, and last the manifest. For
 * one export and one thread.
 */
public final class ClusterExport {

	/** Decides which parts of a post leave the study; its platform, key and date always do. */
	@FunctionalInterface
	public interface Gate {
		/** @throws IOException when it cannot be told to which agency the post comes, or which codes are in force */
		List<ExportedPost> leaving(List<StoredPost> posts) throws IOException;
	}

	/** Characters that are kept before they are written: months come and go in a corpus, and too many files must not be open. */
	private static final int KEPT = 8 << 20;
	private static final int PAGE = 2000;
	private static final String FILE = "posts.json";

	private final Path folder;
	private final SortedMap<Path, StringBuilder> waiting = new TreeMap<>();
	private long kept;

	/** @param folder does not exist yet, or is empty */
	public ClusterExport(Path folder) {
		this.folder = folder;
	}

	/**
	 * Writes all.
	 *
	 * @param posts    in the order of their arrival
	 * @param total    how many they are
	 * @param gate     what leaves of them
	 * @param release  how the manifest calls that
	 * @param codebook of the study
	 * @param palier   version of this program
	 * @throws IOException when there is something in the folder, or it cannot be written
	 */
	public ExportManifest write(Iterator<StoredPost> posts, long total, Gate gate, String release, CodebookFile codebook, String palier,
			Instant at, Progress progress) throws IOException {
		begin();
		var fingerprint = new CorpusFingerprint();
		List<StoredPost> page = new ArrayList<>();
		while (posts.hasNext()) {
			StoredPost post = posts.next();
			fingerprint.add(post);
			page.add(post);
			if (page.size() == PAGE || !posts.hasNext()) {
				progress.checkCancelled();
				for (ExportedPost each : gate.leaving(page)) {
					add(each);
				}
				page.clear();
				progress.report(fingerprint.posts(), total);
			}
		}
		flush();
		Files.writeString(folder.resolve(ExportManifest.CODEBOOK), codebook.content());
		long written = fingerprint.posts();
		var manifest = new ExportManifest(palier, at, release, written, fingerprint.hex(), codebook.codebook().version(), codebook.digest(),
				digests());
		Files.writeString(folder.resolve(ExportManifest.FILE), manifest.content());
		return manifest;
	}

	private void begin() throws IOException {
		Files.createDirectories(folder);
		try (var there = Files.list(folder)) {
			if (there.findAny().isPresent()) {
				throw new ClusterMismatch(ClusterCodings.WORDS.text("not_empty", folder));
			}
		}
		Files.createDirectories(folder.resolve(ExportManifest.POSTS));
	}

	private void add(ExportedPost post) throws IOException {
		Path file = folder.resolve(ExportManifest.POSTS).resolve(partition(PostColumn.MONTH, post)).resolve(partition(PostColumn.PLATFORM, post))
				.resolve(FILE);
		String line = PostLine.of(post, it -> !it.isPartition());
		waiting.computeIfAbsent(file, it -> new StringBuilder()).append(line).append('\n');
		kept += line.length();
		if (kept > KEPT) {
			flush();
		}
	}

	/** The name of a folder as clusters read it: what is no letter, digit or hyphen of ASCII has its number, and no other sign has one. */
	private static String partition(PostColumn column, ExportedPost post) {
		var name = new StringBuilder(column.column()).append('=');
		for (char c : String.valueOf(column.of(post)).toCharArray()) {
			boolean plain = c >= 0x80 || Character.isLetterOrDigit(c) || c == '-' || c == '_';
			name.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
		}
		return name.toString();
	}

	private void flush() throws IOException {
		for (var each : waiting.entrySet()) {
			Files.createDirectories(each.getKey().getParent());
			Files.writeString(each.getKey(), each.getValue(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		waiting.clear();
		kept = 0;
	}

	private List<FileDigest> digests() throws IOException {
		List<FileDigest> digests = new ArrayList<>();
		List<Path> all;
		try (var files = Files.walk(folder)) {
			all = files.filter(Files::isRegularFile).sorted().toList();
		}
		for (Path file : all) {
			digests.add(FileDigest.of(file, folder.relativize(file).toString().replace('\\', '/')));
		}
		return digests;
	}
}
