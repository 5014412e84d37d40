// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.asked;

import org.palier.ground.text.Bilingual;
import org.palier.workbench.api.Looking;

/**
 * The place where an answer is shown. User-interface thread only.
 *
 * @param <C> what a part says
 */
public interface Answered<C> {

	/** True once nothing can be shown any more. */
	boolean isGone();

	/** Shows what a part says. @param looking that it was asked about */
	void show(C content, Looking looking);

	/** Shows that a part could not answer. */
	void failed(Bilingual reason);
}
