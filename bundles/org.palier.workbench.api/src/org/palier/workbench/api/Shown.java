// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.Set;

import org.palier.numbers.queries.PostQuery;

/**
 * A thing that a plug-in adds to the window. It says what is to be seen, and Palier draws it in the language, the colours
 * and the letters of the window. Palier asks again whenever the study, the filter or the selection changes. It asks beside the
 * thread of the window, so a part that is slow keeps nobody waiting. A part that does not end is given up.
 *
 * <p>It is stateless. It always answers one {@link Looking} by one content.
 *
 * @param <C> what it says
 */
public sealed interface Shown<C> permits Page, HomeTile, PropertiesSection, NavigatorBranch {

	/** Id of its contribution. */
	String id();

	/** Questions about posts that Palier answers before it asks for the content; none unless a part says otherwise. */
	default Set<PostQuery<?>> queries() {
		return Set.of();
	}

	/**
	 * The content that is to be seen.
	 *
	 * @param looking what the window looks at; immutable
	 */
	C content(Looking looking);
}
