// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.palier.corpus.ComparedPosts;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusException;
import org.palier.corpus.LogBlock;
import org.palier.corpus.SealedPosts;

/**
 * The digests that manifests keep of posts. A run that brought posts has a file beside its manifest with a digest of
 * each. The manifest has the digest of each stretch of them, and so has that of every later run that used these posts.
 * A manifest that is kept elsewhere vouches for the file, and the file names the post that somebody changed. Posts that
 * an erasure took have digests beside its manifest, as with {@link CodingSeals}.
 *
 * @param folder of the study
 */
public record PostSeals(StudyFolder folder) {

	/** How the file of digests of a run ends. */
	public static final String ENDING = ".posts-seal.parquet";
	/** How the file of what an erasure took ends. */
	public static final String LOST = ".lost-posts.parquet";
	/** A stranger's manifest names no file of elsewhere. */
	private static final StretchNames NAMES = StretchNames.of("posts", "of (?<run>[\\w-]+)");

	/** The stretches that a manifest holds, of what its run brought or used; none of one of before. */
	public static List<LogBlock> of(RunManifest manifest) {
		return Stream.concat(manifest.outputs().stream(), manifest.inputs().stream()).flatMap(it -> NAMES.stretch(it).stream()).toList();
	}

	/** True for an entry that is a stretch, and no file. */
	public static boolean isOne(FileDigest digest) {
		return NAMES.isOne(digest);
	}

	/** True for a file that this writes. */
	public static boolean isFile(String name) {
		return name.endsWith(ENDING) || name.endsWith(LOST);
	}

	/** Where the digests of the posts of a run lie. */
	public Path file(String run) {
		return folder.runs().resolve(run + ENDING);
	}

	/** Where the digests of posts lie that an erasure takes or changes. */
	public Path lost(String run) {
		return folder.runs().resolve(run + LOST);
	}

	/**
	 * Returns the digests that a manifest keeps of the posts that some runs brought; none for older runs, which have no
	 * file of digests.
	 */
	public List<FileDigest> of(Corpus corpus, Collection<String> runs) throws CorpusException {
		List<FileDigest> digests = new ArrayList<>();
		for (String run : runs) {
			if (Files.exists(file(run))) {
				corpus.sealedPosts(run, file(run)).forEach(it -> digests.add(NAMES.digest("of " + run, it)));
			}
		}
		return digests;
	}

	/**
	 * Writes the files of digests that are missing: of a run that just brought posts, and of those of before there were any.
	 *
	 * @return ids of all runs that brought posts
	 */
	List<String> complete(OpenRun run) throws IOException {
		Corpus corpus = run.corpus();
		List<String> runs = corpus.postRuns();
		for (String each : runs) {
			if (!Files.exists(file(each))) {
				corpus.sealPosts(each, run.keep(file(each)));
			}
		}
		return runs;
	}

	/** Takes what an erasure took out of the files of digests. @param erasure its id */
	public void takeOut(Corpus corpus, String erasure) throws IOException {
		for (String run : corpus.postRuns()) {
			if (Files.exists(file(run))) {
				corpus.sealPostsAgain(run, file(run), lost(erasure));
			}
		}
	}

	/**
	 * Compares the posts with the digests in manifests. The digest of each post is computed once, however many
	 * manifests have it.
	 *
	 * @param limit posts to name at most, for each
	 * @return in the same order
	 */
	public List<ComparedPosts> compare(Corpus corpus, List<RunManifest> manifests, int limit) throws IOException {
		List<SealedPosts> sealed = new ArrayList<>();
		for (RunManifest manifest : manifests) {
			List<LogBlock> then = of(manifest);
			Map<String, Path> files = new HashMap<>();
			then.stream().map(LogBlock::runId).filter(it -> Files.exists(file(it))).forEach(it -> files.put(it, file(it)));
			sealed.add(new SealedPosts(then, Erasures.filesSince(folder, manifest, LOST), files));
		}
		return corpus.comparePosts(sealed, limit);
	}
}
