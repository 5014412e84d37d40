// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import org.palier.study.filter.Where;
import org.palier.ui.study.StudyPosts;

/**
 * The posts of a part of a study, counted. Immutable.
 *
 * @param of    the posts of the whole study, as they were counted when this part was
 * @param where the part
 * @param posts those of the part
 */
record CountedPart(StudyPosts.Counted of, Where where, StudyPosts.Counted posts) {

	/** True where these are the posts of a part, as they are counted now. */
	boolean isOf(StudyPosts.Counted now, Where asked) {
		return of == now && where.text().equals(asked.text());
	}
}
