// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import org.palier.model.Agency;
import org.palier.model.Platform;

/**
 * A cell of the census that a person is asked about.
 *
 * @param agency   whose
 * @param platform where
 */
public record CheckCell(Agency agency, Platform platform) {
}
