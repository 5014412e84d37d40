// SPDX-License-Identifier: EPL-2.0
/**
 * Records releases of a study and the groups of bodies or interviews in their tables: a file of the study to which
 * lines are added.
 */
@NullMarked
package org.palier.study.releases;

import org.jspecify.annotations.NullMarked;
