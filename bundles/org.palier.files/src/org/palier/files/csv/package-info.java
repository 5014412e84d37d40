// SPDX-License-Identifier: EPL-2.0
/**
 * Files of rows and cells as the importers read them: {@link org.palier.files.csv.DelimitedFile}
 * finds encoding and delimiter, checks the header and hands over row by row. It knows nothing of the
 * census.
 */
@NullMarked
package org.palier.files.csv;

import org.jspecify.annotations.NullMarked;
