// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.PostsView;

/** The posts of several draws. Draws are positions among them. */
interface DrawnPosts {

	/** Returns the factors of the posts of each strand, before rounding. */
	double[] factors(int draw);

	/** The posts as each detail shows them. */
	Map<PostDetail, PostsView> views(int draw);

	/** Posts that stay as they are. */
	record Same(double[][] all, PostsView base, Set<PostDetail> details) implements DrawnPosts {

		@Override
		public double[] factors(int draw) {
			return all[draw];
		}

		@Override
		public Map<PostDetail, PostsView> views(int draw) {
			Map<PostDetail, PostsView> views = new EnumMap<>(PostDetail.class);
			details.forEach(it -> views.put(it, base));
			return views;
		}
	}
}
