// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Bilingual;
import org.palier.model.Identified;

/**
 * One thing that a rule found.
 *
 * @param rule     id of the rule
 * @param severity how much it matters
 * @param object   what it concerns: an object of the study
 * @param message  a sentence that names the thing
 * @param fix      what would put it right; empty when only a person can tell
 */
public record Finding(String rule, Severity severity, EObject object, Bilingual message, Optional<QuickFix> fix) {

	/** Complete on construction. */
	public Finding {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(object);
		Objects.requireNonNull(message);
		Objects.requireNonNull(fix);
	}

	/**
	 * Key of the object or, when it has none, of the nearest container that has one, e.g. of the agency for a
	 * presence; the empty string for an object that is part of no such thing.
	 */
	public String key() {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (at instanceof Identified identified && identified.getKey() != null) {
				return identified.getKey();
			}
		}
		return "";
	}
}
