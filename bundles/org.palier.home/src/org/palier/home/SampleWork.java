// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.time.Instant;
import java.util.Optional;

import org.palier.coding.resolved.ReadingPace;
import org.palier.coding.resolved.SetProgress;
import org.palier.coding.sets.FewestCoded;
import org.palier.coding.sets.NonResponse.StratumResponse;
import org.palier.model.CodingSet;

/**
 * The progress of a sample.
 *
 * @param id    of the set
 * @param name  of the set
 * @param drawn posts drawn by chance, without those that were erased since
 * @param read  of these, those that a code holds of
 * @param left  readings that its coders have still to make: a post that two people read is two
 * @param open  posts on which coders differ and nobody decided
 * @param pace  of those who read it
 * @param last  when somebody said something; empty while nobody did
 * @param lacking posts that must be added before a share can be corrected, once all are read; 0 for none
 * @param endsAt margin of the widest share at which reading may end, from 0 to 1; 0 when all of it is read
 */
public record SampleWork(String id, String name, long drawn, long read, long left, long open, ReadingPace pace, Optional<Instant> last,
		int lacking, double endsAt) {

	/** The factor from a share to hundredths. */
	static final double POINTS = 100;

	/** Whether reading may end before all of it is read. */
	public boolean mayEnd() {
		return endsAt > 0;
	}

	/** The margin at which reading may end, in points. */
	double points() {
		return POINTS * endsAt;
	}

	/** The work on a set. @param progress progress of the set */
	public static SampleWork of(CodingSet set, SetProgress progress) {
		long drawn = progress.response().strata().stream().mapToLong(StratumResponse::drawn).sum() - progress.gone();
		long read = progress.response().strata().stream().mapToLong(StratumResponse::answered).sum();
		long left = progress.coders().isEmpty() ? drawn - read
				: progress.coders().stream().mapToLong(it -> it.posts() - it.coded() - it.skipped()).sum();
		return new SampleWork(set.getId(), set.getName(), drawn, read, left, progress.open(), progress.pace(), progress.last(),
				left > 0 ? 0 : FewestCoded.lacking(set, Math.toIntExact(read)), set.getStopAtMargin());
	}
}
