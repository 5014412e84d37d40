// SPDX-License-Identifier: EPL-2.0
/**
 * An installation of Palier against the bill of materials that it came with. The build writes the bill
 * ({@link org.palier.verify.installation.BillWriter}), and whoever has the product compares
 * ({@link org.palier.verify.installation.InstallationCheck}).
 */
@NullMarked
package org.palier.verify.installation;

import org.jspecify.annotations.NullMarked;
