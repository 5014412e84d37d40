// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.ground.table.Value.Estimate;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.statistics.estimation.SharesError;

/**
 * The remaining errors of shares that a coding set corrects, drawn for scenarios. The shares of a part are drawn
 * together. Those of different parts and facets are drawn independently, because each part has posts of its own that
 * people coded. A draw depends on its key, the facet and the part, and nothing else. So the study and every scenario of
 * it have the same error in the draw of one key. Immutable and thread-safe.
 */
public final class CodingErrors {

	private record Part(Facet facet, Domain domain) {
	}

	private record Drawable(int place, SharesError error) {
	}

	private final Map<Part, Drawable> parts = new HashMap<>();

	/** Makes the errors of these estimates. */
	public CodingErrors(PostEstimates estimates) {
		for (OfFacet facet : estimates.facets()) {
			facet.parts().forEach((domain, shares) -> parts.put(new Part(facet.facet(), domain), new Drawable(parts.size(),
					error(facet.facet().id() + "|" + domain.by().name() + "|" + domain.id(), shares))));
		}
	}

	private static SharesError error(String name, Shares shares) {
		return new SharesError(name, all(shares, Estimate::corrected), all(shares, Estimate::low), all(shares, Estimate::high));
	}

	private static double[] all(Shares shares, ToDoubleFunction<Estimate> what) {
		Collection<Estimate> codes = shares.codes().values();
		return codes.stream().mapToDouble(what).toArray();
	}

	/** True when no share is estimated. */
	public boolean isEmpty() {
		return parts.isEmpty();
	}

	/** One draw. @param key of seed and number of the draw */
	public Draw draw(long key) {
		return new Draw(key);
	}

	/** The shares of one draw; drawn when they are first asked for. Thread-safe. */
	public final class Draw {

		private final long key;
		private final AtomicReferenceArray<double @Nullable []> drawn = new AtomicReferenceArray<>(parts.size());

		private Draw(long key) {
			this.key = key;
		}

		/** Shares of a part in the order of its codes. @return null for one that is not estimated; not changed after */
		double @Nullable [] of(Facet facet, Domain domain) {
			Drawable part = parts.get(new Part(facet, domain));
			if (part == null) {
				return null;
			}
			double[] known = drawn.get(part.place());
			if (known == null) {
				// Two threads may both draw it, and draw the same.
				known = part.error().draw(key);
				drawn.set(part.place(), known);
			}
			return known;
		}
	}
}
