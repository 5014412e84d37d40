// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import org.palier.model.Platform;
import org.palier.study.fields.DeclaredField;

/** A column of the census: a fact on agencies, what was found on one platform, or what an own field says. */
public sealed interface GridColumn {

	/** A detail of an agency itself. */
	enum Fact implements GridColumn {
		/** Its name in the language of the reader. */
		NAME,
		/** Its acronym in the language of the reader. */
		ACRONYM,
		/** Where it belongs; never edited in the grid, because agencies do not move by themselves. */
		JURISDICTION,
		/** Its kind. */
		CATEGORY,
		/** Its number of employees. */
		SIZE,
		/** The agency's field of work. */
		FIELD
	}

	/**
	 * The presences of all agencies on one platform.
	 *
	 * @param platform of the study that is shown
	 */
	record OnPlatform(Platform platform) implements GridColumn {
	}

	/**
	 * A field that the study declares for all agencies.
	 *
	 * @param field of agencies
	 */
	record Own(DeclaredField field) implements GridColumn {
	}
}
