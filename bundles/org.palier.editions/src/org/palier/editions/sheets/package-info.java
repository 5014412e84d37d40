// SPDX-License-Identifier: EPL-2.0
/** The edition of a report that gives each body a page of its own beside its peers, which have no names. */
@NullMarked
package org.palier.editions.sheets;

import org.jspecify.annotations.NullMarked;
