// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import org.palier.ground.text.Bilingual;

/** The subject of a program's rule, in words. */
@FunctionalInterface
interface RuleWords {

	/**
	 * @param coder id of the program
	 * @param rule  id from its evidence
	 * @return empty when the program is not installed or says nothing of it
	 */
	Bilingual explain(String coder, String rule);
}
