// SPDX-License-Identifier: EPL-2.0
/** What of a study went out, and which groups of bodies or interviews its tables told of: a file of the study to which lines are added. */
@NullMarked
package org.palier.study.releases;

import org.jspecify.annotations.NullMarked;
