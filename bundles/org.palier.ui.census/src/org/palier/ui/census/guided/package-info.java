// SPDX-License-Identifier: EPL-2.0
/** The page on which a person goes through the cells of steps 2 and 3 of detection. */
package org.palier.ui.census.guided;
