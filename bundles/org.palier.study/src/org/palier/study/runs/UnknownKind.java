// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import org.palier.ground.text.Bilingual;

/**
 * A kind of run that no room at hand declares, as a study on disk may name one: nothing is known of it but its id.
 *
 * @param id as the study or the manifest names it
 */
public record UnknownKind(String id) implements RunKind {
	@Override
	public Bilingual name() {
		return Bilingual.same(id);
	}
}
