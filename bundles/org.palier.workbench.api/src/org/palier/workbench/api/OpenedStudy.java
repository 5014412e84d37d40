// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.nio.file.Path;
import java.util.Objects;

import org.palier.ground.text.Bilingual;

/**
 * A study that is open in the workbench.
 *
 * @param folder  absolute and normalized
 * @param id      of the study
 * @param name    what readers see
 * @param unsaved true where it differs from its file
 */
public record OpenedStudy(Path folder, String id, Bilingual name, boolean unsaved) {

	/** Complete on construction. */
	public OpenedStudy {
		Objects.requireNonNull(folder);
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
	}
}
