// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.Objects;

import org.palier.corpus.PostFilter;
import org.palier.ground.table.Counted;
import org.palier.model.Identified;

/** A place of the window to which a part leads. The window opens what is still there when somebody follows the lead. */
public sealed interface Lead {

	/**
	 * The list of what a number counts: posts in the corpus, agencies in the census.
	 *
	 * @param counted numbers its agencies as {@link Looking#view} does
	 */
	record Listed(Counted counted) implements Lead {

		/** Complete on construction. */
		public Listed {
			Objects.requireNonNull(counted);
		}
	}

	/**
	 * A thing of the study, where the window shows it.
	 *
	 * @param type of the thing, such as {@link org.palier.model.Agency} or {@link org.palier.model.Scenario}
	 * @param id   of the thing
	 */
	record Thing(Class<? extends Identified> type, String id) implements Lead {

		/** Complete on construction. */
		public Thing {
			Objects.requireNonNull(type);
			Objects.requireNonNull(id);
		}
	}

	/**
	 * A page of a plug-in.
	 *
	 * @param page    its id
	 * @param subject what it is opened on, see {@link Looking#subject}; empty for the whole study
	 */
	record ToPage(String page, String subject) implements Lead {

		/** Complete on construction. */
		public ToPage {
			Objects.requireNonNull(page);
			Objects.requireNonNull(subject);
		}
	}

	/** The posts that a filter wants. */
	static Lead posts(PostFilter filter) {
		return new Listed(new Counted.Posts(filter));
	}

	/** A page about the whole study. */
	static Lead page(String id) {
		return new ToPage(id, "");
	}
}
