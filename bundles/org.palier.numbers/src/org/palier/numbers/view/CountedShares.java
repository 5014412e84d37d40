// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Value.Estimate;
import org.palier.numbers.view.PostEstimates.Shares;

/**
 * Corrected shares where posts are counted differently than in the study, as a scenario changes them. Posts of a code
 * that stay keep the weight of the correction, so that a code which loses a third of its posts loses a third of its
 * corrected share. Posts that move from one code to another keep the weight that they had. Posts that are gained beyond
 * that weigh as much as those of their code did. So nothing changes where all posts grow or shrink alike, whatever the
 * correction. Immutable once made.
 */
public final class CountedShares {

	/** The largest error of the last digits of a computed share. */
	private static final double NOTHING = 1e-12;

	private final Shares shares;
	private final double[] base;
	/** Null while all is as it was. */
	private final double @Nullable [] after;
	/** How much of an error of the share in the study is left in it. */
	private final double[] left;

	/** @param now posts of each code @param base shares of the study in the order of the codes */
	CountedShares(Shares shares, ToLongFunction<String> now, double[] base) {
		this.shares = shares;
		this.base = base;
		left = new double[base.length];
		long[] posts = new long[base.length];
		boolean same = true;
		int at = 0;
		for (String code : shares.codes().keySet()) {
			posts[at] = now.applyAsLong(code);
			same &= shares.count(at) == posts[at];
			at++;
		}
		after = same ? null : moved(posts);
	}

	private double[] moved(long[] now) {
		double[] weights = new double[base.length];
		long before = 0;
		long lost = 0;
		long gained = 0;
		double lostWorth = 0;
		for (int i = 0; i < base.length; i++) {
			long then = shares.count(i);
			weights[i] = then == 0 ? 1 : base[i] * shares.posts() / then;
			before += then;
			lost += Math.max(0, then - now[i]);
			lostWorth += weights[i] * Math.max(0, then - now[i]);
			gained += Math.max(0, now[i] - then);
		}
		// Codes that no program gives have no posts that could be lost or gained: they go with all others.
		double growth = before == 0 ? 1 : (double) (before + gained - lost) / before;
		double moving = gained == 0 ? 0 : Math.min(1, (double) lost / gained);
		double worth = lost == 0 ? 0 : lostWorth / lost;
		double[] masses = new double[base.length];
		double all = 0;
		for (int i = 0; i < base.length; i++) {
			long then = shares.count(i);
			double stays = then == 0 ? growth : (double) Math.min(then, now[i]) / then;
			long more = Math.max(0, now[i] - then);
			masses[i] = base[i] * shares.posts() * stays + more * (moving * worth + (1 - moving) * weights[i]);
			left[i] = stays + (then == 0 ? 0 : more * (1 - moving) / then);
			all += masses[i];
		}
		for (int i = 0; i < base.length; i++) {
			double share = all <= 0 ? Double.NaN : Math.min(1, masses[i] / all);
			masses[i] = Math.abs(share - base[i]) < NOTHING ? base[i] : share;
			left[i] *= all <= 0 ? 0 : shares.posts() / all;
		}
		return masses;
	}

	/** The estimate of a code. @return null for a code of which nothing is known, and where no posts are left */
	public @Nullable Estimate of(String code) {
		Integer at = shares.place(code);
		if (at == null) {
			return null;
		}
		Estimate estimate = shares.estimate(at);
		double[] moved = after;
		double share = moved == null ? base[at] : moved[at];
		if (Double.isNaN(share)) {
			return null;
		}
		if (moved == null && share == estimate.corrected()) {
			return estimate;
		}
		double still = moved == null ? 1 : left[at];
		return estimate.moved(base[at], share, Math.clamp(share - (estimate.corrected() - estimate.low()) * still, 0, 1),
				Math.clamp(share + (estimate.high() - estimate.corrected()) * still, 0, 1));
	}
}
