// SPDX-License-Identifier: EPL-2.0
package org.palier.study.kinds;

import static org.palier.study.kinds.ErasureWay.CLEANED;
import static org.palier.study.kinds.ErasureWay.DELETED;
import static org.palier.study.kinds.ErasureWay.LEFT;
import static org.palier.study.kinds.ErasureWay.NAMED;
import static org.palier.study.kinds.ErasureWay.PASSING;
import static org.palier.study.kinds.ErasureWay.WRITTEN_ANEW;
import static org.palier.study.kinds.Persons.DIGESTS;
import static org.palier.study.kinds.Persons.NAMES;
import static org.palier.study.kinds.Persons.NONE;
import static org.palier.study.kinds.Persons.WORDS;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All kinds of files that Palier writes into a study. Whatever writes a new kind adds its line here: a test writes with every command and
 * refuses a file that no line claims. A file that is of no kind was put there by somebody else, and is searched all the same. The first
 * line that claims a file decides.
 *
 * @param all in the order in which they are asked
 */
public record StudyFileKinds(List<FileKind> all) {

	private static final String RUN = "runs/[^/]+";

	/** Copies its list. */
	public StudyFileKinds {
		all = List.copyOf(all);
	}

	/** Those of Palier. */
	public static StudyFileKinds ofPalier() {
		return new StudyFileKinds(List.of(
				FileKind.of("workshop", "(.*/)?\\.[^/]+~[^/]*~[0-9]+~[0-9a-f]{8}/.*",
						"whatever makes files that nobody sees before they are whole", WORDS, PASSING, false),
				FileKind.of("half-written", "(.*/)?\\.[^/]+\\.tmp|.*\\.part", "every file that is replaced whole", WORDS, PASSING, false),
				FileKind.of("study", "study\\.palier", "every command that writes; the window", WORDS, CLEANED, true),
				FileKind.of("lock", "study\\.palier\\.(lock|holder)", "every command that writes; the window", NONE, PASSING, false),
				FileKind.of("corpus", "corpus\\.duckdb", "import, fetch, classify, merge, adjudicate, sample, attribute", WORDS, WRITTEN_ANEW, true),
				FileKind.of("damaged-corpus", "corpus\\.damaged-[0-9-]+\\.duckdb(\\.wal)?", "repair", WORDS, NAMED, false),
				FileKind.of("snapshot", "(corpus\\.before-[a-z]+-[0-9-]+\\.duckdb|study\\.before-[a-z]+-[0-9-]+\\.palier)",
						"migrate; a change of the schema of the corpus; restoring one", WORDS, NAMED, false),
				FileKind.of("log", "log/[^/]+\\.log", "whatever codes, decides, draws or saves", NAMES, LEFT, true),
				FileKind.of("beside-log", "log/beside/[^/]+\\.txt", "whatever codes, decides or draws", WORDS, WRITTEN_ANEW, true),
				FileKind.of("corpus-log", "corpus\\.duckdb\\.[^/]+(/.*)?", "the database beside the corpus", WORDS, PASSING, false),
				FileKind.of("kept-counts", "kept-counts/.+", "every question about posts", NAMES, DELETED, false),
				FileKind.of("search-index", "search-index/.+", "search", WORDS, DELETED, false),
				FileKind.of("interview", "interviews/[^/]+\\.txt", "import of interviews; their editor", WORDS, NAMED, true),
				FileKind.of("earlier-interview", "interviews/backups/.+", "import of interviews; their editor", WORDS, NAMED, true),
				FileKind.of("ignored", "(.*/)?\\.gitignore", "whatever keeps words of persons out of a repository", NONE, LEFT, true),
				FileKind.of("backup", "backups/[^/]+\\.palier", "every command that writes; the window", WORDS, CLEANED, false),
				FileKind.of("intent", RUN + "\\.erasing\\.txt", "erase, until it ends", NAMES, PASSING, false),
				FileKind.of("erased", RUN + "\\.erased\\.txt", "erase", DIGESTS, LEFT, true),
				FileKind.of("receipt", RUN + "\\.receipt\\.txt", "erase", DIGESTS, LEFT, true),
				FileKind.of("releases", "releases/releases\\.ndjson",
						"report, indicators, export and package, when what they write goes out", DIGESTS, LEFT, true),
				FileKind.of("post-seals", RUN + "\\.(posts-seal|lost-posts)\\.parquet", "import of posts, fetch; erase", DIGESTS, WRITTEN_ANEW, true),
				FileKind.of("coding-seals", RUN + "\\.lost-codings\\.txt", "erase", DIGESTS, LEFT, true),
				FileKind.of("rejected", RUN + "-rejected\\.(csv|ndjson)", "import", WORDS, CLEANED, true),
				FileKind.of("source-place", RUN + "-source\\.txt", "import", NAMES, CLEANED, true),
				FileKind.of("manifest", RUN + "\\.json", "every run", NAMES, CLEANED, true),
				FileKind.of("model", "models/[^/]+\\.(palier-model|held-out\\.csv|unread\\.csv)", "train", WORDS, NAMED, true),
				FileKind.of("fetched", "fetch/.+", "fetch, scan", WORDS, NAMED, true),
				FileKind.of("report", "reports/.+", "report, in every edition", WORDS, NAMED, true)));
	}

	/** The kind of a file; empty when no line claims it: somebody else put it there. @param file from the folder of the study on */
	public Optional<FileKind> of(Path file) {
		return all.stream().filter(it -> it.isOf(file)).findFirst();
	}

	/** The kind of a file of a study. @param study its folder */
	public Optional<FileKind> of(Path study, Path file) {
		return of(study.relativize(file));
	}
}
