// SPDX-License-Identifier: EPL-2.0
/** The pages two to six of a report: each answers one question of a director. */
@NullMarked
package org.palier.editions.pages;

import org.jspecify.annotations.NullMarked;
