// SPDX-License-Identifier: EPL-2.0
/** Importers of the JSON files that Facebook and Instagram give the owner of an account under “download your information”. */
@NullMarked
package org.palier.importers.meta;

import org.jspecify.annotations.NullMarked;
