// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Bilingual;

/**
 * Something about a scenario that cannot be.
 *
 * @param kind    stable, lower-case id of what is wrong, e.g. {@code cycle}
 * @param object  what it concerns: the scenario, an assumption or a change
 * @param message a sentence that names it
 */
public record Impossibility(String kind, EObject object, Bilingual message) {

	/** Complete on construction. */
	public Impossibility {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(object);
		Objects.requireNonNull(message);
	}
}
