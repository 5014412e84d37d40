// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.Objects;

import org.palier.ground.text.Bilingual;

/**
 * A section that a report of a study can have, as it is offered to the person who chooses.
 *
 * @param id   of the {@link ReportSection}
 * @param name for a list to choose from; the section's own title may say more
 */
public record OfferedSection(String id, Bilingual name) {

	/** Complete on construction. */
	public OfferedSection {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
	}
}
