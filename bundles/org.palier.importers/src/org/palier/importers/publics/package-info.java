// SPDX-License-Identifier: EPL-2.0
/** Those who are public by decision, in a table: {@link org.palier.importers.publics.PublicsImporter}. */
@NullMarked
package org.palier.importers.publics;

import org.jspecify.annotations.NullMarked;
