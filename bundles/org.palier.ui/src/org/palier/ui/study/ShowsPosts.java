// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import org.palier.corpus.PostFilter;
import org.palier.study.filter.Where;

/** A part that can list posts: what a number is drilled into. */
public interface ShowsPosts {

	/** Lists the posts that a filter wants; its agency is numbered as in the view of the study. @param part of the study that was looked at */
	void showPosts(PostFilter filter, Where part);
}
