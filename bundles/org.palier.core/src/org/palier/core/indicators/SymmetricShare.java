// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.palier.core.census.PostDetail;
import org.palier.core.census.StudyView;
import org.palier.core.table.Table;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

/**
 * Posts in a symmetric model of public relations among the posts that Grunig's theory places, by jurisdiction and
 * tool (Yates and Arbour 2013, § 7-8, fig. 1).
 */
public final class SymmetricShare implements Indicator {

	@Override
	public String id() {
		return GrunigDirection.SYMMETRIC.indicator();
	}

	@Override
	public Bilingual title() {
		return GrunigDirection.SYMMETRIC.title();
	}

	@Override
	public Set<Part> reads() {
		return Set.of(Part.POSTS);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	@Override
	public Function<StudyView, List<List<Value>>> rows(StudyView like) {
		return GrunigDirection.SYMMETRIC.rows(like);
	}

	@Override
	public Table compute(StudyView view) {
		return GrunigDirection.SYMMETRIC.compute(view);
	}
}
