// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.corpus.LogBlock;
import org.palier.corpus.CorpusChecks;
import org.palier.corpus.CorpusException;

/**
 * The digests that a manifest keeps of the codings of posts that count. One digest is over all of them in the order of
 * the log. One more is of each stretch of a run, to narrow down a change. They depend on who coded what and when, which
 * counts do not show.
 */
public final class CodingDigests {

	private static final String BEGINNING = StudyFolder.CORPUS_FILE + " (codings";
	private static final String ALL = BEGINNING + ")";
	/** Bytes of the digest of one coding. */
	private static final int ONE = 16;

	private CodingDigests() {
	}

	/** The digests of what a corpus shows, all of it first; none where nothing is coded. A million codings take seconds. */
	public static List<FileDigest> of(CorpusChecks view) throws CorpusException {
		List<LogBlock> blocks = view.codingBlocks();
		if (blocks.isEmpty()) {
			return List.of();
		}
		String all = blocks.stream().map(LogBlock::sha256).collect(Collectors.joining("\n"));
		long count = blocks.stream().mapToLong(LogBlock::count).sum();
		List<FileDigest> digests = new ArrayList<>();
		digests.add(new FileDigest(ALL, count * ONE, FileDigest.of(all.getBytes(StandardCharsets.US_ASCII), ALL).sha256()));
		blocks.forEach(it -> digests.add(new FileDigest(name(it), it.count() * ONE, it.sha256())));
		return digests;
	}

	private static String name(LogBlock block) {
		return BEGINNING + (block.runId().isEmpty() ? " by hand" : " of " + block.runId()) + ", part " + (block.number() + 1) + ")";
	}

	/** True for a digest of codings. */
	public static boolean isOne(FileDigest digest) {
		return digest.path().startsWith(BEGINNING);
	}

	/** True for the digest of a stretch, which is for comparison and not for readers. */
	public static boolean isPart(FileDigest digest) {
		return isOne(digest) && !digest.path().equals(ALL);
	}

	/**
	 * The digests to compare with a manifest: none of codings when it is of a release that kept none, or of a time without any. Posts are
	 * compared by themselves, see {@link PostSeals}.
	 */
	public static List<FileDigest> comparable(RunManifest manifest, List<FileDigest> digests) {
		boolean codings = manifest.inputs().stream().anyMatch(CodingDigests::isOne);
		return digests.stream().filter(it -> !PostSeals.isOne(it) && !RunSeals.isOne(it) && (codings || !isOne(it))).toList();
	}
}
