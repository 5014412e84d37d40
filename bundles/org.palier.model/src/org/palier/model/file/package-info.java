// SPDX-License-Identifier: EPL-2.0
/**
 * Studies and theory packs as files: {@link org.palier.model.file.StudyFile} reads and writes
 * {@code study.palier}, {@link org.palier.model.file.TheoryPackFile} reads the packs that studies
 * copy from. Plain Java: no OSGi, no workspace.
 */
@NullMarked
package org.palier.model.file;

import org.jspecify.annotations.NullMarked;
