// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.palier.corpus.AccountAgency;
import org.palier.corpus.CorpusException;
import org.palier.corpus.Recoding;
import org.palier.ground.Progress;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;

/**
 * Makes the codes of posts, or the platforms that they count for, follow a change of the codebook. The corpus is written
 * first, under an id that nobody lists yet; then one edit changes the codebook and lists the id. In a study without posts
 * it is no run.
 *
 * @param active      ids of the runs whose posts count
 * @param codebook    version of the codebook before, for the codings
 * @param recodings   changes of codes
 * @param platforms   changes of platforms, by id; when there are any, there are no recodings
 * @param attribution agencies of accounts, where recodings ask for agencies
 * @param label       for the list of runs
 * @param edit        makes the edit that changes the codebook and lists the run
 */
public record RecodeRun(Set<String> active, String codebook, List<Recoding> recodings, Map<String, String> platforms,
		Collection<AccountAgency> attribution, String label, Function<PostRecode, RecordedEdit> edit) implements StudyRun<Long> {

	/** The kind of these runs. */
	public static final RunKind KIND = new Kind();

	/** Codes of posts, or their platforms, followed a change of the codebook. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "recode";
		}

		@Override
		public boolean feedsCorpus(Optional<RunManifest> manifest) {
			return true;
		}

		@Override
		public boolean needsCorpus(Optional<RunManifest> manifest) {
			// A codebook may have changed without a post to recode.
			return false;
		}
	}

	/** Copies its collections. */
	public RecodeRun {
		active = Set.copyOf(active);
		recodings = List.copyOf(recodings);
		platforms = Map.copyOf(platforms);
		attribution = List.copyOf(attribution);
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	/** @return how many posts changed */
	@Override
	public WorkOutcome<Long> work(OpenRun run, Progress progress) throws IOException {
		long posts = recodings.isEmpty() && platforms.isEmpty() || !run.hasCorpus() ? 0 : write(run);
		// Where posts are coded, codes may be out in packages: changes of codes are recorded even if no post had one.
		if (posts == 0 && (recodings.isEmpty() || !run.hasCorpus())) {
			return WorkOutcome.unrecorded(0L, study -> edit.apply(PostRecode.NONE));
		}
		var parameters = CodeLineage.told(recodings);
		platforms.forEach((from, to) -> parameters.put("platform:" + from, to));
		return WorkOutcome.changing(posts, RunRecord.of(parameters, List.of()).counting(Map.of("recoded", posts)),
				study -> edit.apply(new PostRecode(run.id(), run.at(), label)));
	}

	private long write(OpenRun run) throws IOException, CorpusException {
		return platforms.isEmpty() ? run.corpus().recode(active, run.id(), run.at(), codebook, recodings, attribution)
				: run.corpus().move(active, run.id(), run.at(), platforms);
	}
}
