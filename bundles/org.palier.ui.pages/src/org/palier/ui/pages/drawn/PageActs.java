// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.drawn;

import java.util.function.Function;

import org.palier.ground.table.Counted;
import org.palier.numbers.view.StudyView;
import org.palier.workbench.api.Lead;
import org.palier.workbench.api.StudyEdit;

/** Does what a person asks for on a page. */
public interface PageActs {

	/** Makes the edit of a button. */
	void make(StudyEdit<?> edit);

	/** Makes the edit of what a person wrote. */
	void make(Function<String, StudyEdit<?>> edit, String text);

	/** Goes where a link leads. @param view that the page was made from */
	void follow(Lead lead, StudyView view);

	/** Keeps what a person chose or wrote, and asks the page again. @param id of the choice or the question */
	void answer(String id, String text);

	/** Lists what a number counts. @param view in which it was counted */
	default void list(StudyView view, Counted counted) {
		follow(new Lead.Listed(counted), view);
	}
}
