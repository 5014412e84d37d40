// SPDX-License-Identifier: EPL-2.0
/**
 * Choices that a part of a plug-in offers to the person who uses it. Importers and classifiers declare them in the same way; the command
 * line, forms and manifests show them without knowing the part.
 */
@NullMarked
package org.palier.ground.options;

import org.jspecify.annotations.NullMarked;
