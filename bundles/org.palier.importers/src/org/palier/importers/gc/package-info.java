// SPDX-License-Identifier: EPL-2.0
/**
 * Lists of the Government of Canada: {@link org.palier.importers.gc.GcOrganisationsImporter} reads who
 * there is, {@link org.palier.importers.gc.GcAccountsImporter} which accounts they keep. Import the
 * organisations first. It changes no study itself.
 */
@NullMarked
package org.palier.importers.gc;

import org.jspecify.annotations.NullMarked;
