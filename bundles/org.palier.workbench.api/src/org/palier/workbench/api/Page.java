// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.Set;

import org.palier.numbers.queries.PostQuery;

/**
 * A page that a plug-in adds to the window of a study. The page says what is to be seen, and Palier draws it in the language, the colours
 * and the letters of the window. Palier asks again whenever the study, the filter or the selection changes. It asks beside the
 * thread of the window, so a page that is slow keeps nobody waiting. A page that does not end is given up.
 *
 * <p>A page is stateless. It always answers one {@link Looking} by one content. A page that has nothing to say of a study says so in a
 * {@link Block.Sentence}.
 */
public interface Page {

	/** Id of its contribution. */
	String id();

	/** Questions about posts that Palier answers before it asks for the content; none unless a page says otherwise. */
	default Set<PostQuery<?>> queries() {
		return Set.of();
	}

	/**
	 * The blocks that are to be seen.
	 *
	 * @param looking what the window looks at; immutable
	 */
	PageContent content(Looking looking);
}
