// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusException;
import org.palier.corpus.LogBlock;

/**
 * The digests that manifests keep of the runs of a corpus beside their posts and codings: when each began, and which
 * platforms count as others because of it. Both change the meaning of posts, and so numbers. A manifest of a run that
 * used posts has a digest of each run that was there; one that brought posts has its own.
 */
public final class RunSeals {

	private static final StretchNames NAMES = StretchNames.of("beginning", "of (?<run>[\\w-]+)");

	private RunSeals() {
	}

	/** The digests of some runs; of those that the corpus has. */
	public static List<FileDigest> of(Corpus corpus, Collection<String> runs) throws CorpusException {
		return digests(corpus.runBeginnings().stream().filter(it -> runs.contains(it.runId())));
	}

	/** The digests of all runs of a corpus. */
	static List<FileDigest> ofAll(Corpus corpus) throws CorpusException {
		return digests(corpus.runBeginnings().stream());
	}

	private static List<FileDigest> digests(Stream<LogBlock> runs) {
		return runs.map(it -> NAMES.digest("of " + it.runId(), it)).toList();
	}

	/** Those that a manifest holds; none of one of before. The count is one, and one more for each platform that moved. */
	public static List<LogBlock> of(RunManifest manifest) {
		return Stream.concat(manifest.outputs().stream(), manifest.inputs().stream()).flatMap(it -> NAMES.stretch(it).stream()).toList();
	}

	/** True for an entry that is a run, and no file. */
	public static boolean isOne(FileDigest digest) {
		return NAMES.isOne(digest);
	}
}
