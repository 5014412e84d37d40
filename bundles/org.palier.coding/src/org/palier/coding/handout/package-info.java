// SPDX-License-Identifier: EPL-2.0
/**
 * The package for one coder: {@link org.palier.coding.handout.PackageRun} writes it, {@link org.palier.coding.handout.PackageDesk} is a
 * desk that needs no study, and {@link org.palier.coding.handout.PackageMergeRun} takes what was coded back into the study.
 */
@NullMarked
package org.palier.coding.handout;

import org.jspecify.annotations.NullMarked;
