// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.corpus.LogBlock;

/**
 * The names of stretches of one log of a corpus in manifests. In place of a file name, a manifest has "corpus.duckdb
 * (posts of RUN, part 2)"; in place of the digest of a file, it has that of the stretch.
 *
 * @param beginning of each name
 * @param name      of a stretch; its group "run" is a run's id, or absent for what no run wrote
 */
record StretchNames(String beginning, Pattern name) {

	/** Bytes of the digest of one row of a log. */
	static final int ONE = 16;

	/**
	 * Names of one log.
	 *
	 * @param log   what its rows are
	 * @param whose a regular expression of who wrote a stretch, with the group "run"
	 */
	static StretchNames of(String log, String whose) {
		String beginning = StudyFolder.CORPUS_FILE + " (" + log + " ";
		return new StretchNames(beginning, Pattern.compile(Pattern.quote(beginning) + "(" + whose + "), part (?<number>[1-9]\\d{0,17})\\)"));
	}

	/** Makes the entry of a stretch in a manifest. @param whose who wrote it, as the names say it */
	FileDigest digest(String whose, LogBlock stretch) {
		return new FileDigest(beginning + whose + ", part " + (stretch.number() + 1) + ")", stretch.count() * ONE, stretch.sha256());
	}

	/** Returns the stretch of an entry; empty for a file and for a stretch of another log. */
	Optional<LogBlock> stretch(FileDigest digest) {
		Matcher found = name.matcher(digest.path());
		return found.matches() ? Optional.of(new LogBlock(Objects.requireNonNullElse(found.group("run"), ""),
				Long.parseLong(found.group("number")) - 1, digest.bytes() / ONE, digest.sha256())) : Optional.empty();
	}

	/** True for an entry that is a stretch of this log, and no file. */
	boolean isOne(FileDigest digest) {
		return name.matcher(digest.path()).matches();
	}
}
