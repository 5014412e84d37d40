// SPDX-License-Identifier: EPL-2.0
/**
 * Files of records: JSON as a list, as a list within an object, or one record a line, alone or within an archive. They are
 * read as a stream, whatever their size; a record that is wrong is left out by itself and can be written back as it was.
 */
@NullMarked
package org.palier.files.records;

import org.jspecify.annotations.NullMarked;
