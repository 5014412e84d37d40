// SPDX-License-Identifier: EPL-2.0
/** Requests to read files, and results for their rows. Nothing here knows the subject of a file. */
@NullMarked
package org.palier.files;

import org.jspecify.annotations.NullMarked;
