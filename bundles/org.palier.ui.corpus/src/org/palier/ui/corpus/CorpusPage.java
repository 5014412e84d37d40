// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import org.eclipse.swt.widgets.Control;
import org.palier.ui.study.StudyPosts.Counted;

/** A page of the editor of a corpus. */
interface CorpusPage {

	/** The control that shows the page. */
	Control control();

	/** The corpus, or the study around it, is another. */
	void show(Counted posts, CorpusNames names);

	/** Where keys go. */
	void setFocus();
}
